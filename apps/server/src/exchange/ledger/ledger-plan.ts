// Compares a ledger with what is booked already: which lines are new, which are here, and which are here with another amount.
import type { LedgerBatch, LedgerLine } from '@hanze/shared/exchange/ledger/ledger-reading';
import { rejectionOf } from '@hanze/shared/exchange/ledger/row-refusals';
import type { Text } from '@hanze/shared/kernel/text';

/** Per key of the ledger what is booked under it. */
export type Booked = ReadonlyMap<string, string>;

/** What may not differ when a line comes a second time. */
export const traitsOf = ({ groupId, amount, day }: Pick<LedgerLine, 'groupId' | 'amount' | 'day'>): string => `${groupId} ${amount} ${day}`;

export interface LedgerPlan {
  readonly create: readonly LedgerLine[];
  readonly same: number;
  readonly rejected: LedgerBatch['rejected'];
  readonly rejectedCount: number;
}

/** Per book year why nothing more is booked in it; null while it is open. */
export type Closed = (year: number) => { readonly code: string; readonly reason: Text } | null;

export function planLedger(batch: LedgerBatch, booked: Booked, file: string, closed: Closed): LedgerPlan {
  const create: LedgerLine[] = [];
  const rejected = [...batch.rejected];
  let [same, rejectedCount] = [0, batch.rejectedCount];
  const reject = ({ row, key }: LedgerLine, field: string, why: ReturnType<typeof rejectionOf>) => {
    rejectedCount++;
    if (rejected.length < 5_000) rejected.push({ file, line: row, field, raw: key, ...why });
  };
  for (const line of batch.lines) {
    const stands = booked.get(line.key);
    const settled = stands === undefined ? closed(line.year) : null;
    if (settled) reject(line, 'year', settled);
    else if (stands === undefined) create.push(line);
    else if (stands === traitsOf(line)) same++;
    else reject(line, 'entry', rejectionOf(line.key));
  }
  return { create, same, rejected, rejectedCount };
}

export function groupsOf(lines: readonly LedgerLine[]): { groupId: string; count: number; cents: number }[] {
  const groups = new Map<string, { groupId: string; count: number; cents: number }>();
  for (const { groupId, amount } of lines) {
    const group = groups.get(groupId) ?? { groupId, count: 0, cents: 0 };
    groups.set(groupId, group);
    group.count++;
    group.cents += amount;
  }
  return [...groups.values()];
}
