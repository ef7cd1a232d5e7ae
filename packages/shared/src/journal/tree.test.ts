// The tree and its proofs against the definitions of the RFC, written out as an oracle, and against the community's reference roots.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHex, toHex } from './bytes.ts';
import { consistencyOf, extendsTree, includes, inclusionOf, nodesNeeded, proofOf } from './proofs.ts';
import { sha256 } from './sha256.ts';
import {
  appendLeaf,
  emptyFrontier,
  floorLog2,
  type Frontier,
  frontierNodes,
  leafHash,
  nodeHash,
  type NodeId,
  nodesOf,
  rootOf,
} from './tree.ts';

// The eight leaves that implementations of RFC 6962 are compared by.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) =>
  leafHash(sha256, fromHex(hex)),
);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The definitions of RFC 9162, 2.1, written as they stand there: the oracle. */
const k = (n: number): number => {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
};
const mth = (d: readonly Uint8Array[]): Uint8Array =>
  d.length === 0 ? sha256() : d.length === 1 ? d[0]! : nodeHash(sha256, mth(d.slice(0, k(d.length))), mth(d.slice(k(d.length))));
const path = (m: number, d: readonly Uint8Array[]): Uint8Array[] => {
  if (d.length === 1) return [];
  const at = k(d.length);
  return m < at ? [...path(m, d.slice(0, at)), mth(d.slice(at))] : [...path(m - at, d.slice(at)), mth(d.slice(0, at))];
};
const subproof = (m: number, d: readonly Uint8Array[], b: boolean): Uint8Array[] => {
  if (m === d.length) return b ? [] : [mth(d)];
  const at = k(d.length);
  return m <= at ? [...subproof(m, d.slice(0, at), b), mth(d.slice(at))] : [...subproof(m - at, d.slice(at), false), mth(d.slice(0, at))];
};

function grow(hashes: readonly Uint8Array[]) {
  const nodes = new Map<string, Uint8Array>();
  const frontiers: Frontier[] = [emptyFrontier];
  for (const leaf of hashes) {
    const { frontier, stored } = appendLeaf(sha256, frontiers.at(-1)!, leaf);
    for (const { level, index, hash } of stored) {
      expect(nodes.has(`${level}/${index}`)).toBe(false);
      nodes.set(`${level}/${index}`, hash);
    }
    frontiers.push(frontier);
  }
  const nodeAt = ({ level, index }: NodeId) => nodes.get(`${level}/${index}`) ?? expect.fail(`node ${level}/${index} was never stored`);
  return { frontiers, nodeAt, nodes };
}

const many = Array.from({ length: 37 }, (_, at) => leafHash(sha256, Uint8Array.of(at)));
const { frontiers, nodeAt, nodes } = grow(many);
const rootAt = (size: number) => rootOf(sha256, frontiers[size]!);

test.each(roots.map((root, size) => [size, root] as const))('the reference tree of %i leaves has root %s', (size, root) => {
  expect(toHex(rootOf(sha256, grow(leaves.slice(0, size)).frontiers[size]!))).toBe(root);
});

test('growing leaf by leaf gives the roots of the definition; a frontier is found again from stored nodes', () => {
  for (let size = 0; size <= many.length; size++) {
    expect(toHex(rootAt(size))).toBe(toHex(mth(many.slice(0, size))));
    expect(frontierNodes(size).map(nodeAt).map(toHex)).toEqual(frontiers[size]!.peaks.map(toHex));
  }
  expect(nodes.size).toBe(2 * 37 - 3); // 37 = 32 + 4 + 1: three complete subtrees
});

test('every inclusion proof up to 37 leaves is the one of the definition, and leads to the root', () => {
  for (let size = 1; size <= many.length; size++)
    for (let index = 0; index < size; index++) {
      const proof = proofOf(sha256, inclusionOf(index, size), nodeAt);
      expect(proof.map(toHex)).toEqual(path(index, many.slice(0, size)).map(toHex));
      expect(includes(sha256, { leaf: many[index]!, index, size, root: rootAt(size), proof })).toBe(true);
    }
});

test('every consistency proof up to 37 leaves is the one of the definition, and holds', () => {
  for (let second = 1; second <= many.length; second++)
    for (let first = 1; first <= second; first++) {
      const proof = proofOf(sha256, consistencyOf(first, second), nodeAt);
      expect(proof.map(toHex)).toEqual(subproof(first, many.slice(0, second), true).map(toHex));
      expect(extendsTree(sha256, { size: first, root: rootAt(first) }, { size: second, root: rootAt(second) }, proof)).toBe(true);
    }
});

