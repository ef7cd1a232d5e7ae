// Measures the calendar and the transparency log: `node packages/shared/bench/log.bench.ts`. Each line says what must hold; the exit code whether it did.
import { hash as nodeHash } from 'node:crypto';
import { canonicalBytes } from '../src/journal/canonical.ts';
import { leafOf } from '../src/journal/leaf.ts';
import { consistencyOf, inclusionOf, proofOf } from '../src/journal/proofs.ts';
import { decisionNumber, SampleLog, signerNamed } from '../src/journal/sample-log.ts';
import { type Hash, sha256 } from '../src/journal/sha256.ts';
import { appendLeaf, emptyFrontier, type Frontier, leafHash, type NodeId, rootOf } from '../src/journal/tree.ts';
import { verifyReceipt } from '../src/journal/verify-receipt.ts';
import { calendarDocument } from '../src/terms/documents.ts';

/** Processor time in milliseconds: other work on the same machine does not count. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Milliseconds per call: the best of five rounds after a warm-up. */
function perCall(calls: number, work: (call: number) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const started = now();
    for (let call = 0; call < calls; call++) work(call);
    if (round > 0) best = Math.min(best, (now() - started) / calls);
  }
  return best;
}

const results: { what: string; measured: string; goal: string; ok: boolean }[] = [];
const report = (what: string, value: number, unit: string, goal: number, most: boolean): void => {
  const ok = most ? value <= goal : value >= goal;
  const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
  results.push({ what, measured: `${shown} ${unit}`, goal: `${most ? '<=' : '>='} ${goal.toLocaleString('en')}`, ok });
};

const scratch = new Uint8Array(1 << 16);
/** What a server hands in: the platform's hash for long texts, and ours for short ones, where the way out of JavaScript costs more than it saves. */
const platformHash: Hash = (...parts) => {
  let length = 0;
  for (const part of parts) length += part.length;
  if (length < 150) return sha256(...parts);
  let at = 0;
  for (const part of parts) {
    scratch.set(part, at);
    at += part.length;
  }
  return nodeHash('sha256', scratch.subarray(0, length), 'buffer');
};

report(
  'calendar of a year',
  perCall(200, (call) =>
    calendarDocument({ budgetYear: 2024 + (call % 50), legalForm: 'openbaar-lichaam', boardMeeting: `${2023 + (call % 50)}-07-01` }),
  ),
  'ms',
  1,
  true,
);

const leaf = canonicalBytes(leafOf(sha256, decisionNumber(1)).leaf);

/** Appends a leaf, proves that it is in, and proves that the tree grew from the one before: all that a closed decision asks of the log. */
function appending(hash: Hash): number {
  const nodes = new Map<number, Uint8Array>();
  const key = ({ level, index }: NodeId): number => level * 2 ** 40 + index;
  const nodeAt = (id: NodeId): Uint8Array => nodes.get(key(id))!;
  let frontier: Frontier = emptyFrontier;
  return perCall(4000, () => {
    const grown = appendLeaf(hash, frontier, leafHash(hash, leaf));
    frontier = grown.frontier;
    for (const node of grown.stored) nodes.set(key(node), node.hash);
    const { size } = frontier;
    rootOf(hash, frontier);
    proofOf(hash, inclusionOf(size - 1, size), nodeAt);
    if (size > 1) proofOf(hash, consistencyOf(size - 1, size), nodeAt);
  });
}
report('append with both proofs, own hash', 1000 / appending(sha256), '/s', 5000, false);
report('append with both proofs, platform hash', 1000 / appending(platformHash), '/s', 5000, false);

const log = SampleLog.withDecisions(200);
const [alfa, beta] = [signerNamed('alfadorp.example', 4), signerNamed('betastad.example', 4)];
for (const [what, witnesses] of [
  ['receipt verified, no witness', []],
  ['receipt verified, two witnesses', [alfa, beta]],
] as const) {
  const receipt = log.receipt(77, witnesses);
  report(
    what,
    perCall(20, () => {
      if (!verifyReceipt(receipt, { log: log.signer, witnesses }).valid) throw new Error('a true receipt was refused');
    }),
    'ms',
    5,
    true,
  );
}

const million = 1_000_000;
/** Hashes the same leaf bytes with the same function twice: alone, and into a tree, which adds prefixes, inner nodes and frontier. */
function ratio(hash: Hash, count: number): number {
  const data = leaf.slice();
  const numbered = new DataView(data.buffer);
  const timed = (each: () => void): number => {
    const started = now();
    for (let call = 0; call < count; call++) {
      numbered.setUint32(0, call);
      each();
    }
    return now() - started;
  };
  const raw = timed(() => void hash(data));
  let frontier: Frontier = emptyFrontier;
  const tree = timed(() => {
    frontier = appendLeaf(hash, frontier, leafHash(hash, data)).frontier;
  });
  if (frontier.size !== count) throw new Error('leaves went missing');
  return tree / raw;
}
for (const [name, hash] of Object.entries({ own: sha256, platform: platformHash }))
  report(
    `tree of 1,000,000 leaves of ${leaf.length} bytes beside raw SHA-256 of those bytes, ${name} hash`,
    ratio(hash, million),
    'x',
    2,
    true,
  );

for (const { what, measured, goal, ok } of results)
  console.log(`${ok ? 'ok    ' : 'MISSED'} ${what.padEnd(78)} ${measured.padStart(14)}   goal ${goal}`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
