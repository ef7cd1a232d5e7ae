// For tests and measurements only: a small log with its keys, its tree and its receipts, built the way the server keeps one.
import { toBase64, utf8 } from './bytes.ts';
import { checkpointText } from './checkpoint.ts';
import type { PublicKey, SignatureType, Signer } from './keys.ts';
import { type DecisionFacts, documentLeafOf, hashOfLeaf, type Leaf, leafOf, type Opening } from './leaf.ts';
import { cosign, signNote } from './note.ts';
import { consistencyOf, inclusionOf, proofOf } from './proofs.ts';
import { receiptText } from './receipt.ts';
import { type Hash, sha256 } from './sha256.ts';
import { keyFromSeed } from './signing-for-tests.ts';
import { appendLeaf, emptyFrontier, type Frontier, type NodeId, rootOf } from './tree.ts';

export const digestOf = (text: string): string => toBase64(sha256(utf8(text)));
export const signerNamed = (name: string, type: SignatureType): Signer => {
  const { publicKey, sign } = keyFromSeed(sha256(utf8(`seed of ${name}`)));
  return { name, type, key: publicKey, sign };
};

export const decisionNumber = (number: number, seats = 5): DecisionFacts => ({
  id: `besluit-${number}`,
  version: 1,
  title: `Eén zaaksysteem voor het gebied, deel ${number}`,
  text: digestOf(`text ${number}`),
  rules: { version: '2027-1', digest: digestOf('rules') },
  seats: Array.from({ length: seats }, (_, seat) => ({
    seat: `GM${1000 + seat}-1`,
    weight: `${seat + 1}`,
    choice: seat % 3 === 0 ? 'against' : 'for',
    person: { name: `Lid ${seat} van 't Zand`, salt: toBase64(sha256(utf8(`salt ${number} ${seat}`)).slice(0, 16)) },
  })),
  quorum: { basis: 'heads', needed: '3', present: `${seats}` },
  totals: { for: '10', against: '5', abstain: '0' },
  outcome: 'adopted',
  opened: '2027-03-04T19:30:00Z',
  closed: '2027-03-04T20:10:00Z',
  attachments: [digestOf(`attachment ${number}`)],
});

/** A log in memory: stored nodes by place, the frontier, and the leaves with the names that belong to them. */
export class SampleLog {
  frontier: Frontier = emptyFrontier;
  readonly leaves: { leaf: Leaf; openings: readonly Opening[] }[] = [];
  private readonly nodes = new Map<string, Uint8Array>();
  readonly signer: Signer;
  readonly hash: Hash;

  constructor(origin = 'hanze.example/log/drielanden', hash: Hash = sha256) {
    this.signer = signerNamed(origin, 1);
    this.hash = hash;
  }

  static withDecisions(count: number, origin?: string): SampleLog {
    const log = new SampleLog(origin);
    for (let number = 1; number <= count; number++) log.append(leafOf(log.hash, decisionNumber(number)));
    return log;
  }

  append({ leaf, openings = [] }: { leaf: Leaf; openings?: readonly Opening[] }): void {
    const { frontier, stored } = appendLeaf(this.hash, this.frontier, hashOfLeaf(this.hash, leaf));
    this.frontier = frontier;
    for (const node of stored) this.nodes.set(`${node.level}/${node.index}`, node.hash);
    this.leaves.push({ leaf, openings });
  }

  appendDocument(id: string): void {
    this.append({ leaf: documentLeafOf({ kind: 'agreement', id, version: 1, digest: digestOf(id), decision: null }) });
  }

  readonly nodeAt = ({ level, index }: NodeId): Uint8Array => this.nodes.get(`${level}/${index}`)!;
  get size(): number {
    return this.frontier.size;
  }

  checkpoint(signer = this.signer): string {
    const { frontier, hash } = this;
    return signNote(checkpointText({ origin: this.signer.name, size: frontier.size, root: rootOf(hash, frontier) }), signer);
  }

  consistencyFrom(size: number): Uint8Array[] {
    return size === 0 ? [] : proofOf(this.hash, consistencyOf(size, this.size), this.nodeAt);
  }

  receipt(index: number, witnesses: readonly Signer[] = [], names = true): string {
    const checkpoint = this.checkpoint();
    const text = checkpoint.slice(0, checkpoint.indexOf('\n\n') + 1);
    const keys: PublicKey[] = witnesses.map(({ name, type, key }) => ({ name, type, key }));
    const { leaf, openings } = this.leaves[index]!;
    return receiptText({
      leaf,
      index,
      proof: proofOf(this.hash, inclusionOf(index, this.size), this.nodeAt),
      checkpoint: checkpoint + witnesses.map((witness) => cosign(text, witness, 1_804_276_800)).join(''),
      key: this.signer,
      witnesses: keys,
      names: names ? openings : [],
    });
  }
}
