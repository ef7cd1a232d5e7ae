// What the commands on votes can refuse, beyond the rules of the record.
import type { Text } from '@hanze/shared/kernel/text';
import { inWords } from '@hanze/shared/terms/words';
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'unknown-rule': { nl: 'Kies een stemregel uit de lijst.', en: 'Choose a voting rule from the list.' },
  'vote-running': { nl: 'Over dit voorstel loopt al een stemming.', en: 'A vote on this proposal is running already.' },
  'no-seats': {
    nl: 'Dit orgaan heeft vandaag geen zetels met een stemgewicht.',
    en: 'This body has no seats with a voting weight today.',
  },
  'deadline-past': { nl: 'Kies een sluitingsdag vanaf vandaag.', en: 'Choose a closing day from today on.' },
  'not-yet-tabled': { nl: 'Dien het voorstel eerst in.', en: 'First table the proposal.' },
  'other-vote': { nl: 'Deze zetel hoort bij een andere stemming.', en: 'This seat belongs to another vote.' },
  'vote-was-opened': {
    nl: 'Over dit voorstel is al een stemming geopend. Wat het vervangt, ligt daarmee vast.',
    en: 'A vote on this proposal was opened already. With that, what it replaces is fixed.',
  },
  'not-replaceable': {
    nl: 'Dit besluit is niet van kracht, of al vervangen. Kies een ander besluit.',
    en: 'This decision is not in effect, or was replaced already. Choose another one.',
  },
  'list-period': {
    nl: 'Kies een eerste en een laatste dag van de besluitenlijst.',
    en: 'Choose a first and a last day of the decision list.',
  },
  'ground-unknown': { nl: 'Kies een grond uit de lijst.', en: 'Choose a ground from the list.' },
  'still-open': {
    nl: 'De stemming is nog niet gesloten. Het document komt bij de sluiting.',
    en: 'The vote is not closed yet. The document comes with the closing.',
  },
  'changes-no-records': {
    nl: 'Dit besluit wijzigt geen gegevens. Er is niets uit te voeren.',
    en: 'This decision changes no records. There is nothing to carry out.',
  },
  'executed-already': { nl: 'Dit besluit is al uitgevoerd.', en: 'This decision was carried out already.' },
  'not-in-effect': {
    nl: 'Dit besluit is niet van kracht. Regel eerst de voorwaarden.',
    en: 'This decision is not in effect. First settle its conditions.',
  },
  'not-due': {
    nl: ({ day }: { day: string }) => `Dit besluit gaat in op ${inWords(day, 'nl')}. Voer het vanaf die dag uit.`,
    en: ({ day }: { day: string }) => `This decision starts on ${inWords(day, 'en')}. Carry it out from that day on.`,
  },
  'no-longer-applies': {
    nl: ({ problem }: { problem: Text }) => `${problem.nl} Er is niets gewijzigd. Dien een voorstel in dat het besluit herstelt.`,
    en: ({ problem }: { problem: Text }) => `${problem.en} Nothing was changed. Table a proposal that repairs the decision.`,
  },
  'next-step-missing': { nl: 'Schrijf in één zin wat er nu gebeurt.', en: 'Write in one sentence what happens next.' },
  'owner-missing': { nl: 'Vul in wie hiervoor zorgt.', en: 'Fill in who sees to this.' },
  'outcome-too-long': { nl: 'Maak de tekst korter.', en: 'Make the text shorter.' },
  'review-past': { nl: 'Kies een dag in de toekomst om terug te kijken.', en: 'Choose a day in the future to look back.' },
});
