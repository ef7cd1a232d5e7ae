// What the running transaction will add to the logs: gathered while it works, written at once just before it commits.
import type { Leaf, Opening } from '@hanze/shared/journal/leaf';

/** A name the leaf commits to, with the person who may ask to be forgotten. */
export interface Named {
  readonly opening: Opening;
  readonly personId: string | null;
}

export interface NewLeaf {
  readonly recordId: string | null;
  readonly leaf: Leaf;
  readonly names: readonly Named[];
}

/** Per partnership the leaves to come, in order. */
export type Pending = Map<string, NewLeaf[]>;

const byTransaction = new WeakMap<object, Pending>();

/** The gathering of a transaction; it is dropped with it, so a command that is rolled back or tried again leaves nothing. */
export function pendingOf(transaction: object): Pending {
  const known = byTransaction.get(transaction);
  if (known) return known;
  const pending: Pending = new Map();
  byTransaction.set(transaction, pending);
  return pending;
}

export function addPending(transaction: object, partnershipId: string, leaf: NewLeaf): void {
  const pending = pendingOf(transaction);
  pending.set(partnershipId, [...(pending.get(partnershipId) ?? []), leaf]);
}
