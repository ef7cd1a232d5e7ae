// The document `key` of the auditor's command: a total, parts with weights, perhaps floors and caps; out come exact shares and cents.
import { type Fields, readFields, readList, readOptional, readText } from '../../kernel/document.ts';
import { parseCents } from '../../kernel/money.ts';
import { roundShares } from '../../kernel/prorate.ts';
import { multiply, parseRational, rational } from '../../kernel/rational.ts';
import { type SharedCents, shareCents } from '../shared-cents.ts';
import { type Bounds, withinBounds } from './bounds.ts';
import { recomputeChosen } from './chosen-document.ts';
import { mixedFractions } from './mixed-shares.ts';

const readPart = (value: unknown, at: string) => {
  const { share, weights } = readFields(value, at);
  return { share: parseRational(share, `${at}.share`), weights: readList(parseRational)(weights, `${at}.weights`) };
};

const readBounds = (value: unknown, at: string, length: number): Bounds =>
  readOptional(
    readList(
      readOptional((bound, at) => rational(parseCents(bound, at))),
      { length },
    ),
  )(value, at) ?? Array.from({ length }, () => null);

/**
 * The document `key`, in either of two forms: weights in parts (`recomputeParts`), or a chosen key of practice with members and drivers
 * (`recomputeChosen`), which is how a statement is exported.
 */
export const recomputeKey = (document: Fields): unknown =>
  document.key === undefined ? recomputeParts(document) : recomputeChosen(document);

/**
 * Recomputes `{ total, parts: [{ share, weights }], floors?, caps?, members? }`. Members are named by their index when no names are given.
 * Refuses what `mixedFractions` and `withinBounds` refuse, with the path of the field.
 */
export function recomputeParts({ total, parts, floors, caps, members }: Fields): SharedCents {
  const amount = rational(parseCents(total, '$.total'));
  const fractions = mixedFractions(readList(readPart, { most: 1000 })(parts, '$.parts'));
  const length = fractions.length;
  const names = readOptional(readList(readText, { length }))(members, '$.members') ?? fractions.map((_, index) => `${index}`);
  const [lows, highs] = [readBounds(floors, '$.floors', length), readBounds(caps, '$.caps', length)];
  const free = [...lows, ...highs].every((bound) => bound === null);
  const exact = free
    ? fractions.map((fraction) => multiply(amount, fraction))
    : withinBounds(amount, fractions, lows, highs, names, floors == null ? '$.caps' : '$.floors');
  return shareCents(roundShares(exact));
}
