// Keeping what municipalities write down about their ICT, and freezing a scan.
import { refuse } from '@hanze/shared/briefing/refusals';
import { readRecord } from '@hanze/shared/briefing/records/registry';
import { scan } from '@hanze/shared/briefing/scan/points';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Participation } from '../partnerships/participation.entity';
import { authorise } from '../platform/authorise';
import { now, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import type { RecordStateInput, ReviseStateInput } from './briefing.inputs';
import { Scan } from './scan.entity';
import { ScanReads } from './scan.reads';
import { StateRecord } from './state-record.entity';

/** A municipality has no more records that stand than this. */
const mostRecords = 1000;

interface Where {
  partnershipId: string;
  organisationId: string;
}

@Injectable()
export class StateRecordsService {
  constructor(
    private readonly em: EntityManager,
    private readonly scans: ScanReads,
  ) {}

  async record({ partnershipId, organisationId, kind, facts }: RecordStateInput): Promise<StateRecord> {
    await this.takesPart({ partnershipId, organisationId });
    authorise('recordState', { partnershipId, organisationId });
    const standing = await this.em.count(StateRecord, { partnershipId, organisationId, endedAt: null });
    if (standing >= mostRecords) refuse('too-many-records', { most: mostRecords });
    return this.keep({ partnershipId, organisationId }, kind, facts);
  }

  /** What was said before is kept and ends; what is said now stands. */
  async revise({ id, facts }: ReviseStateInput): Promise<StateRecord> {
    const before = found(await this.em.findOne(StateRecord, id));
    authorise('reviseState', before);
    if (before.endedAt != null) refuse('record-ended');
    before.endedAt = now();
    return this.keep(before, before.kind, facts);
  }

  async withdraw(id: string): Promise<StateRecord> {
    const record = found(await this.em.findOne(StateRecord, id));
    authorise('withdrawState', record);
    if (record.endedAt != null) refuse('record-ended');
    record.endedAt = now();
    return record;
  }

  async freeze(partnershipId: string, organisationId: string): Promise<Scan> {
    await this.takesPart({ partnershipId, organisationId });
    authorise('freezeScan', { partnershipId, organisationId });
    const facts = found(await this.scans.facts(partnershipId, organisationId), 'organisationId');
    const { personId } = currentViewer();
    return this.em.create(Scan, {
      partnershipId,
      organisationId,
      on: today(),
      facts: JSON.stringify(facts),
      findings: JSON.stringify(scan(facts)),
      frozenById: personId,
      frozenAt: now(),
    });
  }

  private keep({ partnershipId, organisationId }: Where, kind: string, given: string): StateRecord {
    const { on, facts, kind: code } = readRecord(kind, parsed(given));
    return this.em.create(StateRecord, {
      partnershipId,
      organisationId,
      kind: code,
      facts: JSON.stringify(facts),
      on,
      recordedById: currentViewer().personId,
      recordedAt: now(),
      endedAt: null,
    });
  }

  private async takesPart({ partnershipId, organisationId }: Where): Promise<void> {
    found(await this.em.findOne(Participation, { partnershipId, organisationId }), 'organisationId');
  }
}

function parsed(text: string): unknown {
  if (text.length > 20_000) return refuse('record-too-long', { at: 'facts' });
  try {
    return JSON.parse(text);
  } catch {
    return refuse('not-readable', { at: 'facts' });
  }
}
