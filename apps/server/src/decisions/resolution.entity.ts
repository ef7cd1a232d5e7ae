// A decision: what was decided, the outcome with its sentence, and everything it rested on, frozen. Afterwards only what happens next is added.
import { type DecisionAct, decisionLife, type DecisionState } from '@hanze/shared/decisions/lifecycles/decision';
import type { OutcomeCode } from '@hanze/shared/decisions/tally';
import { advance } from '@hanze/shared/kernel/lifecycle';
import { documentNumber } from '@hanze/shared/proposals/document-number';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Body } from '../partnerships/body.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Proposal } from '../proposals/proposal.entity';
import { Vote } from './vote.entity';

export const ResolutionSchema = defineEntity({
  name: 'Resolution',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    year: p.integer(),
    /** Within the year, per partnership. */
    number: p.integer(),
    proposalId: () => p.manyToOne(Proposal).mapToPk(),
    voteId: () => p.manyToOne(Vote).mapToPk(),
    bodyId: () => p.manyToOne(Body).mapToPk(),
    state: words(20).$type<DecisionState>(),
    title: words(200),
    /** The points as decided, a JSON list. */
    decided: prose(),
    outcome: words(20).$type<OutcomeCode>(),
    sentenceNl: prose(),
    sentenceEn: prose(),
    /** The vote document: rule, seats, weights, presence and votes. The answer holds the reasons with their figures. Both JSON. */
    document: prose(),
    answer: prose(),
    /** Conditions set in votes for, a JSON list of { seat, text }. */
    conditions: prose(),
    decidedOn: day(),
    decidedAt: instant(),
    /** When it began to work: at the closing, or when its last condition was settled. Null until then. */
    effectiveAt: instant().nullable(),
    /** The later decision that took its place. */
    supersededById: () => p.manyToOne(Resolution).mapToPk().nullable(),
    /** What the chair records afterwards. */
    nextStep: prose().nullable(),
    owner: words(200).nullable(),
    reviewOn: day().nullable(),
    outcomeRecordedAt: instant().nullable(),
    /** The change set as it was voted on, as JSON; null when the decision changes no records. */
    changes: prose().nullable(),
    /** Once carried out: the ids of what it made, by the names they have in the set, as JSON; when, and who. */
    made: prose().nullable(),
    executedAt: instant().nullable(),
    executedById: () => p.manyToOne(Person).mapToPk().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId', 'year', 'number'] }, { properties: ['voteId'] }],
  indexes: [{ properties: ['partnershipId', 'decidedAt', 'id'] }, { properties: ['supersededById'] }],
});

export class Resolution extends ResolutionSchema.class {
  get code(): Opt<string> {
    return documentNumber('B', this);
  }

  /** Moves it along its life; refuses what its state does not allow. */
  move(act: DecisionAct): void {
    this.state = advance<DecisionState, DecisionAct>(decisionLife.table, this.state, act);
  }
}
ResolutionSchema.setClass(Resolution);
