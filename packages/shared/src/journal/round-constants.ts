// The constants of SHA-2, computed from the primes they come from instead of copied: fractions of square and cube roots (FIPS 180-4, 4.2).

const primes: bigint[] = [];
for (let candidate = 2n; primes.length < 80; candidate++) if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate);

/** Whole part of the degree-th root, by Newton's iteration from above. */
function root(value: bigint, degree: bigint): bigint {
  let guess = 1n << (BigInt(value.toString(2).length) / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** First 64 bits of the fraction of the root of a prime. */
const fraction = (prime: bigint, degree: bigint): bigint => BigInt.asUintN(64, root(prime << (64n * degree), degree));
const high = (word: bigint): number => Number(BigInt.asIntN(32, word >> 32n));
const low = (word: bigint): number => Number(BigInt.asIntN(32, word));

const cubes = primes.map((prime) => fraction(prime, 3n));
const squares = primes.slice(0, 8).map((prime) => fraction(prime, 2n));

/** Words of 32 bits. SHA-256 takes the upper halves of the first 64; SHA-512 both halves of all 80. */
export const roundHigh = Int32Array.from(cubes, high);
export const roundLow = Int32Array.from(cubes, low);
export const startHigh = Int32Array.from(squares, high);
export const startLow = Int32Array.from(squares, low);
