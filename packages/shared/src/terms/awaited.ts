// What can await somebody: what each kind is called, what it asks and which act settles it. A new kind adds its line here.
import type { Day } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';

interface Kind {
  readonly name: Text;
  /** What is asked, of the municipality or the office one acts for. */
  readonly asks: Text;
  /** The one button. */
  readonly act: Text;
}

/** In the order of weight: of two that are due on one day the first comes first. */
export const awaitedKinds = {
  vote: {
    name: { nl: 'Stemming', en: 'Vote' },
    asks: { nl: 'De zetel van uw gemeente heeft nog niet gestemd.', en: 'The seat of your municipality has not voted yet.' },
    act: { nl: 'Lees en stem', en: 'Read and vote' },
  },
  closing: {
    name: { nl: 'Sluiting van een stemming', en: 'Closing of a vote' },
    asks: { nl: 'De stemming kan dicht.', en: 'The vote can be closed.' },
    act: { nl: 'Naar de stemming', en: 'To the vote' },
  },
  view: {
    name: { nl: 'Zienswijze', en: 'Formal view' },
    asks: { nl: 'De zienswijze van uw raad wordt gevraagd.', en: 'The view of your council is asked.' },
    act: { nl: 'Naar de zienswijzen', en: 'To the views' },
  },
  position: {
    name: { nl: 'Standpunt', en: 'Position' },
    asks: { nl: 'Uw gemeente gaf nog geen standpunt over deze versie.', en: 'Your municipality took no position on this version yet.' },
    act: { nl: 'Geef een standpunt', en: 'Take a position' },
  },
  question: {
    name: { nl: 'Vraag over een rekening', en: 'Question about a bill' },
    asks: { nl: 'Een gemeente wacht op antwoord.', en: 'A municipality awaits an answer.' },
    act: { nl: 'Geef antwoord', en: 'Answer' },
  },
  obligation: {
    name: { nl: 'Afspraak', en: 'Obligation' },
    asks: { nl: 'Dit is afgesproken en nog niet gedaan.', en: 'This was agreed and is not done yet.' },
    act: { nl: 'Naar de afspraken', en: 'To the obligations' },
  },
  measurement: {
    name: { nl: 'Meting', en: 'Measurement' },
    asks: { nl: 'Leg vast wat er van deze belofte kwam.', en: 'Record what came of this promise.' },
    act: { nl: 'Meet', en: 'Measure' },
  },
  outcome: {
    name: { nl: 'Vervolg van een besluit', en: 'What follows a decision' },
    asks: { nl: 'Leg vast wat er nu gebeurt, en wie ervoor zorgt.', en: 'Record what happens next, and who sees to it.' },
    act: { nl: 'Leg vast', en: 'Record' },
  },
  review: {
    name: { nl: 'Terugblik', en: 'Review' },
    asks: { nl: 'Van dit besluit komt minder terecht dan beloofd.', en: 'This decision brings less than it promised.' },
    act: { nl: 'Bekijk de baten', en: 'See the benefits' },
  },
  term: {
    name: { nl: 'Wettelijke termijn', en: 'Statutory term' },
    asks: { nl: 'De wet noemt deze dag.', en: 'The law names this day.' },
    act: { nl: 'Naar de samenwerking', en: 'To the partnership' },
  },
} as const satisfies Record<string, Kind>;

export type AwaitedKind = keyof typeof awaitedKinds;
export const isAwaitedKind = (value: unknown): value is AwaitedKind => typeof value === 'string' && Object.hasOwn(awaitedKinds, value);

/** One matter: what, for whom, by when, and where it is settled. */
export interface Awaited {
  readonly kind: AwaitedKind;
  /** The partnership, by its name in addresses and as it is called. */
  readonly slug: string;
  readonly partnershipName: string;
  /** Number of the proposal or decision; blank where there is none. */
  readonly code: string;
  readonly title: string;
  /** The department or person it is for, where that is narrower than the municipality or office. */
  readonly forName: string | null;
  /** The record itself, where the number does not lead to it. */
  readonly recordId: string | null;
  /** The last day on which it can be done; null without one. */
  readonly until: Day | null;
}

const order = Object.keys(awaitedKinds) as AwaitedKind[];
const last = '9999-12-31';

/** What is due first comes first, also when it is late; what has no day comes last; on one day the order of weight decides. */
export const byUrgency = <A extends Pick<Awaited, 'kind' | 'until'>>(awaited: readonly A[]): A[] =>
  awaited.toSorted((a, b) => (a.until ?? last).localeCompare(b.until ?? last) || order.indexOf(a.kind) - order.indexOf(b.kind));
