// The proof of a programme's optimum in whole numbers: where the search in doubles was right nothing is left to do, else pivoting goes on exactly.
import { commonDenominator } from '../../kernel/prorate.ts';
import { gcd, type Rational, rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { type ExactInverse, invert } from './exact-inverse.ts';
import { searchBasis } from './float-search.ts';
import { violatedGroup } from './group-scan.ts';
import type { ExactPoint } from './group-table.ts';
import { type Program, type Row, type RowName, rowOf } from './program.ts';

const refuse = refusing({
  'too-much-work': {
    nl: 'Dit vraagt meer rekenwerk dan hier mag; neem minder deelnemers of deel de kosten op in onderdelen.',
    en: 'this takes more work than is allowed here; take fewer members, or split the cost into components',
  },
});

/** Exact pivots before giving up, fewer where every pivot looks at many groups (32 for 20 members). Without precision problems none is needed. */
const mostPivots = 1_000;
const mostExactWork = 2 ** 25;
/** After so many pivots the first violated row enters instead of a bad one: slower, but it cannot go round in circles (Bland 1977). */
const pivotsBeforeOrder = 100;

const mostPivotsOf = ({ table }: Program) => Math.min(mostPivots, mostExactWork / table.price.length);

/** Proven optimum: the point, and the tight inequalities with their multipliers (>= 0). */
export interface Optimum {
  readonly point: ExactPoint;
  /** Pivots done exactly because the search in doubles was not yet there: 0 unless doubles cannot tell. */
  readonly pivots: number;
  readonly tight: readonly { readonly name: RowName; readonly multiplier: Rational }[];
}

/**
 * Solves a programme exactly: y satisfies every row, including that of every group, and the multipliers of the tight rows add up to the
 * objective, which proves that no point is better. Null when no point satisfies all rows. Refuses when that takes more than `most` exact pivots.
 */
export function optimum(program: Program, most = mostPivotsOf(program)): Optimum | null {
  let names = searchBasis(program) ?? [...program.start];
  let state = factor(program, names);
  if (!state) {
    names = [...program.start];
    state = factor(program, names);
  }
  for (let pivots = 0; state; pivots++) {
    if (pivots > most) refuse('too-much-work');
    const point = pointOf(state);
    const entering = violated(program, point, pivots > pivotsBeforeOrder);
    if (entering === null) return { point, pivots, tight: names.map((name, i) => ({ name, multiplier: state!.multipliers[i]! })) };
    const leaving = leavingRow(program, names, state, rowOf(program, entering));
    if (leaving === null) return null;
    names[leaving] = entering;
    state = factor(program, names);
  }
  throw new Error('the rows that start a programme do not form a basis');
}

interface State {
  readonly rows: readonly Row[];
  readonly inverse: ExactInverse;
  readonly multipliers: readonly Rational[];
}

/** Null when the rows are dependent, or when an inequality would have a negative multiplier. */
function factor({ equalities, objective, ...rest }: Program, names: readonly RowName[]): State | null {
  const rows = [...equalities, ...names.map((name) => rowOf({ equalities, objective, ...rest }, name))];
  const inverse = invert(rows.map(({ coefficients }) => coefficients));
  if (!inverse) return null;
  const multipliers = names.map((_, i) => {
    const column = equalities.length + i;
    const sum = objective.reduce((total, value, j) => (value ? total + value * inverse.adjugate[j]![column]! : total), 0n);
    return rational(-sum, inverse.determinant);
  });
  return multipliers.some(({ num }) => num < 0n) ? null : { rows, inverse, multipliers };
}

function pointOf({ rows, inverse }: State): ExactPoint {
  const common = commonDenominator(rows.map(({ bound }) => bound));
  const bounds = rows.map(({ bound: { num, den } }) => num * (common / den));
  const numerators = inverse.adjugate.map((line) => line.reduce((sum, value, j) => (value ? sum + value * bounds[j]! : sum), 0n));
  const denominator = inverse.determinant * common;
  const divisor = numerators.reduce(gcd, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerators: numerators.map((value) => value / divisor), denominator: denominator / divisor };
}

function violated({ inequalities, table }: Program, point: ExactPoint, inOrder: boolean): RowName | null {
  const written = inequalities.findIndex(({ coefficients, bound: { num, den } }) => {
    const sum = coefficients.reduce((total, value, j) => (value ? total + value * point.numerators[j]! : total), 0n);
    return sum * den > num * point.denominator;
  });
  return written >= 0 ? -1 - written : violatedGroup(table, point, inOrder);
}

/** The order in which rows are looked through: those written out, then the groups by number. */
const placeOf = ({ inequalities }: Program, name: RowName) => (name < 0 ? -1 - name : inequalities.length + name);

/** The inequality whose multiplier reaches 0 first as the entering row gains weight; of equals the first in order. */
function leavingRow(program: Program, names: readonly RowName[], { inverse, multipliers }: State, entering: Row): number | null {
  let [leaving, least]: [number | null, Rational | null] = [null, null];
  names.forEach((name, i) => {
    const column = program.equalities.length + i;
    const sum = entering.coefficients.reduce((total, value, j) => (value ? total + value * inverse.adjugate[j]![column]! : total), 0n);
    if (sum === 0n || sum > 0n !== inverse.determinant > 0n) return;
    const step = rational(multipliers[i]!.num * inverse.determinant, multipliers[i]!.den * sum);
    const order = least ? step.num * least.den - least.num * step.den : -1n;
    if (order < 0n || (order === 0n && placeOf(program, name) < placeOf(program, names[leaving!]!))) [leaving, least] = [i, step];
  });
  return leaving;
}
