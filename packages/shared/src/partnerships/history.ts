// History that is never overwritten: a value begins, ends and is followed by the next; any past day can be looked up.
import { type Day, isDay } from '../kernel/day.ts';
import { holdsOn, overlaps, type Period } from '../kernel/period.ts';
import { refusing } from '../kernel/refusal.ts';
import { inWords } from '../terms/words.ts';

/** Anything that holds over a period: a participation, a seat, a weight, a legal form. */
export interface Dated {
  readonly period: Period;
}

interface At {
  day: Day;
}

export const refuse = refusing({
  'no-such-day': { nl: 'Verwacht een bestaande dag in de vorm JJJJ-MM-DD.', en: 'expected an existing day in the form YYYY-MM-DD' },
  'ends-before-start': {
    nl: ({ day }: At) => `De einddatum moet na de begindatum ${inWords(day, 'nl')} liggen.`,
    en: ({ day }: At) => `the end must lie after the start, ${inWords(day, 'en')}`,
  },
  'overlaps-another': {
    nl: ({ day }: At) => `Vanaf ${inWords(day, 'nl')} geldt hier al iets. Beëindig dat eerst, of kies een andere periode.`,
    en: ({ day }: At) => `something already holds here from ${inWords(day, 'en')}; end that first, or choose another period`,
  },
  'before-existence': {
    nl: ({ day }: At) => `Dit kan niet beginnen voordat het bestaat waar het bij hoort: dat bestaat vanaf ${inWords(day, 'nl')}.`,
    en: ({ day }: At) => `this cannot start before what it belongs to exists, which is from ${inWords(day, 'en')}`,
  },
  'after-existence': {
    nl: ({ day }: At) => `Waar dit bij hoort, is geëindigd op ${inWords(day, 'nl')}. Kies een dag daarvoor.`,
    en: ({ day }: At) => `what this belongs to ended on ${inWords(day, 'en')}; choose a day before that`,
  },
  'ended-already': {
    nl: ({ day }: At) => `Dit is al geëindigd op ${inWords(day, 'nl')}. Wat vastligt, wordt niet gewijzigd.`,
    en: ({ day }: At) => `this already ended on ${inWords(day, 'en')}; what is on record is not changed`,
  },
  'nothing-to-change': {
    nl: ({ day }: At) => `Op ${inWords(day, 'nl')} geldt hier niets dat gewijzigd kan worden.`,
    en: ({ day }: At) => `nothing holds here on ${inWords(day, 'en')} that could be changed`,
  },
  'rewrites-history': {
    nl: ({ day }: At) => `Er is al een latere stand, vanaf ${inWords(day, 'nl')}. Wijzig vanaf een dag daarna.`,
    en: ({ day }: At) => `there is already a later state, from ${inWords(day, 'en')}; change it from a day after that`,
  },
});

/** The records as they were on a day. */
export const asOn = <T extends Dated>(records: readonly T[], day: Day): T[] => records.filter(({ period }) => holdsOn(period, day));

/** The one record of a subject on a day; undefined when none held. */
export const theOneOn = <T extends Dated>(records: readonly T[], day: Day): T | undefined =>
  records.find(({ period }) => holdsOn(period, day));

/** Newest first, as a timeline shows them. */
export const newestFirst = <T extends Dated>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => compareDays(b.period.from, a.period.from));

const compareDays = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The period in which something new may hold. `existing`: periods of the same subject in the same place (this municipality in this
 * partnership, this seat); `lives`: of everything it belongs to (the municipality, the partnership, the body). An open end is
 * closed by the first of those that ends. Refuses `no-such-day`, `ends-before-start`, `before-existence`, `after-existence` and
 * `overlaps-another`.
 */
export function begin(wanted: Period, existing: readonly Period[], lives: readonly Period[]): Period {
  const { from } = wanted;
  if (!isDay(from)) refuse('no-such-day', { at: 'from' });
  if (wanted.until !== null && !isDay(wanted.until)) refuse('no-such-day', { at: 'until' });
  if (wanted.until !== null && wanted.until <= from) refuse('ends-before-start', { day: from, at: 'until' });
  for (const life of lives) {
    if (from < life.from) refuse('before-existence', { day: life.from, at: 'from' });
    if (life.until === null) continue;
    if (from >= life.until) refuse('after-existence', { day: life.until, at: 'from' });
    if (wanted.until !== null && wanted.until > life.until) refuse('after-existence', { day: life.until, at: 'until' });
  }
  const ends = lives.flatMap(({ until }) => (until === null ? [] : [until]));
  const period: Period = { from, until: wanted.until ?? ends.toSorted(compareDays)[0] ?? null };
  const clash = existing.find((other) => overlaps(other, period));
  if (clash) refuse('overlaps-another', { day: clash.from, at: 'from' });
  return period;
}

/**
 * The period of something that ends: `until` is the first day on which it no longer holds. An end that lies ahead may come
 * earlier (a law may end what was agreed for longer), never later. Refuses `no-such-day`, `ends-before-start`, `ended-already`.
 */
export function end(current: Period, until: Day): Period {
  if (!isDay(until)) refuse('no-such-day', { at: 'until' });
  if (until <= current.from) refuse('ends-before-start', { day: current.from, at: 'until' });
  if (current.until !== null && until > current.until) refuse('ended-already', { day: current.until, at: 'until' });
  return { from: current.from, until };
}

/** What a change writes: the record that ends and its new period, and the period of its successor. */
export interface Change<T extends Dated> {
  readonly ends: T;
  readonly ended: Period;
  readonly begins: Period;
}

/**
 * A new value from a day on: the one that held ends there and the next holds until where the old one would have ended. Refuses
 * `no-such-day`, `nothing-to-change`, `rewrites-history` (a later state exists) and `ends-before-start` (the old value would
 * never have held: it started on that same day).
 */
export function change<T extends Dated>(history: readonly T[], from: Day): Change<T> {
  if (!isDay(from)) refuse('no-such-day', { at: 'from' });
  const later = history.map(({ period }) => period.from).filter((start) => start > from);
  if (later.length > 0) refuse('rewrites-history', { day: later.toSorted(compareDays).at(-1)!, at: 'from' });
  const current = theOneOn(history, from) ?? refuse('nothing-to-change', { day: from, at: 'from' });
  return { ends: current, ended: { ...end(current.period, from) }, begins: { from, until: current.period.until } };
}
