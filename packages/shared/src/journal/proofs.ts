// Proofs that a leaf is in the tree, and that a tree only grew: which hashes they take, and how anyone checks them (RFC 9162, 2.1.3 and 2.1.4).
import { equalBytes } from './bytes.ts';
import type { Hash } from './sha256.ts';
import { floorLog2, type NodeId, nodeHash, nodesOf, type Range } from './tree.ts';

/** Looks up a stored node; it must have every node that the proof names. */
export type NodeAt = (id: NodeId) => Uint8Array;

/** Largest power of two below a length of at least 2. */
const split = (length: number): number => 2 ** floorLog2(length - 1);

function inclusionRanges(index: number, [from, until]: Range): Range[] {
  if (until - from === 1) return [];
  const middle = from + split(until - from);
  return index < middle
    ? [...inclusionRanges(index, [from, middle]), [middle, until]]
    : [...inclusionRanges(index, [middle, until]), [from, middle]];
}

function consistencyRanges(first: number, [from, until]: Range, known: boolean): Range[] {
  if (first === until) return known ? [] : [[from, until]];
  const middle = from + split(until - from);
  return first <= middle
    ? [...consistencyRanges(first, [from, middle], known), [middle, until]]
    : [...consistencyRanges(first, [middle, until], false), [from, middle]];
}

/** One proof, as the ranges of leaves whose hashes it lists. Fetch `nodesOf` all of them in one go, then call `proofOf`. */
export const inclusionOf = (index: number, size: number): Range[] => inclusionRanges(index, [0, size]);
/** Ranges of the proof that the tree of size `first` (at least 1) is the start of the tree of size `second`. */
export const consistencyOf = (first: number, second: number): Range[] =>
  first === second ? [] : consistencyRanges(first, [0, second], true);
/** Every stored node a proof needs. */
export const nodesNeeded = (ranges: readonly Range[]): NodeId[] => ranges.flatMap(nodesOf);

/** The hashes of the proof, in the order in which it is written. */
export const proofOf = (hash: Hash, ranges: readonly Range[], nodeAt: NodeAt): Uint8Array[] =>
  ranges.map((range) =>
    nodesOf(range)
      .map(nodeAt)
      .reduceRight((right, left) => nodeHash(hash, left, right)),
  );

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((each) => each.length === 32);
const half = (value: number): number => Math.floor(value / 2);

/** Whether the proof leads from the leaf hash at that index to the root of the tree of that size. An empty tree includes nothing. */
export function includes(
  hash: Hash,
  { leaf, index, size, root, proof }: { leaf: Uint8Array; index: number; size: number; root: Uint8Array; proof: readonly Uint8Array[] },
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  let [node, place, last] = [leaf, index, size - 1];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      node = nodeHash(hash, sibling, node);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else node = nodeHash(hash, node, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && equalBytes(node, root);
}

/** The size and root of one state of a log. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether the proof shows that the first tree is the start of the second: nothing was changed, removed or put in between. Size 0 shows nothing. */
export function extendsTree(hash: Hash, first: TreeHead, second: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (!isSize(first.size) || !isSize(second.size) || first.size === 0 || first.size > second.size) return false;
  if (!areHashes([first.root, second.root, ...proof])) return false;
  if (first.size === second.size) return proof.length === 0 && equalBytes(first.root, second.root);
  let [place, last] = [first.size - 1, second.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  // A first tree that is one complete subtree starts the climb itself; otherwise the proof opens with the node both trees share.
  const path = place === 0 ? [first.root, ...proof] : proof;
  let [older, newer] = [path[0], path[0]];
  if (!older || !newer) return false;
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      older = nodeHash(hash, sibling, older);
      newer = nodeHash(hash, sibling, newer);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else newer = nodeHash(hash, newer, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && equalBytes(older, first.root) && equalBytes(newer, second.root);
}
