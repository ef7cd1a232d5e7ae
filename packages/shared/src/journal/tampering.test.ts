// An operator who edits the past behind the log's back, in every way an operator can, and who finds it out.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deep } from '../terms/oracle.ts';
import { concat, toBase64 } from './bytes.ts';
import { type VerifySignature, verifyEd25519 } from './ed25519.ts';
import type { Leaf } from './leaf.ts';
import { exportText, isExport, rebuild } from './log-export.ts';
import { SampleLog, signerNamed } from './sample-log.ts';
import { addCheckpoint, type WitnessState, witnessRequest } from './witness.ts';

const honest = SampleLog.withDecisions(24);
const leaves = honest.leaves.map(({ leaf }) => leaf);
const signed = honest.checkpoint();
const witness = { signer: signerNamed('alfadorp.example/witness', 4), logs: [honest.signer] };

const known = new Map<string, boolean>();
const verify: VerifySignature = (key, message, signature) => {
  const question = toBase64(concat(key, signature, message));
  const answer = known.get(question) ?? verifyEd25519(key, message, signature);
  known.set(question, answer);
  return answer;
};

/** What the witness keeps after it saw the honest log. */
const seen: WitnessState = addCheckpoint({}, witnessRequest(0, [], signed), witness, 1, { verify }).state;

const logOf = (leaves: readonly Leaf[]): SampleLog => {
  const log = new SampleLog();
  for (const leaf of leaves) log.append({ leaf });
  return log;
};

/** The verifier reads the whole log; the witness sees only checkpoints and proofs, even if the operator signs them with the true key. */
const verifierAccepts = (leaves: readonly Leaf[], checkpoint: string): boolean => {
  try {
    return rebuild(exportText(leaves, checkpoint), honest.signer, { verify }).leaves.length === leaves.length;
  } catch {
    return false;
  }
};
const witnessAccepts = (log: SampleLog, checkpoint: string): boolean => {
  const proof = log.size >= honest.size ? log.consistencyFrom(honest.size) : [];
  return addCheckpoint(seen, witnessRequest(honest.size, proof, checkpoint), witness, 2, { verify }).status === 200;
};

const at = fc.nat(leaves.length - 1);
const changed = (leaf: Leaf): Leaf => ({ ...leaf, outcome: leaf.outcome === 'rejected' ? 'adopted' : 'rejected' });
const tampering = fc.oneof(
  at.map((index) => ({ kind: 'change', leaves: leaves.with(index, changed(leaves[index]!)) })),
  at.map((index) => ({ kind: 'delete', leaves: leaves.toSpliced(index, 1) })),
  fc.tuple(at, at).map(([index, copy]) => ({ kind: 'insert', leaves: leaves.toSpliced(index, 0, changed(leaves[copy]!)) })),
  fc
    .tuple(at, at)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ kind: 'reorder', leaves: leaves.with(a, leaves[b]!).with(b, leaves[a]!) })),
  fc.nat(leaves.length - 1).map((length) => ({ kind: 'truncate', leaves: leaves.slice(0, length) })),
  fc.tuple(at, fc.nat(5)).map(([from, more]) => ({
    kind: 'replace the tail',
    leaves: [...leaves.slice(0, from), ...leaves.slice(from).map(changed), ...leaves.slice(0, more)],
  })),
);

test('a thousand tamperings: the verifier finds each under the old checkpoint or another key, the witness each under the true key', () => {
  const otherKey = { ...signerNamed('another key', 1), name: honest.signer.name };
  const kinds = new Set<string>();
  fc.assert(
    fc.property(tampering, ({ kind, leaves }) => {
      kinds.add(kind);
      const log = logOf(leaves);
      expect(verifierAccepts(leaves, signed)).toBe(false);
      expect(verifierAccepts(leaves, log.checkpoint(otherKey))).toBe(false);
      expect(witnessAccepts(log, log.checkpoint(otherKey))).toBe(false);
      expect(witnessAccepts(log, log.checkpoint())).toBe(false);
    }),
    { numRuns: 50 * deep },
  );
  expect(kinds.size).toBeGreaterThan(4);
});

test('a log nobody touched is never accused, however it grows', () => {
  expect(verifierAccepts(leaves, signed)).toBe(true);
  expect(witnessAccepts(honest, signed)).toBe(true);
  for (let more = 1; more <= 12; more++) {
    const log = logOf(leaves);
    for (let number = 0; number < more; number++) log.appendDocument(`${number}`);
    expect(witnessAccepts(log, log.checkpoint())).toBe(true);
    expect(
      verifierAccepts(
        log.leaves.map(({ leaf }) => leaf),
        log.checkpoint(),
      ),
    ).toBe(true);
  }
});

test('an export rebuilds the same log, and a damaged one says what is wrong', () => {
  const text = exportText(leaves, signed);
  expect(isExport(text)).toBe(true);
  const rebuilt = rebuild(text, honest.signer);
  expect(rebuilt.leaves).toEqual(leaves);
  expect(rebuilt.checkpoint.size).toBe(24);
  expect(logOf(rebuilt.leaves).checkpoint()).toBe(signed);
  expect(rebuild(exportText([], new SampleLog().checkpoint()), honest.signer).leaves).toEqual([]);
  expect(() => rebuild(signed, honest.signer)).toThrow('not-an-export');
  expect(() => rebuild(text.slice(0, 500), honest.signer)).toThrow('not-an-export');
  expect(() => rebuild(text.replace('besluit-3', 'besluit-4'), honest.signer)).toThrow('root-differs');
  expect(() => rebuild(text.replace('{"', '{ "'), honest.signer)).toThrow('not-canonical $.leaves[0]');
  expect(() => rebuild(text, signerNamed('other', 1))).toThrow('unsigned');
});
