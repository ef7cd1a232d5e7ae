// What the commands on obligations can refuse, beyond the rules of the obligation itself.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'owner-takes-no-part': {
    nl: 'Deze organisatie neemt nu niet deel aan de samenwerking. Kies een deelnemer, of het bureau.',
    en: 'This organisation does not take part in the partnership now. Choose a participant, or the office.',
  },
  'decision-not-adopted': {
    nl: 'Dit voorstel is niet aangenomen. Er valt niets na te komen.',
    en: 'This proposal was not adopted. There is nothing to be met.',
  },
});
