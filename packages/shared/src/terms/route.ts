// Two ways through the year: the board decides before the summer recess, or after it.
import type { Text } from '../kernel/text.ts';
import type { Cycle } from './calendar-facts.ts';

/** 'a' = board before the summer recess, draft out by early April; 'b' = board in the first half of September, views run through the recess. */
export type Route = 'a' | 'b';

export const routeLabels: Record<Route, Text> = {
  a: { nl: 'vaststelling voor het zomerreces', en: 'adoption before the summer recess' },
  b: { nl: 'vaststelling na het zomerreces', en: 'adoption after the summer recess' },
};

/** Without a known recess the first of August parts the routes. Null when no board day is known, or when it lies inside the recess. */
export function routeOf({ board, recess, budgetYear }: Cycle): Route | null {
  if (board === null) return null;
  if (board < (recess?.[0] ?? `${budgetYear - 1}-08-01`)) return 'a';
  return recess && board <= recess[1] ? null : 'b';
}
