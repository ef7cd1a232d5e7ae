// How the state of a point is drawn: the sign of the house and the word of the rule.
import { type PointState, pointStates } from '@hanze/shared/briefing/scan/finding';
import type { Text } from '@hanze/shared/kernel/text';
import type { State } from '../ui/Status.tsx';

const signs: Readonly<Record<PointState, State>> = { 'in-order': 'ok', attention: 'look', act: 'late', unknown: 'none' };

const known = (state: string): PointState => (Object.hasOwn(signs, state) ? (state as PointState) : 'unknown');
export const signOf = (state: string): State => signs[known(state)];
export const wordOf = (state: string): Text => pointStates[known(state)];

/** How many of the states there are of each. */
export const tally = (states: readonly string[]) => ({
  good: states.filter((state) => state === 'in-order').length,
  look: states.filter((state) => state === 'attention').length,
  act: states.filter((state) => state === 'act').length,
  unknown: states.filter((state) => state === 'unknown').length,
  n: states.length,
});
