// Runs an import from its files to its end: read, preview, write or cancel. One at a time; the work goes on while others use Hanze.
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisterBatch } from '@hanze/shared/exchange/register/batch';
import { openRegister } from '@hanze/shared/exchange/register/register-import';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { CommandRunner } from '../platform/command-runner';
import { type ImportReport, reportOf } from './import-report';
import { refuse } from './exchange.refusals';
import { planRegister, sizeOf } from './register-plan';
import { RegisterReads } from './register.reads';
import { RegisterWritingService } from './register-writing.service';

export const fileLimit = 64 * 1024 * 1024;

/** Told how far a step is; throws to stop it. */
export type Progress = (done: number, total: number) => void;

@Injectable()
export class ImportingService {
  constructor(
    private readonly reads: RegisterReads,
    private readonly writing: RegisterWritingService,
    private readonly runner: CommandRunner,
  ) {}

  /** Reads the files of a folder that belong to the register; refuses a folder without one, and files that are no such thing. */
  async read(folder: string, tell: Progress): Promise<RegisterBatch> {
    const { fileKindOf } = await import('@hanze/shared/exchange/register/files');
    const names = (await namesIn(folder)).filter((name) => fileKindOf(name) !== null).sort();
    if (names.length === 0) refuse('no-register-files');
    const register = openRegister({ limit: fileLimit });
    for (const name of names) {
      const file = register.file(name);
      for await (const bytes of createReadStream(join(folder, name), { highWaterMark: 64 * 1024 })) {
        file.push(bytes as Uint8Array);
        tell(register.progress().rows, 0);
        await new Promise((resume) => setImmediate(resume));
      }
      file.close();
    }
    return register.complete();
  }

  async preview(batch: RegisterBatch): Promise<ImportReport> {
    return reportOf(batch, planRegister(batch, await this.reads.existing()));
  }

  /** Writes what the batch changes, in one transaction; all of it or nothing. */
  apply(batch: RegisterBatch, tell: Progress): Promise<ImportReport> {
    return this.runner.run('importRegister', async () => {
      authorise('importRegister', null);
      const here = await this.reads.existing();
      const plan = planRegister(batch, here);
      const total = sizeOf(plan);
      await this.writing.apply(plan, here, (done) => tell(done, total));
      return reportOf(batch, plan);
    });
  }
}

/** No folder is a folder without files: the first file makes it. */
const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return [];
    throw thrown;
  });
