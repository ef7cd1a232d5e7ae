// Proofs from the stored hashes: that a leaf is in the log, and that the log only grew.
import { consistencyOf, inclusionOf, nodesNeeded, proofOf } from '@hanze/shared/journal/proofs';
import type { Range } from '@hanze/shared/journal/tree';
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/rows';
import { logHash } from './log-hash';
import { type LogTables, nodesAt } from './log-tables';

@Injectable()
export class ProofsService {
  constructor(private readonly rows: Rows) {}

  inclusion(partnershipId: string, index: number, size: number): Promise<Uint8Array[]> {
    return this.proof(partnershipId, inclusionOf(index, size));
  }

  /** From `first`, which may be 0: from nothing any log follows. */
  consistency(partnershipId: string, first: number, second: number): Promise<Uint8Array[]> {
    return this.proof(partnershipId, first === 0 ? [] : consistencyOf(first, second));
  }

  private async proof(partnershipId: string, ranges: readonly Range[]): Promise<Uint8Array[]> {
    const nodeAt = await nodesAt(this.rows.db<LogTables>(), partnershipId, nodesNeeded(ranges));
    return proofOf(logHash, ranges, nodeAt);
  }
}
