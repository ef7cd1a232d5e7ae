// Checks Ed25519 signatures (RFC 8032), strictly: a signature that someone could alter and still show as valid is not valid.
import { equalBytes } from './bytes.ts';
import { decode, encode, fromLittleEndian, hasSmallOrder, multiplyAdd, negate, order } from './edwards.ts';
import { sha512 } from './sha512.ts';

/** Checks a signature over a message; a caller may hand in another implementation that is as strict. */
export type VerifySignature = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/**
 * Whether the 64-byte signature over the message is by the 32-byte key.
 * Stricter than many: S below the group order, key and R in their one notation, neither of small order, and the equation without cofactor.
 */
export const verifyEd25519: VerifySignature = (publicKey, message, signature) => {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const scalar = fromLittleEndian(signature.slice(32));
  if (scalar >= order) return false;
  const key = decode(publicKey);
  if (!key || hasSmallOrder(key)) return false;
  const r = signature.slice(0, 32);
  const challenge = fromLittleEndian(sha512(r, publicKey, message)) % order;
  const expected = multiplyAdd(scalar, challenge, negate(key));
  return equalBytes(encode(expected), r) && !hasSmallOrder(expected);
};
