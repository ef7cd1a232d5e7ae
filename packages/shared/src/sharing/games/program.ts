// A linear programme in which every group of members is one inequality that nobody writes out.
import { type Rational, rational } from '../../kernel/rational.ts';
import { costOf, type Group, membersIn } from './cost-game.ts';
import { type GroupTable, weightOf } from './group-table.ts';

/** coefficients * y <= bound (or = bound, for an equality). Whole coefficients. */
export interface Row {
  readonly coefficients: readonly bigint[];
  readonly bound: Rational;
}

/** A group (above 0), or an inequality that is written out: -1 for the first, -2 for the second. */
export type RowName = number;

/**
 * Minimise objective * y over y = (x of each member, e, further variables) such that the equalities and the inequalities hold and
 * x(S) - e * w(S) <= c(S) for every group in the table. `start` names inequalities that with the equalities form a basis whose
 * multipliers are not negative; `units` holds the usual size of each variable.
 */
export interface Program {
  readonly table: GroupTable;
  readonly objective: readonly bigint[];
  readonly equalities: readonly Row[];
  readonly inequalities: readonly Row[];
  readonly start: readonly RowName[];
  readonly units: readonly number[];
}

/** Writes one inequality out. */
export function rowOf({ table, inequalities, objective }: Program, name: RowName): Row {
  return name < 0 ? inequalities[-1 - name]! : groupRow(table, objective.length, name);
}

function groupRow(table: GroupTable, width: number, group: Group): Row {
  const coefficients = Array<bigint>(width).fill(0n);
  for (const member of membersIn(group)) coefficients[member] = 1n;
  coefficients[table.game.n] = -weightOf(table, group);
  return { coefficients, bound: rational(costOf(table.game, group)) };
}

/** A row with a few coefficients, the others 0. */
export function sparseRow(width: number, entries: readonly (readonly [index: number, value: bigint])[], bound: Rational): Row {
  const coefficients = Array<bigint>(width).fill(0n);
  for (const [index, value] of entries) coefficients[index]! += value;
  return { coefficients, bound };
}

/** x(S) = bound. */
export const sumRow = (width: number, group: Group, bound: Rational): Row =>
  sparseRow(
    width,
    membersIn(group).map((member) => [member, 1n] as const),
    bound,
  );
