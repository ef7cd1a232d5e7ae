// What a witness keeps, in a folder of its own: its secret key, the logs it watches, and the last checkpoint of each, safe against a crash.
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { formatKey, parseKey, type PublicKey, type Signer } from '@hanze/shared/journal/keys';
import type { Witness, WitnessAnswer, WitnessState } from '@hanze/shared/journal/witness';
import { refusing } from '@hanze/shared/kernel/refusal';

const refuse = refusing({
  'not-a-witness': {
    nl: ({ folder }: { folder: string }) => `In ${folder} staat geen getuige; maak er een met: hanze witness new`,
    en: ({ folder }: { folder: string }) => `expected a witness in ${folder}; make one with: hanze witness new`,
  },
  'already-a-witness': {
    nl: ({ folder }: { folder: string }) => `In ${folder} staat al een getuige.`,
    en: ({ folder }: { folder: string }) => `there is already a witness in ${folder}`,
  },
  'witness-busy': {
    nl: ({ file }: { file: string }) => `Een ander proces gebruikt deze getuige (${file}).`,
    en: ({ file }: { file: string }) => `another process is using this witness (${file})`,
  },
});

/** Whole or not at all, also when the power fails: written aside, flushed, then put in place. */
function writeSafely(folder: string, name: string, text: string, mode = 0o644): void {
  const aside = join(folder, `${name}.new`);
  const file = openSync(aside, 'w', mode);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(aside, join(folder, name));
  const directory = openSync(folder, 'r');
  fsyncSync(directory);
  closeSync(directory);
}

const publicBytes = (key: KeyObject): Uint8Array => new Uint8Array(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'));

function signerOf(name: string, secret: KeyObject): Signer {
  return { name, type: 4, key: publicBytes(secret), sign: (message) => new Uint8Array(sign(null, message, secret)) };
}

/** Makes a witness with a new key; returns the line to publish. */
export function newWitness(folder: string, name: string): string {
  if (existsSync(join(folder, 'witness.json'))) return refuse('already-a-witness', { folder });
  const { privateKey } = generateKeyPairSync('ed25519');
  const line = formatKey(signerOf(name, privateKey));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeSafely(folder, 'secret.pem', String(privateKey.export({ format: 'pem', type: 'pkcs8' })), 0o600);
  writeSafely(folder, 'witness.json', `${JSON.stringify({ name, logs: [] }, null, 2)}\n`);
  return line;
}

const read = (folder: string, name: string): string => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return refuse('not-a-witness', { folder });
  }
};

const settingsOf = (folder: string) => JSON.parse(read(folder, 'witness.json')) as { name: string; logs: string[] };

/** The witness of a folder, ready to sign. */
export function openWitness(folder: string): Witness {
  const { name, logs } = settingsOf(folder);
  return { signer: signerOf(name, createPrivateKey(read(folder, 'secret.pem'))), logs: logs.map((line) => parseKey(line)) };
}

/** Watches one more log, or one more key of a log it watches. */
export function watchLog(folder: string, log: PublicKey): void {
  const settings = settingsOf(folder);
  const logs = [...new Set([...settings.logs, formatKey(log)])];
  writeSafely(folder, 'witness.json', `${JSON.stringify({ ...settings, logs }, null, 2)}\n`);
}

/** Only one process may judge at a time; the lock of a process that died is taken over. A link appears whole, with its owner in it, or not. */
function lock(folder: string): () => void {
  const file = join(folder, 'lock');
  const own = join(folder, `lock.${process.pid}`);
  writeFileSync(own, String(process.pid));
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(own, file)) return () => rmSync(file, { force: true });
      if (isAlive(ownerOf(file))) break;
      rmSync(file, { force: true });
    }
    return refuse('witness-busy', { file });
  } finally {
    rmSync(own, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** 0 when the owner let go in the meantime. */
function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const stateOf = (folder: string): WitnessState =>
  existsSync(join(folder, 'state.json')) ? (JSON.parse(read(folder, 'state.json')) as WitnessState) : {};

/** The size of a log when this witness last cosigned it; 0 when it never did. */
export const seenBy = (folder: string, origin: string): number => {
  const state = stateOf(folder);
  return Object.hasOwn(state, origin) ? state[origin]!.size : 0;
};

/** Reads the state, lets it be judged, and stores the new one before anyone hears the answer. */
export function judge(folder: string, decide: (state: WitnessState) => WitnessAnswer): WitnessAnswer {
  const release = lock(folder);
  try {
    const state = stateOf(folder);
    const answer = decide(state);
    if (answer.status === 200) writeSafely(folder, 'state.json', `${JSON.stringify(answer.state, null, 2)}\n`);
    return answer;
  } finally {
    release();
  }
}
