// A software authenticator: keeps ES256 keys, answers the browser's two passkey dialogues, and can be told to cheat at any step.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const b64 = (data: Buffer | string) => Buffer.from(data).toString('base64url');

/** Just enough CBOR: whole numbers, byte strings, texts and maps. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (major: number, n: number): Buffer => {
    if (n < 24) return Buffer.from([(major << 5) | n]);
    if (n < 256) return Buffer.from([(major << 5) | 24, n]);
    return Buffer.from([(major << 5) | 25, n >> 8, n & 255]);
  };
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, item]) => [cbor(key), cbor(item as number)])]);
}

const presence = 0x01;
const verification = 0x04;
const attested = 0x40;

/** What a cheat changes; everything that is left out stays honest. */
export interface Cheat {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  crossOrigin?: boolean;
  userPresent?: boolean;
  userVerified?: boolean;
  counter?: number;
  userHandle?: string;
  credentialId?: string;
  /** Signs with this key instead of its own. */
  key?: KeyObject;
  /** Signs other bytes than it shows. */
  tornSignature?: boolean;
  /** The type of the credential in the answer. */
  credentialType?: string;
  /** Drops this member of the answer. */
  without?: 'signature' | 'authenticatorData' | 'clientDataJSON' | 'attestationObject';
}

interface Options {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
  user?: { id: string };
}

export class Authenticator {
  readonly credentialId = b64(randomBytes(32));
  readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  counter = 0;
  userHandle = '';

  constructor(readonly origin: string) {}

  /** Answers navigator.credentials.create(). */
  create(json: string, cheat: Cheat = {}): string {
    const options = JSON.parse(json) as Options;
    this.userHandle = options.user?.id ?? '';
    const clientDataJSON = this.clientData('webauthn.create', options, cheat);
    const id = Buffer.from(cheat.credentialId ?? this.credentialId, 'base64url');
    const length = Buffer.from([id.length >> 8, id.length & 255]);
    const authData = Buffer.concat([this.data(options.rp?.id ?? '', attested, cheat), Buffer.alloc(16), length, id, this.coseKey()]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return this.answer(cheat, { clientDataJSON, attestationObject: b64(cbor(attestation)), transports: ['internal'] });
  }

  /** Answers navigator.credentials.get(). */
  get(json: string, cheat: Cheat = {}): string {
    const options = JSON.parse(json) as Options;
    this.counter += 1;
    const clientDataJSON = this.clientData('webauthn.get', options, cheat);
    const data = this.data(options.rpId ?? '', 0, cheat);
    const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    if (cheat.tornSignature) signed[40] = (signed[40] ?? 0) ^ 1;
    const signature = sign('sha256', signed, cheat.key ?? this.keys.privateKey);
    const userHandle = cheat.userHandle ?? this.userHandle;
    return this.answer(cheat, { clientDataJSON, authenticatorData: b64(data), signature: b64(signature), userHandle });
  }

  private clientData(type: string, { challenge }: Options, cheat: Cheat): string {
    return b64(
      JSON.stringify({
        type: cheat.type ?? type,
        challenge: cheat.challenge ?? challenge,
        origin: cheat.origin ?? this.origin,
        crossOrigin: cheat.crossOrigin ?? false,
      }),
    );
  }

  private data(rpId: string, flags: number, cheat: Cheat): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(cheat.counter ?? this.counter);
    const shown = (cheat.userPresent === false ? 0 : presence) | (cheat.userVerified === false ? 0 : verification);
    return Buffer.concat([sha256(cheat.rpId ?? rpId), Buffer.from([flags | shown]), counter]);
  }

  private coseKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const point = (text: string) => Buffer.from(text, 'base64url');
    return cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, point(x)],
        [-3, point(y)],
      ]),
    );
  }

  private answer(cheat: Cheat, response: Record<string, unknown>): string {
    const id = cheat.credentialId ?? this.credentialId;
    const shown = Object.fromEntries(Object.entries(response).filter(([name]) => name !== cheat.without));
    return JSON.stringify({ id, rawId: id, type: cheat.credentialType ?? 'public-key', clientExtensionResults: {}, response: shown });
  }
}
