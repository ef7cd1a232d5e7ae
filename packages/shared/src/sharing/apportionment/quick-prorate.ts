// Many totals over the same weights, fast: whole numbers in doubles that stay below 2^53 and are therefore exact; otherwise the exact road.
import { prorate } from '../../kernel/prorate.ts';
import { rational } from '../../kernel/rational.ts';

/** Writes the shares of a total (whole cents, a safe integer) into `out`, one per weight. */
export type Prorator = (total: number, out: Float64Array) => void;

/** The `count`-th largest of distinct numbers (1 = the largest); reorders the array. Mean time linear. */
function largest(values: Float64Array, count: number): number {
  let [low, high] = [0, values.length - 1];
  const target = values.length - count;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i += 1;
      while (values[j]! > pivot) j -= 1;
      if (i > j) break;
      const kept = values[i]!;
      values[i] = values[j]!;
      values[j] = kept;
      i += 1;
      j -= 1;
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return values[target]!;
}

/**
 * Prepares sharing by whole weights; agrees with `prorate` to the cent (largest remainder, ties to the lowest index, credits mirrored).
 * T = a·W + b, so T·w/W = a·w + b·w/W, and b·w < W²: with W up to 94 million every step is a whole number below 2^53. Larger weights, or
 * remainders that do not fit beside an index, go through big integers. Refuses what `prorate` refuses.
 */
export function proratorFor(weights: readonly number[]): Prorator {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => rational(BigInt(weight)));
  prorate(0n, exact);
  const slow: Prorator = (total, out) => prorate(BigInt(total), exact).cents.forEach((cents, index) => (out[index] = Number(cents)));
  if (whole * Math.max(whole, weights.length) > Number.MAX_SAFE_INTEGER) return slow;

  const count = weights.length;
  const own = Float64Array.from(weights);
  // remainder first, then the lowest index: larger is served earlier, and no two are equal
  const order = new Float64Array(count);
  const scratch = new Float64Array(count);
  return (total, out) => {
    const [amount, sign] = total < 0 ? [-total, -1] : [total, 1];
    const each = Math.floor(amount / whole);
    const rest = amount - each * whole;
    let spare = amount;
    for (let index = 0; index < count; index += 1) {
      const part = rest * own[index]!;
      const cents = Math.floor(part / whole);
      const share = each * own[index]! + cents;
      order[index] = (part - cents * whole) * count + (count - 1 - index);
      spare -= share;
      out[index] = share;
    }
    if (spare > 0) {
      scratch.set(order);
      const last = largest(scratch, spare);
      for (let index = 0; index < count; index += 1) if (order[index]! >= last) out[index]! += 1;
    }
    if (sign < 0) for (let index = 0; index < count; index += 1) out[index] = 0 - out[index]!;
  };
}
