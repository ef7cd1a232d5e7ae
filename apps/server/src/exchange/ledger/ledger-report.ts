// What reading and writing a ledger reported: the file as it is, how it was read, and what became of its rows.
import type { LedgerAccount, LedgerBatch } from '@hanze/shared/exchange/ledger/ledger-reading';
import type { LedgerMapping } from '@hanze/shared/exchange/ledger/mapping';
import type { LedgerCell } from '@hanze/shared/exchange/ledger/written';
import type { Text } from '@hanze/shared/kernel/text';

export interface LedgerReport {
  readonly file: string;
  readonly head: readonly string[];
  readonly sample: readonly (readonly LedgerCell[])[];
  readonly mapping: LedgerMapping;
  /** Whether the mapping was remembered from an earlier import. */
  readonly remembered: boolean;
  /** Why the mapping cannot be used yet. */
  readonly problem: { readonly path: string; readonly text: Text } | null;
  readonly accounts: readonly LedgerAccount[];
  /** Per cost group what would be, or was, booked. */
  readonly groups: readonly { readonly groupId: string; readonly count: number; readonly cents: number }[];
  readonly created: number;
  readonly same: number;
  readonly leftOut: number;
  readonly unassigned: number;
  readonly rowCount: number;
  readonly rejected: LedgerBatch['rejected'];
  readonly rejectedCount: number;
}
