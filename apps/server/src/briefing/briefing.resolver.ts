// The API of the state of ICT and its scan: names and types only.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { RecordStateInput, ReviseStateInput } from './briefing.inputs';
import { ScanReads } from './scan.reads';
import { FrozenScanType, MunicipalScanType, PartnershipScanType, StateRecordType } from './scan.type';
import { StateRecordReads } from './state-record.reads';
import { StateRecordsService } from './state-records.service';

const id = { type: () => ID };

@Resolver()
export class BriefingResolver {
  constructor(
    private readonly states: StateRecordsService,
    private readonly records: StateRecordReads,
    private readonly scans: ScanReads,
  ) {}

  @Query(() => MunicipalScanType, { nullable: true, description: 'The ten points of a municipality, by its code.' })
  municipalScan(@Args('slug') slug: string, @Args('code') code: string) {
    return this.scans.one(slug, code);
  }

  @Query(() => PartnershipScanType, { nullable: true, description: 'The ten points of all who take part.' })
  partnershipScan(@Args('slug') slug: string) {
    return this.scans.all(slug);
  }

  @Command(() => StateRecordType)
  recordState(@Args('input') input: RecordStateInput) {
    return this.states.record(input).then(this.records.fresh);
  }

  @Command(() => StateRecordType)
  reviseState(@Args('input') input: ReviseStateInput) {
    return this.states.revise(input).then(this.records.fresh);
  }

  @Command(() => StateRecordType)
  withdrawState(@Args('id', id) recordId: string) {
    return this.states.withdraw(recordId).then(this.records.fresh);
  }

  @Command(() => FrozenScanType)
  freezeScan(@Args('partnershipId', id) partnershipId: string, @Args('organisationId', id) organisationId: string) {
    return this.states.freeze(partnershipId, organisationId);
  }
}
