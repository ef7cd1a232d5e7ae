// The commands of an import: begin it, have it read, have it written. The work itself goes on in the background.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { refuse } from './exchange.refusals';
import { Import, type ImportState } from './import.entity';
import { ImportJobsService } from './import-jobs.service';

@Injectable()
export class ImportsService {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: ImportJobsService,
  ) {}

  async begin(): Promise<Import> {
    authorise('beginImport', null);
    const kind = { kind: 'register' as const, partnershipId: null, settings: null };
    return this.em.create(Import, { startedById: currentViewer().personId, startedAt: now(), ...kind, state: 'gathering' });
  }

  async preview(id: string): Promise<Import> {
    const it = await this.stepOf(id, 'previewImport', ['gathering', 'failed', 'previewed']);
    it.state = 'reading';
    this.jobs.preview(id, currentViewer());
    return it;
  }

  async write(id: string): Promise<Import> {
    const it = await this.stepOf(id, 'importRegister', ['previewed']);
    it.state = 'writing';
    this.jobs.write(id, currentViewer());
    return it;
  }

  private async stepOf(id: string, command: 'previewImport' | 'importRegister', states: readonly ImportState[]): Promise<Import> {
    const it = found(await this.em.findOne(Import, { id, kind: 'register' }));
    authorise(command, it);
    if (!states.includes(it.state)) refuse('import-not-in-this-state');
    if (this.jobs.isBusy()) refuse('import-running');
    return it;
  }
}
