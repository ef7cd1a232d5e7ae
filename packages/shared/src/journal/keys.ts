// Public keys of logs and witnesses, written as one line (C2SP signed-note, "verifier keys"): name+id+key.
import { concat, equalBytes, fromBase64, toBase64, toHex, utf8 } from './bytes.ts';
import { refuse } from './refusals.ts';
import { sha256 } from './sha256.ts';

/** 1 = signs the text as it is (a log); 4 = signs it with a time (a witness). */
export type SignatureType = 1 | 4;

export interface PublicKey {
  readonly name: string;
  readonly type: SignatureType;
  /** 32 bytes, Ed25519. */
  readonly key: Uint8Array;
}

/** A key that can sign: the server's or a witness's, wherever the secret is kept. */
export interface Signer extends PublicKey {
  readonly sign: (message: Uint8Array) => Uint8Array;
}

const isName = (name: string): boolean => name !== '' && !/[\s+]|\p{C}/u.test(name) && name.isWellFormed();

/** The four bytes by which a signature line names its key. */
export const keyId = ({ name, type, key }: PublicKey): Uint8Array => sha256(utf8(`${name}\n`), Uint8Array.of(type), key).slice(0, 4);

/** The line to publish and to trust: 'name+id+key'. Refuses a name with blanks or a plus. */
export const formatKey = (key: PublicKey): string =>
  isName(key.name) && key.key.length === 32
    ? `${key.name}+${toHex(keyId(key))}+${toBase64(concat(Uint8Array.of(key.type), key.key))}`
    : refuse('not-a-key');

/** Reads such a line; refuses other algorithms than Ed25519 and an id that does not belong to the key. */
export function parseKey(line: string, at = '$'): PublicKey {
  const [, name = '', id, encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line) ?? refuse('not-a-key', { at });
  const bytes = fromBase64(encoded, at);
  const type = bytes[0];
  if ((type !== 1 && type !== 4) || bytes.length !== 33 || !isName(name)) return refuse('not-a-key', { at });
  const key = { name, type, key: bytes.slice(1) } as const;
  return toHex(keyId(key)) === id ? key : refuse('not-a-key', { at });
}

export const sameKey = (a: PublicKey, b: PublicKey): boolean => a.name === b.name && a.type === b.type && equalBytes(a.key, b.key);
