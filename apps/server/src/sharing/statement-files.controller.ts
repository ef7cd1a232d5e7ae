// A statement as a file: ODS, XLSX, CSV, PDF or ODT, and as the auditor's document; of a settled year that is the one that was frozen.
import { isBasis } from '@hanze/shared/sharing/cost-words';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Format, formats, writeSpreadsheet } from '../platform/spreadsheet';
import { currentAct } from '../platform/act';
import { documentFormats, DocumentsService } from '../platform/documents/documents.service';
import { found } from '../platform/found';
import { refuse as refuseAlways } from '../platform/refusals';
import { currentViewer } from '../platform/viewer';
import { SettlementReads } from './settlement.reads';
import { statementPaper } from './statement-paper';
import { StatementReads } from './statement.reads';
import { statementSheets } from './statement-sheet';
import type { StatementType } from './statement.type';

const known = /^([\w-]{1,40})\.(csv|ods|xlsx|pdf|odt|json)$/;
const isSheet = (format: string): format is Format => Object.hasOwn(formats, format);
const isPaper = (format: string): format is keyof typeof documentFormats => Object.hasOwn(documentFormats, format);

@Controller('files/statements')
export class StatementFilesController {
  constructor(
    private readonly statements: StatementReads,
    private readonly settlements: SettlementReads,
    private readonly documents: DocumentsService,
  ) {}

  @Get(':slug/:year/:name')
  async take(
    @Param('slug') slug: string,
    @Param('year') yearText: string,
    @Param('name') file: string,
    @Query('basis') asked: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (currentViewer().kind === 'nobody') refuseAlways('not-signed-in');
    const [, code = '', format = ''] = known.exec(file) ?? [];
    const basis = asked ?? 'budget';
    if (code === '' || !/^(19|20)\d\d$/.test(yearText) || !isBasis(basis)) return refuseAlways('not-found');
    const year = Number(yearText);
    const statement = found(await this.statements.one({ slug, code, year, basis }), 'code');
    const name = statement.frozen?.number ?? `${slug}-${code}-${year}-${basis}`.toLowerCase();
    if (isPaper(format)) return this.documents.send(reply, { paper: statementPaper(statement, currentAct().language), format, name });
    const bytes = isSheet(format) ? await writeSpreadsheet(format, statementSheets(statement)) : await this.document(statement);
    await reply
      .header('content-type', isSheet(format) ? formats[format] : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}.${format}"`)
      .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes));
  }

  /** Byte for byte what was hashed, where the year was settled. */
  private async document({ partnershipId, organisationId, year, frozen, document }: StatementType): Promise<string> {
    return frozen ? ((await this.settlements.share(partnershipId, year, organisationId))?.document ?? document) : document;
  }
}
