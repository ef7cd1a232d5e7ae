// What the term rules refuse, and how they say it.
import { refusing } from '../kernel/refusal.ts';

export const refuse = refusing({
  'law-not-known': {
    nl: ({ from }: { from: string }) => `De wettelijke termijnen van voor ${from} zijn hier niet bekend.`,
    en: ({ from }: { from: string }) => `the statutory terms before ${from} are not known here`,
  },
  'not-a-year': {
    nl: 'Verwacht een begrotingsjaar als geheel getal, van 2016 tot en met 9997.',
    en: 'expected a budget year as a whole number from 2016 up to and including 9997',
  },
  'unknown-step': {
    nl: ({ known }: { known: string }) => `Deze stap komt in de kalender niet voor. Stappen zijn: ${known}.`,
    en: ({ known }: { known: string }) => `this step is not in the calendar; steps are: ${known}`,
  },
  'no-statutory-cycle': {
    nl: 'Deze rechtsvorm kent geen wettelijke begrotingscyclus; afgesproken dagen staan in de eigen overeenkomst.',
    en: 'this legal form has no statutory budget cycle; agreed days are in its own agreement',
  },
  'two-board-days': {
    nl: 'De bestuursvergadering en de afgesproken dag van vaststelling zijn verschillende dagen.',
    en: 'the board meeting and the agreed day of adoption are different days',
  },
  'not-a-recess': {
    nl: 'Verwacht het zomerreces als [eerste dag, laatste dag] in het jaar voor het begrotingsjaar.',
    en: 'expected the summer recess as [first day, last day] in the year before the budget year',
  },
  'not-a-length': {
    nl: 'Verwacht precies een van { weeks } of { days }, als geheel getal van ten minste 1.',
    en: 'expected exactly one of { weeks } or { days }, as a whole number of at least 1',
  },
  'beyond-the-calendar': {
    nl: 'De termijn eindigt buiten de jaren 1950 tot en met 9999.',
    en: 'the term ends outside the years 1950 up to and including 9999',
  },
});
