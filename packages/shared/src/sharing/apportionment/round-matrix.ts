// Controlled rounding: a table of exact amounts in whole cents, with rows and columns that still add up.
import type { Cents } from '../../kernel/money.ts';
import { floor, gcd, negate, type Rational, rational, subtract, sum } from '../../kernel/rational.ts';

const ceiling = (value: Rational): bigint => -floor(negate(value));
/** What lifts a value to the next whole number. */
const slack = (value: Rational): Rational => subtract(rational(ceiling(value)), value);

/** A cell on the way round: its row, its column and its sign in the swing. */
type Corner = readonly [row: number, column: number];

/** A closed walk over cells that are still fractions, row and column in turn; null when there is none left. */
function findCycle(fractions: readonly (readonly bigint[])[], from: number): Corner[] | null {
  const start = fractions.findIndex((row, index) => index >= from && row.some((value) => value > 0n));
  if (start === -1) return null;
  const path: Corner[] = [];
  const seenAt = new Map([[start, 0]]);
  let [row, column] = [start, -1];
  for (;;) {
    // every row and column adds up to a whole number, so a second fraction always waits
    const arrived = column;
    column = fractions[row]!.findIndex((value, at) => value > 0n && at !== arrived);
    path.push([row, column]);
    const left = row;
    row = fractions.findIndex((values, at) => values[column]! > 0n && at !== left);
    path.push([row, column]);
    const seen = seenAt.get(row);
    if (seen !== undefined) return closed(path.slice(seen));
    seenAt.set(row, path.length);
  }
}

/** A walk that returns to its first row through the column it left by has that cell twice: it cancels out. */
function closed(path: Corner[]): Corner[] {
  const [first, last] = [path[0]!, path.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? path.slice(1, -1) : path;
}

/**
 * Rounds every cell up or down so that each row total, column total and the grand total is rounded up or down too, and stays what it was where it
 * was whole: lines by member with exact line totals, for one. A whole cell, such as 0, never changes. Deterministic: cells are visited in reading
 * order, and each swing takes the smaller step. Source: Cox, A constructive procedure for unbiased controlled rounding (1987), without the chance.
 */
export function roundMatrix(exact: readonly (readonly Rational[])[]): Cents[][] {
  const columns = (exact[0] ?? []).map((_, column) => sum(exact.map((row) => row[column]!)));
  // one more row and column take up what the totals lack to be whole
  const lacking = [...columns.map(slack), sum([])];
  lacking[columns.length] = slack(sum(lacking));
  const table = [...exact.map((row) => [...row, slack(sum(row))]), lacking];

  const common = table.flat().reduce((lcm, { den }) => (lcm / gcd(lcm, den)) * den, 1n);
  const cents = table.map((row) => row.map(floor));
  const fractions = table.map((row, r) => row.map(({ num, den }, c) => (num - cents[r]![c]! * den) * (common / den)));

  for (let from = 0, cycle = findCycle(fractions, from); cycle; cycle = findCycle(fractions, from)) {
    const room = (rising: number) =>
      cycle
        .map(([row, column], at) => (at % 2 === rising ? common - fractions[row]![column]! : fractions[row]![column]!))
        .reduce((least, value) => (value < least ? value : least));
    const rising = room(0) <= room(1) ? 0 : 1;
    const swing = room(rising);
    cycle.forEach(([row, column], at) => {
      fractions[row]![column]! += at % 2 === rising ? swing : -swing;
      if (fractions[row]![column] !== common) return;
      fractions[row]![column] = 0n;
      cents[row]![column]! += 1n;
    });
    while (fractions[from]?.every((value) => value === 0n)) from += 1;
  }
  return cents.slice(0, -1).map((row) => row.slice(0, -1));
}
