// Which records bind the partners, and what of each the log says. Every change to one of them becomes a leaf, whatever command made it,
// so a new command cannot forget the log.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Digest, Leaf } from '@hanze/shared/journal/leaf';
import { utf8 } from '@hanze/shared/journal/bytes';
import type { AgreementParty } from '../agreements/agreement-party.entity';
import type { AgreementVersion } from '../agreements/agreement-version.entity';
import type { Agreement } from '../agreements/agreement.entity';
import type { Obligation } from '../agreements/obligation.entity';
import type { Resolution } from '../decisions/resolution.entity';
import type { Vote } from '../decisions/vote.entity';
import type { Body } from '../partnerships/body.entity';
import type { Participation } from '../partnerships/participation.entity';
import type { PartnershipForm } from '../partnerships/partnership-form.entity';
import type { Partnership } from '../partnerships/partnership.entity';
import type { Seat } from '../partnerships/seat.entity';
import type { Weight } from '../partnerships/weight.entity';
import type { CouncilView } from '../proposals/views/council-view.entity';
import type { ViewPoint } from '../proposals/views/view-point.entity';
import type { ViewsRound } from '../proposals/views/views-round.entity';
import type { Advance } from '../sharing/advance.entity';
import type { CostKey } from '../sharing/cost-key.entity';
import type { CostRules } from '../sharing/cost-rules.entity';
import type { KeyCoverage } from '../sharing/key-coverage.entity';
import type { SettledShare } from '../sharing/settled-share.entity';
import type { Settlement } from '../sharing/settlement.entity';
import { logHash, toBase64 } from './log-hash';
import type { LogWitness } from './log-witness.entity';

/** SHA-256 of a text that is kept, and handed out, beside the log: roll, ballots and rule of a vote would not fit a receipt. */
const digestOf = (text: string | null | undefined): Digest | null => (text == null ? null : toBase64(logHash(utf8(text))));

type Facts<R> = (record: R) => Leaf;

