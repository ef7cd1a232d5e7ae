// Points of the curve edwards25519: adding, multiplying, and reading and writing them as 32 bytes (RFC 8032, section 5.1).

export const p = 2n ** 255n - 19n;
/** Order of the base point. */
export const order = 2n ** 252n + 27742317777372353535851937790883648493n;

/** Extended coordinates: x = X/Z, y = Y/Z, T = XY/Z. */
export interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

/** The one value from 0 up to p. */
const mod = (value: bigint): bigint => {
  const rest = value % p;
  return rest < 0n ? rest + p : rest;
};

/** An equal value of about 255 bits, of either sign: 2^255 counts for 19, which is cheaper than dividing. */
const fold = (value: bigint): bigint => {
  const once = BigInt.asUintN(255, value) + 19n * (value >> 255n);
  return BigInt.asUintN(255, once) + 19n * (once >> 255n);
};

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = fold(result * square);
    square = fold(square * square);
  }
  return mod(result);
}

const invert = (value: bigint): bigint => power(mod(value), p - 2n);
const d = mod(-121665n * invert(121666n));
const d2 = mod(2n * d);
const rootOfMinusOne = power(2n, (p - 1n) / 4n);

export const identity: Point = { x: 0n, y: 1n, z: 1n, t: 0n };
export const negate = ({ x, y, z, t }: Point): Point => ({ x: -x, y, z, t: -t });

/** Complete addition: right for equal, opposite and neutral points alike (Hisil, Wong, Carter, Dawson 2008, section 3.1). */
export function add(a: Point, b: Point): Point {
  const first = fold((a.y - a.x) * (b.y - b.x));
  const second = fold((a.y + a.x) * (b.y + b.x));
  const third = fold(fold(a.t * d2) * b.t);
  const fourth = fold(2n * a.z * b.z);
  const [e, f, g, h] = [second - first, fourth - third, fourth + third, second + first];
  return { x: fold(e * f), y: fold(g * h), z: fold(f * g), t: fold(e * h) };
}

export function double({ x, y, z }: Point): Point {
  const xx = fold(x * x);
  const yy = fold(y * y);
  const sum = x + y;
  const [h, g] = [xx + yy, xx - yy];
  const e = h - fold(sum * sum);
  const f = fold(2n * z * z) + g;
  return { x: fold(e * f), y: fold(g * h), z: fold(f * g), t: fold(e * h) };
}

/** Digits of the width-w non-adjacent form, least significant first: odd digits below 2^(w-1) in size, far apart. */
function signedDigits(scalar: bigint, width: number): number[] {
  const digits: number[] = [];
  const [range, mask] = [1 << width, BigInt((1 << width) - 1)];
  for (let left = scalar; left > 0n; left >>= 1n) {
    let digit = 0;
    if (left & 1n) {
      digit = Number(left & mask);
      if (digit >= range >> 1) digit -= range;
      left -= BigInt(digit);
    }
    digits.push(digit);
  }
  return digits;
}

/** 1, 3, 5, … times a point, as many as digits of that width need. */
function oddMultiples(point: Point, width: number): Point[] {
  const twice = double(point);
  const multiples = [point];
  while (multiples.length < 1 << (width - 2)) multiples.push(add(multiples.at(-1)!, twice));
  return multiples;
}

const [baseWidth, pointWidth] = [8, 5];

/** a times the base point plus b times another, in one run of doublings (Straus). Not in constant time: for public values only. */
export function multiplyAdd(a: bigint, b: bigint, point: Point): Point {
  const terms = [
    { digits: signedDigits(a, baseWidth), multiples: (baseMultiples ??= oddMultiples(basePoint, baseWidth)) },
    { digits: signedDigits(b, pointWidth), multiples: oddMultiples(point, pointWidth) },
  ];
  let result = identity;
  for (let at = Math.max(...terms.map(({ digits }) => digits.length)) - 1; at >= 0; at--) {
    result = double(result);
    for (const { digits, multiples } of terms) {
      const digit = digits[at] ?? 0;
      if (digit > 0) result = add(result, multiples[digit >> 1]!);
      else if (digit < 0) result = add(result, negate(multiples[-digit >> 1]!));
    }
  }
  return result;
}

/** Whether eight times the point is neutral: such points say nothing about who signed. */
export function hasSmallOrder(point: Point): boolean {
  const eight = double(double(double(point)));
  return mod(eight.x) === 0n && mod(eight.y - eight.z) === 0n;
}

export const fromLittleEndian = (bytes: Uint8Array): bigint => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let value = 0n;
  for (let at = bytes.length - 8; at >= 0; at -= 8) value = (value << 64n) | view.getBigUint64(at, true);
  return value;
};

/** 32 bytes: y, with the parity of x in the top bit. */
export function encode({ x, y, z }: Point): Uint8Array {
  const inverse = invert(z);
  const value = mod(y * inverse) | ((mod(x * inverse) & 1n) << 255n);
  const view = new DataView(new ArrayBuffer(32));
  for (let at = 0; at < 4; at++) view.setBigUint64(8 * at, BigInt.asUintN(64, value >> BigInt(64 * at)), true);
  return new Uint8Array(view.buffer);
}

/** The point of 32 bytes, or null when they are not the one notation of a point on the curve. */
export function decode(bytes: Uint8Array): Point | null {
  const value = fromLittleEndian(bytes);
  const [y, sign] = [BigInt.asUintN(255, value), value >> 255n];
  if (y >= p) return null;
  const [u, v] = [mod(y * y - 1n), mod(d * y * y + 1n)];
  const v3 = (((v * v) % p) * v) % p;
  let x = (((u * v3) % p) * power((((u * v3) % p) * ((v3 * v) % p)) % p, (p - 5n) / 8n)) % p;
  const check = (((x * x) % p) * v) % p;
  if (check === mod(-u)) x = (x * rootOfMinusOne) % p;
  else if (check !== u) return null;
  if (x === 0n && sign === 1n) return null;
  if ((x & 1n) !== sign) x = p - x;
  return { x, y, z: 1n, t: (x * y) % p };
}

export const basePoint: Point = decode(encode({ x: 0n, y: mod(4n * invert(5n)), z: 1n, t: 0n }))!;
let baseMultiples: Point[] | undefined;
