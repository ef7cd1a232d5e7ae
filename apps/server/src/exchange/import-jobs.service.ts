// Runs the steps of an import in the background and remembers how far they are. Progress lives in this process: while the embedded
// database writes the import it can hold nothing else, and the figure is worth nothing once the step is over.
import { AsyncResource } from 'node:async_hooks';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RegisterBatch } from '@hanze/shared/exchange/register/batch';
import { Refused } from '@hanze/shared/kernel/refusal';
import { EntityManager } from '@mikro-orm/core';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { newAct, withinAct } from '../platform/act';
import { CONFIG, type Config } from '../platform/config';
import { LOG, type Logger } from '../platform/log';
import { type Naming, Rows } from '../platform/rows';
import { system, type Viewer } from '../platform/viewer';
import { refuse } from './exchange.refusals';
import { Import, type ImportSchema, type ImportState } from './import.entity';
import { ImportingService, type Progress } from './importing.service';

type Tables = InferKyselyDB<typeof ImportSchema, Naming>;

interface Job {
  done: number;
  total: number;
  cancelled: boolean;
}

type Step = [during: ImportState, then: ImportState];

@Injectable()
export class ImportJobsService implements OnApplicationBootstrap {
  private readonly jobs = new Map<string, Job>();
  /** A job is started by a command and outlives its transaction, so it must not run within it. */
  private readonly outside = new AsyncResource('import jobs');

  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly importing: ImportingService,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  folderOf = (id: string): string => join(this.config.dataDir, 'imports', id);
  progressOf = (id: string): Job | undefined => this.jobs.get(id);
  isBusy = (): boolean => this.jobs.size > 0;

  /** What a stopped server left under way will never finish: it says so. */
  async onApplicationBootstrap(): Promise<void> {
    await withinAct(newAct({ viewer: system }), async () => {
      const em = this.em.fork();
      for (const left of await em.find(Import, { state: { $in: ['reading', 'writing'] } })) left.state = 'failed';
      await em.flush();
    });
  }

  /** Asks a running step to stop; it undoes what it did. False when none runs. */
  cancel(id: string): boolean {
    const job = this.jobs.get(id);
    if (job) job.cancelled = true;
    return job !== undefined;
  }

  preview(id: string, viewer: Viewer): void {
    this.start(id, viewer, ['reading', 'previewed'], async (tell) => this.importing.preview(await this.batchOf(id, tell)));
  }

  write(id: string, viewer: Viewer): void {
    this.start(id, viewer, ['writing', 'done'], async (tell) => this.importing.apply(await this.batchOf(id, tell), tell));
  }

  private batchOf = (id: string, tell: Progress): Promise<RegisterBatch> => this.importing.read(this.folderOf(id), tell);

  /** Runs one step in the background; what the work answers is kept as the report of the import. */
  start(id: string, viewer: Viewer, [during, then]: Step, work: (tell: Progress) => Promise<object>): void {
    const job: Job = { done: 0, total: 0, cancelled: false };
    this.jobs.set(id, job);
    const tell: Progress = (done, total) => {
      job.done = done;
      job.total = total;
      if (job.cancelled) refuse('import-cancelled');
    };
    const run = async (): Promise<void> => {
      if (!(await this.committed(id, during).catch(() => false))) {
        this.jobs.delete(id);
        return;
      }
      try {
        await this.end(id, then, { report: JSON.stringify(await work(tell)), refusal: null });
      } catch (thrown) {
        if (!(thrown instanceof Refused)) this.log.error({ err: thrown, import: id }, 'an import failed');
        const { code, path, text } = thrown instanceof Refused ? thrown : { code: 'unexpected', path: '$', text: null };
        await this.end(id, job.cancelled ? 'cancelled' : 'failed', { refusal: JSON.stringify({ code, path, text }) });
      } finally {
        this.jobs.delete(id);
        if (then === 'done' || job.cancelled) await rm(this.folderOf(id), { recursive: true, force: true });
      }
    };
    this.outside.runInAsyncScope(() => void withinAct(newAct({ viewer }), run));
  }

  /** Waits until the command that started the job has been written; false when it was undone. */
  private async committed(id: string, during: ImportState): Promise<boolean> {
    for (let attempt = 0; attempt < 100; attempt++) {
      const row = await this.rows.db<Tables>().selectFrom('Import').where('id', '=', id).select('state').executeTakeFirst();
      if (row?.state === during) return true;
      await pause(20 + attempt);
    }
    return false;
  }

  private async end(id: string, state: ImportState, rest: { report?: string; refusal: string | null }): Promise<void> {
    const em = this.em.fork();
    em.assign(await em.findOneOrFail(Import, id), { state, ...rest });
    await em.flush();
  }
}
