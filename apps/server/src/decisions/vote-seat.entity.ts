// A seat in a vote, frozen at opening: whose it is, what it weighs, who holds it. What happens to it during the vote is written here too.
import type { RecusalGround } from '@hanze/shared/decisions/recusal-grounds';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { Seat } from '../partnerships/seat.entity';
import { id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Vote } from './vote.entity';

/** A person under a mandate. */
export interface Holder {
  readonly personId: string;
  readonly mandateId: string;
}

export const VoteSeatSchema = defineEntity({
  name: 'VoteSeat',
  properties: {
    id: id(),
    voteId: () => p.manyToOne(Vote).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    seatId: () => p.manyToOne(Seat).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** What the seat is called in the vote and its documents: the organisation, and its label where it has more than one. */
    key: words(300),
    weight: p.integer(),
    inhabitants: p.integer().nullable(),
    /** The member as JSON; null when the seat was vacant. */
    holder: prose().nullable(),
    /** Who may act in the member's place, as a JSON list. */
    deputies: prose(),
    presentAtOpening: p.boolean(),
    presentAtClosing: p.boolean().nullable(),
    recusedAt: instant().nullable(),
    recusedReason: prose().nullable(),
    /** The ground of the law on which it takes no part. */
    recusedGround: words(20).$type<RecusalGround>().nullable(),
    /** The key of the seat that votes for this absent one. */
    proxy: words(300).nullable(),
    /** The ballot that counts: one and no more, because there is one column for it. */
    ballotId: p.uuid().nullable(),
    /** How many ballots were cast for it; earlier ones are kept. */
    turns: p.integer().default(0),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['voteId', 'key'] }],
});

export class VoteSeat extends VoteSeatSchema.class {
  /** The mandates under which one may act for the seat itself. */
  get actors(): Opt<string[]> {
    return actorsOf(this);
  }
}
VoteSeatSchema.setClass(VoteSeat);

type Held = Pick<VoteSeat, 'deputies'> & { holder?: string | null | undefined };

export const holderOf = ({ holder }: Held): Holder | null => (holder ? (JSON.parse(holder) as Holder) : null);
export const deputiesOf = ({ deputies }: Held): Holder[] => JSON.parse(deputies) as Holder[];
export const actorsOf = (seat: Held): string[] => [holderOf(seat), ...deputiesOf(seat)].flatMap((each) => (each ? [each.mandateId] : []));
