// For tests and measurements only: makes Ed25519 signatures from a seed. The product signs with the platform's own cryptography.
import { concat } from './bytes.ts';
import { encode, fromLittleEndian, identity, multiplyAdd, order } from './edwards.ts';
import { sha512 } from './sha512.ts';

const scalarBytes = (scalar: bigint): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => Number((scalar >> BigInt(8 * at)) & 255n));
const timesBase = (scalar: bigint): Uint8Array => encode(multiplyAdd(scalar, 0n, identity));

/** Public key and signing function of a 32-byte seed (RFC 8032, sections 5.1.5 and 5.1.6). */
export function keyFromSeed(seed: Uint8Array): { publicKey: Uint8Array; sign: (message: Uint8Array) => Uint8Array } {
  const digest = sha512(seed);
  const secret = digest.slice(0, 32);
  secret[0]! &= 248;
  secret[31] = (secret[31]! & 127) | 64;
  const a = fromLittleEndian(secret);
  const publicKey = timesBase(a % order);
  const sign = (message: Uint8Array): Uint8Array => {
    const r = fromLittleEndian(sha512(digest.slice(32), message)) % order;
    const point = timesBase(r);
    const challenge = fromLittleEndian(sha512(point, publicKey, message)) % order;
    return concat(point, scalarBytes((r + challenge * a) % order));
  };
  return { publicKey, sign };
}
