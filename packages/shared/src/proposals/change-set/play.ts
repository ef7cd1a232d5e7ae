// Playing a change set: every change on the facts that the changes before it left, with what it does to which record, or why it cannot.
import { Refused } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import type { Change, ChangeSet } from './change-set.ts';
import { applied, type Effect } from './effect.ts';
import type { Facts, Known } from './records.ts';
import { type KindCode, kinds } from './registry.ts';
import { type Row, rowOf } from './rows.ts';

/** What stands in the way: at which field, in words. */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly text: Text;
}

export interface Step {
  readonly kind: KindCode;
  /** Empty when it cannot be done. */
  readonly effects: readonly Effect[];
  readonly rows: readonly Row[];
  readonly sentence: Text | null;
  readonly problem: Problem | null;
}

export interface Played {
  readonly steps: readonly Step[];
  /** The facts afterwards; steps with a problem did nothing. */
  readonly after: Facts;
}

/** Never refuses: a change that cannot be done is a step with its problem, and the later ones are played without it. */
export function play({ changes }: ChangeSet, facts: Facts, at = 'changes.changes'): Played {
  let after = facts;
  const steps = changes.map((change, index): Step => {
    const step = playOne(change, after, index, `${at}[${index}]`);
    after = withBudgets(applied(after, step.effects), step.effects);
    return step;
  });
  return { steps, after };
}

function playOne({ kind, arguments: given }: Change, facts: Facts, index: number, path: string): Step {
  let made = 0;
  const setting = { facts, newId: () => `new-${index}-${made++}`, at: (field: string) => `${path}.arguments.${field}` };
  try {
    const { effects, sentence } = kinds[kind].play(given, setting);
    const next = applied(facts, effects);
    return { kind, effects, rows: effects.map((effect) => rowOf(effect, next)), sentence, problem: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, text, path: where } = error;
    return { kind, effects: [], rows: [], sentence: null, problem: { code, path: where, text } };
  }
}

/** A line that is booked changes the budget that later changes look at. */
function withBudgets(facts: Facts, effects: readonly Effect[]): Facts {
  const lines = effects.filter(({ record, before }) => record === 'CostLine' && before === null);
  if (lines.length === 0) return facts;
  const budgets = new Map(facts.Budget);
  for (const { after } of lines) {
    const { groupId, year, amount } = after as unknown as Known['CostLine'];
    const id = `${groupId}:${year}`;
    budgets.set(id, { groupId, year, amount: (budgets.get(id)?.amount ?? 0) + amount });
  }
  return { ...facts, Budget: budgets };
}

/** Whether every change can be done. */
export const applies = ({ steps }: Played): boolean => steps.every(({ problem }) => problem === null);
