// An operator with the database in hand who rewrites the log, and everyone who would notice: the verifier of the whole log, the holders of
// receipts, and a witness that remembers earlier states.
import { createPublicKey, verify } from 'node:crypto';
import { CheckpointsService } from '@hanze/server/journal/checkpoints.service';
import { ProofsService } from '@hanze/server/journal/proofs.service';
import { ReceiptsService } from '@hanze/server/journal/receipts.service';
import { toBase64, utf8 } from '@hanze/shared/journal/bytes';
import { parseCheckpoint } from '@hanze/shared/journal/checkpoint';
import type { VerifySignature } from '@hanze/shared/journal/ed25519';
import { parseKey } from '@hanze/shared/journal/keys';
import { rebuild } from '@hanze/shared/journal/log-export';
import { parseNote } from '@hanze/shared/journal/note';
import { extendsTree, type TreeHead } from '@hanze/shared/journal/proofs';
import { sha256 } from '@hanze/shared/journal/sha256';
import { appendLeaf, emptyFrontier, leafHash } from '@hanze/shared/journal/tree';
import { verifyReceipt } from '@hanze/shared/journal/verify-receipt';
import { MikroORM } from '@mikro-orm/core';
import type { App } from './app.ts';

export const tables = ['LogLeaf', 'LogNode', 'LogCheckpoint', 'LogCosignature', 'LogName'] as const;
type Table = (typeof tables)[number];
type Row = Record<string, string | number | null>;

const execute = (app: App, statement: string): Promise<Row[]> => app.get(MikroORM).em.getConnection().execute(statement);
const isPostgres = ({ config }: App): boolean => config.databaseUrl !== undefined;
const quoted = (value: string | number | null): string =>
  value === null ? 'null' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;

export async function dropTriggers(app: App): Promise<void> {
  if (!isPostgres(app)) await execute(app, 'pragma synchronous = off');
  for (const table of tables) {
    if (isPostgres(app)) await execute(app, `alter table "${table}" disable trigger user`);
    else for (const act of ['update', 'delete']) await execute(app, `drop trigger if exists "${table}_no_${act}"`);
  }
}

const before = Buffer.from('302a300506032b6570032100', 'hex');
/** The platform's check, so that thousands of receipts take seconds. */
const fast: VerifySignature = (key, message, signature) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([before, key]), format: 'der', type: 'spki' }), signature);

export class Operator {
  readonly seed = Number(process.env['HANZE_SEED'] ?? Date.now() % 1_000_000);
  readonly kinds = new Set<string>();
  private state = this.seed;
  private rows = {} as Record<Table, Row[]>;
  private remembered: TreeHead[] = [];
  private keys: string[] = [];
  private readonly app: App;
  private readonly id: string;

  private constructor(app: App, id: string) {
    this.app = app;
    this.id = id;
  }

  static async at(app: App, partnershipId: string): Promise<Operator> {
    const operator = new Operator(app, partnershipId);
    await app.asSystem(async () => {
      const { size } = (await app.get(CheckpointsService).latest(partnershipId))!;
      for (const seen of [3, size >> 1, size]) operator.remembered.push(await operator.headAt(seen));
      operator.keys = await app.get(CheckpointsService).keysOf(partnershipId);
    });
    for (const table of tables)
      operator.rows[table] = await execute(app, `select * from "${table}" where "partnershipId" = '${partnershipId}'`);
    return operator;
  }

  /** What the verifier or the witness says of the log as it now stands; null when they find nothing. */
  async finding(): Promise<string | null> {
    try {
      return await this.app.asSystem(() => this.look());
    } catch (thrown) {
      return (thrown as Error).message;
    }
  }

