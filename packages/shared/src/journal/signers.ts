// Who signed a checkpoint: every line must be of a key we can check, and the log's own signature must be among them.
import type { VerifySignature } from './ed25519.ts';
import { belongsTo, checkSignature, parseNote, type Signed } from './note.ts';
import { type PublicKey, sameKey } from './keys.ts';
import { refuse } from './refusals.ts';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';

export interface Trust {
  /** The log's key, obtained from somewhere else than the receipt. */
  readonly log?: PublicKey | undefined;
  /** Witnesses that must have cosigned. */
  readonly witnesses?: readonly PublicKey[] | undefined;
}

export interface CheckedCheckpoint extends Checkpoint {
  readonly cosigned: readonly (Signed & { readonly trusted: boolean })[];
}

/**
 * Opens the checkpoint of a receipt. Unlike an ordinary note it may bear no line of an unknown key, so that no changed byte passes unseen.
 * Refuses another log key than the trusted one, a wrong, double or unknown signature, and a trusted witness that is missing.
 */
export function openCheckpoint(
  note: string,
  declared: { key: PublicKey; witnesses: readonly PublicKey[] },
  trust: Trust,
  verify: VerifySignature,
): CheckedCheckpoint {
  if (trust.log && !sameKey(trust.log, declared.key)) return refuse('other-key', { at: '$.key' });
  const { text, signatures } = parseNote(note, '$.checkpoint');
  const checkpoint = parseCheckpoint(text, '$.checkpoint');
  if (declared.key.type !== 1 || checkpoint.origin !== declared.key.name)
    return refuse('other-log', { at: '$.checkpoint', expected: declared.key.name, found: checkpoint.origin });

  const expected = [declared.key, ...declared.witnesses];
  const signed = signatures.map((line, at) => {
    const by = expected[at];
    if (!by || !belongsTo(line, by) || by.type !== (at === 0 ? 1 : 4))
      return refuse('unknown-signer', { at: '$.checkpoint', name: line.name });
    return checkSignature(text, line, by, verify);
  });
  const unsigned = expected[signed.length];
  if (unsigned) return refuse('missing-witness', { at: '$.checkpoint', name: unsigned.name });

  const trusted = trust.witnesses ?? [];
  for (const witness of trusted)
    if (!declared.witnesses.some((each) => sameKey(each, witness)))
      return refuse('missing-witness', { at: '$.checkpoint', name: witness.name });
  const cosigned = signed.slice(1).map((each) => ({ ...each, trusted: trusted.some((witness) => sameKey(witness, each.by)) }));
  return { ...checkpoint, cosigned };
}
