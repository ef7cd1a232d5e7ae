// Books the new lines of a ledger in pieces, each a command of its own: others can work in between, and what was booked before a stop stays
// booked. The same file then goes on where it stopped, because every line is known by its key.
import type { LedgerLine } from '@hanze/shared/exchange/ledger/ledger-reading';
import type { LineKind } from '@hanze/shared/sharing/cost-words';
import { Refused } from '@hanze/shared/kernel/refusal';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { BulkWritingService } from '../../journal/bulk-writing.service';
import { authorise } from '../../platform/authorise';
import { CommandRunner } from '../../platform/command-runner';
import { ClosedYears } from '../../sharing/closed-years.service';
import { refuse } from '../exchange.refusals';
import type { Progress } from '../importing.service';

const piece = 1_000;

@Injectable()
export class LedgerWritingService {
  constructor(
    private readonly bulk: BulkWritingService,
    private readonly runner: CommandRunner,
    private readonly closed: ClosedYears,
  ) {}

  async write(partnershipId: string, lines: readonly LedgerLine[], kind: LineKind, tell: Progress): Promise<void> {
    for (let done = 0; done < lines.length; done += piece) {
      try {
        tell(done, lines.length);
      } catch (thrown) {
        if (thrown instanceof Refused && done > 0) refuse('ledger-stopped', { done, total: lines.length });
        throw thrown;
      }
      await this.runner.run('importLedger', () => this.book(partnershipId, lines.slice(done, done + piece), kind));
      await new Promise((resume) => setImmediate(resume));
    }
  }

  private async book(partnershipId: string, lines: readonly LedgerLine[], kind: LineKind): Promise<void> {
    authorise('importLedger', { partnershipId });
    // a year may have been settled after the preview
    for (const year of new Set(lines.map((line) => line.year))) await this.closed.refuseClosed(partnershipId, year, 'year');
    const unknown = { indexPercent: null, volume: null, compensablePercent: null, reversesId: null };
    await this.bulk.add(
      'CostLine',
      lines.map((line) => ({ ...columnsOf(line), ...unknown, id: v7(), kind, partnershipId })),
    );
  }
}

const columnsOf = ({ key: ledgerKey, groupId, year, day, amount, vat, description, source }: LedgerLine) => ({
  ledgerKey,
  groupId,
  year,
  day,
  amount,
  vat,
  description,
  source,
});
