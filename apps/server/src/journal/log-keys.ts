// The keys that sign the logs. They live outside the database: whoever can rewrite the tables can still not sign them.
import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { equalBytes } from '@hanze/shared/journal/bytes';
import { formatKey, parseKey, type Signer } from '@hanze/shared/journal/keys';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';
import { refuse } from './log.refusals';

interface Secret {
  readonly secret: KeyObject;
  readonly key: Uint8Array;
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function secretOf(seed: string): Secret {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, Buffer.from(seed, 'base64url')]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(secret).export({ format: 'jwk' });
  return { secret, key: new Uint8Array(Buffer.from(x ?? '', 'base64url')) };
}

const newSeed = (): string => randomBytes(32).toString('base64url');

@Injectable()
export class LogKeys {
  private read = '';
  private secrets: readonly Secret[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  private get file(): string {
    return join(this.config.dataDir, 'log.key');
  }

  /** Read anew each time, so that a change of keys by the command line reaches a running server; made at the first use. */
  private get ring(): readonly Secret[] {
    const text = this.config.logKey ?? this.fromFile();
    if (text !== this.read) {
      this.secrets = text
        .trim()
        .split(/[\s,]+/)
        .map(secretOf);
      this.read = text;
    }
    return this.secrets;
  }

  private fromFile(): string {
    mkdirSync(this.config.dataDir, { recursive: true });
    if (!existsSync(this.file)) writeFileSync(this.file, `${newSeed()}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return readFileSync(this.file, 'utf8');
  }

  private signer(origin: string, { secret, key }: Secret): Signer {
    return { name: origin, type: 1, key, sign: (message) => new Uint8Array(sign(null, message, secret)) };
  }

  /** The line of the key with which a log of that name begins, or to which it changes: the newest. */
  newest(origin: string): string {
    return formatKey(this.signer(origin, this.ring.at(-1)!));
  }

  /** Signs as the key of that line; refuses when this machine does not have it. */
  signerFor(line: string): Signer {
    const { name, key } = parseKey(line);
    const known = this.ring.find((each) => equalBytes(each.key, key));
    return known ? this.signer(name, known) : refuse('log-key-missing', { key: line });
  }

  /** Adds a key behind the others. With HANZE_LOG_KEY the operator does so; refused until then. */
  addKey(): void {
    if (this.config.logKey !== undefined) refuse('no-new-log-key');
    const aside = `${this.file}.new`;
    const text = `${this.fromFile().trim()}\n${newSeed()}\n`;
    const handle = openSync(aside, 'w', 0o600);
    writeSync(handle, text);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(aside, this.file);
  }

  /** The name of a log: it is frozen in the log's first leaf, so a later change of address does not change it. */
  originOf(partnershipId: string): string {
    const host = this.config.publicUrl === undefined ? 'localhost' : new URL(this.config.publicUrl).host;
    return `${host}/log/${partnershipId}`;
  }
}
