// What a settlement lists before anybody approves it: per participant what it owes, what it paid in advance, and the document it follows from.
import type { Day } from '@hanze/shared/kernel/day';
import { formatCents, type Cents } from '@hanze/shared/kernel/money';
import { settle } from '@hanze/shared/sharing/apportionment/settlement';
import { documentOf } from '@hanze/shared/sharing/statement/pool-year';
import { contributions, statementOf } from '@hanze/shared/sharing/statement/statement';
import type { Bill } from './bill.reads';
import { refuse } from './settling.refusals';

export interface Listed {
  readonly organisationId: string;
  readonly name: string;
  readonly owed: Cents;
  readonly advanced: Cents;
  readonly remains: Cents;
  /** The document `settlement` of the auditor's command, as JSON. */
  readonly document: string;
}

export interface Paid {
  readonly organisationId: string;
  /** PostgreSQL gives big numbers as text in rows. */
  readonly cents: number | string;
}

/** In the order of the payers of the year. */
export function listed({ year: { year, payers }, shared }: Bill, advances: readonly Paid[], partnership: string): Listed[] {
  const paid = payers.map(({ organisationId }) =>
    advances.filter((advance) => advance.organisationId === organisationId).map(({ cents }) => BigInt(cents)),
  );
  return settle(contributions(shared), paid).map((figures, place) => {
    const { organisationId, name } = payers[place]!;
    const document = {
      kind: 'settlement',
      about: `${partnership} ${year}`,
      member: name,
      advances: paid[place]!.map(formatCents),
      documents: statementOf(shared, name).lines.map(({ pool }) => documentOf(pool)),
    };
    return { organisationId, name, ...figures, document: JSON.stringify(document) };
  });
}

/** What stands between a year and its settlement. */
interface Standing {
  readonly year: number;
  readonly today: Day;
  readonly advances: number;
  readonly problems: readonly string[];
  readonly pools: number;
  /** Who has a dispute about the year that is not settled. */
  readonly disputedBy: string | null;
}

/** Refuses with the first thing that stands in the way. */
export function checkSettleable({ year, today, advances, problems, pools, disputedBy }: Standing): void {
  if (today <= `${year}-12-31`) refuse('year-not-over', { year, at: 'year' });
  if (disputedBy !== null) refuse('dispute-open', { name: disputedBy, at: 'year' });
  if (advances === 0) refuse('advances-missing', { year, at: 'year' });
  const [problem] = problems;
  if (problem !== undefined) refuse('year-incomplete', { problem, at: 'year' });
  if (pools === 0) refuse('nothing-spent', { year, at: 'year' });
}
