// What the five councils of the example region said about closing the data centre, and what the board answered; invented.
import type { ViewsSubjectCode } from '@hanze/shared/proposals/views/subjects';
import type { Verdict, ViewTone } from '@hanze/shared/proposals/views/council-view';
import type { Place } from './vier-stromen';

interface PlayedPoint {
  text: string;
  verdict: Verdict;
  answer: string;
  change?: string;
}
interface PlayedCouncil {
  received: string;
  /** Null: the council waived its view on this day. */
  tone: ViewTone | null;
  on: string;
  points: readonly PlayedPoint[];
}
export interface PlayedViews {
  sent: string;
  subject: ViewsSubjectCode;
  recess: readonly [from: string, until: string];
  councils: Readonly<Record<Place, PlayedCouncil>>;
  answered: string;
  /** What the next edition says otherwise. */
  revised: { resolutions: readonly string[] };
}

export const dataCentreViews: PlayedViews = {
  sent: '2025-06-16',
  subject: 'budget-change',
  recess: ['2025-07-12', '2025-08-24'],
  councils: {
    WH: {
      received: '2025-06-16',
      tone: 'positive-with-remarks',
      on: '2025-09-03',
      points: [
        {
          text: 'De medewerkers van het datacentrum in Waterhoek houden werk in de regio.',
          verdict: 'followed',
          answer: 'Er werken drie mensen. Zij gaan over naar het team dat de verhuizing doet.',
          change: 'Beslispunt 3 is toegevoegd.',
        },
      ],
    },
    DR: { received: '2025-06-17', tone: 'positive', on: '2025-07-08', points: [] },
    OB: {
      received: '2025-06-18',
      tone: 'positive-with-remarks',
      on: '2025-09-04',
      points: [
        {
          text: 'De gegevens van inwoners blijven in Nederland.',
          verdict: 'followed',
          answer: 'Dat staat nu als eis in het voorstel, en straks in de aanbesteding.',
          change: 'Beslispunt 2 noemt twee datacentra in Nederland.',
        },
        {
          text: 'Onderzoek ook of de gemeente Oosterbrink apart kan huren.',
          verdict: 'not-followed',
          answer: 'Apart huren kost Oosterbrink ruim een derde meer, en de anderen ook.',
        },
      ],
    },
    VM: {
      received: '2025-06-16',
      tone: 'positive-with-remarks',
      on: '2025-09-02',
      points: [
        {
          text: 'De balie moet op de dag van de verhuizing kunnen werken.',
          verdict: 'partly',
          answer: 'De verhuizing is op een zaterdag. De balie is dan dicht, de telefoon niet.',
          change: 'De toelichting noemt de dag van de verhuizing.',
        },
      ],
    },
    LW: { received: '2025-06-20', tone: null, on: '2025-09-09', points: [] },
  },
  answered: '2025-09-25',
  revised: {
    resolutions: [
      'Het datacentrum in Waterhoek sluit uiterlijk op 31 december 2027.',
      'De directeur bereidt een aanbesteding voor van twee datacentra in Nederland.',
      'De drie medewerkers gaan over naar het team dat de verhuizing doet.',
    ],
  },
};
