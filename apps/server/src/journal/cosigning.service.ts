// Takes in what witnesses signed: only lines of registered witnesses, only under a checkpoint that this log gave out, each once.
import { parseCheckpoint } from '@hanze/shared/journal/checkpoint';
import { parseKey } from '@hanze/shared/journal/keys';
import { belongsTo, checkSignature, type Note, parseNote, type SignatureLine } from '@hanze/shared/journal/note';
import { Refused } from '@hanze/shared/kernel/refusal';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { now } from '../platform/clock';
import { Rows } from '../platform/rows';
import { CheckpointsService } from './checkpoints.service';
import { toBase64 } from './log-hash';
import { type LogDatabase, type LogTables, sizeOf } from './log-tables';

/** 200 kept, 400 malformed, 403 by nobody we know, 404 no such log, 409 not a checkpoint that this log gave out, 422 a line that does not hold. */
export interface Taken {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly body: string;
}

interface Registered {
  readonly id: string;
  readonly key: string;
}

@Injectable()
export class CosigningService {
  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly checkpoints: CheckpointsService,
  ) {}

  async add(partnershipId: string, text: string): Promise<Taken> {
    const read = readNote(text);
    if (!read) return { status: 400, body: 'malformed note\n' };
    const { note, size } = read;
    const have = await sizeOf(this.rows.db<LogTables>(), partnershipId);
    if (have === 0) return { status: 404, body: 'unknown log\n' };
    if (size === 0 || size > have) return { status: 409, body: `this log is at size ${have}\n` };
    const own = await this.checkpoints.at(partnershipId, size);
    if (parseNote(own.note).text !== note.text) return { status: 409, body: 'this log never gave out that checkpoint\n' };

    const witnesses = await this.registered(partnershipId);
    const known = note.signatures.flatMap((line) =>
      witnesses.filter(({ key }) => belongsTo(line, parseKey(key))).map((by) => ({ line, by })),
    );
    if (known.length === 0) return { status: 403, body: 'no line of a registered witness\n' };
    if (!known.every(({ line, by }) => holds(note, line, by))) return { status: 422, body: 'a signature does not hold\n' };
    await this.keep(known.map(({ line, by }) => ({ partnershipId, size, witnessId: by.id, line: written(line), at: now() })));
    return { status: 200, body: '' };
  }

  /** The lines under the checkpoint of a size. */
  async lines(partnershipId: string, size: number): Promise<string[]> {
    const rows = await this.rows
      .db<LogTables>()
      .selectFrom('LogCosignature')
      .where('partnershipId', '=', partnershipId)
      .where('size', '=', size)
      .select('line')
      .orderBy('witnessId')
      .execute();
    return rows.map(({ line }) => line);
  }

  private registered(partnershipId: string): Promise<Registered[]> {
    return this.rows
      .db<LogTables>()
      .selectFrom('LogWitness')
      .where('partnershipId', '=', partnershipId)
      .where('ended', 'is', null)
      .select(['id', 'key'])
      .execute();
  }

  /** A witness that brings the same checkpoint again changes nothing: the first line stays. */
  private async keep(rows: { partnershipId: string; size: number; witnessId: string; line: string; at: string }[]): Promise<void> {
    await this.em.fork().transactional(async (em) => {
      await em
        .getTransactionContext<LogDatabase>()!
        .insertInto('LogCosignature')
        .values(rows)
        .onConflict((it) => it.doNothing())
        .execute();
    });
  }
}

function readNote(text: string): { note: Note; size: number } | null {
  try {
    const note = parseNote(text);
    return { note, size: parseCheckpoint(note.text).size };
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

function holds({ text }: Note, line: SignatureLine, { key }: Registered): boolean {
  try {
    return checkSignature(text, line, parseKey(key)) !== null;
  } catch (thrown) {
    if (thrown instanceof Refused) return false;
    throw thrown;
  }
}

const written = ({ name, id, signature }: SignatureLine): string => `\u2014 ${name} ${toBase64(Buffer.concat([id, signature]))}\n`;
