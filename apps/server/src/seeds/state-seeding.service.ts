// Writes the state of ICT of the example region through the same command that people use.
import { Injectable } from '@nestjs/common';
import { StateRecordsService } from '../briefing/state-records.service';
import { CommandRunner } from '../platform/command-runner';
import type { Place } from './vier-stromen';
import { states } from './vier-stromen-state';

@Injectable()
export class StateSeedingService {
  constructor(
    private readonly runner: CommandRunner,
    private readonly records: StateRecordsService,
  ) {}

  async fill(partnershipId: string, ids: Readonly<Record<Place, string>>): Promise<void> {
    for (const [place, written] of Object.entries(states)) {
      const organisationId = ids[place as Place];
      for (const [kind, facts] of written) {
        const input = { partnershipId, organisationId, kind, facts: JSON.stringify(facts) };
        await this.runner.run('recordState', () => this.records.record(input));
      }
    }
  }
}
