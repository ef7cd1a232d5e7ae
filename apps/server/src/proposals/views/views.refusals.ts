// What the commands on views rounds can refuse, beyond the rules of views and answers.
import { enumerate } from '@hanze/shared/kernel/text';
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'subject-missing': { nl: 'Kies waarover de raden hun zienswijze geven.', en: 'Choose what the councils give their view on.' },
  'no-councils': {
    nl: 'Kies ten minste één raad van een deelnemende gemeente.',
    en: 'Choose at least one council of a participating municipality.',
  },
  'all-councils': {
    nl: 'De wet vraagt hier de zienswijze van alle raden van de deelnemers.',
    en: 'Here the law asks the view of all councils of the participants.',
  },
  'weeks-missing': {
    nl: 'Noem het artikel van de regeling en het aantal weken (1 tot en met 26).',
    en: 'Name the clause of the arrangement and the number of weeks (1 to 26).',
  },
  'recess-backwards': { nl: 'Het reces eindigt voordat het begint.', en: 'The recess ends before it begins.' },
  'before-sending': { nl: 'Kies een dag vanaf de verzending, tot en met vandaag.', en: 'Choose a day from the sending on, up to today.' },
  'discussion-past': { nl: 'Kies een dag vanaf vandaag.', en: 'Choose a day from today on.' },
  'round-not-open': { nl: 'Deze ronde is niet open.', en: 'This round is not open.' },
  'councils-running': {
    nl: ({ names }: { names: readonly string[] }) => `De termijn loopt nog voor: ${enumerate(names, 'nl')}.`,
    en: ({ names }: { names: readonly string[] }) => `The term is still running for: ${enumerate(names, 'en')}.`,
  },
  'points-unanswered': {
    nl: ({ open }: { open: number }) => (open === 1 ? 'Eén punt heeft nog geen antwoord.' : `${open} punten hebben nog geen antwoord.`),
    en: ({ open }: { open: number }) => (open === 1 ? 'One point has no answer yet.' : `${open} points have no answer yet.`),
  },
  'reason-missing': { nl: 'Schrijf waarom de ronde vervalt.', en: 'Write why the round is cancelled.' },
  'with-councils': {
    nl: 'De tekst ligt bij de raden. Wijzigen kan als de ronde is gesloten.',
    en: 'The text is with the councils. It can be changed once the round is closed.',
  },
  'views-unanswered': {
    nl: 'De raden hebben nog geen antwoord op hun zienswijzen. Stel eerst de antwoorden vast.',
    en: 'The councils have no answer to their views yet. First adopt the answers.',
  },
});
