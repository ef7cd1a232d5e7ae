// SHA-256 in plain TypeScript (FIPS 180-4), so that a receipt is checked with nothing but this code.
import { roundHigh as round, startHigh as start } from './round-constants.ts';

/** Hashes the parts as if they were one text. Callers with a faster one (the server) hand it in. */
export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array;

const schedule = new Int32Array(64);
const state = new Int32Array(8);
const block = new Uint8Array(64);
const tail = new DataView(block.buffer);

function compress(bytes: Uint8Array, at: number): void {
  const w = schedule;
  for (let t = 0, from = at; t < 16; t++, from += 4)
    w[t] = (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!;
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15]!;
    const y = w[t - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = (w[t - 16]! + s0 + w[t - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + round[t]! + w[t]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

/** Feeds the parts block by block; only the seams between parts are copied. Returns how many bytes wait in `block`. */
function absorb(parts: readonly Uint8Array[]): number {
  let waiting = 0;
  for (const part of parts) {
    let from = 0;
    while (from < part.length) {
      if (waiting === 0 && part.length - from >= 64) {
        compress(part, from);
        from += 64;
        continue;
      }
      const end = Math.min(part.length, from + 64 - waiting);
      while (from < end) block[waiting++] = part[from++]!;
      if (waiting === 64) {
        compress(block, 0);
        waiting = 0;
      }
    }
  }
  return waiting;
}

/** SHA-256 of the parts together: 32 bytes. */
export const sha256: Hash = (...parts) => {
  state.set(start);
  let at = absorb(parts);
  block[at++] = 0x80;
  if (at > 56) {
    block.fill(0, at);
    compress(block, 0);
    at = 0;
  }
  block.fill(0, at, 56);
  let length = 0;
  for (const part of parts) length += part.length;
  tail.setUint32(56, Math.floor(length / 0x20000000));
  tail.setUint32(60, (length << 3) >>> 0);
  compress(block, 0);
  const digest = new Uint8Array(32);
  for (let word = 0, at = 0; word < 8; word++) {
    const bits = state[word]!;
    digest[at++] = bits >>> 24;
    digest[at++] = bits >>> 16;
    digest[at++] = bits >>> 8;
    digest[at++] = bits;
  }
  return digest;
};