/** Per record, what it says; its period, who acted, when and by which command are said of all. No names of persons here. */
export const binding = {
  Partnership: (({ name, shortName, predecessorId }) => ({ name, shortName, predecessor: predecessorId ?? null })) as Facts<Partnership>,
  PartnershipForm: (({ legalForm }) => ({ legalForm })) as Facts<PartnershipForm>,
  Participation: (({ organisationId, organs }) => ({ organisation: organisationId, organs: organs.split(' ') })) as Facts<Participation>,
  Body: (({ kind, name }) => ({ kind, name })) as Facts<Body>,
  Seat: (({ bodyId, organisationId, label }) => ({
    body: bodyId,
    organisation: organisationId,
    label: label ?? null,
  })) as Facts<Seat>,
  Weight: (({ seatId, votes }) => ({ seat: seatId, votes })) as Facts<Weight>,
  Agreement: (({ kind, title, partOfId, noticeMonths, renewal, renewalMonths }) => ({
    kind,
    title,
    partOf: partOfId ?? null,
    noticeMonths,
    renewal,
    renewalMonths,
  })) as Facts<Agreement>,
  AgreementParty: (({ agreementId, organisationId, role }) => ({
    agreement: agreementId,
    organisation: organisationId,
    role,
  })) as Facts<AgreementParty>,
  /** The seal is over every clause. */
  AgreementVersion: (({ agreementId, number, title, basis, seal }) => ({
    agreement: agreementId,
    number,
    title,
    basis: digestOf(basis),
    seal,
  })) as Facts<AgreementVersion>,
  ViewsRound: (({ proposalId, edition, subject, state, sentOn }) => ({
    proposal: proposalId,
    edition,
    subject,
    state,
    sent: sentOn,
  })) as Facts<ViewsRound>,
  CouncilView: (({ roundId, organisationId, state, receivedOn, tone, adoptedOn }) => ({
    round: roundId,
    organisation: organisationId,
    state,
    received: receivedOn ?? null,
    tone: tone ?? null,
    adopted: adoptedOn ?? null,
  })) as Facts<CouncilView>,
  ViewPoint: ((point) => ({
    view: point.councilViewId,
    number: point.number,
    text: digestOf(point.text),
    verdict: point.verdict ?? null,
    answer: digestOf(point.answer),
    change: digestOf(point.change),
  })) as Facts<ViewPoint>,
  Vote: ((vote) => ({
    proposal: vote.proposalId,
    edition: vote.edition,
    body: vote.bodyId,
    state: vote.state,
    outcome: vote.outcome ?? null,
    opened: vote.openedAt,
    closed: vote.closedAt ?? null,
    rule: digestOf(vote.rule),
    document: digestOf(vote.document),
    answer: digestOf(vote.answer),
    changes: digestOf(vote.changes),
  })) as Facts<Vote>,
  Resolution: ((resolution) => ({
    year: resolution.year,
    number: resolution.number,
    title: resolution.title,
    decidedOn: resolution.decidedOn,
    state: resolution.state,
    outcome: resolution.outcome,
    proposal: resolution.proposalId,
    vote: resolution.voteId,
    decided: digestOf(resolution.decided),
    document: digestOf(resolution.document),
    answer: digestOf(resolution.answer),
    conditions: digestOf(resolution.conditions),
    effective: resolution.effectiveAt ?? null,
    supersededBy: resolution.supersededById ?? null,
    changes: digestOf(resolution.changes),
    made: digestOf(resolution.made),
    executed: resolution.executedAt ?? null,
  })) as Facts<Resolution>,
  Obligation: ((obligation) => ({
    decision: obligation.decisionId ?? null,
    clause: obligation.clause ?? null,
    condition: obligation.condition,
    text: digestOf(obligation.text),
    askedBy: obligation.askedById ?? null,
    owner: obligation.ownerId ?? null,
    due: obligation.dueOn ?? null,
    state: obligation.state,
    proof: digestOf(obligation.proof),
  })) as Facts<Obligation>,
  CostKey: (({ code, arguments: given, yearsBack, clause }) => ({
    code,
    arguments: digestOf(given),
    yearsBack,
    clause: digestOf(clause),
  })) as Facts<CostKey>,
  KeyCoverage: (({ keyId, groupId }) => ({ key: keyId, group: groupId })) as Facts<KeyCoverage>,
  CostRules: (({ fourEyes, questionDays, disputeDays, clause }) => ({
    fourEyes,
    questionDays,
    disputeDays,
    clause: digestOf(clause),
  })) as Facts<CostRules>,
  Advance: (({ organisationId, year, quarter, number, dueOn, cents }) => ({
    organisation: organisationId,
    year,
    quarter,
    number,
    due: dueOn,
    amount: cents,
  })) as Facts<Advance>,
  Settlement: (({ year, state, digest, owed, advanced }) => ({ year, state, digest, owed, advanced })) as Facts<Settlement>,
  SettledShare: (({ settlementId, organisationId, number, owed, advanced, remains, hash }) => ({
    settlement: settlementId,
    organisation: organisationId,
    number,
    owed,
    advanced,
    remains,
    document: hash,
  })) as Facts<SettledShare>,
  LogWitness: (({ organisationId, key, ended }) => ({
    organisation: organisationId,
    key,
    ended: ended ?? null,
  })) as Facts<LogWitness>,
} as const;

export type BindingRecord = keyof typeof binding;
export const binds = (record: string): record is BindingRecord => Object.hasOwn(binding, record);

/** Commands that change such records without deciding anything, each with the reason why the log is silent. */
export const unbinding: Partial<Record<CommandName, string>> = {
  describePartnership: 'words about the partnership, not what it agreed',
  publishPartnership: 'who may read the register changes nobody’s rights or duties',
  importRegister: 'the public register is somebody else’s statement; the journal keeps what was taken over',
};