const other = sha256(Uint8Array.of(255));
const place = fc
  .integer({ min: 1, max: 37 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));

test('an inclusion proof holds for nothing else than its own leaf, index, size, root and hashes', () => {
  fc.assert(
    fc.property(place, fc.nat(37), fc.nat(), ({ size, index }, elsewhere, pick) => {
      const proof = proofOf(sha256, inclusionOf(index, size), nodeAt);
      const right = { leaf: many[index]!, index, size, root: rootAt(size), proof };
      const wrong: Partial<typeof right>[] = [
        { leaf: other },
        { root: other },
        { proof: [...proof, other] },
        { root: rootAt(size).slice(1) },
        { leaf: new Uint8Array() },
        { index: size },
        { index: -1 },
        { index: index + 0.5 },
        { size: 0 },
        ...(elsewhere !== index ? [{ index: elsewhere }] : []),
        ...(proof.length > 0 ? [{ proof: proof.slice(1) }, { proof: proof.slice(0, -1) }] : []),
        ...(proof.length > 0 ? [{ proof: proof.with(pick % proof.length, other) }, { proof: [other, ...proof] }] : []),
      ];
      for (const change of wrong) expect(includes(sha256, { ...right, ...change })).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a size that proves something else for the same path is refused too, unless the tree shape makes it the same statement', () => {
  for (let size = 2; size <= 37; size++)
    for (let index = 0; index < size; index++) {
      const proof = path(index, many.slice(0, size));
      expect(includes(sha256, { leaf: many[index]!, index, size: size + 64, root: rootAt(size), proof })).toBe(false);
    }
});

test('a consistency proof holds for nothing else', () => {
  fc.assert(
    fc.property(place, fc.nat(), ({ size: second, index }, pick) => {
      const first = index + 1;
      const proof = proofOf(sha256, consistencyOf(first, second), nodeAt);
      const [older, newer] = [
        { size: first, root: rootAt(first) },
        { size: second, root: rootAt(second) },
      ];
      const holds = (a = older, b = newer, path = proof) => extendsTree(sha256, a, b, path);
      expect(holds({ ...older, root: other })).toBe(false);
      expect(holds(older, { ...newer, root: other })).toBe(false);
      expect(holds(older, newer, [...proof, other])).toBe(false);
      expect(holds({ ...older, size: 0 })).toBe(false);
      expect(holds({ size: 0, root: sha256() })).toBe(false);
      expect(holds({ size: 0, root: sha256() }, newer, [])).toBe(false);
      expect(holds({ ...older, size: second + 1 })).toBe(false);
      expect(holds({ ...older, root: new Uint8Array() })).toBe(false);
      expect(holds({ ...older, size: first - 0.5 })).toBe(false);
      if (first !== second) expect(holds(older, newer, [])).toBe(false);
      if (proof.length > 0) {
        expect(holds(older, newer, proof.with(pick % proof.length, other))).toBe(false);
        expect(holds(older, newer, proof.slice(0, -1))).toBe(false);
        expect(holds(older, newer, proof.slice(1))).toBe(false);
        expect(holds(newer, newer, proof)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('no proof of size 0', () => {
  expect(includes(sha256, { leaf: many[0]!, index: 0, size: 0, root: sha256(), proof: [] })).toBe(false);
  expect(extendsTree(sha256, { size: 0, root: sha256() }, { size: 0, root: sha256() }, [])).toBe(false);
});

test('places are exact far beyond 2^32 leaves', () => {
  for (let power = 1; power <= 52; power++) {
    expect(floorLog2(2 ** power)).toBe(power);
    expect(floorLog2(2 ** power - 1)).toBe(power - 1);
  }
  const size = 2 ** 40 + 2 ** 33 + 5;
  expect(nodesOf([0, size])).toEqual([
    { level: 40, index: 0 },
    { level: 33, index: 2 ** 7 },
    { level: 2, index: 2 ** 38 + 2 ** 31 },
    { level: 0, index: size - 1 },
  ]);
  expect(inclusionOf(size - 1, size)).toHaveLength(3);
  expect(nodesNeeded(consistencyOf(2 ** 33, size)).length).toBeLessThan(60);
});
