// How fast apportionment is, beside a plain loop over the same arrays: `node packages/shared/bench/apportionment.bench.ts`. Best of several runs.
import { poolColumns } from '../src/sharing/apportionment/pool.ts';
import { proratorFor } from '../src/sharing/apportionment/quick-prorate.ts';
import { prorate } from '../src/kernel/prorate.ts';
import { rational } from '../src/kernel/rational.ts';

const [lines, groups, members] = [1_000_000, 2000, 342];

/** A small generator of whole numbers below `most`, the same on every run. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** Best of several runs, in milliseconds: on a shared machine the others are noise of the neighbours. */
function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

interface Row {
  what: string;
  milliseconds: number;
  goal: number | null;
}

/** Pools a million lines into two thousand (key, period) groups and shares each over all municipalities; the results are checked, not thrown away. */
export function measureApportionment(): Row[] {
  const next = numbers(7);
  const groupOf = Uint32Array.from({ length: lines }, () => next(groups));
  const cents = Float64Array.from({ length: lines }, () => next(5_000_000) - 500_000);
  const inhabitants = Array.from({ length: members }, () => 900 + next(120_000));
  const share = proratorFor(inhabitants);
  const shares = new Float64Array(members);

  let checksum = 0;
  const plain = best(15, () => {
    const totals = new Float64Array(groups);
    for (let line = 0; line < lines; line += 1) totals[groupOf[line]!]! += cents[line]!;
    checksum += totals[0]!;
  });
  const pooling = best(15, () => {
    checksum -= Number(poolColumns(groupOf, cents, groups)[0]);
  });
  const totals = poolColumns(groupOf, cents, groups);
  const sharing = best(10, () => {
    for (const total of totals) share(Number(total), shares);
  });
  const whole = best(5, () => {
    for (const total of poolColumns(groupOf, cents, groups)) share(Number(total), shares);
  });
  const weights = inhabitants.map((count) => rational(BigInt(count)));
  const exact = best(3, () => {
    for (const total of totals.slice(0, 50)) prorate(BigInt(total), weights);
  });

  // the last group again on the exact road: the fast one must agree
  const last = prorate(BigInt(totals[groups - 1]!), weights).cents;
  if (checksum !== 0 || last.some((amount, member) => amount !== BigInt(shares[member]!))) throw new Error('the fast road lost a cent');
  return [
    { what: 'plain summing loop over the same arrays', milliseconds: plain, goal: null },
    { what: 'pooling 1,000,000 lines into 2,000 groups', milliseconds: pooling, goal: 20 },
    { what: 'one group over 342 members', milliseconds: sharing / groups, goal: 0.05 },
    { what: 'pooling and sharing everything', milliseconds: whole, goal: 20 + 0.05 * groups },
    { what: 'one group, keeping the exact fractions', milliseconds: exact / 50, goal: null },
  ];
}

const rows = measureApportionment();
const plain = rows[0]!.milliseconds;
console.log('milliseconds, best of runs'.padEnd(44), 'goal'.padStart(8), 'measured'.padStart(10), 'x plain loop'.padStart(13));
for (const { what, milliseconds, goal } of rows) {
  const digits = milliseconds < 1 ? 4 : 2;
  console.log(
    what.padEnd(44),
    `${goal ?? ''}`.padStart(8),
    milliseconds.toFixed(digits).padStart(10),
    (milliseconds / plain).toFixed(2).padStart(13),
  );
}
