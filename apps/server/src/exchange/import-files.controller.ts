// The files of an import, over plain HTTP: sent in as a stream of bytes, taken out as CSV. Cancelling goes this way too, because the
// embedded database answers no command while it writes an import.
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeCsv } from '@hanze/shared/exchange/csv-writer';
import { fileKindOf } from '@hanze/shared/exchange/register/files';
import { EntityManager } from '@mikro-orm/core';
import { Controller, Delete, Get, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { currentAct } from '../platform/act';
import { can } from '../platform/authorise';
import { refuse as refuseAlways } from '../platform/refusals';
import { currentViewer } from '../platform/viewer';
import { refuse } from './exchange.refusals';
import { ImportJobsService } from './import-jobs.service';
import { Import } from './import.entity';
import type { ImportReport } from './import-report';
import { fileLimit } from './importing.service';
import { isLedgerFile } from './ledger/ledger-file';

@Controller('files/imports')
export class ImportFilesController {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: ImportJobsService,
  ) {}

  @Put(':id/:name')
  @HttpCode(204)
  async take(@Param('id') id: string, @Param('name') name: string, @Req() request: FastifyRequest): Promise<void> {
    const it = await this.own(id);
    if (it.state !== 'gathering') refuse('import-not-in-this-state');
    checkName(it, name);
    const folder = this.jobs.folderOf(id);
    // a ledger is one file: choosing another replaces it
    if (it.kind === 'ledger') await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const file = join(folder, name);
    try {
      await pipeline(request.body as NodeJS.ReadableStream, bounded(), createWriteStream(file));
    } catch (thrown) {
      await rm(file, { force: true });
      throw thrown;
    }
  }

  @Delete(':id')
  @HttpCode(204)
  async cancel(@Param('id') id: string): Promise<void> {
    await this.own(id);
    if (!this.jobs.cancel(id)) refuse('import-not-in-this-state');
  }

  @Get(':id/rejected.csv')
  async rejected(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { report: kept } = await this.own(id);
    const report = kept == null ? null : (JSON.parse(kept) as Pick<ImportReport, 'rejected'>);
    const { language } = currentAct();
    const rows = (report?.rejected ?? []).map(({ file, line, field, reason, raw }) => [file, line, field, reason[language], raw]);
    const head = language === 'nl' ? ['bestand', 'regel', 'veld', 'reden', 'rij'] : ['file', 'line', 'field', 'reason', 'row'];
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="rejected.csv"')
      .send(writeCsv(head, rows));
  }

  private async own(id: string) {
    if (currentViewer().kind === 'nobody') refuseAlways('not-signed-in');
    const it = isUuid(id) ? await this.em.fork().findOne(Import, id) : null;
    const may = it && (it.kind === 'ledger' ? can('beginLedgerImport', it) : can('beginImport', null));
    return may ? it : refuseAlways('not-found');
  }
}

const isUuid = (id: string) => z.uuid().safeParse(id).success;

function checkName({ kind }: Import, name: string): void {
  const at = { name: name.slice(0, 120), at: 'file' };
  if (kind === 'ledger' && !isLedgerFile(name)) refuse('ledger-file-name', at);
  if (kind === 'register' && (!/^[\w .-]{1,120}$/.test(name) || fileKindOf(name) === null)) refuse('file-name-not-known', at);
}

/** Lets bytes through up to the limit. */
function bounded(): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size <= fileLimit) return done(null, chunk);
      try {
        refuse('file-too-large', { at: 'file' });
      } catch (refused) {
        done(refused as Error);
      }
    },
  });
}
