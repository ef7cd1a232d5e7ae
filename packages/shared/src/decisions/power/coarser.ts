// A game with rounder weights, for when the exact one is too rich to count.
import type { Condition, WeightedGame } from './weighted-game.ts';
import { totalOf } from './weighted-game.ts';

const half = (value: bigint) => value / 2n;

/** Every weight to the nearest of `steps` equal parts of the total; the quota keeps its place between nothing and everything. */
export const coarser = (game: WeightedGame, steps: number): WeightedGame =>
  game.map(({ weights, quota }): Condition => {
    const total = totalOf(weights);
    const parts = BigInt(steps);
    if (total <= parts) return { weights, quota };
    const rounded = weights.map((weight) => (weight * parts + half(total)) / total);
    const sum = totalOf(rounded);
    const placed = (quota * sum + half(total)) / total;
    return { weights: rounded, quota: placed < 1n ? 1n : placed > sum ? sum : placed };
  });
