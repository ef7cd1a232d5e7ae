// An obligation: who has to do what, until when, what will show it, and how it was settled. It comes from a decision or from a clause.
import { type ObligationAct, type ObligationState, settled } from '@hanze/shared/agreements/obligation';
import { defineEntity, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { Person } from '../identity/person.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const ObligationSchema = defineEntity({
  name: 'Obligation',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** The decision it comes from; null when a clause says it. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
    /** The clause that says it, in the words of the arrangement. */
    clause: words(500).nullable(),
    /** A condition: the decision takes effect only when it is settled. A promise made beside a decision stands in no way. */
    condition: p.boolean(),
    text: prose(),
    /** Whose vote for set the condition; null when nobody's did. */
    askedById: () => p.manyToOne(Organisation).mapToPk().nullable(),
    /** Who has to do it; null for the partnership's own office. */
    ownerId: () => p.manyToOne(Organisation).mapToPk().nullable(),
    /** The person, by name or by office. */
    ownerPerson: words(200).nullable(),
    dueOn: day().nullable(),
    /** What will show everybody that it is done. */
    evidence: prose().nullable(),
    state: words(10).$type<ObligationState>(),
    /** What showed that it was met, or why it was let go. */
    proof: prose().nullable(),
    settledAt: instant().nullable(),
    settledById: () => p.manyToOne(Person).mapToPk().nullable(),
    madeAt: instant(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'state', 'dueOn', 'id'] }, { properties: ['decisionId'] }],
});

export class Obligation extends ObligationSchema.class {
  /** Settles it for good; refuses one that was settled already. */
  settle(act: ObligationAct, { proof, at, by }: { proof: string; at: string; by: string | null }): void {
    this.state = settled(this.state, act);
    Object.assign(this, { proof, settledAt: at, settledById: by });
  }
}
ObligationSchema.setClass(Obligation);
