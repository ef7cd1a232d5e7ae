// Arithmetic on counts of groups by size, exact where doubles are (below 2^53) and, for larger counts, once more modulo 2^32.
// Each kind has its own loops on its own kind of array: shared loops over both would run ten times slower.

/** Rows of counts of equal length, one after the other in one array. */
export type Counts = Float64Array | Int32Array;

export interface Arithmetic<C extends Counts> {
  readonly array: (length: number) => C;
  /** to[i] += from[i], for `length` counts. */
  readonly add: (to: C, at: number, from: C, start: number, length: number) => void;
  /** to[i + j] += a[i] * (b[j] - c[j]): all ways to join a group of i with a group of j that makes the difference. */
  readonly pair: (to: C, a: C, startA: number, lengthA: number, b: C, startB: number, c: C, startC: number, lengthB: number) => void;
}

export const doubles: Arithmetic<Float64Array> = {
  array: (length) => new Float64Array(length),
  add: (to, at, from, start, length) => {
    for (let index = 0; index < length; index += 1) to[at + index]! += from[start + index]!;
  },
  pair: (to, a, startA, lengthA, b, startB, c, startC, lengthB) => {
    for (let more = 0; more < lengthB; more += 1) {
      const difference = b[startB + more]! - c[startC + more]!;
      if (difference !== 0) for (let size = 0; size < lengthA; size += 1) to[size + more]! += a[startA + size]! * difference;
    }
  },
};

/** An Int32Array keeps sums modulo 2^32, Math.imul keeps products. */
export const modulo: Arithmetic<Int32Array> = {
  array: (length) => new Int32Array(length),
  add: (to, at, from, start, length) => {
    for (let index = 0; index < length; index += 1) to[at + index]! += from[start + index]!;
  },
  pair: (to, a, startA, lengthA, b, startB, c, startC, lengthB) => {
    for (let more = 0; more < lengthB; more += 1) {
      const difference = b[startB + more]! - c[startC + more]!;
      if (difference !== 0) for (let size = 0; size < lengthA; size += 1) to[size + more]! += Math.imul(a[startA + size]!, difference);
    }
  },
};

const wrap = 2n ** 32n;

/** The whole number near a double that leaves the given rest modulo 2^32; the double may be off by less than 2^31. */
export function exactNear(double: number, rest: number): bigint {
  const near = BigInt(Math.round(double));
  return near + BigInt.asIntN(32, BigInt(rest) - (near % wrap));
}
