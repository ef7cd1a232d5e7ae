// A threshold: "more than a half", "at least two thirds". Compared by cross-multiplication, so no vote is ever lost in a rounding.
import { type Fields, readFields } from '../kernel/document.ts';
import { format, parseRational, type Rational } from '../kernel/rational.ts';
import { refuse } from './refusals.ts';

export interface Threshold {
  /** True for "more than", false for "at least". */
  readonly strict: boolean;
  /** Above 0 and at most 1. */
  readonly share: Rational;
}

export const moreThanHalf: Threshold = { strict: true, share: { num: 1n, den: 2n } };
export const all: Threshold = { strict: false, share: { num: 1n, den: 1n } };

/** At least the whole: everyone. */
export const isAll = ({ share }: Threshold): boolean => share.num === share.den;

/** Whether `part` of `base` reaches the threshold. Nothing never reaches it, also not at least half of nothing. */
export function meets(part: bigint, base: bigint, { strict, share }: Threshold): boolean {
  const [has, must] = [part * share.den, base * share.num];
  return part > 0n && (strict ? has > must : has >= must);
}

/** The smallest whole number that reaches the threshold. */
export function needed(base: bigint, { strict, share }: Threshold): bigint {
  const exact = base * share.num;
  if (strict) return exact / share.den + 1n;
  const rounded = (exact + share.den - 1n) / share.den;
  return rounded > 1n ? rounded : 1n;
}

/** Only at "more than half" can equal numbers for and against decide nothing: there a vote can tie (Gemeentewet 32). */
export const canTie = ({ strict, share }: Threshold): boolean => strict && share.num === 1n && share.den === 2n;

/** How a threshold stands in documents: `{ moreThan: "1/2" }` or `{ atLeast: "2/3" }`. */
export const writeThreshold = ({ strict, share }: Threshold): { moreThan: string } | { atLeast: string } =>
  strict ? { moreThan: format(share) } : { atLeast: format(share) };

/**
 * Reads `moreThan` or `atLeast` from an object; more than half when neither is given (Gemeentewet 20, 29 and 30).
 * Refuses both at once, shares of 0 or less or above 1, "more than 1", and fields that are not in `others`.
 */
export function readThreshold(value: unknown, at: string, others: readonly string[]): Threshold {
  const fields: Fields = readFields(value, at);
  for (const name of Object.keys(fields)) {
    if (name !== 'moreThan' && name !== 'atLeast' && !others.includes(name)) refuse('unknown-field', { at: `${at}.${name}` });
  }
  const { moreThan, atLeast } = fields;
  if (moreThan !== undefined && atLeast !== undefined) refuse('threshold-twice', { at: `${at}.atLeast` });
  if (moreThan === undefined && atLeast === undefined) return moreThanHalf;
  const strict = moreThan !== undefined;
  const path = `${at}.${strict ? 'moreThan' : 'atLeast'}`;
  const share = parseRational(strict ? moreThan : atLeast, path);
  const tooHigh = strict ? share.num >= share.den : share.num > share.den;
  return share.num <= 0n || tooHigh ? refuse('threshold-out-of-range', { at: path }) : { strict, share };
}
