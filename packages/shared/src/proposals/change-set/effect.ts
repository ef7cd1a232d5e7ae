// What a change does to one record: its fields before and after. Effects are applied in order, and the difference of two states is effects again.
import { type Changeable, changeableNames, type Facts, type Known, type RecordName, type Value } from './records.ts';

export type Fields = Readonly<Record<string, Value>>;

/** `before` is null for a record that is made; otherwise both hold the fields that differ, and no others. */
export interface Effect {
  readonly record: RecordName;
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields;
}

/** A new record, under an id that holds within the set: 'new-2-0' is the first thing that change 2 makes. */
export const make = <R extends RecordName>(record: R, id: string, fields: Changeable[R]): Effect => ({
  record,
  id,
  before: null,
  after: fields,
});

/** The fields of a record that become something else. */
export function alter<R extends RecordName>(record: R, current: Known[R] & { id: string }, changed: Partial<Changeable[R]>): Effect {
  const fields = Object.keys(changed).filter((field) => current[field as keyof Known[R]] !== changed[field as keyof typeof changed]);
  const pick = (from: object) => Object.fromEntries(fields.map((field) => [field, (from as Record<string, Value>)[field] ?? null]));
  return { record, id: current.id, before: pick(current), after: pick(changed) };
}

/** The facts as they are afterwards. Only the tables that change are copied. */
export function applied(facts: Facts, effects: readonly Effect[]): Facts {
  if (effects.length === 0) return facts;
  const next = { ...facts } as Record<string, ReadonlyMap<string, object>>;
  for (const { record, id, after } of effects) {
    const table = next[record] === facts[record] ? new Map<string, object>(next[record]) : (next[record] as Map<string, object>);
    next[record] = table.set(id, { ...table.get(id), ...after });
  }
  return next as unknown as Facts;
}

/** Several effects on one record as one, in the order of their first; what ends as it began is left out. */
export function merged(effects: readonly Effect[]): Effect[] {
  const byRecord = new Map<string, Effect>();
  for (const effect of effects) {
    const key = `${effect.record}/${effect.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? joined(earlier, effect) : effect);
  }
  return [...byRecord.values()].map(withoutNothing).filter((effect) => effect !== null);
}

const joined = (first: Effect, next: Effect): Effect => ({
  ...first,
  before: first.before && { ...next.before, ...first.before },
  after: { ...first.after, ...next.after },
});

function withoutNothing(effect: Effect): Effect | null {
  const { before, after } = effect;
  if (before === null) return effect;
  const fields = Object.keys(after).filter((field) => before[field] !== after[field]);
  const pick = (from: Fields): Fields => Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
  return fields.length === 0 ? null : { ...effect, before: pick(before), after: pick(after) };
}

/** The effects that lead from one state to another. Records never disappear: they end. */
export function difference(from: Facts, to: Facts): Effect[] {
  return changeableNames.flatMap((record) =>
    [...(to[record] as ReadonlyMap<string, Fields>)].flatMap(([id, after]): Effect[] => {
      const before = (from[record] as ReadonlyMap<string, Fields>).get(id);
      if (before === after) return [];
      const effect: Effect = { record, id, before: before ?? null, after };
      return [withoutNothing(effect)].filter((it) => it !== null);
    }),
  );
}
