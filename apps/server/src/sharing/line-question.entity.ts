// A question or a dispute of a participant about one line of its statement, with its clock and its answer.
import { advance } from '@hanze/shared/kernel/lifecycle';
import {
  type DisputeOutcome,
  type QuestionAct,
  type QuestionKind,
  questionLife,
  type QuestionState,
} from '@hanze/shared/sharing/settlement/line-question';
import type { Basis } from '@hanze/shared/sharing/cost-words';
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { cents, day, id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const LineQuestionSchema = defineEntity({
  name: 'LineQuestion',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** Whose statement it is. */
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    year: p.integer(),
    basis: words(20).$type<Basis>(),
    /** The line as addresses call it, with its words and amount as they stood when it was asked. */
    line: words(80),
    subject: prose(),
    cents: cents(),
    kind: words(20).$type<QuestionKind>(),
    state: words(20).$type<QuestionState>(),
    question: prose(),
    askedById: () => p.manyToOne(Person).mapToPk().nullable(),
    askedAt: instant(),
    /** The last day for an answer, or for settling the dispute. */
    answerBy: day(),
    answer: prose().nullable(),
    answeredById: () => p.manyToOne(Person).mapToPk().nullable(),
    answeredAt: instant().nullable(),
    /** Of the amount, what is disputed and so not paid yet. */
    disputed: cents().nullable(),
    grounds: prose().nullable(),
    outcome: words(20).$type<DisputeOutcome>().nullable(),
    /** How it was settled, in words; a correction is booked in the open year. */
    settlement: prose().nullable(),
    settledById: () => p.manyToOne(Person).mapToPk().nullable(),
    settledAt: instant().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'state', 'answerBy'] }, { properties: ['organisationId', 'year'] }],
});

export class LineQuestion extends LineQuestionSchema.class {
  /** Moves it along its life; refuses what its state does not allow. */
  move(act: QuestionAct): void {
    this.state = advance(questionLife, this.state, act);
  }
}
LineQuestionSchema.setClass(LineQuestion);