  private async look(): Promise<string | null> {
    const means = { verify: fast };
    const receipts = this.app.get(ReceiptsService);
    const key = parseKey(this.keys.at(-1)!);
    const { leaves, checkpoint } = rebuild(await receipts.wholeLog(this.id), key, means);
    for (const old of this.remembered) {
      if (old.size > checkpoint.size) return 'the witness saw more';
      const proof = await this.app.get(ProofsService).consistency(this.id, old.size, checkpoint.size);
      if (!extendsTree(sha256, old, checkpoint, proof)) return 'the witness saw another log';
    }
    for (let index = 0; index < leaves.length; index++) {
      const text = await receipts.receipt(this.id, index);
      const trusted = this.keys.map((line) => verifyReceipt(text, { log: parseKey(line) }, means));
      const verdict = trusted.find(({ valid }) => valid) ?? trusted.at(-1)!;
      if (!verdict.valid) return verdict.reason.en;
    }
    return null;
  }

  private async headAt(size: number): Promise<TreeHead> {
    return parseCheckpoint(parseNote((await this.app.get(CheckpointsService).at(this.id, size)).note).text);
  }

  private below(most: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  }

  private get randomHash(): string {
    return toBase64(Uint8Array.from({ length: 32 }, () => this.below(256)));
  }

  private readonly ways: Record<string, () => Promise<string>> = {
    'change a leaf': () => this.set('LogLeaf', 'data', (text) => this.flipped(text)),
    'change the hash of a leaf': () => this.set('LogLeaf', 'hash', () => this.randomHash),
    'change an inner hash': () => this.set('LogNode', 'hash', () => this.randomHash),
    'change a name': () => this.set('LogName', 'name', (name) => `${name}s`),
    'change a salt': () => this.set('LogName', 'salt', () => this.randomHash.slice(0, 21).concat('A==')),
    'change a cosignature': () => this.set('LogCosignature', 'line', (line) => this.flipped(line), this.shown('LogCosignature')),
    'change a checkpoint': () => this.set('LogCheckpoint', 'note', (note) => this.flipped(note), this.shown('LogCheckpoint')),
    'remove a leaf': async () => this.run(`delete from "LogLeaf" where ${this.isAt(this.pick('LogLeaf'))}`),
    'remove an inner hash': async () => this.run(`delete from "LogNode" where ${this.isAt(this.pick('LogNode'))}`),
    'swap two leaves': () => this.swap(),
    'put a leaf behind': () => this.addLeaf(),
    'remove the last leaves': async () => {
      const size = this.rows.LogLeaf.length - 1 - this.below(5);
      await this.truncate(size);
      return `to ${size}`;
    },
    'rewrite a leaf, hash everything anew and sign again': () => this.rewrite(),
  };

  /** One way of lying, picked at random; says which. */
  async tamper(): Promise<string> {
    const names = Object.keys(this.ways).filter((name) => !/name|salt/.test(name) || this.rows.LogName.length > 0);
    const name = names[this.below(names.length)]!;
    this.kinds.add(name);
    return `${name}: ${await this.ways[name]!()}`;
  }

  /** Cuts the log to a size, with all that would betray it. */
  async truncate(size: number): Promise<void> {
    await this.run(`delete from "LogLeaf" where "index" >= ${size} and "partnershipId" = '${this.id}'`);
    await this.run(`delete from "LogName" where "index" >= ${size} and "partnershipId" = '${this.id}'`);
    for (const { level, index } of this.rows.LogNode) {
      if ((Number(index) + 1) * 2 ** Number(level) > size)
        await this.run(`delete from "LogNode" where ${this.isAt({ level: level!, index: index! })}`);
    }
    for (const table of ['LogCosignature', 'LogCheckpoint'])
      await this.run(`delete from "${table}" where size > ${size} and "partnershipId" = '${this.id}'`);
  }

  async restore(): Promise<void> {
    for (const table of tables) {
      const rows = this.rows[table];
      await this.run(`delete from "${table}" where "partnershipId" = '${this.id}'`);
      if (rows.length === 0) continue;
      const columns = Object.keys(rows[0]!);
      const values = rows.map((row) => `(${columns.map((column) => quoted(row[column]!)).join(', ')})`);
      await this.run(`insert into "${table}" (${columns.map((it) => `"${it}"`).join(', ')}) values ${values.join(', ')}`);
    }
  }

