// The nucleolus and its kin: make the worst-off group as content as possible, then the next, and prove every step in exact numbers.
import { add, multiply, type Rational, rational, zero } from '../../kernel/rational.ts';
import { type CostGame, costOf, everyone, type Group, membersOf, standAloneCosts, totalAmount, totalOf } from './cost-game.ts';
import { optimum } from './exact-optimum.ts';
import { excessesAt, ratio, worstGroups } from './group-scan.ts';
import { type GroupTable, groupTable, type Norm, weightOf } from './group-table.ts';
import { type Program, type Row, type RowName, sparseRow, sumRow } from './program.ts';
import { closeSettled, nothingSettled, type SettledSums, settle } from './settled-sums.ts';

/**
 * One step of the proof: no group that was still open is charged above `level` per unit of weight, and the groups listed prove that no
 * sharing does better: weighted so, they take part of every member as much as groups settled before (or everyone) do.
 */
export interface CertifiedLevel {
  readonly level: Rational;
  readonly groups: readonly { readonly group: Group; readonly weight: Rational }[];
  /** Members held at their stand-alone cost (nucleolus only), with their weight in the proof. */
  readonly atStandAlone: readonly { readonly member: number; readonly weight: Rational }[];
}

/** Shares in cents, exact, with a certificate that anyone can check by adding and comparing. */
export interface Nucleolus {
  readonly shares: readonly Rational[];
  readonly levels: readonly CertifiedLevel[];
}

/**
 * Prenucleolus of a cost game: the sharing of c(N) whose sorted list of dissatisfactions (x(S) - c(S)) / w(S) is lowest, w = 1 (plain),
 * |S| (per capita), c(S) (proportional) or c(S) + c(N without S) - c(N) (disruption). Unique; in the core when there is one.
 * Null when the norm has a weight that is not above 0. Refuses above a limit of work. Source: Schmeidler (1969), Kohlberg (1971).
 */
export function prenucleolus(game: CostGame, norm: Norm = 'plain'): Nucleolus | null {
  const table = groupTable(game, norm);
  if (!table) return null;
  return game.n === 1 ? { shares: [rational(totalOf(game))], levels: [] } : solve(table, []);
}

/**
 * Nucleolus: as the prenucleolus, but nobody pays more than alone. Null when the stand-alone costs add up to less than the total.
 */
export function nucleolus(game: CostGame, unrestricted = prenucleolus(game)!): Nucleolus | null {
  const alone = standAloneCosts(game);
  if (totalAmount(alone) < totalOf(game)) return null;
  if (unrestricted.shares.every(({ num, den }, i) => num <= alone[i]! * den)) return unrestricted;
  const width = game.n + 1;
  return solve(
    groupTable(game, 'plain')!,
    alone.map((cost, i) => sparseRow(width, [[i, 1n]], rational(cost))),
  );
}

function solve(table: GroupTable, limits: readonly Row[]): Nucleolus {
  const { game } = table;
  const { n } = game;
  const settled = nothingSettled(n);
  const levels: CertifiedLevel[] = [];
  const equalities: Row[] = [];
  const hold = (group: Group, bound: Rational) => {
    if (settle(settled, group)) equalities.push(sumRow(n + 1, group, bound));
  };
  hold(everyone(game), rational(totalOf(game)));
  let [shares, carry]: [Rational[], RowName[]] = [[], []];
  while (settled.rows.length < n) {
    const program = levelProgram(table, limits, equalities, settled, shares, carry);
    const best = optimum(program);
    if (!best) throw new Error('a level of the nucleolus has no solution');
    const [level, ...others] = [best.point.numerators[n]!, ...best.point.numerators.slice(0, n)].map((value) =>
      rational(value, best.point.denominator),
    );
    shares = others;
    const before = settled.rows.length;
    const proof = best.tight.filter(({ multiplier }) => multiplier.num > 0n);
    for (const { name } of proof) {
      const group = name < 0 ? 1 << (-1 - name) : name;
      const cost = rational(costOf(game, group));
      hold(group, name < 0 ? cost : add(cost, multiply(level!, rational(weightOf(table, group)))));
    }
    if (settled.rows.length === before) throw new Error('a level of the nucleolus did not settle anything');
    carry = best.tight.filter(({ multiplier }) => multiplier.num === 0n).map(({ name }) => name);
    levels.push({
      level: level!,
      groups: proof.filter(({ name }) => name > 0).map(({ name, multiplier }) => ({ group: name, weight: multiplier })),
      atStandAlone: proof.filter(({ name }) => name < 0).map(({ name, multiplier }) => ({ member: -1 - name, weight: multiplier })),
    });
    if (settled.rows.length < n) closeSettled(table, settled);
  }
  return { shares, levels };
}

/** Lowest level for the groups that are still open, the settled sums held. */
function levelProgram(
  table: GroupTable,
  limits: readonly Row[],
  equalities: readonly Row[],
  settled: SettledSums,
  shares: readonly Rational[],
  carry: readonly RowName[],
): Program {
  const { n } = table.game;
  const objective = [...membersOf({ n }).map(() => 0n), 1n];
  const amount = table.largestPrice || 1;
  const byWeight = table.weights ? 1 : amount;
  return {
    table,
    objective,
    equalities,
    inequalities: limits,
    start: startingRows(table, settled, shares, carry),
    units: [...membersOf({ n }).map(() => amount), byWeight],
  };
}

/**
 * An open group and its complement bound the level from below (together they are everyone); single members complete the basis.
 * The open group that is worst off now is the best guess.
 */
function startingRows(table: GroupTable, settled: SettledSums, shares: readonly Rational[], carry: readonly RowName[]): RowName[] {
  const { game } = table;
  const x = shares.length ? shares.map(({ num, den }) => ratio(num, den)) : membersOf(game).map(() => 0);
  const group = worstGroups(table, excessesAt(table, x, 0), Number.NEGATIVE_INFINITY)[0]!;
  const spanned: SettledSums = { n: game.n, rows: settled.rows.map(({ pivot, values }) => ({ pivot, values: [...values] })) };
  settle(spanned, group);
  const others = [...carry.filter((name) => name > 0), ...membersOf(game).map((member) => 1 << member)].filter((name) =>
    settle(spanned, name),
  );
  return [group, everyone(game) ^ group, ...others];
}

/** Lowest level at which every group can be kept, x(S) <= c(S) + level * w(S): the core is empty exactly when it is above 0. Null without groups. */
export const leastCoreLevel = (solution: Nucleolus | null): Rational | null => solution?.levels[0]?.level ?? null;

/** The core, or the sharings that come nearest to it when it is empty: the level at which questions about the core have an answer. */
export const nearestLevel = (level: Rational | null): Rational => (level && level.num > 0n ? level : zero);
