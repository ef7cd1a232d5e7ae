// What was measured of a promise, and which measurement stands: one that was wrong is never changed, a later one corrects it.
import { type Day, parseDay } from '../../kernel/day.ts';
import { type Decimal, parseDecimal } from '../../kernel/decimal.ts';
import { refusing } from '../../kernel/refusal.ts';

export interface Measurement {
  readonly id: string;
  readonly value: Decimal;
  /** The day the figure is of; for a year its last day. */
  readonly on: Day;
  /** The measurement that this one puts right. */
  readonly correctsId: string | null;
}

/** What is said with a figure: where it can be found, and what must be known to read it. */
export interface Measured {
  readonly value: Decimal;
  readonly on: Day;
  readonly source: string;
  readonly note: string | null;
}

export const refuse = refusing({
  'measured-in-future': { nl: 'Vul een dag in die geweest is.', en: 'fill in a day that has passed' },
  'measured-before-decision': {
    nl: ({ decidedOn }: { decidedOn: Day }) => `Dit is van voor het besluit van ${decidedOn}. Wat er toen was, ligt vast als nulmeting.`,
    en: ({ decidedOn }: { decidedOn: Day }) => `this is from before the decision of ${decidedOn}: what was then is the frozen baseline`,
  },
  'source-missing': { nl: 'Vul in waar dit getal te vinden is.', en: 'fill in where this figure can be found' },
  'correction-unexplained': { nl: 'Schrijf op wat er fout was.', en: 'write down what was wrong' },
  'measurement-too-long': { nl: 'Maak deze tekst korter.', en: 'make this text shorter' },
});

interface Circumstances {
  readonly decidedOn: Day;
  readonly today: Day;
  readonly corrects: boolean;
}

/** The measurement itself, trimmed. Refuses a day outside decision and today, no source, and a correction that does not say what was wrong. */
export function checkMeasurement(given: Measured, { decidedOn, today, corrects }: Circumstances): Measured {
  const value = parseDecimal(given.value, 'value');
  const on = parseDay(given.on, 'on');
  if (on > today) refuse('measured-in-future', { at: 'on' });
  if (on < decidedOn) refuse('measured-before-decision', { decidedOn, at: 'on' });
  const source = given.source.trim();
  const note = given.note?.trim() || null;
  if (source === '') refuse('source-missing', { at: 'source' });
  if (corrects && note === null) refuse('correction-unexplained', { at: 'note' });
  if (source.length > 500) refuse('measurement-too-long', { at: 'source' });
  if (note !== null && note.length > 2000) refuse('measurement-too-long', { at: 'note' });
  return { value, on, source, note };
}

/** Those that no other corrects, in the order given: the order in which they were recorded. */
export function standing<M extends Measurement>(measurements: readonly M[]): M[] {
  const corrected = new Set(measurements.map(({ correctsId }) => correctsId));
  return measurements.filter(({ id }) => !corrected.has(id));
}

/** The newest one that stands, of the day itself or before; of two of one day the one recorded last. Null when nothing was measured. */
export function latestOn<M extends Measurement>(measurements: readonly M[], day: Day): M | null {
  const known = standing(measurements).filter(({ on }) => on <= day);
  return known.reduce<M | null>((newest, each) => (newest === null || each.on >= newest.on ? each : newest), null);
}
