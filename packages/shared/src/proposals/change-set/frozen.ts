// What a vote rests on: the set with every value before it, frozen when the vote opens; and whether the records are still as they were then.
import type { Text } from '../../kernel/text.ts';
import type { ChangeSet } from './change-set.ts';
import type { Effect, Fields } from './effect.ts';
import { play, type Problem, type Step } from './play.ts';
import { all, type Facts, nameOf } from './records.ts';
import type { Row } from './rows.ts';

export interface FrozenStep extends Pick<Step, 'kind' | 'effects' | 'rows' | 'sentence'> {}

export interface FrozenSet extends ChangeSet {
  readonly steps: readonly FrozenStep[];
  /** Names of the members concerned, as they were called. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** The set as it is played on the facts of this moment. Of a set that applies: whoever calls has looked at the problems. */
export function freeze(set: ChangeSet, facts: Facts): FrozenSet {
  const { steps, after } = play(set, facts);
  const members = [...new Set(all(after, 'Participation').map(({ organisationId }) => organisationId))];
  return {
    ...set,
    steps: steps.map(({ kind, effects, rows, sentence }) => ({ kind, effects, rows, sentence })),
    members: members.map((id) => ({ id, name: nameOf(after, 'Organisation', id) })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Why a change no longer applies: it cannot be done any more, or a record is not what it was at the vote. */
export interface Stale extends Problem {
  /** Index of the change in the set. */
  readonly step: number;
  /** The record that changed, as it was called at the vote; null when the change as a whole cannot be done. */
  readonly subject: Text | null;
}

/** Compares the frozen set with the records as they are now. An empty list: it can be carried out as it was voted. */
export function staleSteps(frozen: FrozenSet, facts: Facts): Stale[] {
  return play(frozen, facts).steps.flatMap((now, step): Stale[] => {
    const then = frozen.steps[step];
    if (now.problem) return [{ ...now.problem, step, subject: null }];
    if (!then) return [];
    return then.effects.flatMap((was, index) => compared(was, now.effects[index], then.rows[index], now.rows[index], step));
  });
}

function compared(was: Effect, is: Effect | undefined, then: Row | undefined, now: Row | undefined, step: number): Stale[] {
  if (is && was.record === is.record && sameFields(was.before, is.before) && sameFields(was.after, is.after) && was.id === is.id) return [];
  const subject = then?.subject ?? { nl: was.record, en: was.record };
  const path = `changes.changes[${step}]`;
  const fields = (then?.fields ?? []).flatMap((field) => {
    const current = now?.fields.find((other) => other.field === field.field);
    const side = was.before && !sameValue(was.before[field.field], is?.before?.[field.field]) ? 'before' : 'after';
    const [old, fresh] = [field[side], current?.[side] ?? null];
    return old?.nl === fresh?.nl ? [] : [{ label: field.label, old: old ?? nothing, fresh: fresh ?? nothing }];
  });
  const [first] = fields;
  const text = first
    ? {
        nl: `${subject.nl}: '${first.label.nl}' was bij de stemming ${first.old.nl}, nu ${first.fresh.nl}.`,
        en: `${subject.en}: '${first.label.en}' was ${first.old.en} at the vote, now ${first.fresh.en}.`,
      }
    : { nl: `${subject.nl} is na de stemming gewijzigd.`, en: `${subject.en} was changed after the vote.` };
  return [{ code: 'changed-since-vote', path, text, step, subject }];
}

const nothing: Text = { nl: 'leeg', en: 'empty' };
const sameValue = (a: unknown, b: unknown) => (a ?? null) === (b ?? null);
const sameFields = (a: Fields | null, b: Fields | null): boolean => {
  if (a === null || b === null) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameValue(a[name], b[name]));
};
