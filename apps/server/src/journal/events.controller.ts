// Live updates: one stream per browser tab that says which visible records changed, never what in them. The client refetches what it
// may see. The journal itself is the queue, so several servers on one database need nothing else.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentAct, withinAct } from '../platform/act';
import { refuse } from '../platform/refusals';
import { type Naming, Rows } from '../platform/rows';
import { currentViewer, isSignedIn } from '../platform/viewer';
import { journalRowVisible } from '../platform/visibility';
import { Stopping } from '../platform/stopping';
import { ViewerSource } from '../platform/viewer-source';
import type { JournalEntrySchema } from './journal-entry.entity';

type Tables = InferKyselyDB<typeof JournalEntrySchema, Naming>;

const everyMs = 1000;
const atMost = 200;

@Controller('events')
export class EventsController {
  private readonly open = new Set<FastifyReply>();

  constructor(
    private readonly rows: Rows,
    private readonly viewers: ViewerSource,
    stopping: Stopping,
  ) {
    stopping.first(() => {
      for (const reply of this.open) this.end(reply);
    });
  }

  @Get()
  async events(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isSignedIn(currentViewer())) refuse('not-signed-in');
    const act = currentAct();
    let seen = await this.head();
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    reply.raw.write(`retry: 3000\n\n`);
    this.open.add(reply);
    const tick = async () => {
      // The session is read again each time: one that ended gets nothing more.
      const { viewer } = await this.viewers.read(request);
      if (!isSignedIn(viewer)) return this.end(reply);
      act.viewer = viewer;
      const changed = await this.since(seen);
      for (const { seq, record, recordId } of changed.length < atMost ? changed : await this.newestOfEach(seen)) {
        seen = Math.max(seen, seq);
        reply.raw.write(`id: ${seq}\ndata: ${JSON.stringify({ record, id: recordId, version: seq })}\n\n`);
      }
      if (changed.length === 0) reply.raw.write(':\n\n');
    };
    const timer = setInterval(() => void withinAct(act, () => tick().catch(() => this.end(reply))), everyMs);
    request.raw.on('close', () => {
      clearInterval(timer);
      this.open.delete(reply);
    });
  }

  private end(reply: FastifyReply): void {
    reply.raw.end();
  }

  private async head(): Promise<number> {
    const { seq } = await this.rows
      .db<Tables>()
      .selectFrom('JournalEntry')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow();
    return seq ?? 0;
  }

  /** Of a great many changes, such as an import, the last of each kind of record: screens ask again per kind anyway. */
  private newestOfEach(seq: number) {
    return this.rows
      .db<Tables>()
      .selectFrom('JournalEntry as j')
      .where(journalRowVisible('j'))
      .where('j.seq', '>', seq)
      .groupBy('j.record')
      .select((eb) => ['j.record' as const, eb.fn.max('j.seq').as('seq'), eb.fn.max('j.recordId').as('recordId')])
      .execute();
  }

  private since(seq: number) {
    return this.rows
      .db<Tables>()
      .selectFrom('JournalEntry as j')
      .where(journalRowVisible('j'))
      .where('j.seq', '>', seq)
      .select(['j.seq', 'j.record', 'j.recordId'])
      .orderBy('j.seq')
      .limit(atMost)
      .execute();
  }
}
