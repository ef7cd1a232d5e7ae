// The document `key` of the auditor's command: a total, parts with weights, perhaps floors and caps; out come exact shares and cents.
import { type Fields, readFields, readList, readOptional, readText } from '../../kernel/document.ts';
import { type Cents, parseCents } from '../../kernel/money.ts';
import { roundShares } from '../../kernel/prorate.ts';
import { format, multiply, parseRational, rational } from '../../kernel/rational.ts';
import { type Bounds, withinBounds } from './bounds.ts';
import { mixedFractions } from './mixed-shares.ts';

/** An apportionment as documents carry it: exact numbers as "p/q", cents as bigint (written as decimal strings). */
export interface SharedCents {
  exact: string[];
  cents: readonly Cents[];
  spareCentsTo: readonly number[];
}

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
 * Recomputes `{ total, parts: [{ share, weights }], floors?, caps?, members? }`. Members are named by their index when no names are given.
 * Refuses what `mixedFractions` and `withinBounds` refuse, with the path of the field.
 */
export function recomputeKey({ total, parts, floors, caps, members }: Fields): SharedCents {
  const amount = rational(parseCents(total, '$.total'));
  const fractions = mixedFractions(readList(readPart, { most: 1000 })(parts, '$.parts'));
  const length = fractions.length;
  const names = readOptional(readList(readText, { length }))(members, '$.members') ?? fractions.map((_, index) => `${index}`);
  const [lows, highs] = [readBounds(floors, '$.floors', length), readBounds(caps, '$.caps', length)];
  const free = [...lows, ...highs].every((bound) => bound === null);
  const { exact, cents, spareCentsTo } = roundShares(
    free
      ? fractions.map((fraction) => multiply(amount, fraction))
      : withinBounds(amount, fractions, lows, highs, names, floors == null ? '$.caps' : '$.floors'),
  );
  return { exact: exact.map(format), cents, spareCentsTo };
}
