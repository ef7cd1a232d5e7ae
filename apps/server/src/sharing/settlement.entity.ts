// The settlement of a book year: proposed, approved by somebody else, and from then on closed for bookings.
import { advance, type Lifecycle } from '@hanze/shared/kernel/lifecycle';
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { cents, id, instant, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export type SettlementState = 'proposed' | 'approved' | 'withdrawn';
export type SettlementAct = 'proposeSettlement' | 'approveSettlement' | 'withdrawSettlement';

/** Approved is final: what was wrong is corrected in the next year. */
export const settlementLife: Lifecycle<SettlementState, SettlementAct> = {
  proposed: { approveSettlement: 'approved', withdrawSettlement: 'withdrawn' },
  withdrawn: { proposeSettlement: 'proposed' },
  approved: {},
};

export const SettlementSchema = defineEntity({
  name: 'Settlement',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    year: p.integer(),
    state: words(20).$type<SettlementState>(),
    /** SHA-256 of all documents as they were listed; an approval is of exactly those. */
    digest: words(64),
    /** What everyone owes together, and paid in advance together. */
    owed: cents(),
    advanced: cents(),
    proposedById: () => p.manyToOne(Person).mapToPk().nullable(),
    proposedAt: instant(),
    approvedById: () => p.manyToOne(Person).mapToPk().nullable(),
    approvedAt: instant().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId', 'year'] }],
});

export class Settlement extends SettlementSchema.class {
  /** Moves it along its life; refuses what its state does not allow. */
  move(act: SettlementAct): void {
    this.state = advance(settlementLife, this.state, act);
  }
}
SettlementSchema.setClass(Settlement);
