// What the commands on agreements and obligations can refuse, beyond the rules of shared.
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
  'unknown-kind': { nl: 'Kies de soort overeenkomst.', en: 'choose the kind of agreement' },
  'unknown-party-role': {
    nl: 'Deze rol past niet bij deze soort overeenkomst.',
    en: 'this role does not belong to this kind of agreement',
  },
  'parties-missing': { nl: 'Een overeenkomst heeft ten minste twee partijen.', en: 'an agreement has at least two parties' },
  'title-missing': { nl: 'Geef de overeenkomst een titel.', en: 'give the agreement a title' },
  'title-too-long': { nl: 'Houd de titel bij 300 tekens.', en: 'keep the title within 300 characters' },
  'basis-missing': {
    nl: 'Schrijf door welke besluiten deze versie geldt.',
    en: 'write by which decisions this version holds',
  },
  'basis-too-long': { nl: 'Houd het bij 2.000 tekens.', en: 'keep it within 2,000 characters' },
  'version-followed': {
    nl: 'Er is intussen een andere versie vastgelegd. Bekijk die eerst.',
    en: 'another version was recorded in the meantime: look at that one first',
  },
  'before-agreement': {
    nl: 'Een versie kan niet gelden voordat de overeenkomst begint.',
    en: 'a version cannot hold before the agreement begins',
  },
  'renewal-not-later': {
    nl: 'Kies een dag na de huidige einddag. Een overeenkomst voor onbepaalde tijd hoeft niet te worden verlengd.',
    en: 'choose a day after the present end; an agreement for an indefinite time needs no renewal',
  },
});
