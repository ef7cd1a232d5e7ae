// The platform's SHA-256, for the seal of a long text.
import { createHash } from 'node:crypto';
import type { Hash } from '@hanze/shared/journal/sha256';

export const sealHash: Hash = (...parts) => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
};
