// The way into the log for what is more than a changed record: a decision, a document. Called by a service within its command.
import type { Leaf, Opening } from '@hanze/shared/journal/leaf';
import { EntityManager, TransactionContext } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { addPending } from './log-pending';

export interface Entry {
  /** The record by which the leaf, and its receipt, are found again. */
  readonly recordId: string;
  readonly leaf: Leaf;
  /** The names the leaf commits to, as the makers of leaves in shared give them. */
  readonly openings?: readonly Opening[];
  /** Whose names those are, per place, so that a person can be forgotten. */
  readonly personAt?: ReadonlyMap<string, string>;
}

@Injectable()
export class LogService {
  constructor(private readonly em: EntityManager) {}

  /** Adds a leaf to the log of the partnership when, and only when, the running command commits. */
  append(partnershipId: string, { recordId, leaf, openings = [], personAt }: Entry): void {
    const transaction = TransactionContext.getEntityManager(this.em.name)?.getTransactionContext<object>();
    if (!transaction) throw new Error('A leaf belongs to a command: nothing is being committed here.');
    const names = openings.map((opening) => ({ opening, personId: personAt?.get(opening[0]) ?? null }));
    addPending(transaction, partnershipId, { recordId, leaf, names });
  }
}
