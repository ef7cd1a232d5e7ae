// What every example of costs does through the commands people use: groups, counts, keys and lines, each with the source it comes from.
import type { LineKind } from '@hanze/shared/sharing/cost-words';
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';
import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../platform/command-runner';
import { AdoptingService } from '../sharing/adopting.service';
import { BookingService } from '../sharing/booking.service';

interface Line {
  readonly groupId: string;
  readonly year: number;
  readonly kind: LineKind;
  readonly cents: number;
  readonly description: string;
  readonly source: string;
}

interface Key {
  readonly partnershipId: string;
  readonly groupIds: string[];
  readonly chosen: ChosenKey;
  readonly from: string;
  readonly clause: string;
  readonly decisionId?: string;
}

@Injectable()
export class ExampleCostsService {
  constructor(
    private readonly runner: CommandRunner,
    private readonly booking: BookingService,
    private readonly adopting: AdoptingService,
  ) {}

  async group(partnershipId: string, name: string): Promise<string> {
    const group = { partnershipId, name, recurrence: 'recurring', package: 'base', takerIds: [] };
    return (await this.runner.run('defineCostGroup', () => this.booking.defineGroup(group))).id;
  }

  /** The code by which keys name the count. */
  async count(
    partnershipId: string,
    counted: { name: string; referenceDay: string; source: string },
    counts: readonly (readonly [organisationId: string, value: string])[],
  ): Promise<string> {
    const rows = counts.map(([organisationId, value]) => ({ organisationId, value }));
    return (await this.runner.run('recordDriver', () => this.adopting.record({ partnershipId, ...counted, counts: rows }))).code;
  }

  /** Counts are those of 1 January of the book year itself. */
  async adopt({ chosen, ...key }: Key): Promise<string> {
    const input = { ...key, code: chosen.code, arguments: JSON.stringify(chosen.arguments), yearsBack: 0 };
    return (await this.runner.run('adoptAllocation', () => this.adopting.adopt(input))).id;
  }

  async enter({ cents: amount, year, ...line }: Line): Promise<void> {
    const unknown = { indexPercent: null, compensablePercent: null, volume: null };
    const input = { ...line, ...unknown, year, amount, vat: 0, day: `${year}-01-01` };
    await this.runner.run('enterCostLine', () => this.booking.enter(input));
  }
}
