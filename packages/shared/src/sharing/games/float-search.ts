// Dual simplex in doubles that finds the tight rows of a programme. Its answer is a suggestion: nothing rests on it until it is proven exactly.
import { excessesAt, ratio, worstGroups } from './group-scan.ts';
import { type Program, type Row, type RowName, rowOf } from './program.ts';

const tolerance = 1e-9;
const refreshAfter = 40;

/** One row with every variable in its own unit, so that all numbers are near 1. */
interface ScaledRow {
  readonly coefficients: Float64Array;
  readonly bound: number;
}

interface Basis {
  readonly names: (RowName | null)[];
  readonly rows: ScaledRow[];
  /** Inverse of the rows, by row. */
  inverse: Float64Array[];
  y: Float64Array;
  multipliers: Float64Array;
}

/** The names of the rows that hold the optimum, the equalities left out; null when doubles find no way. */
export function searchBasis(program: Program): RowName[] | null {
  const scale = (row: Row) => scaled(row, program.units);
  const written = program.inequalities.map(scale);
  const rows = [...program.equalities.map(scale), ...program.start.map((name) => scale(rowOf(program, name)))];
  const names = [...program.equalities.map(() => null), ...program.start];
  const objective = scaled({ coefficients: program.objective, bound: { num: 0n, den: 1n } }, program.units).coefficients;
  const basis: Basis = { names, rows, inverse: [], y: new Float64Array(), multipliers: new Float64Array() };
  const pool: RowName[] = [];
  const mostPivots = 200 + 60 * objective.length;
  for (let pivots = 0; pivots < mostPivots; pivots++) {
    if (pivots % refreshAfter === 0 && !refresh(basis, objective)) return null;
    const entering = mostViolated(program, written, basis, pool);
    if (entering === null) return names.slice(program.equalities.length) as RowName[];
    if (!pivot(basis, entering, entering < 0 ? written[-1 - entering]! : scale(rowOf(program, entering)))) return null;
  }
  return null;
}

function scaled({ coefficients, bound }: Row, units: readonly number[]): ScaledRow {
  const values = Float64Array.from(coefficients, (value, j) => Number(value) * units[j]!);
  const size = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
  return { coefficients: values.map((value) => value / size), bound: ratio(bound.num, bound.den) / size };
}

/** Written rows first, then the groups seen lately, then the whole table (which fills the list of groups seen again). */
function mostViolated({ table, units }: Program, written: readonly ScaledRow[], { y }: Basis, pool: RowName[]): RowName | null {
  let [worst, name]: [number, RowName | null] = [tolerance, null];
  written.forEach((row, i) => {
    const excess = dot(row.coefficients, y) - row.bound;
    if (excess > worst) [worst, name] = [excess, -1 - i];
  });
  if (name !== null) return name;
  const unit = units[0]!;
  const amounts = Array.from(y.subarray(0, table.game.n + 1), (value, j) => value * units[j]!);
  const excesses = excessesAt(table, amounts.slice(0, -1), amounts.at(-1)!);
  const { low, high, level } = excesses;
  const { price, weights } = table;
  worst = tolerance * unit;
  for (const group of pool) {
    const weight = weights ? weights[group]! * level : 0;
    const excess = low[group & (low.length - 1)]! + high[Math.floor(group / low.length)]! - price[group]! - weight;
    if (excess > worst) [worst, name] = [excess, group];
  }
  if (name !== null) return name;
  pool.splice(0, pool.length, ...worstGroups(table, excesses, tolerance * unit).slice(0, 256));
  return pool[0] ?? null;
}

/** Lets a row in and the row out whose multiplier reaches 0 first. False when none can leave. */
function pivot(basis: Basis, name: RowName, row: ScaledRow): boolean {
  const { inverse, names, multipliers, y } = basis;
  const size = names.length;
  const along = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const factor = row.coefficients[i]!;
    if (factor) for (let j = 0; j < size; j++) along[j]! += factor * inverse[i]![j]!;
  }
  let [leaving, least] = [-1, Number.POSITIVE_INFINITY];
  for (let j = 0; j < size; j++) {
    if (names[j] === null || along[j]! < tolerance) continue;
    const step = Math.max(0, multipliers[j]!) / along[j]!;
    if (step < least - 1e-12 || (step < least + 1e-12 && along[j]! > along[leaving]!)) [leaving, least] = [j, step];
  }
  if (leaving < 0) return false;
  const gap = row.bound - dot(row.coefficients, y);
  for (let i = 0; i < size; i++) {
    const line = inverse[i]!;
    const part = line[leaving]! / along[leaving]!;
    if (part) for (let j = 0; j < size; j++) line[j]! -= along[j]! * part;
    line[leaving] = part;
    y[i]! += part * gap;
  }
  for (let j = 0; j < size; j++) multipliers[j]! -= least * along[j]!;
  multipliers[leaving] = least;
  names[leaving] = name;
  basis.rows[leaving] = row;
  return true;
}

/** Computes inverse, point and multipliers anew from the rows. False when the rows do not determine a point. */
function refresh(basis: Basis, objective: Float64Array): boolean {
  const size = basis.names.length;
  const work = basis.rows.map(({ coefficients }, i) => {
    const line = new Float64Array(2 * size);
    line.set(coefficients);
    line[size + i] = 1;
    return line;
  });
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let i = column + 1; i < size; i++) if (Math.abs(work[i]![column]!) > Math.abs(work[best]![column]!)) best = i;
    [work[column], work[best]] = [work[best]!, work[column]!];
    const line = work[column]!;
    if (Math.abs(line[column]!) < 1e-11) return false;
    const factor = 1 / line[column]!;
    for (let j = column; j < 2 * size; j++) line[j]! *= factor;
    for (let i = 0; i < size; i++) {
      const times = work[i]![column]!;
      if (i !== column && times) for (let j = column; j < 2 * size; j++) work[i]![j]! -= times * line[j]!;
    }
  }
  basis.inverse = work.map((line) => line.slice(size));
  basis.y = Float64Array.from(basis.inverse, (line) => line.reduce((sum, value, j) => sum + value * basis.rows[j]!.bound, 0));
  basis.multipliers = new Float64Array(size);
  basis.inverse.forEach((line, i) => {
    for (let j = 0; j < size; j++) basis.multipliers[j]! -= objective[i]! * line[j]!;
  });
  return true;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
