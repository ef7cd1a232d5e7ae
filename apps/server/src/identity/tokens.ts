// Tokens nobody can guess, and the digests that are kept instead of them.
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, for cookies and links. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 in hexadecimal; enough for what holds 112 random bits or more, never for a password. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A recovery code: 24 letters of five bits, in four groups. */
export const newRecoveryCode = (): string =>
  Array.from(randomBytes(24), (byte, i) => `${i > 0 && i % 6 === 0 ? '-' : ''}${alphabet[byte & 31]}`).join('');

/** A code as it was meant, whatever spaces and dashes were typed. */
export const plainCode = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

/** The network an address belongs to: itself, or the /64 of an IPv6 address, which one household can fill at will. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace(/^::ffff:/, '');
  const [head = '', tail = ''] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const whole = address.includes('::') ? [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail.split(':')] : groups;
  return whole.slice(0, 4).join(':');
}
