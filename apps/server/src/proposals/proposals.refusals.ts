// What the commands on proposals can refuse, beyond the rules of their text.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'body-decides-not': {
    nl: 'Dit orgaan bestaat nu niet of neemt geen besluiten. Kies een bestuur met stemmen.',
    en: 'This body does not exist now or takes no decisions. Choose a board with votes.',
  },
  'takes-no-part': {
    nl: 'Uw organisatie neemt nu niet deel aan deze samenwerking.',
    en: 'Your organisation does not take part in this partnership now.',
  },
  'effect-on-stranger': {
    nl: 'Deze organisatie neemt nu niet deel aan deze samenwerking. Haal haar uit de gevolgen.',
    en: 'This organisation does not take part in this partnership now. Take it out of the effects.',
  },
  'group-not-shared': {
    nl: 'Deze kostengroep heeft in dat jaar geen begroting met een verdeelsleutel die te berekenen is. Kies een andere.',
    en: 'This cost group has no budget in that year with a key that can be computed. Choose another.',
  },
  'not-open-for-positions': {
    nl: 'Een standpunt kan zolang het voorstel is ingediend en er niet is besloten.',
    en: 'A position can be taken while the proposal is tabled and not decided.',
  },
  'changed-since-read': {
    nl: ({ edition }: { edition: number }) => `Dit voorstel heeft nu versie ${edition}. Bekijk wat er is gewijzigd en ga dan verder.`,
    en: ({ edition }: { edition: number }) => `This proposal now has version ${edition}. Look at what changed, then go on.`,
  },
});
