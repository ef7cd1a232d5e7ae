// The whole log as one text, so that leaving the portal loses nothing: every leaf on a line, then the signed checkpoint they must lead to.
import { canonical, parseCanonical } from './canonical.ts';
import { equalBytes, utf8 } from './bytes.ts';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import type { PublicKey } from './keys.ts';
import type { Leaf } from './leaf.ts';
import { openNote } from './note.ts';
import { refuse } from './refusals.ts';
import { sha256 } from './sha256.ts';
import { appendLeaf, emptyFrontier, leafHash, rootOf } from './tree.ts';
import type { Means } from './verify-receipt.ts';

const header = 'hanze/log-export@v1';
export const isExport = (text: string): boolean => text.startsWith(`${header}\n`);

/** The text of a log: canonical JSON has no line breaks, so a line is a leaf. */
export const exportText = (leaves: Iterable<Leaf>, checkpoint: string): string =>
  [header, ...Array.from(leaves, (leaf) => canonical(leaf)), '', checkpoint].join('\n');

/**
 * Builds the tree again from its leaves and compares it with the signed checkpoint. Returns the leaves in order.
 * Refuses a text that is no export, a checkpoint that the key did not sign, another log, and leaves that lead to another root.
 */
export function rebuild(text: string, key: PublicKey, { hash = sha256, verify }: Means = {}): { leaves: Leaf[]; checkpoint: Checkpoint } {
  const blank = text.indexOf('\n\n');
  if (!isExport(text) || blank < 0) return refuse('not-an-export');
  const checkpoint = parseCheckpoint(openNote(text.slice(blank + 2), [key], verify).text);
  if (checkpoint.origin !== key.name) return refuse('other-log', { expected: key.name, found: checkpoint.origin });

  const lines = text.slice(0, blank).split('\n').slice(1);
  let frontier = emptyFrontier;
  const leaves = lines.map((line, at) => {
    const bytes = utf8(line);
    const leaf = parseCanonical(bytes, `$.leaves[${at}]`) as Leaf;
    frontier = appendLeaf(hash, frontier, leafHash(hash, bytes)).frontier;
    return leaf;
  });
  const same = lines.length === checkpoint.size && equalBytes(rootOf(hash, frontier), checkpoint.root);
  return same ? { leaves, checkpoint } : refuse('root-differs');
}