  private async run(statement: string): Promise<string> {
    await execute(this.app, statement);
    return statement.slice(0, 200);
  }

  private pick(table: Table, rows = this.rows[table]): Row {
    return rows[this.below(rows.length)]!;
  }

  /** What is given out: the newest checkpoint, and the lines under the one that most signed. */
  private shown(table: 'LogCheckpoint' | 'LogCosignature'): Row[] {
    const newest = Math.max(...this.rows[table].map(({ size }) => Number(size)));
    return this.rows[table].filter(({ size }) => Number(size) === newest);
  }

  private isAt(row: Row): string {
    const keys = ['id', 'level', 'index', 'size', 'witnessId'].filter((column) => row[column] !== undefined);
    return [`"partnershipId" = '${this.id}'`, ...keys.map((column) => `"${column}" = ${quoted(row[column]!)}`)].join(' and ');
  }

  private async set(table: Table, column: string, change: (text: string) => string, rows = this.rows[table]): Promise<string> {
    const row = this.pick(table, rows);
    return this.run(`update "${table}" set "${column}" = ${quoted(change(String(row[column])))} where ${this.isAt(row)}`);
  }

  /** One letter or digit becomes another. */
  private flipped(text: string): string {
    const places = [...text].flatMap((character, at) => (/[A-Za-z0-9]/.test(character) ? [at] : []));
    const at = places[this.below(places.length)]!;
    return `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
  }

  private async swap(): Promise<string> {
    const a = this.pick('LogLeaf');
    const others = this.rows.LogLeaf.filter(({ data }) => data !== a['data']);
    const b = this.pick('LogLeaf', others);
    for (const [at, by] of [
      [a, b],
      [b, a],
    ] as const) {
      await this.run(`update "LogLeaf" set "data" = ${quoted(by['data']!)}, "hash" = ${quoted(by['hash']!)} where ${this.isAt(at)}`);
    }
    return `${a['index']} and ${b['index']}`;
  }

  private async addLeaf(): Promise<string> {
    const row: Row = { ...this.pick('LogLeaf'), index: this.rows.LogLeaf.length, hash: this.randomHash };
    const columns = Object.keys(row);
    return this.run(
      `insert into "LogLeaf" (${columns.map((it) => `"${it}"`).join(', ')}) values (${columns.map((it) => quoted(row[it]!)).join(', ')})`,
    );
  }

  /** The best that an operator who holds the key can do: a log that is whole in itself. Only whoever remembers another one sees it. */
  private async rewrite(): Promise<string> {
    const at = 1 + this.below(this.remembered.at(-1)!.size - 1);
    const leaves = this.rows.LogLeaf.toSorted((a, b) => Number(a['index']) - Number(b['index'])).map(({ data }) => String(data));
    leaves[at] = leaves[at]!.replace(/("(?:at|id|command|next)":")/, '$1x');
    let frontier = emptyFrontier;
    for (const [index, data] of leaves.entries()) {
      const grown = appendLeaf(sha256, frontier, leafHash(sha256, utf8(data)));
      frontier = grown.frontier;
      for (const { level, index: place, hash } of grown.stored) {
        const where = level === 0 ? this.isAt({ index }) : this.isAt({ level, index: place });
        const also = level === 0 ? `, "data" = ${quoted(data)}` : '';
        await this.run(`update "${level === 0 ? 'LogLeaf' : 'LogNode'}" set "hash" = '${toBase64(hash)}'${also} where ${where}`);
      }
    }
    for (const table of ['LogCosignature', 'LogCheckpoint', 'LogName'])
      await this.run(`delete from "${table}" where "partnershipId" = '${this.id}'`);
    return String(at);
  }
}
