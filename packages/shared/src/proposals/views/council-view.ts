// Where one council stands in a views round, until when it has, and what a view and an answer must say.
import { addDays, type Day, daysBetween } from '../../kernel/day.ts';
import { advance, type Lifecycle } from '../../kernel/lifecycle.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { type ViewsSubject, type ViewsTerm, viewsTerm } from '../../terms/views-term.ts';

/** A council that received it may discuss it, adopt a view, or say that it has none. A view once given is final. */
export const councilTable = {
  sent: { confirmReceipt: 'received' },
  received: { planDiscussion: 'in-discussion', giveView: 'adopted', waiveView: 'none' },
  'in-discussion': { planDiscussion: 'in-discussion', giveView: 'adopted', waiveView: 'none' },
  adopted: {},
  none: {},
} as const satisfies Lifecycle;

export type CouncilState = keyof typeof councilTable;
export type CouncilAct = 'confirmReceipt' | 'planDiscussion' | 'giveView' | 'waiveView';
/** 'late' is not kept: it follows from the day. */
export type CouncilStanding = CouncilState | 'late';

export const councilStandings: Readonly<Record<CouncilStanding, Text>> = {
  sent: { nl: 'verstuurd, nog niet ontvangen', en: 'sent, not received yet' },
  received: { nl: 'ontvangen', en: 'received' },
  'in-discussion': { nl: 'in bespreking', en: 'under discussion' },
  adopted: { nl: 'zienswijze vastgesteld', en: 'view adopted' },
  none: { nl: 'geen zienswijze', en: 'no view' },
  late: { nl: 'te laat', en: 'late' },
};

export const moveCouncil = (state: CouncilState, act: CouncilAct): CouncilState =>
  advance<CouncilState, CouncilAct>(councilTable, state, act);

/** How it stands on a day: late when it has not answered after its last day. */
export function councilStanding({ state, until }: { state: CouncilState; until: Day | null }, today: Day): CouncilStanding {
  const answered = state === 'adopted' || state === 'none';
  return !answered && until !== null && until < today ? 'late' : state;
}

/** Nothing more is to be waited for: it answered, or its term is over. A council that did not receive it has no term yet. */
export const isDone = (council: { state: CouncilState; until: Day | null }, today: Day): boolean =>
  ['adopted', 'none', 'late'].includes(councilStanding(council, today));

export interface Clock extends ViewsTerm {
  /** The last day that counts: what the law says, or the later day that was agreed. */
  readonly last: Day;
  /** Days of the term that fall in the summer recess, when councils do not meet. */
  readonly inRecess: number;
}

/**
 * The clock of one council, from the day on which it received the draft. An agreed last day counts only when it is later than the law's: the
 * law's term is a least. The recess moves nothing (the Algemene termijnenwet knows none), so its days are counted to be seen.
 */
export function councilClock(
  subject: ViewsSubject,
  received: Day,
  { agreed, recess }: { agreed: Day | null; recess: readonly [Day, Day] | null },
): Clock {
  const term = viewsTerm(subject, received);
  const last = agreed !== null && agreed > term.until ? agreed : term.until;
  const begins = recess && recess[0] > addDays(received, 1) ? recess[0] : addDays(received, 1);
  const ends = recess && recess[1] < last ? recess[1] : last;
  return { ...term, last, inRecess: recess && begins <= ends ? daysBetween(begins, ends) + 1 : 0 };
}

export const viewTones = {
  positive: { nl: 'Positief', en: 'Positive' },
  'positive-with-remarks': { nl: 'Positief met kanttekeningen', en: 'Positive, with remarks' },
  negative: { nl: 'Negatief', en: 'Negative' },
} as const satisfies Record<string, Text>;
export type ViewTone = keyof typeof viewTones;
export const isViewTone = (value: unknown): value is ViewTone => typeof value === 'string' && Object.hasOwn(viewTones, value);

export const verdicts = {
  followed: { nl: 'Overgenomen', en: 'Followed' },
  partly: { nl: 'Gedeeltelijk overgenomen', en: 'Followed in part' },
  'not-followed': { nl: 'Niet overgenomen', en: 'Not followed' },
} as const satisfies Record<string, Text>;
export type Verdict = keyof typeof verdicts;
export const isVerdict = (value: unknown): value is Verdict => typeof value === 'string' && Object.hasOwn(verdicts, value);

export const refuse = refusing({
  'tone-missing': { nl: 'Kies de strekking van de zienswijze.', en: 'choose the tone of the view' },
  'no-points': {
    nl: 'Schrijf ten minste één punt op, zodat elk punt een antwoord kan krijgen.',
    en: 'write down at least one point, so that each can be answered',
  },
  'too-many-points': {
    nl: 'Gebruik hoogstens 50 punten van elk hoogstens 2.000 tekens.',
    en: 'use at most 50 points of at most 2,000 characters',
  },
  'verdict-missing': { nl: 'Kies of het punt is overgenomen.', en: 'choose whether the point was followed' },
  'answer-missing': { nl: 'Geef een antwoord met de reden.', en: 'give an answer with its reason' },
  'change-missing': {
    nl: 'Schrijf wat er in de tekst is veranderd, en in welke versie.',
    en: 'write what changed in the text, and in which version',
  },
  'change-not-later': {
    nl: ({ edition }: { edition: number }) => `Noem een versie na versie ${edition}, die de raden kregen, en die al bestaat.`,
    en: ({ edition }: { edition: number }) => `name a version after version ${edition}, which the councils received, and which exists`,
  },
});

/** The points, trimmed. A positive view may have none; any other names at least one, since each point gets an answer. */
export function checkPoints(tone: string, points: readonly string[]): { tone: ViewTone; points: string[] } {
  if (!isViewTone(tone)) return refuse('tone-missing', { at: 'tone' });
  const said = points.map((point) => point.trim()).filter(Boolean);
  if (said.length > 50 || said.some(({ length }) => length > 2000)) refuse('too-many-points', { at: 'points' });
  if (said.length === 0 && tone !== 'positive') refuse('no-points', { at: 'points' });
  return { tone, points: said };
}

export interface PointAnswer {
  readonly verdict: Verdict;
  readonly answer: string;
  /** What changed in the text, and the edition in which; null when the point was not followed. */
  readonly change: string | null;
  readonly edition: number | null;
}

/** The answer, trimmed. What was followed, in whole or in part, names what changed and in which later edition. Source: Wgr 1(5), 35(3). */
export function checkAnswer(
  { verdict, answer, change, edition }: { verdict: string; answer: string; change: string | null; edition: number | null },
  { sent, newest }: { sent: number; newest: number },
): PointAnswer {
  if (!isVerdict(verdict)) return refuse('verdict-missing', { at: 'verdict' });
  const said = answer.trim();
  if (said === '' || said.length > 5000) refuse('answer-missing', { at: 'answer' });
  if (verdict === 'not-followed') return { verdict, answer: said, change: null, edition: null };
  const changed = change?.trim() ?? '';
  if (changed === '' || changed.length > 2000 || edition === null) return refuse('change-missing', { at: 'change' });
  if (edition <= sent || edition > newest) refuse('change-not-later', { edition: sent, at: 'edition' });
  return { verdict, answer: said, change: changed, edition };
}
