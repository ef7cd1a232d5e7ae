// A witness of logs (C2SP tlog-witness): it remembers one checkpoint per log and cosigns only what extends it, so that no one can be shown another past.
import { Refused } from '../kernel/refusal.ts';
import { equalBytes, fromBase64, toBase64 } from './bytes.ts';
import { type Checkpoint, parseCheckpoint, parseSize } from './checkpoint.ts';
import { verifyEd25519 } from './ed25519.ts';
import type { PublicKey, Signer } from './keys.ts';
import { belongsTo, checkSignature, cosign, type Note, parseNote } from './note.ts';
import { extendsTree } from './proofs.ts';
import { sha256 } from './sha256.ts';
import type { Means } from './verify-receipt.ts';

/** What a witness remembers: per origin the last checkpoint it cosigned, as JSON. */
export type WitnessState = Readonly<Record<string, { readonly size: number; readonly root: string }>>;

export interface Witness {
  /** A key of type 4. */
  readonly signer: Signer;
  /** Keys of the logs it watches; the name of a key is the origin of its log. */
  readonly logs: readonly PublicKey[];
}

/** An HTTP answer. `state` differs from the old one only with status 200 and must be stored before the answer is sent. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly body: string;
  readonly contentType: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  readonly state: WitnessState;
}

interface Request {
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  readonly note: Note;
  readonly checkpoint: Checkpoint;
}

const mostProofLines = 63;
const plain = 'text/plain; charset=utf-8';

/** The text a log sends: the size the witness last cosigned, the consistency proof from there, and the new signed checkpoint. */
export const witnessRequest = (old: number, proof: readonly Uint8Array[], checkpoint: string): string =>
  [`old ${old}`, ...proof.map(toBase64), '', checkpoint].join('\n');

function parseRequest(text: string): Request | null {
  try {
    const blank = text.indexOf('\n\n');
    const [first, ...lines] = text.slice(0, Math.max(blank, 0)).split('\n');
    const old = parseSize(/^old (.*)$/.exec(first ?? '')?.[1] ?? '');
    if (old === null || lines.length > mostProofLines || lines.some((line) => line.length !== 44)) return null;
    const note = parseNote(text.slice(blank + 2));
    return { old, proof: lines.map((line) => fromBase64(line)), note, checkpoint: parseCheckpoint(note.text) };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Whether one of the signatures is by a key of this log; lines of other keys are passed over. */
function isSignedByLog({ text, signatures }: Note, keys: readonly PublicKey[], verify = verifyEd25519): boolean {
  return signatures.some((line) =>
    keys.some((key) => {
      try {
        return belongsTo(line, key) && checkSignature(text, line, key, verify) !== null;
      } catch (error) {
        if (error instanceof Refused) return false;
        throw error;
      }
    }),
  );
}

/**
 * Judges an add-checkpoint request. The caller must read the state, call this and store the answer's state as one indivisible step,
 * and only then send the answer: else two requests at once could take the witness back in time.
 * `now`: seconds since 1970. Status 200 cosignature, 400 malformed or old size above the new, 403 not signed by the log, 404 unknown log,
 * 409 not where this witness is (the body is the size it has), 422 the proof does not hold.
 */
export function addCheckpoint(
  state: WitnessState,
  request: string,
  { signer, logs }: Witness,
  now: number,
  means: Means = {},
): WitnessAnswer {
  const answer = (status: WitnessAnswer['status'], body: string, next = state): WitnessAnswer => ({
    status,
    body,
    contentType: plain,
    state: next,
  });
  const parsed = parseRequest(request);
  if (!parsed) return answer(400, 'malformed request\n');
  const { old, proof, note, checkpoint } = parsed;
  const { origin, size, root } = checkpoint;

  const keys = logs.filter(({ name }) => name === origin);
  if (keys.length === 0) return answer(404, 'unknown log\n');
  if (!isSignedByLog(note, keys, means.verify)) return answer(403, 'not signed by the log\n');
  if (old > size) return answer(400, 'old size is above the new size\n');

  const known = Object.hasOwn(state, origin) ? state[origin] : undefined;
  const conflict: WitnessAnswer = { status: 409, body: `${known?.size ?? 0}\n`, contentType: 'text/x.tlog.size', state };
  if (old !== (known?.size ?? 0)) return conflict;
  if (known && old === size && !equalBytes(fromBase64(known.root), root)) return conflict;
  if (!isConsistent(known, checkpoint, proof, means)) return answer(422, 'the consistency proof does not hold\n');

  return answer(200, cosign(note.text, signer, now), { ...state, [origin]: { size, root: toBase64(root) } });
}

/** From nothing any tree follows, without a proof; an empty tree has one root only. */
function isConsistent(
  known: WitnessState[string] | undefined,
  { size, root }: Checkpoint,
  proof: readonly Uint8Array[],
  means: Means,
): boolean {
  const hash = means.hash ?? sha256;
  if (known && known.size > 0) return extendsTree(hash, { size: known.size, root: fromBase64(known.root) }, { size, root }, proof);
  return proof.length === 0 && (size > 0 || equalBytes(root, hash()));
}
