// The verdict on a receipt: yes or no with the reason, and plainly what a yes does not prove. Needs no network, no database and no account.
import { Refused } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import { fromUtf8 } from './bytes.ts';
import { type VerifySignature, verifyEd25519 } from './ed25519.ts';
import { formatKey, parseKey, type PublicKey } from './keys.ts';
import { checkOpening, hashOfLeaf, type Leaf, type Opening } from './leaf.ts';
import { includes } from './proofs.ts';
import { parseReceipt } from './receipt.ts';
import { refuse } from './refusals.ts';
import { type Hash, sha256 } from './sha256.ts';
import { type CheckedCheckpoint, openCheckpoint, type Trust } from './signers.ts';
import { limitsOf } from './limits.ts';

export interface Proven {
  readonly leaf: Leaf;
  readonly index: number;
  readonly names: readonly Opening[];
  readonly checkpoint: CheckedCheckpoint;
  readonly key: PublicKey;
}

export type Verdict =
  | { readonly valid: true; readonly reason: Text; readonly limits: readonly Text[]; readonly proven: Proven }
  | { readonly valid: false; readonly code: string; readonly at: string; readonly reason: Text };

/** Faster cryptography, for callers that have it; the answers must be the same. */
export interface Means {
  readonly hash?: Hash;
  readonly verify?: VerifySignature;
}

/** Checks a receipt and returns what it proves; refuses with the first thing that is wrong. */
export function prove(receipt: string | Uint8Array, trust: Trust = {}, { hash = sha256, verify = verifyEd25519 }: Means = {}): Proven {
  const { leaf, index, proof, checkpoint, key, witnesses, names } = parseReceipt(typeof receipt === 'string' ? receipt : fromUtf8(receipt));
  const checked = openCheckpoint(checkpoint, { key, witnesses }, trust, verify);
  if (checked.size === 0) return refuse('empty-log', { at: '$.checkpoint' });
  if (!includes(hash, { leaf: hashOfLeaf(hash, leaf), index, proof, size: checked.size, root: checked.root }))
    refuse('not-included', { at: '$.proof' });
  for (const name of names) checkOpening(hash, leaf, name);
  return { leaf, index, names, checkpoint: checked, key };
}

/** The verdict in words. Never throws on a bad receipt, whatever its bytes. */
export function verifyReceipt(receipt: string | Uint8Array, trust: Trust = {}, means: Means = {}): Verdict {
  try {
    const proven = prove(receipt, trust, means);
    const { size, origin } = proven.checkpoint;
    return {
      valid: true,
      reason: {
        nl: `Ja. Dit staat precies zo als regel ${proven.index + 1} van ${size} in het logboek ${origin}.`,
        en: `Yes. This stands exactly like this as line ${proven.index + 1} of ${size} in the log ${origin}.`,
      },
      limits: limitsOf(proven, trust),
      proven,
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {
      valid: false,
      code: error.code,
      at: error.path,
      reason: { nl: `Nee. ${error.text.nl}`, en: `No: ${error.text.en}.` },
    };
  }
}

/**
 * The key to trust after a change of keys: each receipt proves, under the key trusted so far, the leaf that announces the next one.
 * Refuses a receipt that is not valid or announces nothing for this key.
 */
export function followRotations(trusted: PublicKey, receipts: readonly (string | Uint8Array)[], means: Means = {}): PublicKey {
  return receipts.reduce<PublicKey>((key, receipt) => {
    const { leaf } = prove(receipt, { log: key }, means);
    return leaf.type === 'key' && leaf.replaces === formatKey(key) && typeof leaf.next === 'string'
      ? parseKey(leaf.next, '$.leaf.next')
      : refuse('not-a-rotation', { at: '$.leaf' });
  }, trusted);
}
