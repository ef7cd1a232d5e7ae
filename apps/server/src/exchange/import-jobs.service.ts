// Runs the steps of an import in the background and remembers how far they are. Progress lives in this process: while the embedded
// database writes the import it can hold nothing else, and the figure is worth nothing once the step is over.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisterBatch } from '@hanze/shared/exchange/register/batch';
import { Refused } from '@hanze/shared/kernel/refusal';
import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { newAct, withinAct } from '../platform/act';
import { CONFIG, type Config } from '../platform/config';
import { LOG, type Logger } from '../platform/log';
import { system, type Viewer } from '../platform/viewer';
import { refuse } from './exchange.refusals';
import { Import, type ImportState } from './import.entity';
import type { ImportReport } from './import-report';
import { ImportingService, type Progress } from './importing.service';

interface Job {
  done: number;
  total: number;
  cancelled: boolean;
}

@Injectable()
export class ImportJobsService implements OnApplicationBootstrap {
  private readonly jobs = new Map<string, Job>();

  constructor(
    private readonly em: EntityManager,
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
    this.start(id, viewer, 'previewed', async (tell) => this.importing.preview(await this.batchOf(id, tell)));
  }

  write(id: string, viewer: Viewer): void {
    this.start(id, viewer, 'done', async (tell) => this.importing.apply(await this.batchOf(id, tell), tell));
  }

  private batchOf = (id: string, tell: Progress): Promise<RegisterBatch> => this.importing.read(this.folderOf(id), tell);

  private start(id: string, viewer: Viewer, then: ImportState, work: (tell: Progress) => Promise<ImportReport>): void {
    const job: Job = { done: 0, total: 0, cancelled: false };
    this.jobs.set(id, job);
    const tell: Progress = (done, total) => {
      job.done = done;
      job.total = total;
      if (job.cancelled) refuse('import-cancelled');
    };
    void withinAct(newAct({ viewer }), async () => {
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
    });
  }

  private async end(id: string, state: ImportState, rest: { report?: string; refusal: string | null }): Promise<void> {
    const em = this.em.fork();
    em.assign(await em.findOneOrFail(Import, id), { state, ...rest });
    await em.flush();
  }
}
