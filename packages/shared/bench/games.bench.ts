// How fast the rules of literature are, beside HiGHS on the same games: `node packages/shared/bench/games.bench.ts`. Best of several runs.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import loadHighs from 'highs';
import { build } from 'vite';
import { coreVerdict } from '../src/sharing/fairness/blocking-groups.ts';
import { type CostGame, membersIn, totalOf } from '../src/sharing/games/cost-game.ts';
import { prenucleolus } from '../src/sharing/games/nucleolus.ts';
import { prenucleolusByHighs, type Solver } from '../src/sharing/games/nucleolus-by-highs.oracle.ts';
import { shapley } from '../src/sharing/games/shapley.ts';

/** A small generator of numbers from 0 to 1, the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const tableOf = (n: number, cost: (group: number) => number): CostGame => ({
  n,
  cost: Float64Array.from({ length: 1 << n }, (_, group) => (group ? Math.round(cost(group)) : 0)),
  large: null,
});
const among = (n: number, random: () => number, most: number) => Array.from({ length: n }, () => 1 + Math.floor(random() * most));
const sumIn = (values: readonly number[], group: number) => membersIn(group).reduce((total, i) => total + values[i]!, 0);

/** Shapes of cost, in cents: what partnerships have, and the shapes that are hard for a simplex. */
const shapes: Record<string, (n: number, random: () => number) => CostGame> = {
  partnership: (n, random) => {
    const inhabitants = among(n, random, 60_000);
    const platforms = Array.from({ length: 12 }, () => ({ cost: random() * 1e8, users: Math.floor(random() * 2 ** n) }));
    return tableOf(n, (group) => {
      const heads = sumIn(inhabitants, group);
      const scale = 10_000 * heads ** 0.9 + Math.ceil(heads / 40_000) * 9_000_000;
      return platforms.reduce((total, { cost, users }) => (users & group ? total + cost : total), scale);
    });
  },
  airport: (n, random) => {
    const runway = among(n, random, 1e9);
    return tableOf(n, (group) => Math.max(...membersIn(group).map((i) => runway[i]!)));
  },
  claims: (n, random) => {
    const claims = among(n, random, 1e9);
    const all = sumIn(claims, 2 ** n - 1);
    return tableOf(n, (group) => -Math.max(0, sumIn(claims, group) - 0.6 * all));
  },
  random: (n, random) => tableOf(n, () => random() * 1e9),
  additive: (n, random) => {
    const own = among(n, random, 1e9);
    return tableOf(n, (group) => sumIn(own, group));
  },
};

/** Best of several runs, in milliseconds: on a shared machine the others are noise of the neighbours. */
function best(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const milliseconds = (time: number) => (time < 10 ? time.toFixed(2) : time.toFixed(0)).padStart(7);
const line = (what: string, goal: string, ...cells: string[]) => console.log(what.padEnd(34), goal.padStart(7), ...cells);
const equalShares = (game: CostGame) =>
  Array.from({ length: game.n }, (_, i) => totalOf(game) / BigInt(game.n) + (i ? 0n : totalOf(game) % BigInt(game.n)));

const highs = (await loadHighs()) as unknown as Solver;
const make = (shape: string, n: number) => shapes[shape]!(n, numbers(n));

line('milliseconds, best of runs', 'goal', 'measured');
for (const [n, goal] of [
  [20, 10],
  [24, 80],
] as const) {
  const random = numbers(n);
  const game = tableOf(n, () => random() * 1e10);
  line(`exact Shapley, n = ${n}`, `${goal}`, milliseconds(best(n === 20 ? 30 : 8, () => shapley(game))));
}
for (const shape of ['partnership', 'random']) {
  const game = make(shape, 20);
  const shares = equalShares(game);
  line(`core verdict + top 20, n = 20, ${shape}`.slice(0, 34), '10', milliseconds(best(20, () => coreVerdict(game, shares))));
}
console.log();
line('certified nucleolus', 'n', ...Object.keys(shapes).map((shape) => shape.padStart(22)));
for (const [n, goal, runs, compared] of [
  [8, 10, 40, 8],
  [12, 20, 20, 2],
  [15, 75, 8, 1],
  [20, 1500, 3, 0],
] as const) {
  const cells = Object.keys(shapes).map((shape) => {
    const game = make(shape, n);
    const ours = best(runs, () => prenucleolus(game));
    if (!compared) return milliseconds(ours).padStart(22);
    const theirs = best(compared, () => prenucleolusByHighs(highs, n, game.cost));
    return `${milliseconds(ours)} HiGHS x ${(theirs / ours).toFixed(0)}`.padStart(22);
  });
  line(`  goal ${goal}`, `${n}`, ...cells);
}

/** Bytes over the wire of some folders of the engine, bundled as a browser loads them. */
async function bytesOf(...folders: string[]): Promise<number> {
  const sharing = join(import.meta.dirname, '../src/sharing');
  const files = folders
    .flatMap((folder) => globSync(`${folder}/*.ts`, { cwd: sharing }))
    .filter((file) => !/\.(test|oracle)\.ts$/.test(file));
  const start = 'virtual:engine';
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'engine',
        resolveId: (id) => (id === start ? id : null),
        load: (id) => (id === start ? files.map((file, i) => `export * as part${i} from '${join(sharing, file)}';`).join('\n') : null),
      },
    ],
    build: { write: false, target: 'es2023', rolldownOptions: { input: start, preserveEntrySignatures: 'strict' } },
  })) as { output: { code?: string }[] };
  return gzipSync(output.map(({ code }) => code ?? '').join('')).length;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log();
for (const [what, goal, ...folders] of [
  ['games, costs and fairness, gzip', '30 kB', 'games', 'costs', 'costs/kinds', 'fairness'],
  ['keys of practice, gzip', '', 'keys'],
  ['all rules and texts of sharing, gzip', '', '**'],
] as const) {
  line(what, goal, kilobytes(await bytesOf(...folders)));
}
