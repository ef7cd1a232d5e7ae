// The platform's SHA-256 for long texts, and our own for short ones, where the way out of JavaScript costs more than it saves.
import { createHash } from 'node:crypto';
import { type Hash, sha256 } from '@hanze/shared/journal/sha256';

const isShort = 150;

export const logHash: Hash = (...parts) => {
  if (parts.reduce((length, part) => length + part.length, 0) < isShort) return sha256(...parts);
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
};

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');
