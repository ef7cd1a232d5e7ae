// The hashes of an append-only tree (RFC 9162, 2.1): growing it by one leaf needs only its frontier, so a database can keep it.
import type { Hash } from './sha256.ts';

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** Hash of a leaf's bytes; the prefix keeps leaves and inner nodes apart, so that neither can pose as the other. */
export const leafHash = (hash: Hash, bytes: Uint8Array): Uint8Array => hash(leafPrefix, bytes);
export const nodeHash = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array => hash(nodePrefix, left, right);

/** Place of a complete subtree: it covers the 2^level leaves from index times 2^level on. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/** A complete subtree with its hash: what is stored, once, and never changed. */
export interface StoredNode extends NodeId {
  readonly hash: Uint8Array;
}

/** All that growing needs: the number of leaves and the hashes of the complete subtrees along the right edge, largest first. */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

export const emptyFrontier: Frontier = { size: 0, peaks: [] };

/**
 * The tree with one more leaf hash, and the nodes that became complete by it, to be stored: the leaf itself first, two per leaf on average.
 */
export function appendLeaf(hash: Hash, { size, peaks }: Frontier, leaf: Uint8Array): { frontier: Frontier; stored: StoredNode[] } {
  const grown = peaks.slice();
  const stored: StoredNode[] = [{ level: 0, index: size, hash: leaf }];
  let node = leaf;
  let [level, index] = [0, size];
  for (; index % 2 === 1; index = (index - 1) / 2) {
    node = nodeHash(hash, grown.pop()!, node);
    stored.push({ level: ++level, index: (index - 1) / 2, hash: node });
  }
  grown.push(node);
  return { frontier: { size: size + 1, peaks: grown }, stored };
}

/** Hash of the whole tree; of an empty one the hash of nothing. */
export function rootOf(hash: Hash, { peaks }: Frontier): Uint8Array {
  const last = peaks.at(-1);
  if (!last) return hash();
  let root = last;
  for (let at = peaks.length - 2; at >= 0; at--) root = nodeHash(hash, peaks[at]!, root);
  return root;
}

/** The complete subtrees along the right edge of a tree of that size, largest first: their hashes are its frontier. */
export const frontierNodes = (size: number): NodeId[] => nodesOf([0, size]);

/** Leaves from (inclusive) until (exclusive). */
export type Range = readonly [from: number, until: number];

/** Exponent of the largest power of two that is at most a positive whole number; logarithms of doubles are off by one near 2^49. */
export function floorLog2(value: number): number {
  const upper = Math.floor(value / 2 ** 32);
  return upper > 0 ? 63 - Math.clz32(upper) : 31 - Math.clz32(value);
}

/** The complete subtrees that together cover a range which starts at a multiple of its own rounded-up length, left to right. */
export function nodesOf([from, until]: Range): NodeId[] {
  const nodes: NodeId[] = [];
  let start = from;
  while (start < until) {
    const level = floorLog2(until - start);
    nodes.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}
