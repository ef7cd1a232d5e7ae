// The commands of a ledger import: begin it, see what it would book, book it. The work itself goes on in the background.
import { readMapping } from '@hanze/shared/exchange/ledger/mapping';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Partnership } from '../../partnerships/partnership.entity';
import { authorise } from '../../platform/authorise';
import { now } from '../../platform/clock';
import { found } from '../../platform/found';
import { currentViewer } from '../../platform/viewer';
import { refuse } from '../exchange.refusals';
import { Import, type ImportState } from '../import.entity';
import { ImportJobsService } from '../import-jobs.service';
import { LedgerMapping } from './ledger-mapping.entity';
import { LedgerReadingService } from './ledger-reading.service';
import type { LedgerReport } from './ledger-report';
import { LedgerWritingService } from './ledger-writing.service';

@Injectable()
export class LedgerImportsService {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: ImportJobsService,
    private readonly reading: LedgerReadingService,
    private readonly writing: LedgerWritingService,
  ) {}

  async begin(partnershipId: string): Promise<Import> {
    found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('beginLedgerImport', { partnershipId });
    const begun = { startedById: currentViewer().personId, startedAt: now(), state: 'gathering' as const };
    return this.em.create(Import, { ...begun, kind: 'ledger', partnershipId, settings: null });
  }

  /** A mapping that is given is remembered for the next file of this partnership. */
  async preview(id: string, mapping: string | null): Promise<Import> {
    const it = await this.stepOf(id, 'previewLedger', ['gathering', 'failed', 'previewed']);
    const settings = mapping === null ? null : checked(mapping);
    if (settings !== null) await this.remember(it.partnershipId, settings);
    Object.assign(it, { state: 'reading', settings });
    this.jobs.start(id, currentViewer(), ['reading', 'previewed'], async (tell) => {
      const { report } = await this.reading.read(it.partnershipId, this.jobs.folderOf(id), settings, tell);
      return report;
    });
    return it;
  }

  async write(id: string): Promise<Import> {
    const it = await this.stepOf(id, 'importLedger', ['previewed']);
    const previewed = JSON.parse(it.report ?? 'null') as LedgerReport | null;
    if (!previewed || previewed.problem) refuse('import-not-in-this-state');
    const { mapping } = previewed!;
    it.state = 'writing';
    this.jobs.start(id, currentViewer(), ['writing', 'done'], async (tell) => {
      const { report, plan } = await this.reading.read(it.partnershipId, this.jobs.folderOf(id), JSON.stringify(mapping), tell);
      await this.writing.write(it.partnershipId, plan.create, mapping.kind, tell);
      return report;
    });
    return it;
  }

  private async stepOf(id: string, command: 'previewLedger' | 'importLedger', states: readonly ImportState[]) {
    const it = found(await this.em.findOne(Import, { id, kind: 'ledger' })) as Import & { partnershipId: string };
    authorise(command, it);
    if (!states.includes(it.state)) refuse('import-not-in-this-state');
    if (this.jobs.isBusy()) refuse('import-running');
    return it;
  }

  private async remember(partnershipId: string, mapping: string): Promise<void> {
    const remembered = await this.em.findOne(LedgerMapping, { partnershipId });
    if (remembered) remembered.mapping = mapping;
    else this.em.create(LedgerMapping, { partnershipId, mapping });
  }
}

function checked(mapping: string): string {
  let given: unknown;
  try {
    given = JSON.parse(mapping);
  } catch {
    return refuse('mapping-unreadable', { at: 'mapping' });
  }
  return JSON.stringify(readMapping(given));
}
