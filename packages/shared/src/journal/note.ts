// Signed notes (C2SP signed-note and tlog-cosignature): a text, a blank line, and lines that say who signed it.
import { concat, equalBytes, fromBase64, toBase64, utf8 } from './bytes.ts';
import { type VerifySignature, verifyEd25519 } from './ed25519.ts';
import { keyId, type PublicKey, type Signer } from './keys.ts';
import { refuse } from './refusals.ts';

export interface Note {
  /** Ends with a newline. */
  readonly text: string;
  readonly signatures: readonly SignatureLine[];
}

export interface SignatureLine {
  readonly name: string;
  readonly id: Uint8Array;
  readonly signature: Uint8Array;
}

/** A signature that was checked. `time`: seconds since 1970 of a cosignature, null for a plain signature. */
export interface Signed {
  readonly by: PublicKey;
  readonly time: number | null;
}

const mostSignatures = 100;

/** Takes a note apart without checking who signed. Refuses control characters, a missing blank line or newline, and bad signature lines. */
export function parseNote(note: string, at = '$'): Note {
  const parting = note.lastIndexOf('\n\n');
  // oxlint-disable-next-line no-control-regex -- the format forbids them
  if (parting < 1 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(note)) return refuse('not-a-note', { at });
  const lines = note.slice(parting + 2, -1).split('\n');
  if (lines.length > mostSignatures) return refuse('not-a-note', { at });
  return { text: note.slice(0, parting + 1), signatures: lines.map((line) => parseLine(line, at)) };
}

function parseLine(line: string, at: string): SignatureLine {
  const [, name, encoded] = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? refuse('not-a-note', { at });
  const bytes = fromBase64(encoded!, at);
  return bytes.length > 4 ? { name: name!, id: bytes.slice(0, 4), signature: bytes.slice(4) } : refuse('not-a-note', { at });
}

const signatureLine = (signer: Signer, signature: Uint8Array): string =>
  `\u2014 ${signer.name} ${toBase64(concat(keyId(signer), signature))}\n`;
const cosigned = (text: string, time: number): Uint8Array => utf8(`cosignature/v1\ntime ${time}\n${text}`);

/** The text signed by a log: a note with one signature. */
export const signNote = (text: string, signer: Signer): string => `${text}\n${signatureLine(signer, signer.sign(utf8(text)))}`;

/** The line that a witness adds to a note: it saw this state of the log at that second, as the largest consistent one. */
export function cosign(text: string, signer: Signer, time: number): string {
  const stamp = new DataView(new ArrayBuffer(8));
  stamp.setBigUint64(0, BigInt(time));
  return signatureLine(signer, concat(new Uint8Array(stamp.buffer), signer.sign(cosigned(text, time))));
}

export const belongsTo = (line: SignatureLine, key: PublicKey): boolean => line.name === key.name && equalBytes(line.id, keyId(key));

/** Checks one line against its key. Refuses a signature that does not hold. */
export function checkSignature(text: string, line: SignatureLine, by: PublicKey, verify: VerifySignature = verifyEd25519): Signed {
  const bad = () => refuse('bad-signature', { name: line.name });
  if (by.type === 1) return verify(by.key, utf8(text), line.signature) ? { by, time: null } : bad();
  if (line.signature.length !== 72) return bad();
  const time = new DataView(line.signature.buffer, line.signature.byteOffset).getBigUint64(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return bad();
  return verify(by.key, cosigned(text, Number(time)), line.signature.slice(8)) ? { by, time: Number(time) } : bad();
}

/**
 * The text of a note and who of the given keys signed it. Lines of unknown keys are passed over, as the format wants; a line of a known key that
 * does not hold refuses the whole note, and so does a note that no given key signed.
 */
export function openNote(
  note: string,
  keys: readonly PublicKey[],
  verify: VerifySignature = verifyEd25519,
): { text: string; signed: Signed[] } {
  const { text, signatures } = parseNote(note);
  const signed = signatures.flatMap((line) => {
    const by = keys.find((key) => belongsTo(line, key));
    return by ? [checkSignature(text, line, by, verify)] : [];
  });
  return signed.length > 0 ? { text, signed } : refuse('unsigned');
}
