// SHA-512 in plain TypeScript (FIPS 180-4): 64-bit words as two halves of 32. Ed25519 needs it.
import { concat } from './bytes.ts';
import { roundHigh, roundLow, startHigh, startLow } from './round-constants.ts';

const wHigh = new Int32Array(80);
const wLow = new Int32Array(80);

/** Upper half of the rotation of (x, y) to the right by n < 32; swap x and y for the lower half, or for n + 32. */
const rotate = (x: number, y: number, n: number): number => (x >>> n) | (y << (32 - n));
/** Carry out of a sum of lower halves. */
const carry = (sum: number): number => Math.floor(sum / 0x1_0000_0000);

function fillSchedule(bytes: DataView, at: number): void {
  for (let t = 0; t < 16; t++) {
    wHigh[t] = bytes.getInt32(at + 8 * t);
    wLow[t] = bytes.getInt32(at + 8 * t + 4);
  }
  for (let t = 16; t < 80; t++) {
    const xh = wHigh[t - 15]!;
    const xl = wLow[t - 15]!;
    const yh = wHigh[t - 2]!;
    const yl = wLow[t - 2]!;
    const s0h = rotate(xh, xl, 1) ^ rotate(xh, xl, 8) ^ (xh >>> 7);
    const s0l = rotate(xl, xh, 1) ^ rotate(xl, xh, 8) ^ rotate(xl, xh, 7);
    const s1h = rotate(yh, yl, 19) ^ rotate(yl, yh, 29) ^ (yh >>> 6);
    const s1l = rotate(yl, yh, 19) ^ rotate(yh, yl, 29) ^ rotate(yl, yh, 6);
    const low = (s0l >>> 0) + (s1l >>> 0) + (wLow[t - 7]! >>> 0) + (wLow[t - 16]! >>> 0);
    wLow[t] = low;
    wHigh[t] = s0h + s1h + wHigh[t - 7]! + wHigh[t - 16]! + carry(low);
  }
}

/** One block: `high` and `low` hold the eight words a to h and are updated in place. */
function compress(high: Int32Array, low: Int32Array, bytes: DataView, at: number): void {
  fillSchedule(bytes, at);
  const h = high.slice();
  const l = low.slice();
  for (let t = 0; t < 80; t++) {
    const ah = h[0]!;
    const al = l[0]!;
    const eh = h[4]!;
    const el = l[4]!;
    const s1h = rotate(eh, el, 14) ^ rotate(eh, el, 18) ^ rotate(el, eh, 9);
    const s1l = rotate(el, eh, 14) ^ rotate(el, eh, 18) ^ rotate(eh, el, 9);
    const chh = (eh & h[5]!) ^ (~eh & h[6]!);
    const chl = (el & l[5]!) ^ (~el & l[6]!);
    const t1l = (l[7]! >>> 0) + (s1l >>> 0) + (chl >>> 0) + (roundLow[t]! >>> 0) + (wLow[t]! >>> 0);
    const t1h = (h[7]! + s1h + chh + roundHigh[t]! + wHigh[t]! + carry(t1l)) | 0;
    const s0h = rotate(ah, al, 28) ^ rotate(al, ah, 2) ^ rotate(al, ah, 7);
    const s0l = rotate(al, ah, 28) ^ rotate(ah, al, 2) ^ rotate(ah, al, 7);
    const majh = (ah & h[1]!) ^ (ah & h[2]!) ^ (h[1]! & h[2]!);
    const majl = (al & l[1]!) ^ (al & l[2]!) ^ (l[1]! & l[2]!);
    const dh = h[3]!;
    const dl = l[3]!;
    h.copyWithin(1, 0, 7);
    l.copyWithin(1, 0, 7);
    const newE = (dl >>> 0) + (t1l % 0x1_0000_0000);
    l[4] = newE;
    h[4] = dh + t1h + carry(newE);
    const newA = (t1l % 0x1_0000_0000) + (s0l >>> 0) + (majl >>> 0);
    l[0] = newA;
    h[0] = t1h + s0h + majh + carry(newA);
  }
  for (let word = 0; word < 8; word++) {
    const sum = (low[word]! >>> 0) + (l[word]! >>> 0);
    high[word]! += h[word]! + carry(sum);
    low[word] = sum;
  }
}

/** SHA-512 of the parts together: 64 bytes. */
export function sha512(...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const padded = concat(...parts, Uint8Array.of(0x80), new Uint8Array((239 - (length % 128)) % 128), new Uint8Array(16));
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(length) * 8n);
  const [high, low] = [startHigh.slice(), startLow.slice()];
  for (let at = 0; at < padded.length; at += 128) compress(high, low, view, at);
  const digest = new DataView(new ArrayBuffer(64));
  for (let word = 0; word < 8; word++) {
    digest.setInt32(8 * word, high[word]!);
    digest.setInt32(8 * word + 4, low[word]!);
  }
  return new Uint8Array(digest.buffer);
}
