// A weighted game: which groups of members can carry a decision alone. Several conditions at once make a double majority.
import { refusing } from '../../kernel/refusal.ts';

/** A group wins when its weight reaches the quota in every condition. */
export interface Condition {
  /** One whole number of 0 or more per member. */
  readonly weights: readonly bigint[];
  /** Above 0 and at most the sum of the weights. */
  readonly quota: bigint;
}

/** One to three conditions over the same members. */
export type WeightedGame = readonly Condition[];

export const mostMembers = 60;

export const refuse = refusing({
  'too-many-members': {
    nl: `Stemmacht wordt berekend voor hoogstens ${mostMembers} leden.`,
    en: `expected at most ${mostMembers} members`,
  },
  'no-members': { nl: 'Stemmacht vraagt minstens één lid.', en: 'expected at least one member' },
  'quota-out-of-range': {
    nl: 'De drempel ligt boven 0 en is haalbaar als iedereen voor is.',
    en: 'expected a quota above 0 that all members together can reach',
  },
  'weights-too-large': {
    nl: 'De gewichten tellen op tot meer dan 9 biljard; deel ze eerst.',
    en: 'expected weights that add up to at most 2^53; divide them first',
  },
});

export const totalOf = (weights: readonly bigint[]): bigint => weights.reduce((sum, weight) => sum + weight, 0n);

/** Whether a group of members (by index) reaches every quota. */
export const wins = (game: WeightedGame, group: readonly number[]): boolean =>
  game.every(({ weights, quota }) => group.reduce((sum, member) => sum + weights[member]!, 0n) >= quota);

/** The game itself; refuses none or too many members, a quota of 0 or out of reach, weights beyond exact doubles. */
export function checkGame(game: WeightedGame, at = '$'): WeightedGame {
  const members = game[0]?.weights.length ?? 0;
  if (members === 0) refuse('no-members', { at: `${at}.weights` });
  if (members > mostMembers) refuse('too-many-members', { at: `${at}.weights` });
  game.forEach(({ weights, quota }, index) => {
    const path = index === 0 ? at : `${at}.also[${index - 1}]`;
    const total = totalOf(weights);
    if (quota <= 0n || quota > total) refuse('quota-out-of-range', { at: `${path}.quota` });
    if (total > BigInt(Number.MAX_SAFE_INTEGER)) refuse('weights-too-large', { at: `${path}.weights` });
  });
  return game;
}
