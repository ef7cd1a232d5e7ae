// How fast votes are counted and power is computed: `node packages/shared/bench/votes.bench.ts`. Best of several runs, against the goals.
import { bases } from '../src/decisions/bases.ts';
import { powerOf } from '../src/decisions/power/indices.ts';
import type { WeightedGame } from '../src/decisions/power/weighted-game.ts';
import { sentenceOf } from '../src/decisions/sentence.ts';
import { tally } from '../src/decisions/tally.ts';
import { tieCodes } from '../src/decisions/ties/registry.ts';
import { readVote, recomputeVote } from '../src/decisions/vote-document.ts';

/** A small generator of numbers from 0 to 1, the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Milliseconds of the fastest of several runs: on a shared machine the others are noise of the neighbours. */
function best(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const random = numbers(1);
const votes = ['for', 'for', 'against', 'against', 'abstain'] as const;
const seats = Array.from({ length: 60 }, (_, index) => {
  const recused = index % 19 === 7;
  const present = random() > 0.2 || recused;
  return {
    id: `seat ${index}`,
    weight: 1 + Math.floor(random() * 1_000_000_000),
    inhabitants: Math.floor(random() * 200_000),
    contribution: Math.floor(random() * 2_000_000),
    present,
    recused,
    ...(present && !recused && { vote: votes[Math.floor(random() * votes.length)] }),
  };
});
const rules = Object.keys(bases).flatMap((of) =>
  tieCodes.map((tie) => ({
    majority: { of, moreThan: '1/2' },
    second: { of: 'inhabitants', atLeast: '2/3' },
    quorum: { basis: 'both', moreThan: '1/2' },
    voteQuorum: { basis: 'both', moreThan: '1/3' },
    abstentions: 'count-in-base',
    recusal: { base: 'stays' },
    tie,
  })),
);
const documents = [...rules, { method: 'unanimity' }, { method: 'no-objection', days: 14 }].map((rule) => ({
  rule,
  seats,
  chair: 'seat 0',
}));
const facts = documents.map(readVote);

const game = (weights: number[], share = 0.5): WeightedGame => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return [{ weights: weights.map(BigInt), quota: BigInt(Math.floor(total * share) + 1) }];
};
const members = <T>(n: number, make: (index: number) => T) => Array.from({ length: n }, (_, index) => make(index));
const council = [29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3, 3];

interface Row {
  what: string;
  goal: string;
  took: string;
  note: string;
}
const rows: Row[] = [];
const micro = (ms: number) => `${(ms * 1000).toFixed(1)} µs`;

const each = best(60, () => facts.forEach((vote) => tally(vote))) / facts.length;
rows.push({ what: 'tally of 60 seats, mean of all rules', goal: '50 µs', took: micro(each), note: `${facts.length} rules` });
const slowest = Math.max(...facts.map((vote) => best(200, () => tally(vote))));
rows.push({ what: 'tally of 60 seats, slowest rule', goal: '50 µs', took: micro(slowest), note: '' });
const said = best(60, () => facts.forEach((vote) => sentenceOf(tally(vote)))) / facts.length;
rows.push({ what: 'the same with its sentence', goal: '', took: micro(said), note: '' });
const read = best(20, () => documents.forEach((document) => recomputeVote(document))) / documents.length;
rows.push({ what: 'the whole document, read and refused', goal: '', took: micro(read), note: '' });

function power(what: string, goal: string, of: WeightedGame): void {
  const took = best(5, () => powerOf(of));
  rows.push({ what, goal, took: `${took.toFixed(1)} ms`, note: powerOf(of).approximate ? 'from rounded weights' : 'exact' });
}
power('power, 27 members, Council of the EU (255 of 345)', '5 ms', [{ weights: council.map(BigInt), quota: 255n }]);
power('power, 27 members, any nine-digit weights', '', game(members(27, () => 1 + Math.floor(random() * 1e9))));
const inhabitants = members(27, () => 5_000 + Math.floor(random() ** 4 * 900_000));
power('power, 27 members, double majority of inhabitants', '', [
  { weights: members(27, () => 1n), quota: 15n },
  ...game(inhabitants, 0.65),
]);
power('power, 60 members, one weight of 10^9 each', '1 s', game(members(60, () => 1e9)));
power('power, 60 members, 10^9 less their rank', '1 s', game(members(60, (index) => 1e9 - index)));
power('power, 60 members, whole ten millions to 10^9', '1 s', game(members(60, () => 1e7 * (1 + Math.floor(random() * 100)))));
power('power, 60 members, any weights to 10^9', '1 s', game(members(60, () => 1 + Math.floor(random() * 1e9))));

const pad = (row: Row) =>
  `${row.what.padEnd(52)} ${row.took.padStart(10)} ${row.goal && `goal ${row.goal}`.padEnd(12)} ${row.note}`.trimEnd();
console.log(rows.map(pad).join('\n'));
