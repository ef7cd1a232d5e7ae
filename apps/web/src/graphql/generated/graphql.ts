/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** Null for who adds a passkey next. */
  password?: string | null | undefined;
  /** From the link in the invitation. */
  token: string;
};

export type AdmitParticipantInput = {
  from: string;
  organisationId: string | number;
  /** Organ codes, such as college and council. */
  organs: Array<string>;
  partnershipId: string | number;
};

export type AdoptAllocationInput = {
  /** Arguments of the key, as a JSON text. */
  arguments: string;
  /** The words of the agreement or decision it rests on. */
  clause: string;
  /** Code of the key, such as single or mixed. */
  code: string;
  /** The decision that adopted it; left out when it was adopted before Hanze. */
  decisionId?: string | number | null | undefined;
  from: string;
  groupIds: Array<string | number>;
  partnershipId: string | number;
  /** Counts are those of 1 January, this many years before the book year. */
  yearsBack: number;
};

export type AgreeCostRulesInput = {
  /** The words of the agreement. */
  clause: string;
  /** Days for settling a dispute. */
  disputeDays: number;
  /** Whoever proposes a settlement does not approve it. */
  fourEyes: boolean;
  partnershipId: string | number;
  /** Days for an answer to a question. */
  questionDays: number;
};

export type AlternativeKeyInput = {
  /** Arguments as a JSON text. */
  arguments: string;
  code: string;
};

/** The terms as they are from a day on. */
export type AmendContractInput = {
  contractId: string | number;
  /** The first day on which it no longer holds. */
  end: string;
  extensionMonths?: number | null | undefined;
  extensionsLeft?: number | null | undefined;
  from: string;
  /** licence, maintenance or sla */
  kind?: string | null | undefined;
  noticeMonths: number;
  number?: string | null | undefined;
  organisationIds: Array<string | number>;
  procurementMonths: number;
  yearlyCents: number;
};

export type AnswerPointInput = {
  answer: string;
  /** What changed in the text. */
  change?: string | null | undefined;
  /** The edition in which it changed. */
  edition?: number | null | undefined;
  id: string | number;
  /** followed, partly or not-followed. */
  verdict: string;
};

export type ApplicationOrder =
  | 'name'
  | 'nextEnd'
  | 'organisations'
  | 'yearlyCents';

export type ArrangeObligationInput = {
  dueOn: string;
  /** What will show everybody that it is done. */
  evidence: string;
  id: string | number;
  /** The participant that has to do it; null for the office. */
  ownerId?: string | number | null | undefined;
  /** The person, by name or by office. */
  ownerPerson: string;
};

export type AssignSeatInput = {
  bodyId: string | number;
  from: string;
  label?: string | null | undefined;
  organisationId: string | number;
  votes: number;
};

export type CastVoteInput = {
  choice: string;
  condition?: string | null | undefined;
  reason?: string | null | undefined;
  /** The seat in this vote. What it weighs was frozen at opening. */
  seatId: string | number;
};

export type ChangePasswordInput = {
  /** Null only when the account has no password yet. */
  current?: string | null | undefined;
  password: string;
};

/** How the use is from a day on; what is left out is not known from then. */
export type ChangeUseInput = {
  applicationOwner?: string | null | undefined;
  /** low, medium or high */
  availability?: string | null | undefined;
  confidentiality?: string | null | undefined;
  critical?: boolean | null | undefined;
  dataOwner?: string | null | undefined;
  /** From 0, own package, to 5, one team runs it all. */
  degree: number;
  deviation?: DeviationInput | null | undefined;
  from: string;
  hosting?: string | null | undefined;
  integrity?: string | null | undefined;
  moveOn?: string | null | undefined;
  phase: string;
  /** Where it moves to; with moveOn or not at all. */
  plannedHosting?: string | null | undefined;
  privacySensitive?: boolean | null | undefined;
  /** How many hours of data may be lost. */
  rpoHours?: number | null | undefined;
  /** Within how many hours it must be back. */
  rtoHours?: number | null | undefined;
  /** Whether the data can be taken apart: yes, partly or no. */
  separable?: string | null | undefined;
  time?: string | null | undefined;
  useId: string | number;
  users?: number | null | undefined;
};

export type CloseVoteInput = {
  /** for or against, where the chair decides a tie. */
  castingVote?: string | null | undefined;
  id: string | number;
  /** Seats of the vote that are in the room; as at opening when left out. */
  present?: Array<string | number> | null | undefined;
};

export type CompleteSetUpInput = {
  email: string;
  language?: string | null | undefined;
  name: string;
  /** Null for who adds a passkey next. */
  password?: string | null | undefined;
  /** From the link that the server printed. */
  token: string;
};

export type CountInput = {
  organisationId: string | number;
  /** A whole number, a decimal or a fraction. */
  value: string;
};

export type DefineBodyInput = {
  from: string;
  kind: string;
  name: string;
  partnershipId: string | number;
};

export type DefineCostGroupInput = {
  name: string;
  /** base or plus. */
  package: string;
  partnershipId: string | number;
  /** recurring or once. */
  recurrence: string;
  /** Organisations that take a plus package; none for a base package. */
  takerIds: Array<string | number>;
};

export type DescribeApplicationInput = {
  applicationId: string | number;
  /** The reference components it fills. */
  componentIds: Array<string | number>;
  description?: string | null | undefined;
  name: string;
  /** The version of the package. */
  release?: string | null | undefined;
  supplier?: string | null | undefined;
};

export type DescriptionInput = {
  name: string;
  purpose?: string | null | undefined;
  seat?: string | null | undefined;
  shortName: string;
  website?: string | null | undefined;
};

export type DeviationInput = {
  reason: string;
  until: string;
  yearlyCents: number;
};

export type DisputeLineInput = {
  /** Of the amount of the line, what is disputed. */
  amount: number;
  grounds: string;
  /** The question it follows on. */
  questionId: string | number;
};

export type DraftProposalInput = {
  /** The body that decides. */
  bodyId: string | number;
  /** The change set as JSON; null when no records change. A revision without it keeps the one it had. */
  changes?: string | null | undefined;
  /** Index of the option that is proposed; -1 while none is. */
  chosen: number;
  cost?: ProposalCostInput | null | undefined;
  downsides: string;
  effects: Array<MunicipalEffectInput>;
  options: Array<ProposalOptionInput>;
  partnershipId: string | number;
  resolutions: Array<string>;
  steps: Array<ProposalStepInput>;
  /** Markdown source. */
  text: string;
  title: string;
  withoutScreen: string;
};

export type EnterCostLineInput = {
  /** Excluding VAT. */
  amount: number;
  /** Part of the VAT that participants get back from the compensation fund, in percent. */
  compensablePercent?: string | null | undefined;
  day: string;
  description: string;
  groupId: string | number;
  /** Price index against the year before, in percent: 3.1. */
  indexPercent?: string | null | undefined;
  /** budget, change, actual or forecast. */
  kind: string;
  /** Invoice, decision or file it comes from. */
  source: string;
  vat: number;
  /** How much was taken. */
  volume?: string | null | undefined;
  /** The book year. */
  year: number;
};

export type FoundPartnershipInput = {
  from: string;
  legalForm: string;
  name: string;
  participants: Array<ParticipantInput>;
  /** The partnership it follows up. */
  predecessorId?: string | number | null | undefined;
  purpose?: string | null | undefined;
  seat?: string | null | undefined;
  shortName: string;
  website?: string | null | undefined;
};

export type GiveViewInput = {
  /** The day on which the council adopted it. */
  adoptedOn: string;
  /** The part of the council in the round. */
  id: string | number;
  /** Each gets an answer of its own. */
  points: Array<string>;
  /** positive, positive-with-remarks or negative. */
  tone: string;
};

export type GrantMandateInput = {
  bodyId?: string | number | null | undefined;
  from: string;
  organisationId?: string | number | null | undefined;
  partnershipId?: string | number | null | undefined;
  personId: string | number;
  role: string;
  until?: string | null | undefined;
};

export type InvitePersonInput = {
  email: string;
  language?: string | null | undefined;
  mandate: MandateInput;
  name: string;
};

/** A role and where it is held: an organisation, a partnership, both with a body (a seat), or none (this installation). */
export type MandateInput = {
  bodyId?: string | number | null | undefined;
  from: string;
  organisationId?: string | number | null | undefined;
  partnershipId?: string | number | null | undefined;
  role: string;
  until?: string | null | undefined;
};

export type MeasureBenefitInput = {
  /** The measurement that this one puts right. */
  correctsId?: string | number | null | undefined;
  note?: string | null | undefined;
  /** The day the figure is of. */
  on: string;
  promiseId: string | number;
  /** Where it can be found. */
  source: string;
  /** A decimal figure in the unit of the promise: 12.5. */
  value: string;
};

export type MunicipalEffectInput = {
  exitAfter?: number | null | undefined;
  exitBefore?: number | null | undefined;
  organisationId: string | number;
  promises: Array<ProposedBenefitInput>;
  staysLocal: string;
  staysLocalUntil?: string | null | undefined;
  touchesPolicy: string;
  wave?: number | null | undefined;
  worksDifferently: string;
};

export type OpenViewsRoundInput = {
  /** A last day later than the law’s, agreed for all. */
  agreedUntil?: string | null | undefined;
  /** Where the arrangement designates: its clause. */
  clause?: string | null | undefined;
  /** The municipalities whose councils are asked; all when left out. */
  organisationIds?: Array<string | number> | null | undefined;
  proposalId: string | number;
  recessFrom?: string | null | undefined;
  recessUntil?: string | null | undefined;
  /** regulation, budget, budget-change, or designated by the arrangement. */
  subject: string;
  /** Where the arrangement designates: its weeks. */
  weeks?: number | null | undefined;
};

export type OpenVoteInput = {
  /** The last day on which one can vote. */
  closesOn?: string | null | undefined;
  /** Seats that are in the room; all when left out. In writing: none. */
  present?: Array<string | number> | null | undefined;
  proposalId: string | number;
  /** Code of a usual voting rule. */
  rule: string;
  /** In writing, between meetings: then a closing day is needed. */
  written: boolean;
};

export type OutcomeInput = {
  id: string | number;
  nextStep: string;
  owner: string;
  reviewOn?: string | null | undefined;
};

export type ParticipantInput = {
  organisationId: string | number;
  /** Organ codes, such as college and council. */
  organs: Array<string>;
};

export type PostponeReviewInput = {
  /** The day on which the advice returns. */
  againOn: string;
  reason: string;
  resolutionId: string | number;
};

export type ProposalCostInput = {
  alternatives: Array<AlternativeKeyInput>;
  groupId: string | number;
  once: number;
  /** The book year of which the key and the counts are taken. */
  year: number;
  yearly: number;
};

export type ProposalOptionInput = {
  name: string;
  /** Things stay as they are. */
  nothing: boolean;
  summary: string;
};

export type ProposalStepInput = {
  /** Code of who takes the step. */
  by: string;
  on?: string | null | undefined;
  /** Code of the power that is used. */
  power: string;
  what: string;
};

export type ProposedBenefitInput = {
  /** A decimal figure; null when nobody measured it yet. */
  baseline?: string | null | undefined;
  department: string;
  description: string;
  /** up or down: which way is better. */
  direction: string;
  kind: string;
  owner?: string | null | undefined;
  target: string;
  targetOn: string;
  unit: string;
};

export type QuestionLineInput = {
  /** budget or actual. */
  basis: string;
  /** The line, as the statement calls it. */
  line: string;
  /** Whose statement it is. */
  organisationId: string | number;
  partnershipId: string | number;
  question: string;
  year: number;
};

export type RecordContractInput = {
  applicationId: string | number;
  /** The first day on which it no longer holds. */
  end: string;
  extensionMonths?: number | null | undefined;
  extensionsLeft?: number | null | undefined;
  from: string;
  /** licence, maintenance or sla */
  kind?: string | null | undefined;
  noticeMonths: number;
  number?: string | null | undefined;
  organisationIds: Array<string | number>;
  procurementMonths: number;
  yearlyCents: number;
};

export type RecordCostModelInput = {
  /** Kind "components" of the auditor’s command, as a JSON text; members are the participants of the year, in their order. */
  document: string;
  partnershipId: string | number;
  /** The model that stood when this one was written; none when it is the first. */
  replacesId?: string | number | null | undefined;
  /** The book year it describes. */
  year: number;
};

export type RecordDriverInput = {
  counts: Array<CountInput>;
  /** What is counted, in the plural. */
  name: string;
  partnershipId: string | number;
  referenceDay: string;
  source: string;
};

export type RecordStateInput = {
  /** The filled-in form of the kind, JSON. */
  facts: string;
  /** Code of a kind of record. */
  kind: string;
  organisationId: string | number;
  partnershipId: string | number;
};

export type RecordUseInput = {
  applicationId: string | number;
  applicationOwner?: string | null | undefined;
  /** low, medium or high */
  availability?: string | null | undefined;
  confidentiality?: string | null | undefined;
  critical?: boolean | null | undefined;
  dataOwner?: string | null | undefined;
  /** From 0, own package, to 5, one team runs it all. */
  degree: number;
  deviation?: DeviationInput | null | undefined;
  from: string;
  hosting?: string | null | undefined;
  integrity?: string | null | undefined;
  moveOn?: string | null | undefined;
  organisationId: string | number;
  phase: string;
  /** Where it moves to; with moveOn or not at all. */
  plannedHosting?: string | null | undefined;
  privacySensitive?: boolean | null | undefined;
  /** How many hours of data may be lost. */
  rpoHours?: number | null | undefined;
  /** Within how many hours it must be back. */
  rtoHours?: number | null | undefined;
  /** Whether the data can be taken apart: yes, partly or no. */
  separable?: string | null | undefined;
  time?: string | null | undefined;
  users?: number | null | undefined;
};

export type RegisterApplicationInput = {
  /** The reference components it fills. */
  componentIds: Array<string | number>;
  description?: string | null | undefined;
  name: string;
  partnershipId: string | number;
  /** The version of the package. */
  release?: string | null | undefined;
  supplier?: string | null | undefined;
};

export type ReviseProposalInput = {
  /** The change set as JSON; null when no records change. A revision without it keeps the one it had. */
  changes?: string | null | undefined;
  /** Index of the option that is proposed; -1 while none is. */
  chosen: number;
  cost?: ProposalCostInput | null | undefined;
  downsides: string;
  /** The edition one started from: a newer one is not overwritten. */
  edition: number;
  effects: Array<MunicipalEffectInput>;
  id: string | number;
  options: Array<ProposalOptionInput>;
  resolutions: Array<string>;
  steps: Array<ProposalStepInput>;
  /** Markdown source. */
  text: string;
  title: string;
  withoutScreen: string;
};

export type ReviseStateInput = {
  /** The filled-in form of the kind, JSON. */
  facts: string;
  id: string | number;
};

export type SettleDisputeInput = {
  /** stands or corrected. */
  outcome: string;
  questionId: string | number;
  /** How it was settled. */
  settlement: string;
};

export type SignInInput = {
  /** Of the authenticator app, or a recovery code. Empty before a second factor was added. */
  code?: string | null | undefined;
  email: string;
  password: string;
};

/** One of the two. */
export type StepUpInput = {
  /** Of the authenticator app, or a recovery code. */
  code?: string | null | undefined;
  /** The JSON the browser gave for the options of beginStepUp. */
  passkey?: string | null | undefined;
};

export type TakePositionInput = {
  conditions?: string | null | undefined;
  /** The edition one has read. */
  edition: number;
  proposalId: string | number;
  reason?: string | null | undefined;
  stance: string;
};

export type AgreementPartiesFragment = { parties: Array<{ id: string, organisationId: string, organisationName: string, role: string, from: string, until: string | null }> } & { ' $fragmentName'?: 'AgreementPartiesFragment' };

export type AgreementPageQueryVariables = Exact<{
  slug: string;
  id: string | number;
  number?: number | null | undefined;
}>;


export type AgreementPageQuery = { agreement: (
    { id: string, kind: string, title: string, holds: number | null, standing: string, noticeBy: string | null, viewerCan: Array<string> }
    & { ' $fragmentRefs'?: { 'AgreementTermFragment': AgreementTermFragment;'AgreementPartiesFragment': AgreementPartiesFragment } }
  ) | null, agreementVersion: { id: string, number: number, from: string, until: string | null, intact: boolean, clauses: Array<{ id: string, key: string, number: string, chapter: string | null, title: string, legal: string, plain: string }> } | null, agreementVersions: Array<{ ' $fragmentRefs'?: { 'AgreementVersionsFragment': AgreementVersionsFragment } }> };

export type AgreementTermFragment = { from: string, until: string | null, noticeMonths: number, renewal: string, renewalMonths: number, noticeBy: string | null, alarmOn: string | null, alarmWhy: string, standing: string } & { ' $fragmentName'?: 'AgreementTermFragment' };

export type AgreementVersionsFragment = { id: string, number: number, from: string, until: string | null, basis: string, seal: string, intact: boolean, sealedByName: string | null } & { ' $fragmentName'?: 'AgreementVersionsFragment' };

export type DecisionObligationsQueryVariables = Exact<{
  slug: string;
  code: string;
}>;


export type DecisionObligationsQuery = { decisionObligations: Array<{ id: string, text: string, standing: string, condition: boolean, ownerName: string | null, ownerPerson: string | null, askedByName: string | null, dueOn: string | null, evidence: string | null, proof: string | null, settledByName: string | null, viewerCan: Array<string> }>, partnership: { id: string, participants: { nodes: Array<{ organisationId: string, organisationName: string }> } } | null };

export type AgreementDifferenceQueryVariables = Exact<{
  slug: string;
  id: string | number;
  before: number;
  after: number;
}>;


export type AgreementDifferenceQuery = { agreement: { id: string, title: string } | null, before: { id: string, number: number, clauses: Array<{ id: string, key: string, number: string, chapter: string | null, title: string, legal: string, plain: string }> } | null, after: { id: string, number: number, clauses: Array<{ id: string, key: string, number: string, chapter: string | null, title: string, legal: string, plain: string }> } | null };

export type ArrangeObligationMutationVariables = Exact<{
  input: ArrangeObligationInput;
}>;


export type ArrangeObligationMutation = { arrangeObligation:
    | { __typename: 'Obligation', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type MeetObligationMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type MeetObligationMutation = { meetObligation:
    | { __typename: 'Obligation', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type WaiveObligationMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type WaiveObligationMutation = { waiveObligation:
    | { __typename: 'Obligation', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ObligationsQueryVariables = Exact<{
  standing?: string | null | undefined;
  own?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationsQuery = { obligations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, text: string, standing: string, condition: boolean, ownerName: string | null, ownerPerson: string | null, dueOn: string | null, slug: string, partnershipName: string, decisionCode: string | null, decisionTitle: string | null }> } };

export type AgreementsQueryVariables = Exact<{
  slug: string;
}>;


export type AgreementsQuery = { agreements: Array<{ id: string, kind: string, title: string, partOfTitle: string | null, until: string | null, noticeBy: string | null, standing: string, holds: number | null, parties: Array<{ id: string, organisationName: string, until: string | null }> }> };

export type ApplicationListQueryVariables = Exact<{
  slug: string;
  search?: string | null | undefined;
  domain?: string | null | undefined;
  organisationId?: string | number | null | undefined;
  sort: ApplicationOrder;
  descending: boolean;
  after?: string | null | undefined;
}>;


export type ApplicationListQuery = { landscape: { id: string, partnershipName: string, viewerCan: Array<string>, organisations: Array<{ id: string, name: string }>, components: Array<{ id: string, domain: string | null }> } | null, applications: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, name: string, supplier: string | null, release: string | null, functions: Array<string>, organisations: number, yearlyCents: number | null, nextEnd: string | null }> } | null };

export type RegisterApplicationMutationVariables = Exact<{
  input: RegisterApplicationInput;
}>;


export type RegisterApplicationMutation = { registerApplication:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EndUseMutationVariables = Exact<{
  useId: string | number;
  until: string;
}>;


export type EndUseMutation = { endUse:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EndContractMutationVariables = Exact<{
  contractId: string | number;
  until: string;
}>;


export type EndContractMutation = { endContract:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ExtendContractMutationVariables = Exact<{
  contractId: string | number;
}>;


export type ExtendContractMutation = { extendContract:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type DescribeApplicationMutationVariables = Exact<{
  input: DescribeApplicationInput;
}>;


export type DescribeApplicationMutation = { describeApplication:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type RecordContractMutationVariables = Exact<{
  input: RecordContractInput;
}>;


export type RecordContractMutation = { recordContract:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type AmendContractMutationVariables = Exact<{
  input: AmendContractInput;
}>;


export type AmendContractMutation = { amendContract:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ReferenceComponentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceComponentsQuery = { referenceComponents: Array<{ id: string, name: string, domain: string | null }> };

export type RecordUseMutationVariables = Exact<{
  input: RecordUseInput;
}>;


export type RecordUseMutation = { recordUse:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ChangeUseMutationVariables = Exact<{
  input: ChangeUseInput;
}>;


export type ChangeUseMutation = { changeUse:
    | { __typename: 'Application', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ApplicationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationPageQuery = { application: { id: string, partnershipId: string, partnershipName: string, slug: string, name: string, supplier: string | null, release: string | null, description: string | null, catalogueId: string | null, componentIds: Array<string>, recordsFor: Array<string>, viewerCan: Array<string>, components: Array<{ id: string, name: string, domain: string | null }>, organisations: Array<{ id: string, name: string }>, uses: Array<{ id: string, organisationId: string, organisationName: string, phase: string, degree: number, time: string | null, hosting: string | null, plannedHosting: string | null, moveOn: string | null, users: number | null, applicationOwner: string | null, dataOwner: string | null, separable: string | null, availability: string | null, integrity: string | null, confidentiality: string | null, critical: boolean | null, privacySensitive: boolean | null, rtoHours: number | null, rpoHours: number | null, from: string, until: string | null, deviationReason: string | null, deviationCents: number | null, deviationUntil: string | null, source: string | null, decisionCode: string | null, viewerCan: Array<string> }>, contracts: Array<{ id: string, organisationIds: Array<string>, number: string | null, kind: string | null, from: string, end: string, until: string | null, noticeMonths: number, procurementMonths: number, extensionMonths: number | null, extensionsLeft: number | null, yearlyCents: number, decideBy: string, source: string | null, decisionCode: string | null, viewerCan: Array<string> }> } | null };

export type LandscapePageQueryVariables = Exact<{
  slug: string;
  on?: string | null | undefined;
}>;


export type LandscapePageQuery = { landscape: { id: string, partnershipName: string, day: string, viewerCan: Array<string>, organisations: Array<{ id: string, name: string, inhabitants: number | null }>, components: Array<{ id: string, name: string, domain: string | null }>, applications: Array<{ id: string, name: string, componentIds: Array<string> }>, uses: Array<{ id: string, applicationId: string, organisationId: string, phase: string, degree: number, time: string | null, hosting: string | null, plannedHosting: string | null, moveOn: string | null, deviationReason: string | null, deviationCents: number | null, deviationUntil: string | null }>, contracts: Array<{ id: string, applicationId: string, organisationIds: Array<string>, end: string, noticeMonths: number, procurementMonths: number, extensionMonths: number | null, yearlyCents: number }> } | null };

export type MunicipalScanPageQueryVariables = Exact<{
  slug: string;
  code: string;
}>;


export type MunicipalScanPageQuery = { municipalScan: { id: string, partnershipId: string, organisationId: string, organisationName: string, partnershipName: string, frozenAt: string | null, viewerCan: Array<string>, points: Array<{ point: string, state: string, missing: Array<string>, next: string | null, before: string | null, evidence: Array<{ words: string, on: string | null }> }>, cost: { bookYear: number, centsPerInhabitant: number, figureBookYear: number, figureEuros: number, differenceCents: number, remarks: Array<string>, source: string } | null, records: Array<{ id: string, kind: string, on: string, line: string, facts: string, recordedByName: string | null }> } | null };

export type FreezeScanMutationVariables = Exact<{
  partnershipId: string | number;
  organisationId: string | number;
}>;


export type FreezeScanMutation = { freezeScan:
    | { __typename: 'FrozenScan', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type PartnershipScanPageQueryVariables = Exact<{
  slug: string;
}>;


export type PartnershipScanPageQuery = { partnershipScan: { id: string, partnershipName: string, rows: Array<{ organisationId: string, organisationName: string, code: string | null, states: Array<string> }> } | null };

export type RecordStateMutationVariables = Exact<{
  input: RecordStateInput;
}>;


export type RecordStateMutation = { recordState:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'StateRecord', id: string }
   };

export type ReviseStateMutationVariables = Exact<{
  input: ReviseStateInput;
}>;


export type ReviseStateMutation = { reviseState:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'StateRecord', id: string }
   };

export type WithdrawStateMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawStateMutation = { withdrawState:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'StateRecord', id: string }
   };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { castVote:
    | { __typename: 'CastBallot', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type CloseTheVoteMutationVariables = Exact<{
  input: CloseVoteInput;
}>;


export type CloseTheVoteMutation = { closeVote:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Vote', id: string }
   };

export type DecisionPageQueryVariables = Exact<{
  slug: string;
  code: string;
}>;


export type DecisionPageQuery = { changeSet: { ' $fragmentRefs'?: { 'WhatChangesFragment': WhatChangesFragment } } | null, decision: { id: string, code: string, title: string, outcome: string, sentence: string, bodyName: string, decidedOn: string, decided: Array<string>, ruleWords: string, proposalCode: string, voteId: string, nextStep: string | null, owner: string | null, reviewOn: string | null, viewerCan: Array<string>, state: string, effectiveAt: string | null, replaces: Array<{ id: string, code: string, title: string }>, replacedBy: { id: string, code: string, title: string } | null, seats: Array<{ seat: string, weight: number, present: boolean, recused: boolean, proxy: string | null, vote: string | null }> } | null, benefits: { ' $fragmentRefs'?: { 'BenefitLinesFragment': BenefitLinesFragment } } | null };

export type DecisionsQueryVariables = Exact<{
  slug: string;
  search?: string | null | undefined;
  outcome?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { partnership: { id: string, shortName: string, bodies: Array<{ id: string, kind: string, name: string }> } | null, decisions: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, title: string, outcome: string, decidedOn: string, seats: Array<{ weight: number, vote: string | null }> }> } };

export type CarryOutMutationVariables = Exact<{
  id: string | number;
}>;


export type CarryOutMutation = { executeDecision:
    | { __typename: 'Decision', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type OpenVoteMutationVariables = Exact<{
  input: OpenVoteInput;
}>;


export type OpenVoteMutation = { openVote:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Vote', id: string }
   };

export type RecordOutcomeMutationVariables = Exact<{
  input: OutcomeInput;
}>;


export type RecordOutcomeMutation = { recordOutcome:
    | { __typename: 'Decision', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type RecuseSeatMutationVariables = Exact<{
  seatId: string | number;
  ground?: string | null | undefined;
  reason: string;
}>;


export type RecuseSeatMutation = { recuseSeat:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Vote', id: string }
   };

export type GiveProxyMutationVariables = Exact<{
  seatId: string | number;
  toSeatId: string | number;
}>;


export type GiveProxyMutation = { giveProxy:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Vote', id: string }
   };

export type VotePageQueryVariables = Exact<{
  slug: string;
  code: string;
}>;


export type VotePageQuery = { proposal: { id: string, title: string, says: { resolutions: Array<string> } } | null, changeSet: { ' $fragmentRefs'?: { 'WhatChangesFragment': WhatChangesFragment } } | null, votes: Array<{ id: string, edition: number, state: string, written: boolean, deadline: string | null, ruleWords: string, decided: string | null, enough: Array<Array<string>>, sentence: string | null, decisionCode: string | null, viewerCan: Array<string>, choices: Array<{ code: string, label: string, meaning: string, prompt: string | null }>, majorities: Array<{ measure: string, for: string, open: string, need: string, words: string }>, seats: Array<{ id: string, key: string, organisationId: string, weight: number, holderName: string | null, present: boolean, recusedReason: string | null, proxy: string | null, replaced: number, influenceWords: string | null, viewerCan: Array<string>, ballot: { id: string, choice: string, reason: string | null, condition: string | null, castByName: string, at: string, mark: string } | null }> }> };

export type BeginImportMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginImportMutation = { beginImport:
    | { __typename: 'Import', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type PreviewImportMutationVariables = Exact<{
  id: string | number;
}>;


export type PreviewImportMutation = { previewImport:
    | { __typename: 'Import', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type CurrentImportQueryVariables = Exact<{
  id: string | number;
}>;


export type CurrentImportQuery = { import: (
    { id: string, state: string, done: number, total: number, refusal: string | null, kinds: Array<{ kind: string, created: number, changed: number, same: number }> }
    & { ' $fragmentRefs'?: { 'ImportNotesFragment': ImportNotesFragment } }
  ) | null };

export type ImportRegisterMutationVariables = Exact<{
  id: string | number;
}>;


export type ImportRegisterMutation = { importRegister:
    | { __typename: 'Import', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ImportNotesFragment = { id: string, rejectedCount: number, remarkCount: number, rejected: Array<{ file: string, line: number, field: string, text: string }>, remarks: Array<{ file: string, line: number, field: string, text: string }> } & { ' $fragmentName'?: 'ImportNotesFragment' };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { recentImports: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'RecentImportFragment': RecentImportFragment } }
  )> };

export type RecentImportFragment = { id: string, startedAt: string, state: string, rejectedCount: number, kinds: Array<{ kind: string, created: number, changed: number }> } & { ' $fragmentName'?: 'RecentImportFragment' };

export type BeginLedgerImportMutationVariables = Exact<{
  partnershipId: string | number;
}>;


export type BeginLedgerImportMutation = { beginLedgerImport:
    | { __typename: 'LedgerImport', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ImportLedgerMutationVariables = Exact<{
  id: string | number;
}>;


export type ImportLedgerMutation = { importLedger:
    | { __typename: 'LedgerImport', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type LedgerPageQueryVariables = Exact<{
  slug: string;
}>;


export type LedgerPageQuery = { costYear: { id: string, partnershipId: string, partnershipName: string, groups: Array<{ id: string, name: string }> } | null };

export type RecentLedgersQueryVariables = Exact<{
  partnershipId: string | number;
}>;


export type RecentLedgersQuery = { ledgerImports: Array<{ id: string, startedAt: string, state: string, file: string | null, created: number, rejectedCount: number }> };

export type LedgerNowQueryVariables = Exact<{
  id: string | number;
}>;


export type LedgerNowQuery = { ledgerImport: { id: string, state: string, done: number, total: number, file: string | null, head: Array<string>, sample: Array<Array<string>>, mapping: string, remembered: boolean, rowCount: number, created: number, same: number, leftOut: number, unassigned: number, rejectedCount: number, refusal: string | null, problem: { path: string, message: string } | null, accounts: Array<{ account: string, count: number, cents: number, example: string }>, groups: Array<{ groupId: string, count: number, cents: number }>, rejected: Array<{ file: string, line: number, field: string, text: string }> } | null };

export type PreviewLedgerMutationVariables = Exact<{
  id: string | number;
  mapping?: string | null | undefined;
}>;


export type PreviewLedgerMutation = { previewLedger:
    | { __typename: 'LedgerImport', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type OwnFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFactorsQuery = { viewer: { id: string, person: { id: string, example: boolean }, factors: { totp: boolean, recoveryCodesLeft: number, passkeys: Array<{ id: string }> } } | null };

export type BeginStepUpMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginStepUpMutation = { beginStepUp:
    | { __typename: 'PasskeyOptions', options: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;


export type StepUpMutation = { stepUp:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string, steppedUpUntil: string | null }
   };

export type SignInAsExampleMutationVariables = Exact<{
  personId: string | number;
}>;


export type SignInAsExampleMutation = { signInAsExample:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string, language: string, needsSecondFactor: boolean }
   };

export type ExamplePersonFragment = { personId: string, name: string, mandates: Array<{ ' $fragmentRefs'?: { 'MandateWordsFragment': MandateWordsFragment } }> } & { ' $fragmentName'?: 'ExamplePersonFragment' };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn:
    | { __typename: 'PasskeyOptions', options: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type FinishPasskeySignInMutationVariables = Exact<{
  answer: string;
}>;


export type FinishPasskeySignInMutation = { finishPasskeySignIn:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string, language: string, needsSecondFactor: boolean }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string, language: string, needsSecondFactor: boolean }
   };

export type SignInScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInScreenQuery = { installation: { isEmpty: boolean }, viewer: { id: string, person: { id: string, name: string } } | null, exampleCards: Array<(
    { personId: string }
    & { ' $fragmentRefs'?: { 'ExamplePersonFragment': ExamplePersonFragment } }
  )> };

export type AccountScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountScreenQuery = { viewer: { id: string, person: { id: string, name: string, email: string, example: boolean }, factors: { password: boolean, totp: boolean, recoveryCodesLeft: number, passkeys: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'OwnPasskeyFragment': OwnPasskeyFragment } }
      )> } } | null, mySessions: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'OwnSessionFragment': OwnSessionFragment } }
  )> };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { removeTotp:
    | { __typename: 'FactorChange', recoveryCodes: Array<string> }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'RecoveryCodes', codes: Array<string> }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type RenamePersonMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenamePersonMutation = { renamePerson:
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type OwnPasskeyFragment = { id: string, name: string, createdAt: string, lastUsedAt: string | null, synced: boolean } & { ' $fragmentName'?: 'OwnPasskeyFragment' };

export type RemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey:
    | { __typename: 'FactorChange', recoveryCodes: Array<string> }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string }
   };

export type OwnSessionFragment = { id: string, agent: string, address: string, createdAt: string, lastSeenAt: string, current: boolean } & { ' $fragmentName'?: 'OwnSessionFragment' };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string, language: string, needsSecondFactor: boolean }
   };

export type SecondFactorScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorScreenQuery = { viewer: { id: string, needsSecondFactor: boolean, factors: { password: boolean } } | null };

export type SetUpScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpScreenQuery = { installation: { isEmpty: boolean }, viewer: { id: string, needsSecondFactor: boolean } | null };

export type CompleteSetUpMutationVariables = Exact<{
  input: CompleteSetUpInput;
}>;


export type CompleteSetUpMutation = { completeSetUp:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string, language: string, needsSecondFactor: boolean }
   };

export type BeginPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyRegistrationMutation = { beginPasskeyRegistration:
    | { __typename: 'PasskeyOptions', options: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  answer: string;
  name: string;
}>;


export type FinishPasskeyRegistrationMutation = { finishPasskeyRegistration:
    | { __typename: 'FactorChange', recoveryCodes: Array<string> }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EnrolTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type EnrolTotpMutation = { enrolTotp:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'TotpEnrolment', secret: string, uri: string }
   };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp:
    | { __typename: 'FactorChange', recoveryCodes: Array<string> }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type MandateWordsFragment = { id: string, role: string, until: string | null, organisationId: string | null, organisationName: string | null, partnershipId: string | null, partnershipName: string | null, bodyId: string | null } & { ' $fragmentName'?: 'MandateWordsFragment' };

export type BlockPersonMutationVariables = Exact<{
  id: string | number;
}>;


export type BlockPersonMutation = { blockPerson:
    | { __typename: 'Person', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type UnblockPersonMutationVariables = Exact<{
  id: string | number;
}>;


export type UnblockPersonMutation = { unblockPerson:
    | { __typename: 'Person', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EndMandateMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type EndMandateMutation = { endMandate:
    | { __typename: 'Mandate', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type GrantMandateMutationVariables = Exact<{
  input: GrantMandateInput;
}>;


export type GrantMandateMutation = { grantMandate:
    | { __typename: 'Mandate', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type MailingQueryVariables = Exact<{ [key: string]: never; }>;


export type MailingQuery = { installation: { smtpConfigured: boolean } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson:
    | { __typename: 'Invitation', personId: string, link: string | null, mailed: boolean, expiresAt: string | null }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type FindPartnershipsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindPartnershipsQuery = { partnerships: { nodes: Array<{ id: string, shortName: string, name: string }> } };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type PeopleQuery = { people: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PersonRowFragment': PersonRowFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PersonRowFragment = { id: string, name: string, email: string, blockedAt: string | null, mandates: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'MandateTimesFragment': MandateTimesFragment } }
  )> } & { ' $fragmentName'?: 'PersonRowFragment' };

export type PersonPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPanelQuery = { person: { id: string, name: string, email: string, example: boolean, blockedAt: string | null, viewerCan: Array<string>, mandates: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'MandateTimesFragment': MandateTimesFragment } }
    )> } | null };

export type SeatPlacesQueryVariables = Exact<{
  id: string | number;
}>;


export type SeatPlacesQuery = { partnership: { id: string, bodies: Array<{ id: string, name: string, seats: Array<{ organisationId: string, organisationName: string }> }>, participants: { nodes: Array<{ organisationId: string, organisationName: string, until: string | null }> } } | null };

export type MandateTimesFragment = { id: string, role: string, from: string, until: string | null, organisationId: string | null, organisationName: string | null, partnershipId: string | null, partnershipName: string | null, viewerCan: Array<string>, standing: { state: string, because: string | null, since: string | null } } & { ' $fragmentName'?: 'MandateTimesFragment' };

export type ChooseLanguageMutationVariables = Exact<{
  language: string;
}>;


export type ChooseLanguageMutation = { chooseLanguage:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string, language: string }
   };

export type ChooseMandateMutationVariables = Exact<{
  id: string | number;
}>;


export type ChooseMandateMutation = { chooseMandate:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Viewer', id: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'SignedOut', done: boolean }
   };

export type OwnMandateQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMandateQuery = { viewer: { id: string, mandate: { id: string, role: string, organisationId: string | null, organisationName: string | null, partnershipId: string | null, partnershipName: string | null } | null } | null };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { viewer: { id: string, language: string, needsSecondFactor: boolean, viewerCan: Array<string>, person: { id: string, name: string, example: boolean }, session: { id: string, createdAt: string }, partnerships: Array<{ id: string, slug: string, shortName: string, legalForm: string | null, participantCount: number }>, mandate: (
      { id: string }
      & { ' $fragmentRefs'?: { 'MandateWordsFragment': MandateWordsFragment } }
    ) | null, mandates: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'MandateWordsFragment': MandateWordsFragment } }
    )> } | null };

export type JournalLineFragment = { seq: number, at: string, command: string, personName: string, actingFor: string | null, record: string, recordId: string, act: string, partnershipId: string | null, partnershipName: string | null, changes: Array<{ field: string, from: string | null, to: string | null }> } & { ' $fragmentName'?: 'JournalLineFragment' };

export type JournalQueryVariables = Exact<{
  command?: string | null | undefined;
  partnershipId?: string | number | null | undefined;
  recordId?: string | number | null | undefined;
  after?: string | null | undefined;
  placed: boolean;
}>;


export type JournalQuery = { journal: { totalCount: number, nodes: Array<(
      { seq: number }
      & { ' $fragmentRefs'?: { 'JournalLineFragment': JournalLineFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, partnership?: { id: string, shortName: string } | null };

export type PartnershipJournalQueryVariables = Exact<{
  partnershipId: string | number;
}>;


export type PartnershipJournalQuery = { journal: { totalCount: number, nodes: Array<(
      { seq: number }
      & { ' $fragmentRefs'?: { 'JournalLineFragment': JournalLineFragment } }
    )> } };

export type PartnershipBodiesFragment = { legalForm: string | null, bodies: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'BodyWithSeatsFragment': BodyWithSeatsFragment } }
  )> } & { ' $fragmentName'?: 'PartnershipBodiesFragment' };

export type BodyWithSeatsFragment = { id: string, kind: string, name: string, from: string, until: string | null, seats: Array<{ id: string, label: string | null, organisationId: string, organisationName: string, votes: number | null, from: string, until: string | null }> } & { ' $fragmentName'?: 'BodyWithSeatsFragment' };

export type PartnershipConclusionFragment = { legalForm: string | null, from: string, until: string | null, participantCount: number, participants: { totalCount: number, nodes: Array<{ id: string, organisationKind: string }> }, forms: Array<{ id: string, legalForm: string }> } & { ' $fragmentName'?: 'PartnershipConclusionFragment' };

export type PartnershipFormsFragment = { forms: Array<{ id: string, legalForm: string, from: string, until: string | null }> } & { ' $fragmentName'?: 'PartnershipFormsFragment' };

export type PartnershipParticipantsFragment = { participants: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, organisationId: string, organisationName: string, organisationCode: string | null, organisationKind: string, organs: Array<string>, inhabitants: number | null, recordedShare: string | null, from: string, until: string | null }> } } & { ' $fragmentName'?: 'PartnershipParticipantsFragment' };

export type ParticipationPeriodsFragment = { from: string, until: string | null, periods: { totalCount: number, nodes: Array<{ id: string, organisationId: string, organisationName: string, from: string, until: string | null }> } } & { ' $fragmentName'?: 'ParticipationPeriodsFragment' };

export type PartnershipOnRecordFragment = { name: string, legalForm: string | null, seat: string | null, purpose: string | null, website: string | null, registerId: string | null, from: string, until: string | null, predecessor: { id: string, slug: string, shortName: string } | null, successor: { id: string, slug: string, shortName: string } | null } & { ' $fragmentName'?: 'PartnershipOnRecordFragment' };

export type PartnershipPageQueryVariables = Exact<{
  slug: string;
  day: string;
  after?: string | null | undefined;
}>;


export type PartnershipPageQuery = { partnership: (
    { id: string, shortName: string, slug: string, legalForm: string | null, published: boolean, viewerCan: Array<string> }
    & { ' $fragmentRefs'?: { 'PartnershipConclusionFragment': PartnershipConclusionFragment;'PartnershipOnRecordFragment': PartnershipOnRecordFragment;'PartnershipWarningsFragment': PartnershipWarningsFragment;'PartnershipParticipantsFragment': PartnershipParticipantsFragment;'ParticipationPeriodsFragment': ParticipationPeriodsFragment;'PartnershipBodiesFragment': PartnershipBodiesFragment;'PartnershipFormsFragment': PartnershipFormsFragment;'PartnershipDescriptionFragment': PartnershipDescriptionFragment;'SeatCandidatesFragment': SeatCandidatesFragment } }
  ) | null };

export type PartnershipRowFragment = { id: string, slug: string, shortName: string, name: string, legalForm: string | null, participantCount: number, seat: string | null, from: string, until: string | null, published: boolean } & { ' $fragmentName'?: 'PartnershipRowFragment' };

export type PartnershipsQueryVariables = Exact<{
  search?: string | null | undefined;
  legalForm?: string | null | undefined;
  state?: string | null | undefined;
  on?: string | null | undefined;
  organisationId?: string | number | null | undefined;
  chosen: boolean;
  after?: string | null | undefined;
}>;


export type PartnershipsQuery = { partnerships: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PartnershipRowFragment': PartnershipRowFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, organisation?: { id: string, name: string } | null };

export type PartnershipWarningsFragment = { warnings: Array<{ code: string, about: string, text: string }> } & { ' $fragmentName'?: 'PartnershipWarningsFragment' };

export type DissolvePartnershipMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type DissolvePartnershipMutation = { dissolvePartnership:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EndParticipationMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type EndParticipationMutation = { endParticipation:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EndBodyMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type EndBodyMutation = { endBody:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EndSeatMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type EndSeatMutation = { endSeat:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type AdmitParticipantMutationVariables = Exact<{
  input: AdmitParticipantInput;
}>;


export type AdmitParticipantMutation = { admitParticipant:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type DefineBodyMutationVariables = Exact<{
  input: DefineBodyInput;
}>;


export type DefineBodyMutation = { defineBody:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ChangeLegalFormMutationVariables = Exact<{
  id: string | number;
  legalForm: string;
  from: string;
}>;


export type ChangeLegalFormMutation = { changeLegalForm:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type PartnershipDescriptionFragment = { id: string, name: string, shortName: string, seat: string | null, purpose: string | null, website: string | null } & { ' $fragmentName'?: 'PartnershipDescriptionFragment' };

export type DescribePartnershipMutationVariables = Exact<{
  id: string | number;
  input: DescriptionInput;
}>;


export type DescribePartnershipMutation = { describePartnership:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type PublishPartnershipMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishPartnershipMutation = { publishPartnership:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type SeatCandidatesFragment = { id: string, participants: { nodes: Array<{ id: string, organisationId: string, organisationName: string }> } } & { ' $fragmentName'?: 'SeatCandidatesFragment' };

export type AssignSeatMutationVariables = Exact<{
  input: AssignSeatInput;
}>;


export type AssignSeatMutation = { assignSeat:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type AssignWeightMutationVariables = Exact<{
  seatId: string | number;
  votes: number;
  from: string;
}>;


export type AssignWeightMutation = { assignWeight:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type FoundPartnershipMutationVariables = Exact<{
  input: FoundPartnershipInput;
}>;


export type FoundPartnershipMutation = { foundPartnership:
    | { __typename: 'Partnership', id: string, slug: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type OrganisationInhabitantsFragment = { inhabitantsByYear: Array<{ year: number, count: number, referenceDay: string | null, source: string }> } & { ' $fragmentName'?: 'OrganisationInhabitantsFragment' };

export type OrganisationOnRecordFragment = { officialName: string | null, code: string | null, province: string | null, oin: string | null, kvk: string | null, rsin: string | null, from: string | null, until: string | null } & { ' $fragmentName'?: 'OrganisationOnRecordFragment' };

export type FindOrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindOrganisationsQuery = { organisations: { nodes: Array<{ id: string, name: string, kind: string, code: string | null, until: string | null }> } };

export type OrganisationPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  code?: string | null | undefined;
  day: string;
  after?: string | null | undefined;
}>;


export type OrganisationPageQuery = { organisation: (
    { id: string, name: string, kind: string, participations: { totalCount: number } }
    & { ' $fragmentRefs'?: { 'OrganisationOnRecordFragment': OrganisationOnRecordFragment;'OrganisationInhabitantsFragment': OrganisationInhabitantsFragment;'OrganisationReclassificationsFragment': OrganisationReclassificationsFragment;'OrganisationRegisterFragment': OrganisationRegisterFragment } }
  ) | null };

export type OrganisationRowFragment = { id: string, name: string, code: string | null, kind: string, province: string | null, inhabitants: number | null, participationCount: number, until: string | null } & { ' $fragmentName'?: 'OrganisationRowFragment' };

export type OrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
  kind?: string | null | undefined;
  province?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'OrganisationRowFragment': OrganisationRowFragment } }
    )>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OrganisationReclassificationsFragment = { successions: Array<{ on: string, organisationId: string, organisationName: string, successorId: string, successorName: string, whole: boolean }> } & { ' $fragmentName'?: 'OrganisationReclassificationsFragment' };

export type OrganisationRegisterFragment = { id: string, participations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, partnershipId: string, partnershipName: string, partnershipSlug: string, legalForm: string | null, organs: Array<string>, recordedShare: string | null, from: string, until: string | null }> } } & { ' $fragmentName'?: 'OrganisationRegisterFragment' };

export type SharedCostFragment = { sharedCost: { groupName: string, organisationIds: Array<string>, document: string, keys: Array<{ code: string, arguments: string, once: Array<number>, yearly: Array<number> }> } | null } & { ' $fragmentName'?: 'SharedCostFragment' };

export type TakePositionMutationVariables = Exact<{
  input: TakePositionInput;
}>;


export type TakePositionMutation = { takePosition:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ProposalPageQueryVariables = Exact<{
  slug: string;
  code: string;
}>;


export type ProposalPageQuery = { partnership: { id: string, bodies: Array<{ id: string, seats: Array<{ id: string, organisationName: string }> }> } | null, proposal: { id: string, code: string, title: string, state: string, edition: number, bodyId: string, bodyName: string, authorName: string | null, viewerCan: Array<string>, says: { ' $fragmentRefs'?: { 'ProposalSaysFragment': ProposalSaysFragment;'SharedCostFragment': SharedCostFragment } }, positions: Array<{ organisationId: string, organisationName: string, stance: string | null, reason: string | null, conditions: string | null, takenByName: string | null, at: string | null, edition: number | null, changedSince: Array<string> }> } | null, changeSet: { ' $fragmentRefs'?: { 'WhatChangesFragment': WhatChangesFragment } } | null, votes: Array<{ id: string, state: string, sentence: string | null, decisionCode: string | null, seats: Array<{ id: string, viewerCan: Array<string>, ballot: { id: string } | null }> }> };

export type ProposalsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { partnership: { id: string, shortName: string } | null, proposals: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, title: string, state: string, authorName: string | null, bodyName: string, tabledAt: string | null }> } };

export type TableProposalMutationVariables = Exact<{
  id: string | number;
}>;


export type TableProposalMutation = { tableProposal:
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type VersionsQueryVariables = Exact<{
  slug: string;
  code: string;
}>;


export type VersionsQuery = { proposal: { id: string, code: string, title: string, editions: Array<{ id: string, edition: number, writtenByName: string | null, at: string, says: { ' $fragmentRefs'?: { 'ProposalSaysFragment': ProposalSaysFragment } } }>, positions: Array<{ organisationId: string, organisationName: string }> } | null };

export type ChangeChoicesQueryVariables = Exact<{
  id: string | number;
}>;


export type ChangeChoicesQuery = { changeChoices: Array<{ record: string, id: string, name: string }> };

export type ChangePreviewQueryVariables = Exact<{
  id: string | number;
  document: string;
}>;


export type ChangePreviewQuery = { previewChanges: (
    { id: string }
    & { ' $fragmentRefs'?: { 'WhatChangesFragment': WhatChangesFragment } }
  ) | null };

export type WriteTemplateQueryVariables = Exact<{
  id: string | number;
  template: string;
  answers: string;
}>;


export type WriteTemplateQuery = { writeTemplate: { id: string, document: string, steps: Array<{ kind: string }>, problems: Array<{ message: string }> } | null };

export type WhatChangesFragment = { id: string, state: string, takesEffectOn: string | null, executedAt: string | null, members: Array<{ id: string, name: string }>, problems: Array<{ step: number, message: string }>, steps: Array<{ kind: string, label: string, sentence: string | null, records: Array<{ record: string, id: string, isNew: boolean, subject: string, organisationIds: Array<string> | null, fields: Array<{ label: string, before: string | null, after: string | null }> }> }> } & { ' $fragmentName'?: 'WhatChangesFragment' };

export type ProposalSaysFragment = { title: string, text: string, resolutions: Array<string>, chosen: number, downsides: string, withoutScreen: string, options: Array<{ name: string, summary: string, nothing: boolean }>, steps: Array<{ what: string, power: string, by: string, on: string | null }>, cost: { groupId: string, year: number, once: number, yearly: number, alternatives: Array<{ code: string, arguments: string }> } | null, effects: Array<{ organisationId: string, wave: number | null, worksDifferently: string, touchesPolicy: string, staysLocal: string, staysLocalUntil: string | null, exitBefore: number | null, exitAfter: number | null, promises: Array<{ kind: string, description: string, department: string, owner: string | null, unit: string, baseline: string | null, target: string, targetOn: string, direction: string }> }> } & { ' $fragmentName'?: 'ProposalSaysFragment' };

export type CostBasisQueryVariables = Exact<{
  slug: string;
}>;


export type CostBasisQuery = { costYear: { id: string, year: number, groups: Array<{ id: string, name: string }>, pools: Array<{ keyId: string, groupIds: Array<string>, document: string | null }>, contributions: Array<{ organisationId: string, name: string }> } | null };

export type AnswerPointMutationVariables = Exact<{
  input: AnswerPointInput;
}>;


export type AnswerPointMutation = { answerPoint:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type ConfirmReceiptMutationVariables = Exact<{
  id: string | number;
  day: string;
}>;


export type ConfirmReceiptMutation = { confirmReceipt:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type PlanDiscussionMutationVariables = Exact<{
  id: string | number;
  day: string;
}>;


export type PlanDiscussionMutation = { planDiscussion:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type GiveViewMutationVariables = Exact<{
  input: GiveViewInput;
}>;


export type GiveViewMutation = { giveView:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type WaiveViewMutationVariables = Exact<{
  id: string | number;
}>;


export type WaiveViewMutation = { waiveView:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type OpenViewsRoundMutationVariables = Exact<{
  input: OpenViewsRoundInput;
}>;


export type OpenViewsRoundMutation = { openViewsRound:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type CloseViewsRoundMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseViewsRoundMutation = { closeViewsRound:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type AnswerViewsMutationVariables = Exact<{
  id: string | number;
}>;


export type AnswerViewsMutation = { answerViews:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type CancelViewsRoundMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CancelViewsRoundMutation = { cancelViewsRound:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'ViewsRound', id: string }
   };

export type ViewsPageQueryVariables = Exact<{
  slug: string;
  code: string;
}>;


export type ViewsPageQuery = { proposal: { id: string, code: string, title: string, edition: number, viewerCan: Array<string> } | null, viewsRounds: Array<{ id: string, edition: number, state: string, subject: string, article: string, sentOn: string, cancelledBecause: string | null, unanswered: number, viewerCan: Array<string>, councils: Array<{ id: string, organisationId: string, organisationName: string, standing: string, receivedOn: string | null, until: string | null, because: Array<string>, discussedOn: string | null, tone: string | null, adoptedOn: string | null, afterTerm: boolean, viewerCan: Array<string>, points: Array<{ id: string, number: number, text: string, verdict: string | null, answer: string | null, change: string | null, edition: number | null }> }> }> };

export type NewProposalQueryVariables = Exact<{
  slug: string;
  day: string;
}>;


export type NewProposalQuery = { partnership: { id: string, shortName: string, bodies: Array<{ id: string, kind: string, name: string }>, participants: { nodes: Array<{ organisationId: string, organisationName: string }> } } | null };

export type DraftProposalMutationVariables = Exact<{
  input: DraftProposalInput;
}>;


export type DraftProposalMutation = { draftProposal:
    | { __typename: 'Proposal', id: string, code: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ReviseProposalPageQueryVariables = Exact<{
  slug: string;
  code: string;
}>;


export type ReviseProposalPageQuery = { partnership: { id: string } | null, changeSet: { id: string, document: string } | null, proposal: { id: string, code: string, title: string, state: string, edition: number, tabledAt: string | null, viewerCan: Array<string>, editions: Array<{ id: string, edition: number, writtenByName: string | null, says: { ' $fragmentRefs'?: { 'ProposalSaysFragment': ProposalSaysFragment } } }>, positions: Array<{ organisationId: string, organisationName: string, stance: string | null, edition: number | null, changedSince: Array<string> }> } | null };

export type ReviseProposalMutationVariables = Exact<{
  input: ReviseProposalInput;
}>;


export type ReviseProposalMutation = { reviseProposal:
    | { __typename: 'Proposal', id: string, code: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type BilledAdvancesFragment = { advances: Array<number>, settlement: { advanced: number, owed: number, remains: number } | null } & { ' $fragmentName'?: 'BilledAdvancesFragment' };

export type BilledBridgeFragment = { year: number, bridge: { fromYear: number, from: number, to: number, sentence: string, parts: Array<{ cause: string, cents: number }> } | null } & { ' $fragmentName'?: 'BilledBridgeFragment' };

export type BilledLinesFragment = { slug: string, code: string | null, organisationId: string, year: number, basis: string, total: number, lines: Array<{ id: string, keyId: string, subject: string, clause: string, poolCents: number, cents: number, share: string | null, why: Array<string>, metered: { unit: string, quantity: string, rate: string } | null, parts: Array<{ groupId: string, name: string, cents: number }> }> } & { ' $fragmentName'?: 'BilledLinesFragment' };

export type BilledDocumentFragment = { slug: string, year: number, organisationId: string, organisationName: string, code: string | null, basis: string, document: string } & { ' $fragmentName'?: 'BilledDocumentFragment' };

export type YearContributionsFragment = { contributions: Array<{ organisationId: string, name: string, code: string | null, inhabitants: number | null, budget: number, actual: number }> } & { ' $fragmentName'?: 'YearContributionsFragment' };

export type YearGroupsFragment = { budget: number, actual: number, groups: Array<{ id: string, name: string, recurrence: string, package: string, takers: Array<string>, budget: number, change: number, actual: number, forecast: number | null, lineCount: number }> } & { ' $fragmentName'?: 'YearGroupsFragment' };

export type GroupLinesQueryVariables = Exact<{
  groupId: string | number;
  year: number;
  after?: string | null | undefined;
}>;


export type GroupLinesQuery = { costLines: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: string, amount: number, vat: number, description: string, day: string, source: string, reversesId: string | null, reversedById: string | null }> } };

export type CostsPageQueryVariables = Exact<{
  slug: string;
  year?: number | null | undefined;
}>;


export type CostsPageQuery = { costYear: (
    { id: string, partnershipName: string, slug: string, year: number, years: Array<number>, viewerCan: Array<string>, budget: number, actual: number, problems: Array<string>, contributions: Array<{ organisationId: string, code: string | null }>, groups: Array<{ id: string, name: string }>, questions: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'AskedQuestionFragment': AskedQuestionFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'YearGroupsFragment': YearGroupsFragment;'YearContributionsFragment': YearContributionsFragment;'YearKeysFragment': YearKeysFragment;'YearCountsFragment': YearCountsFragment;'EntryYearFragment': EntryYearFragment } }
  ) | null };

export type YearCountsFragment = { counts: Array<{ code: string, name: string, referenceDay: string, count: number }> } & { ' $fragmentName'?: 'YearCountsFragment' };

export type KeyBenchQueryVariables = Exact<{
  slug: string;
  year?: number | null | undefined;
}>;


export type KeyBenchQuery = { costYear: { id: string, partnershipName: string, slug: string, year: number, years: Array<number>, viewerCan: Array<string>, contributions: Array<{ organisationId: string, name: string, inhabitants: number | null, budget: number }>, pools: Array<{ keyId: string, subject: string, total: number, document: string | null }>, costModel: { id: string, document: string, recordedAt: string, recordedBy: string | null } | null } | null };

export type YearKeysFragment = { keys: Array<{ id: string, code: string, arguments: string, from: string, until: string | null, clause: string, covers: Array<{ group: string, until: string | null }> }> } & { ' $fragmentName'?: 'YearKeysFragment' };

export type BilledPayersFragment = { organisationId: string, payers: Array<{ organisationId: string, name: string, inhabitants: number | null, cents: number }> } & { ' $fragmentName'?: 'BilledPayersFragment' };

export type StatementPageQueryVariables = Exact<{
  slug: string;
  code: string;
  year: number;
  basis: string;
}>;


export type StatementPageQuery = { statement: (
    { id: string, organisationId: string, organisationName: string, partnershipName: string, year: number, years: Array<number>, total: number, problems: Array<string>, lines: Array<{ keyId: string }>, bridge: { fromYear: number, from: number } | null }
    & { ' $fragmentRefs'?: { 'BilledLinesFragment': BilledLinesFragment;'BilledAdvancesFragment': BilledAdvancesFragment;'BilledBridgeFragment': BilledBridgeFragment;'BilledPayersFragment': BilledPayersFragment;'BilledDocumentFragment': BilledDocumentFragment;'StatementQuestionsFragment': StatementQuestionsFragment } }
  ) | null };

export type RecordCostModelMutationVariables = Exact<{
  input: RecordCostModelInput;
}>;


export type RecordCostModelMutation = { recordCostModel:
    | { __typename: 'CostModel', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type CostModelOfYearQueryVariables = Exact<{
  slug: string;
  year?: number | null | undefined;
}>;


export type CostModelOfYearQuery = { costYear: { id: string, partnershipId: string, partnershipName: string, slug: string, year: number, budget: number, viewerCan: Array<string>, contributions: Array<{ organisationId: string, name: string }>, costModel: { id: string, document: string } | null } | null };

export type BenefitsPageQueryVariables = Exact<{
  slug: string;
}>;


export type BenefitsPageQuery = { benefits: { ' $fragmentRefs'?: { 'BenefitLinesFragment': BenefitLinesFragment } } | null };

export type MeasureBenefitMutationVariables = Exact<{
  input: MeasureBenefitInput;
}>;


export type MeasureBenefitMutation = { measureBenefit:
    | { __typename: 'BenefitPromise', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ProposeBenefitReviewMutationVariables = Exact<{
  resolutionId: string | number;
}>;


export type ProposeBenefitReviewMutation = { proposeBenefitReview:
    | { __typename: 'BenefitReview', resolutionId: string, proposalCode: string | null }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type PostponeBenefitReviewMutationVariables = Exact<{
  input: PostponeReviewInput;
}>;


export type PostponeBenefitReviewMutation = { postponeBenefitReview:
    | { __typename: 'BenefitReview', resolutionId: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type BenefitLinesFragment = { id: string, slug: string, partnershipName: string, viewerCan: Array<string>, promises: Array<{ id: string, resolutionId: string, decisionCode: string, decisionTitle: string, decidedOn: string, organisationId: string, organisationName: string, kind: string, description: string, department: string, owner: string | null, unit: string, baseline: string | null, target: string, targetOn: string, direction: string, viewerCan: Array<string>, measurements: Array<{ id: string, value: string, on: string, source: string, note: string | null, correctsId: string | null, measuredByName: string | null, at: string }> }>, reviews: Array<{ resolutionId: string, proposalCode: string | null, reason: string | null, againOn: string | null, answeredByName: string | null }> } & { ' $fragmentName'?: 'BenefitLinesFragment' };

export type AdoptAllocationMutationVariables = Exact<{
  input: AdoptAllocationInput;
}>;


export type AdoptAllocationMutation = { adoptAllocation:
    | { __typename: 'CostKey', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type AdoptedDecisionsQueryVariables = Exact<{
  slug: string;
}>;


export type AdoptedDecisionsQuery = { decisions: { nodes: Array<{ id: string, code: string, title: string }> } };

export type RecordDriverMutationVariables = Exact<{
  input: RecordDriverInput;
}>;


export type RecordDriverMutation = { recordDriver:
    | { __typename: 'RecordedDriver', code: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type DefineCostGroupMutationVariables = Exact<{
  input: DefineCostGroupInput;
}>;


export type DefineCostGroupMutation = { defineCostGroup:
    | { __typename: 'CostGroup', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EnterCostLineMutationVariables = Exact<{
  input: EnterCostLineInput;
}>;


export type EnterCostLineMutation = { enterCostLine:
    | { __typename: 'CostLine', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ReverseCostLineMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReverseCostLineMutation = { reverseCostLine:
    | { __typename: 'CostLine', id: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type EntryYearFragment = { partnershipId: string, slug: string, year: number, groups: Array<{ id: string, name: string }>, contributions: Array<{ organisationId: string, name: string }>, counts: Array<{ code: string, name: string }> } & { ' $fragmentName'?: 'EntryYearFragment' };

export type FollowedBookingsFragment = { poolCents: number, bookingCount: number, otherBookings: number, parts: Array<{ groupId: string, name: string }>, bookings: Array<{ id: string, groupName: string, kind: string, day: string, description: string, source: string, amount: number }> } & { ' $fragmentName'?: 'FollowedBookingsFragment' };

export type FollowedLineFragment = (
  { bookingCount: number, payers: Array<{ name: string }>, key: { from: string, clause: string }, decision: (
    { code: string, title: string, bodyName: string, decidedOn: string, sentence: string, votes: Array<{ present: boolean }> }
    & { ' $fragmentRefs'?: { 'FollowedVotesFragment': FollowedVotesFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'FollowedBookingsFragment': FollowedBookingsFragment;'FollowedSharingFragment': FollowedSharingFragment;'FollowedKeyFragment': FollowedKeyFragment } }
) & { ' $fragmentName'?: 'FollowedLineFragment' };

export type FollowedKeyFragment = { key: { id: string, clause: string }, steps: Array<{ counts: Array<{ label: string, unit: string, own: string, whole: string, source: string | null, referenceDay: string | null }> }> } & { ' $fragmentName'?: 'FollowedKeyFragment' };

export type LineagePageQueryVariables = Exact<{
  slug: string;
  code: string;
  year: number;
  basis: string;
  line?: string | null | undefined;
}>;


export type LineagePageQuery = { lineage: (
    { id: string, partnershipName: string, organisationName: string, year: number, total: number, lines: Array<{ id: string }>, line: (
      { id: string, subject: string, cents: number, poolCents: number, key: { code: string, arguments: string }, decision: { bodyName: string, decidedOn: string } | null }
      & { ' $fragmentRefs'?: { 'FollowedLineFragment': FollowedLineFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'WholeStatementFragment': WholeStatementFragment } }
  ) | null };

export type FollowedSharingFragment = { cents: number, poolCents: number, spare: boolean, steps: Array<{ formula: string, amount: string | null, exact: string, why: string, counts: Array<{ label: string, unit: string, own: string, whole: string }> }>, payers: Array<{ name: string, cents: number }> } & { ' $fragmentName'?: 'FollowedSharingFragment' };

export type FollowedVotesFragment = { votes: Array<{ seat: string, weight: number, holderName: string | null, castByName: string | null, present: boolean, recused: boolean, proxy: string | null, choice: string | null, reason: string | null }> } & { ' $fragmentName'?: 'FollowedVotesFragment' };

export type WholeStatementFragment = { total: number, lines: Array<{ id: string, subject: string, cents: number }> } & { ' $fragmentName'?: 'WholeStatementFragment' };

export type AnswerQuestionMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type AnswerQuestionMutation = { answerQuestion:
    | { __typename: 'LineQuestion' }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type DisputeLineMutationVariables = Exact<{
  input: DisputeLineInput;
}>;


export type DisputeLineMutation = { disputeLine:
    | { __typename: 'LineQuestion' }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type SettleDisputeMutationVariables = Exact<{
  input: SettleDisputeInput;
}>;


export type SettleDisputeMutation = { settleDispute:
    | { __typename: 'LineQuestion' }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type AskedQuestionFragment = { id: string, organisationName: string, year: number, subject: string, cents: number, state: string, question: string, askedByName: string | null, askedAt: string, answerBy: string, answer: string | null, disputed: number | null, grounds: string | null, outcome: string | null, settlement: string | null, viewerCan: Array<string> } & { ' $fragmentName'?: 'AskedQuestionFragment' };

export type SettlementActsFragment = { partnershipId: string, year: number, obstacle: string | null, viewerCan: Array<string>, advances: Array<{ number: string }>, settlement: { id: string, state: string, viewerCan: Array<string> } | null } & { ' $fragmentName'?: 'SettlementActsFragment' };

export type FixAdvancesMutationVariables = Exact<{
  partnershipId: string | number;
  year: number;
}>;


export type FixAdvancesMutation = { fixAdvances:
    | { __typename: 'FixedAdvances' }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type ProposeSettlementMutationVariables = Exact<{
  partnershipId: string | number;
  year: number;
}>;


export type ProposeSettlementMutation = { proposeSettlement:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Settlement' }
   };

export type WithdrawSettlementMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawSettlementMutation = { withdrawSettlement:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Settlement' }
   };

export type ApproveSettlementMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveSettlementMutation = { approveSettlement:
    | { __typename: 'Refusal', code: string, message: string, path: string }
    | { __typename: 'Settlement' }
   };

export type SettlementPageQueryVariables = Exact<{
  slug: string;
  year: number;
}>;


export type SettlementPageQuery = { settlementYear: (
    { id: string, partnershipName: string, slug: string, year: number, years: Array<number>, obstacle: string | null, rules: { fourEyes: boolean }, shares: Array<{ owed: number, advanced: number, remains: number }>, settlement: { state: string, proposedByName: string | null, proposedAt: string, approvedByName: string | null, approvedAt: string | null } | null }
    & { ' $fragmentRefs'?: { 'SettlementActsFragment': SettlementActsFragment;'SettlingRulesFragment': SettlingRulesFragment;'SettlementSharesFragment': SettlementSharesFragment;'SettlementRecoveryFragment': SettlementRecoveryFragment;'SettlementCorrectionsFragment': SettlementCorrectionsFragment } }
  ) | null };

export type SettlementSharesFragment = { slug: string, year: number, shares: Array<{ organisationId: string, name: string, code: string | null, owed: number, advanced: number, remains: number, number: string | null }> } & { ' $fragmentName'?: 'SettlementSharesFragment' };

export type SettlementRecoveryFragment = { recovery: Array<{ groupId: string, name: string, budget: number, actual: number }> } & { ' $fragmentName'?: 'SettlementRecoveryFragment' };

export type SettlementCorrectionsFragment = { corrections: Array<{ id: string, groupName: string, day: string, reason: string, original: string, amount: number }> } & { ' $fragmentName'?: 'SettlementCorrectionsFragment' };

export type SettlingRulesFragment = { partnershipId: string, viewerCan: Array<string>, rules: { fourEyes: boolean, questionDays: number, disputeDays: number, clause: string | null } } & { ' $fragmentName'?: 'SettlingRulesFragment' };

export type AgreeCostRulesMutationVariables = Exact<{
  input: AgreeCostRulesInput;
}>;


export type AgreeCostRulesMutation = { agreeCostRules:
    | { __typename: 'CostRules', partnershipId: string }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type StatementQuestionsFragment = { partnershipId: string, organisationId: string, year: number, basis: string, total: number, payableNow: number, viewerCan: Array<string>, lines: Array<{ id: string, subject: string }>, questions: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'AskedQuestionFragment': AskedQuestionFragment } }
  )> } & { ' $fragmentName'?: 'StatementQuestionsFragment' };

export type QuestionLineMutationVariables = Exact<{
  input: QuestionLineInput;
}>;


export type QuestionLineMutation = { questionLine:
    | { __typename: 'LineQuestion' }
    | { __typename: 'Refusal', code: string, message: string, path: string }
   };

export type AwaitedMatterFragment = { kind: string, slug: string, partnershipName: string, code: string, title: string, forName: string | null, recordId: string | null, until: string | null } & { ' $fragmentName'?: 'AwaitedMatterFragment' };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { viewer: { id: string } | null, awaiting: Array<{ ' $fragmentRefs'?: { 'AwaitedMatterFragment': AwaitedMatterFragment } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AgreementPartiesFragmentDoc = new TypedDocumentString(`
    fragment AgreementParties on Agreement {
  parties {
    id
    organisationId
    organisationName
    role
    from
    until
  }
}
    `, {"fragmentName":"AgreementParties"}) as unknown as TypedDocumentString<AgreementPartiesFragment, unknown>;
export const AgreementTermFragmentDoc = new TypedDocumentString(`
    fragment AgreementTerm on Agreement {
  from
  until
  noticeMonths
  renewal
  renewalMonths
  noticeBy
  alarmOn
  alarmWhy
  standing
}
    `, {"fragmentName":"AgreementTerm"}) as unknown as TypedDocumentString<AgreementTermFragment, unknown>;
export const AgreementVersionsFragmentDoc = new TypedDocumentString(`
    fragment AgreementVersions on AgreementVersion {
  id
  number
  from
  until
  basis
  seal
  intact
  sealedByName
}
    `, {"fragmentName":"AgreementVersions"}) as unknown as TypedDocumentString<AgreementVersionsFragment, unknown>;
export const ImportNotesFragmentDoc = new TypedDocumentString(`
    fragment ImportNotes on Import {
  id
  rejectedCount
  rejected {
    file
    line
    field
    text
  }
  remarkCount
  remarks {
    file
    line
    field
    text
  }
}
    `, {"fragmentName":"ImportNotes"}) as unknown as TypedDocumentString<ImportNotesFragment, unknown>;
export const RecentImportFragmentDoc = new TypedDocumentString(`
    fragment RecentImport on Import {
  id
  startedAt
  state
  rejectedCount
  kinds {
    kind
    created
    changed
  }
}
    `, {"fragmentName":"RecentImport"}) as unknown as TypedDocumentString<RecentImportFragment, unknown>;
export const MandateWordsFragmentDoc = new TypedDocumentString(`
    fragment MandateWords on Mandate {
  id
  role
  until
  organisationId
  organisationName
  partnershipId
  partnershipName
  bodyId
}
    `, {"fragmentName":"MandateWords"}) as unknown as TypedDocumentString<MandateWordsFragment, unknown>;
export const ExamplePersonFragmentDoc = new TypedDocumentString(`
    fragment ExamplePerson on ExampleCard {
  personId
  name
  mandates {
    ...MandateWords
  }
}
    fragment MandateWords on Mandate {
  id
  role
  until
  organisationId
  organisationName
  partnershipId
  partnershipName
  bodyId
}`, {"fragmentName":"ExamplePerson"}) as unknown as TypedDocumentString<ExamplePersonFragment, unknown>;
export const OwnPasskeyFragmentDoc = new TypedDocumentString(`
    fragment OwnPasskey on Passkey {
  id
  name
  createdAt
  lastUsedAt
  synced
}
    `, {"fragmentName":"OwnPasskey"}) as unknown as TypedDocumentString<OwnPasskeyFragment, unknown>;
export const OwnSessionFragmentDoc = new TypedDocumentString(`
    fragment OwnSession on Session {
  id
  agent
  address
  createdAt
  lastSeenAt
  current
}
    `, {"fragmentName":"OwnSession"}) as unknown as TypedDocumentString<OwnSessionFragment, unknown>;
export const MandateTimesFragmentDoc = new TypedDocumentString(`
    fragment MandateTimes on Mandate {
  id
  role
  from
  until
  organisationId
  organisationName
  partnershipId
  partnershipName
  standing {
    state
    because
    since
  }
  viewerCan
}
    `, {"fragmentName":"MandateTimes"}) as unknown as TypedDocumentString<MandateTimesFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on Person {
  id
  name
  email
  blockedAt
  mandates {
    id
    ...MandateTimes
  }
}
    fragment MandateTimes on Mandate {
  id
  role
  from
  until
  organisationId
  organisationName
  partnershipId
  partnershipName
  standing {
    state
    because
    since
  }
  viewerCan
}`, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const JournalLineFragmentDoc = new TypedDocumentString(`
    fragment JournalLine on JournalEntry {
  seq
  at
  command
  personName
  actingFor
  record
  recordId
  act
  partnershipId
  partnershipName
  changes {
    field
    from
    to
  }
}
    `, {"fragmentName":"JournalLine"}) as unknown as TypedDocumentString<JournalLineFragment, unknown>;
export const BodyWithSeatsFragmentDoc = new TypedDocumentString(`
    fragment BodyWithSeats on Body {
  id
  kind
  name
  from
  until
  seats {
    id
    label
    organisationId
    organisationName
    votes
    from
    until
  }
}
    `, {"fragmentName":"BodyWithSeats"}) as unknown as TypedDocumentString<BodyWithSeatsFragment, unknown>;
export const PartnershipBodiesFragmentDoc = new TypedDocumentString(`
    fragment PartnershipBodies on Partnership {
  legalForm
  bodies(on: $day) {
    id
    ...BodyWithSeats
  }
}
    fragment BodyWithSeats on Body {
  id
  kind
  name
  from
  until
  seats {
    id
    label
    organisationId
    organisationName
    votes
    from
    until
  }
}`, {"fragmentName":"PartnershipBodies"}) as unknown as TypedDocumentString<PartnershipBodiesFragment, unknown>;
export const PartnershipConclusionFragmentDoc = new TypedDocumentString(`
    fragment PartnershipConclusion on Partnership {
  legalForm
  from
  until
  participantCount
  participants(first: 100, on: $day, after: $after) {
    totalCount
    nodes {
      id
      organisationKind
    }
  }
  forms {
    id
    legalForm
  }
}
    `, {"fragmentName":"PartnershipConclusion"}) as unknown as TypedDocumentString<PartnershipConclusionFragment, unknown>;
export const PartnershipFormsFragmentDoc = new TypedDocumentString(`
    fragment PartnershipForms on Partnership {
  forms {
    id
    legalForm
    from
    until
  }
}
    `, {"fragmentName":"PartnershipForms"}) as unknown as TypedDocumentString<PartnershipFormsFragment, unknown>;
export const PartnershipParticipantsFragmentDoc = new TypedDocumentString(`
    fragment PartnershipParticipants on Partnership {
  participants(first: 100, on: $day, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      organisationId
      organisationName
      organisationCode
      organisationKind
      organs
      inhabitants
      recordedShare
      from
      until
    }
  }
}
    `, {"fragmentName":"PartnershipParticipants"}) as unknown as TypedDocumentString<PartnershipParticipantsFragment, unknown>;
export const ParticipationPeriodsFragmentDoc = new TypedDocumentString(`
    fragment ParticipationPeriods on Partnership {
  from
  until
  periods: participants(first: 100) {
    totalCount
    nodes {
      id
      organisationId
      organisationName
      from
      until
    }
  }
}
    `, {"fragmentName":"ParticipationPeriods"}) as unknown as TypedDocumentString<ParticipationPeriodsFragment, unknown>;
export const PartnershipOnRecordFragmentDoc = new TypedDocumentString(`
    fragment PartnershipOnRecord on Partnership {
  name
  legalForm
  seat
  purpose
  website
  registerId
  from
  until
  predecessor {
    id
    slug
    shortName
  }
  successor {
    id
    slug
    shortName
  }
}
    `, {"fragmentName":"PartnershipOnRecord"}) as unknown as TypedDocumentString<PartnershipOnRecordFragment, unknown>;
export const PartnershipRowFragmentDoc = new TypedDocumentString(`
    fragment PartnershipRow on Partnership {
  id
  slug
  shortName
  name
  legalForm
  participantCount
  seat
  from
  until
  published
}
    `, {"fragmentName":"PartnershipRow"}) as unknown as TypedDocumentString<PartnershipRowFragment, unknown>;
export const PartnershipWarningsFragmentDoc = new TypedDocumentString(`
    fragment PartnershipWarnings on Partnership {
  warnings(on: $day) {
    code
    about
    text
  }
}
    `, {"fragmentName":"PartnershipWarnings"}) as unknown as TypedDocumentString<PartnershipWarningsFragment, unknown>;
export const PartnershipDescriptionFragmentDoc = new TypedDocumentString(`
    fragment PartnershipDescription on Partnership {
  id
  name
  shortName
  seat
  purpose
  website
}
    `, {"fragmentName":"PartnershipDescription"}) as unknown as TypedDocumentString<PartnershipDescriptionFragment, unknown>;
export const SeatCandidatesFragmentDoc = new TypedDocumentString(`
    fragment SeatCandidates on Partnership {
  id
  participants(first: 100, on: $day, after: $after) {
    nodes {
      id
      organisationId
      organisationName
    }
  }
}
    `, {"fragmentName":"SeatCandidates"}) as unknown as TypedDocumentString<SeatCandidatesFragment, unknown>;
export const OrganisationInhabitantsFragmentDoc = new TypedDocumentString(`
    fragment OrganisationInhabitants on Organisation {
  inhabitantsByYear {
    year
    count
    referenceDay
    source
  }
}
    `, {"fragmentName":"OrganisationInhabitants"}) as unknown as TypedDocumentString<OrganisationInhabitantsFragment, unknown>;
export const OrganisationOnRecordFragmentDoc = new TypedDocumentString(`
    fragment OrganisationOnRecord on Organisation {
  officialName
  code
  province
  oin
  kvk
  rsin
  from
  until
}
    `, {"fragmentName":"OrganisationOnRecord"}) as unknown as TypedDocumentString<OrganisationOnRecordFragment, unknown>;
export const OrganisationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganisationRow on Organisation {
  id
  name
  code
  kind
  province
  inhabitants
  participationCount
  until
}
    `, {"fragmentName":"OrganisationRow"}) as unknown as TypedDocumentString<OrganisationRowFragment, unknown>;
export const OrganisationReclassificationsFragmentDoc = new TypedDocumentString(`
    fragment OrganisationReclassifications on Organisation {
  successions {
    on
    organisationId
    organisationName
    successorId
    successorName
    whole
  }
}
    `, {"fragmentName":"OrganisationReclassifications"}) as unknown as TypedDocumentString<OrganisationReclassificationsFragment, unknown>;
export const OrganisationRegisterFragmentDoc = new TypedDocumentString(`
    fragment OrganisationRegister on Organisation {
  id
  participations(first: 100, on: $day, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      partnershipId
      partnershipName
      partnershipSlug
      legalForm
      organs
      recordedShare
      from
      until
    }
  }
}
    `, {"fragmentName":"OrganisationRegister"}) as unknown as TypedDocumentString<OrganisationRegisterFragment, unknown>;
export const SharedCostFragmentDoc = new TypedDocumentString(`
    fragment SharedCost on ProposalText {
  sharedCost {
    groupName
    organisationIds
    keys {
      code
      arguments
      once
      yearly
    }
    document
  }
}
    `, {"fragmentName":"SharedCost"}) as unknown as TypedDocumentString<SharedCostFragment, unknown>;
export const WhatChangesFragmentDoc = new TypedDocumentString(`
    fragment WhatChanges on ChangeSet {
  id
  state
  takesEffectOn
  executedAt
  members {
    id
    name
  }
  problems {
    step
    message
  }
  steps {
    kind
    label
    sentence
    records {
      record
      id
      isNew
      subject
      organisationIds
      fields {
        label
        before
        after
      }
    }
  }
}
    `, {"fragmentName":"WhatChanges"}) as unknown as TypedDocumentString<WhatChangesFragment, unknown>;
export const ProposalSaysFragmentDoc = new TypedDocumentString(`
    fragment ProposalSays on ProposalText {
  title
  text
  resolutions
  options {
    name
    summary
    nothing
  }
  chosen
  downsides
  withoutScreen
  steps {
    what
    power
    by
    on
  }
  cost {
    groupId
    year
    once
    yearly
    alternatives {
      code
      arguments
    }
  }
  effects {
    organisationId
    wave
    worksDifferently
    touchesPolicy
    staysLocal
    staysLocalUntil
    exitBefore
    exitAfter
    promises {
      kind
      description
      department
      owner
      unit
      baseline
      target
      targetOn
      direction
    }
  }
}
    `, {"fragmentName":"ProposalSays"}) as unknown as TypedDocumentString<ProposalSaysFragment, unknown>;
export const BilledAdvancesFragmentDoc = new TypedDocumentString(`
    fragment BilledAdvances on Statement {
  advances
  settlement {
    advanced
    owed
    remains
  }
}
    `, {"fragmentName":"BilledAdvances"}) as unknown as TypedDocumentString<BilledAdvancesFragment, unknown>;
export const BilledBridgeFragmentDoc = new TypedDocumentString(`
    fragment BilledBridge on Statement {
  year
  bridge {
    fromYear
    from
    to
    sentence
    parts {
      cause
      cents
    }
  }
}
    `, {"fragmentName":"BilledBridge"}) as unknown as TypedDocumentString<BilledBridgeFragment, unknown>;
export const BilledLinesFragmentDoc = new TypedDocumentString(`
    fragment BilledLines on Statement {
  slug
  code
  organisationId
  year
  basis
  total
  lines {
    id
    keyId
    subject
    clause
    poolCents
    cents
    share
    why
    metered {
      unit
      quantity
      rate
    }
    parts {
      groupId
      name
      cents
    }
  }
}
    `, {"fragmentName":"BilledLines"}) as unknown as TypedDocumentString<BilledLinesFragment, unknown>;
export const BilledDocumentFragmentDoc = new TypedDocumentString(`
    fragment BilledDocument on Statement {
  slug
  year
  organisationId
  organisationName
  code
  basis
  document
}
    `, {"fragmentName":"BilledDocument"}) as unknown as TypedDocumentString<BilledDocumentFragment, unknown>;
export const YearContributionsFragmentDoc = new TypedDocumentString(`
    fragment YearContributions on CostYear {
  contributions {
    organisationId
    name
    code
    inhabitants
    budget
    actual
  }
}
    `, {"fragmentName":"YearContributions"}) as unknown as TypedDocumentString<YearContributionsFragment, unknown>;
export const YearGroupsFragmentDoc = new TypedDocumentString(`
    fragment YearGroups on CostYear {
  budget
  actual
  groups {
    id
    name
    recurrence
    package
    takers
    budget
    change
    actual
    forecast
    lineCount
  }
}
    `, {"fragmentName":"YearGroups"}) as unknown as TypedDocumentString<YearGroupsFragment, unknown>;
export const YearCountsFragmentDoc = new TypedDocumentString(`
    fragment YearCounts on CostYear {
  counts {
    code
    name
    referenceDay
    count
  }
}
    `, {"fragmentName":"YearCounts"}) as unknown as TypedDocumentString<YearCountsFragment, unknown>;
export const YearKeysFragmentDoc = new TypedDocumentString(`
    fragment YearKeys on CostYear {
  keys {
    id
    code
    arguments
    from
    until
    clause
    covers {
      group
      until
    }
  }
}
    `, {"fragmentName":"YearKeys"}) as unknown as TypedDocumentString<YearKeysFragment, unknown>;
export const BilledPayersFragmentDoc = new TypedDocumentString(`
    fragment BilledPayers on Statement {
  organisationId
  payers {
    organisationId
    name
    inhabitants
    cents
  }
}
    `, {"fragmentName":"BilledPayers"}) as unknown as TypedDocumentString<BilledPayersFragment, unknown>;
export const BenefitLinesFragmentDoc = new TypedDocumentString(`
    fragment BenefitLines on Benefits {
  id
  slug
  partnershipName
  viewerCan
  promises {
    id
    resolutionId
    decisionCode
    decisionTitle
    decidedOn
    organisationId
    organisationName
    kind
    description
    department
    owner
    unit
    baseline
    target
    targetOn
    direction
    viewerCan
    measurements {
      id
      value
      on
      source
      note
      correctsId
      measuredByName
      at
    }
  }
  reviews {
    resolutionId
    proposalCode
    reason
    againOn
    answeredByName
  }
}
    `, {"fragmentName":"BenefitLines"}) as unknown as TypedDocumentString<BenefitLinesFragment, unknown>;
export const EntryYearFragmentDoc = new TypedDocumentString(`
    fragment EntryYear on CostYear {
  partnershipId
  slug
  year
  groups {
    id
    name
  }
  contributions {
    organisationId
    name
  }
  counts {
    code
    name
  }
}
    `, {"fragmentName":"EntryYear"}) as unknown as TypedDocumentString<EntryYearFragment, unknown>;
export const FollowedVotesFragmentDoc = new TypedDocumentString(`
    fragment FollowedVotes on LineageDecision {
  votes {
    seat
    weight
    holderName
    castByName
    present
    recused
    proxy
    choice
    reason
  }
}
    `, {"fragmentName":"FollowedVotes"}) as unknown as TypedDocumentString<FollowedVotesFragment, unknown>;
export const FollowedBookingsFragmentDoc = new TypedDocumentString(`
    fragment FollowedBookings on LineageLine {
  poolCents
  bookingCount
  otherBookings
  parts {
    groupId
    name
  }
  bookings {
    id
    groupName
    kind
    day
    description
    source
    amount
  }
}
    `, {"fragmentName":"FollowedBookings"}) as unknown as TypedDocumentString<FollowedBookingsFragment, unknown>;
export const FollowedSharingFragmentDoc = new TypedDocumentString(`
    fragment FollowedSharing on LineageLine {
  cents
  poolCents
  spare
  steps {
    formula
    amount
    exact
    why
    counts {
      label
      unit
      own
      whole
    }
  }
  payers {
    name
    cents
  }
}
    `, {"fragmentName":"FollowedSharing"}) as unknown as TypedDocumentString<FollowedSharingFragment, unknown>;
export const FollowedKeyFragmentDoc = new TypedDocumentString(`
    fragment FollowedKey on LineageLine {
  key {
    id
    clause
  }
  steps {
    counts {
      label
      unit
      own
      whole
      source
      referenceDay
    }
  }
}
    `, {"fragmentName":"FollowedKey"}) as unknown as TypedDocumentString<FollowedKeyFragment, unknown>;
export const FollowedLineFragmentDoc = new TypedDocumentString(`
    fragment FollowedLine on LineageLine {
  bookingCount
  payers {
    name
  }
  key {
    from
    clause
  }
  decision {
    code
    title
    bodyName
    decidedOn
    sentence
    votes {
      present
    }
    ...FollowedVotes
  }
  ...FollowedBookings
  ...FollowedSharing
  ...FollowedKey
}
    fragment FollowedBookings on LineageLine {
  poolCents
  bookingCount
  otherBookings
  parts {
    groupId
    name
  }
  bookings {
    id
    groupName
    kind
    day
    description
    source
    amount
  }
}
fragment FollowedKey on LineageLine {
  key {
    id
    clause
  }
  steps {
    counts {
      label
      unit
      own
      whole
      source
      referenceDay
    }
  }
}
fragment FollowedSharing on LineageLine {
  cents
  poolCents
  spare
  steps {
    formula
    amount
    exact
    why
    counts {
      label
      unit
      own
      whole
    }
  }
  payers {
    name
    cents
  }
}
fragment FollowedVotes on LineageDecision {
  votes {
    seat
    weight
    holderName
    castByName
    present
    recused
    proxy
    choice
    reason
  }
}`, {"fragmentName":"FollowedLine"}) as unknown as TypedDocumentString<FollowedLineFragment, unknown>;
export const WholeStatementFragmentDoc = new TypedDocumentString(`
    fragment WholeStatement on Lineage {
  total
  lines {
    id
    subject
    cents
  }
}
    `, {"fragmentName":"WholeStatement"}) as unknown as TypedDocumentString<WholeStatementFragment, unknown>;
export const SettlementActsFragmentDoc = new TypedDocumentString(`
    fragment SettlementActs on SettlementYear {
  partnershipId
  year
  obstacle
  viewerCan
  advances {
    number
  }
  settlement {
    id
    state
    viewerCan
  }
}
    `, {"fragmentName":"SettlementActs"}) as unknown as TypedDocumentString<SettlementActsFragment, unknown>;
export const SettlementSharesFragmentDoc = new TypedDocumentString(`
    fragment SettlementShares on SettlementYear {
  slug
  year
  shares {
    organisationId
    name
    code
    owed
    advanced
    remains
    number
  }
}
    `, {"fragmentName":"SettlementShares"}) as unknown as TypedDocumentString<SettlementSharesFragment, unknown>;
export const SettlementRecoveryFragmentDoc = new TypedDocumentString(`
    fragment SettlementRecovery on SettlementYear {
  recovery {
    groupId
    name
    budget
    actual
  }
}
    `, {"fragmentName":"SettlementRecovery"}) as unknown as TypedDocumentString<SettlementRecoveryFragment, unknown>;
export const SettlementCorrectionsFragmentDoc = new TypedDocumentString(`
    fragment SettlementCorrections on SettlementYear {
  corrections {
    id
    groupName
    day
    reason
    original
    amount
  }
}
    `, {"fragmentName":"SettlementCorrections"}) as unknown as TypedDocumentString<SettlementCorrectionsFragment, unknown>;
export const SettlingRulesFragmentDoc = new TypedDocumentString(`
    fragment SettlingRules on SettlementYear {
  partnershipId
  viewerCan
  rules {
    fourEyes
    questionDays
    disputeDays
    clause
  }
}
    `, {"fragmentName":"SettlingRules"}) as unknown as TypedDocumentString<SettlingRulesFragment, unknown>;
export const AskedQuestionFragmentDoc = new TypedDocumentString(`
    fragment AskedQuestion on LineQuestion {
  id
  organisationName
  year
  subject
  cents
  state
  question
  askedByName
  askedAt
  answerBy
  answer
  disputed
  grounds
  outcome
  settlement
  viewerCan
}
    `, {"fragmentName":"AskedQuestion"}) as unknown as TypedDocumentString<AskedQuestionFragment, unknown>;
export const StatementQuestionsFragmentDoc = new TypedDocumentString(`
    fragment StatementQuestions on Statement {
  partnershipId
  organisationId
  year
  basis
  total
  payableNow
  viewerCan
  lines {
    id
    subject
  }
  questions {
    id
    ...AskedQuestion
  }
}
    fragment AskedQuestion on LineQuestion {
  id
  organisationName
  year
  subject
  cents
  state
  question
  askedByName
  askedAt
  answerBy
  answer
  disputed
  grounds
  outcome
  settlement
  viewerCan
}`, {"fragmentName":"StatementQuestions"}) as unknown as TypedDocumentString<StatementQuestionsFragment, unknown>;
export const AwaitedMatterFragmentDoc = new TypedDocumentString(`
    fragment AwaitedMatter on Awaiting {
  kind
  slug
  partnershipName
  code
  title
  forName
  recordId
  until
}
    `, {"fragmentName":"AwaitedMatter"}) as unknown as TypedDocumentString<AwaitedMatterFragment, unknown>;
export const AgreementPageDocument = new TypedDocumentString(`
    query AgreementPage($slug: String!, $id: ID!, $number: Int) {
  agreement(slug: $slug, id: $id) {
    id
    kind
    title
    holds
    standing
    noticeBy
    viewerCan
    ...AgreementTerm
    ...AgreementParties
  }
  agreementVersion(agreementId: $id, number: $number) {
    id
    number
    from
    until
    intact
    clauses {
      id
      key
      number
      chapter
      title
      legal
      plain
    }
  }
  agreementVersions(agreementId: $id) {
    ...AgreementVersions
  }
}
    fragment AgreementParties on Agreement {
  parties {
    id
    organisationId
    organisationName
    role
    from
    until
  }
}
fragment AgreementTerm on Agreement {
  from
  until
  noticeMonths
  renewal
  renewalMonths
  noticeBy
  alarmOn
  alarmWhy
  standing
}
fragment AgreementVersions on AgreementVersion {
  id
  number
  from
  until
  basis
  seal
  intact
  sealedByName
}`, {"hash":"sha256:fc5345351326e49a8570328941454eed9eaab63fb6c5d22f419cf6ddb9d4658c"}) as unknown as TypedDocumentString<AgreementPageQuery, AgreementPageQueryVariables>;
export const DecisionObligationsDocument = new TypedDocumentString(`
    query DecisionObligations($slug: String!, $code: String!) {
  decisionObligations(slug: $slug, code: $code) {
    id
    text
    standing
    condition
    ownerName
    ownerPerson
    askedByName
    dueOn
    evidence
    proof
    settledByName
    viewerCan
  }
  partnership(slug: $slug) {
    id
    participants(first: 100) {
      nodes {
        organisationId
        organisationName
      }
    }
  }
}
    `, {"hash":"sha256:da00cd119fcc52b9872b070e7072328582327ff3813eb3f5f46adc940005d4a2"}) as unknown as TypedDocumentString<DecisionObligationsQuery, DecisionObligationsQueryVariables>;
export const AgreementDifferenceDocument = new TypedDocumentString(`
    query AgreementDifference($slug: String!, $id: ID!, $before: Int!, $after: Int!) {
  agreement(slug: $slug, id: $id) {
    id
    title
  }
  before: agreementVersion(agreementId: $id, number: $before) {
    id
    number
    clauses {
      id
      key
      number
      chapter
      title
      legal
      plain
    }
  }
  after: agreementVersion(agreementId: $id, number: $after) {
    id
    number
    clauses {
      id
      key
      number
      chapter
      title
      legal
      plain
    }
  }
}
    `, {"hash":"sha256:665c6f1b8e69fb1c46bfc5a69dd73b25982816ce2bacac0f9a1889f397dd1303"}) as unknown as TypedDocumentString<AgreementDifferenceQuery, AgreementDifferenceQueryVariables>;
export const ArrangeObligationDocument = new TypedDocumentString(`
    mutation ArrangeObligation($input: ArrangeObligationInput!) {
  arrangeObligation(input: $input) {
    __typename
    ... on Obligation {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a2984b3857166436aefdc077838959f31bd7993e3954ada166f05459a3b4b974"}) as unknown as TypedDocumentString<ArrangeObligationMutation, ArrangeObligationMutationVariables>;
export const MeetObligationDocument = new TypedDocumentString(`
    mutation MeetObligation($id: ID!, $words: String!) {
  meetObligation(id: $id, proof: $words) {
    __typename
    ... on Obligation {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:102e018639e309c4eda348c488d4eb90007eb2f2fca1b590dc878f216fb48548"}) as unknown as TypedDocumentString<MeetObligationMutation, MeetObligationMutationVariables>;
export const WaiveObligationDocument = new TypedDocumentString(`
    mutation WaiveObligation($id: ID!, $words: String!) {
  waiveObligation(id: $id, reason: $words) {
    __typename
    ... on Obligation {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:eb50f6a8d62346ce2115b4d74de04769e2f3333186f29adad6812e623441d998"}) as unknown as TypedDocumentString<WaiveObligationMutation, WaiveObligationMutationVariables>;
export const ObligationsDocument = new TypedDocumentString(`
    query Obligations($standing: String, $own: Boolean, $after: String) {
  obligations(standing: $standing, own: $own, first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      text
      standing
      condition
      ownerName
      ownerPerson
      dueOn
      slug
      partnershipName
      decisionCode
      decisionTitle
    }
  }
}
    `, {"hash":"sha256:38ecf5bada252087a3cdf8dd7a1e85504c962fd88225aca32851416533dc70f7"}) as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const AgreementsDocument = new TypedDocumentString(`
    query Agreements($slug: String!) {
  agreements(slug: $slug) {
    id
    kind
    title
    partOfTitle
    until
    noticeBy
    standing
    holds
    parties {
      id
      organisationName
      until
    }
  }
}
    `, {"hash":"sha256:7b3a88ef254be2dc042915e17e3fa637b92f86b4fce429ff2c61b1f01b7ecef9"}) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const ApplicationListDocument = new TypedDocumentString(`
    query ApplicationList($slug: String!, $search: String, $domain: String, $organisationId: ID, $sort: ApplicationOrder!, $descending: Boolean!, $after: String) {
  landscape(slug: $slug) {
    id
    partnershipName
    viewerCan
    organisations {
      id
      name
    }
    components {
      id
      domain
    }
  }
  applications(
    slug: $slug
    first: 50
    search: $search
    domain: $domain
    organisationId: $organisationId
    sort: $sort
    descending: $descending
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      name
      supplier
      release
      functions
      organisations
      yearlyCents
      nextEnd
    }
  }
}
    `, {"hash":"sha256:773fef2291532d23c194a3182beef6ec329d050a70323854abd9d2e00912b27e"}) as unknown as TypedDocumentString<ApplicationListQuery, ApplicationListQueryVariables>;
export const RegisterApplicationDocument = new TypedDocumentString(`
    mutation RegisterApplication($input: RegisterApplicationInput!) {
  registerApplication(input: $input) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3cc2336c92982fd462ac5ed8a65a565e2b489437d752ee7d02c54b92f7491655"}) as unknown as TypedDocumentString<RegisterApplicationMutation, RegisterApplicationMutationVariables>;
export const EndUseDocument = new TypedDocumentString(`
    mutation EndUse($useId: ID!, $until: Day!) {
  endUse(useId: $useId, until: $until) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a6883177992b5623d3c4fa8abe6b90931269acbc879f578a5ca79783a49162bb"}) as unknown as TypedDocumentString<EndUseMutation, EndUseMutationVariables>;
export const EndContractDocument = new TypedDocumentString(`
    mutation EndContract($contractId: ID!, $until: Day!) {
  endContract(contractId: $contractId, until: $until) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a5fc21224d52200b3313495a1c49ae52b7f41a8786b808a12f254f6a16f8867f"}) as unknown as TypedDocumentString<EndContractMutation, EndContractMutationVariables>;
export const ExtendContractDocument = new TypedDocumentString(`
    mutation ExtendContract($contractId: ID!) {
  extendContract(contractId: $contractId) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:be491d45614a2450756149cfa849aa6b9d76ae0b2643693b8a4d19efb5a0f5f3"}) as unknown as TypedDocumentString<ExtendContractMutation, ExtendContractMutationVariables>;
export const DescribeApplicationDocument = new TypedDocumentString(`
    mutation DescribeApplication($input: DescribeApplicationInput!) {
  describeApplication(input: $input) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:553a9eb7cbbc404ecaf6643b484df1f789c8735d406a8c6401c05f9ba516eb08"}) as unknown as TypedDocumentString<DescribeApplicationMutation, DescribeApplicationMutationVariables>;
export const RecordContractDocument = new TypedDocumentString(`
    mutation RecordContract($input: RecordContractInput!) {
  recordContract(input: $input) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:25c357a27b286918fa787f6c85a32aa31617e3adc08ce5b45446770e090eec99"}) as unknown as TypedDocumentString<RecordContractMutation, RecordContractMutationVariables>;
export const AmendContractDocument = new TypedDocumentString(`
    mutation AmendContract($input: AmendContractInput!) {
  amendContract(input: $input) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:713a0c5359107f53fc9c4e6562e70c2c2386c148f59762ea920c5acb5a6e11f3"}) as unknown as TypedDocumentString<AmendContractMutation, AmendContractMutationVariables>;
export const ReferenceComponentsDocument = new TypedDocumentString(`
    query ReferenceComponents {
  referenceComponents {
    id
    name
    domain
  }
}
    `, {"hash":"sha256:d794fff1c1805792cf48e55db017e197460f14487d016cf8df89285bae8267a6"}) as unknown as TypedDocumentString<ReferenceComponentsQuery, ReferenceComponentsQueryVariables>;
export const RecordUseDocument = new TypedDocumentString(`
    mutation RecordUse($input: RecordUseInput!) {
  recordUse(input: $input) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:652666effb922540fc2a72e6527cf636f2e26e33fc3763c6ba4442f2187e6021"}) as unknown as TypedDocumentString<RecordUseMutation, RecordUseMutationVariables>;
export const ChangeUseDocument = new TypedDocumentString(`
    mutation ChangeUse($input: ChangeUseInput!) {
  changeUse(input: $input) {
    __typename
    ... on Application {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:699e72ba55e44a587a3ec3f0ebef90791127428f10b96fdf3972c39513e833e2"}) as unknown as TypedDocumentString<ChangeUseMutation, ChangeUseMutationVariables>;
export const ApplicationPageDocument = new TypedDocumentString(`
    query ApplicationPage($id: ID!) {
  application(id: $id) {
    id
    partnershipId
    partnershipName
    slug
    name
    supplier
    release
    description
    catalogueId
    componentIds
    components {
      id
      name
      domain
    }
    organisations {
      id
      name
    }
    recordsFor
    viewerCan
    uses {
      id
      organisationId
      organisationName
      phase
      degree
      time
      hosting
      plannedHosting
      moveOn
      users
      applicationOwner
      dataOwner
      separable
      availability
      integrity
      confidentiality
      critical
      privacySensitive
      rtoHours
      rpoHours
      from
      until
      deviationReason
      deviationCents
      deviationUntil
      source
      decisionCode
      viewerCan
    }
    contracts {
      id
      organisationIds
      number
      kind
      from
      end
      until
      noticeMonths
      procurementMonths
      extensionMonths
      extensionsLeft
      yearlyCents
      decideBy
      source
      decisionCode
      viewerCan
    }
  }
}
    `, {"hash":"sha256:2569124357d294de0e7974be67304a03e2b6b241c79625b0e9b08d9e2a8f79bb"}) as unknown as TypedDocumentString<ApplicationPageQuery, ApplicationPageQueryVariables>;
export const LandscapePageDocument = new TypedDocumentString(`
    query LandscapePage($slug: String!, $on: Day) {
  landscape(slug: $slug, on: $on) {
    id
    partnershipName
    day
    viewerCan
    organisations {
      id
      name
      inhabitants
    }
    components {
      id
      name
      domain
    }
    applications {
      id
      name
      componentIds
    }
    uses {
      id
      applicationId
      organisationId
      phase
      degree
      time
      hosting
      plannedHosting
      moveOn
      deviationReason
      deviationCents
      deviationUntil
    }
    contracts {
      id
      applicationId
      organisationIds
      end
      noticeMonths
      procurementMonths
      extensionMonths
      yearlyCents
    }
  }
}
    `, {"hash":"sha256:b40054a6dfea83b30f3c35fc5cb74adfc850e964bfe52f4b65a789f3664374d6"}) as unknown as TypedDocumentString<LandscapePageQuery, LandscapePageQueryVariables>;
export const MunicipalScanPageDocument = new TypedDocumentString(`
    query MunicipalScanPage($slug: String!, $code: String!) {
  municipalScan(slug: $slug, code: $code) {
    id
    partnershipId
    organisationId
    organisationName
    partnershipName
    frozenAt
    viewerCan
    points {
      point
      state
      evidence {
        words
        on
      }
      missing
      next
      before
    }
    cost {
      bookYear
      centsPerInhabitant
      figureBookYear
      figureEuros
      differenceCents
      remarks
      source
    }
    records {
      id
      kind
      on
      line
      facts
      recordedByName
    }
  }
}
    `, {"hash":"sha256:8f1a215e683f018ec78257993ae50960cd35de2583333b034f76bfb7cbe321fe"}) as unknown as TypedDocumentString<MunicipalScanPageQuery, MunicipalScanPageQueryVariables>;
export const FreezeScanDocument = new TypedDocumentString(`
    mutation FreezeScan($partnershipId: ID!, $organisationId: ID!) {
  freezeScan(partnershipId: $partnershipId, organisationId: $organisationId) {
    __typename
    ... on FrozenScan {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0ad485d5977f61de8c09fdf0821fb0d3c4e3eba193b406fb4fdb03351e35543a"}) as unknown as TypedDocumentString<FreezeScanMutation, FreezeScanMutationVariables>;
export const PartnershipScanPageDocument = new TypedDocumentString(`
    query PartnershipScanPage($slug: String!) {
  partnershipScan(slug: $slug) {
    id
    partnershipName
    rows {
      organisationId
      organisationName
      code
      states
    }
  }
}
    `, {"hash":"sha256:9f2c3c42a09a4517409206c7f070378410e33f932652a20e972a08d9e17b191f"}) as unknown as TypedDocumentString<PartnershipScanPageQuery, PartnershipScanPageQueryVariables>;
export const RecordStateDocument = new TypedDocumentString(`
    mutation RecordState($input: RecordStateInput!) {
  recordState(input: $input) {
    __typename
    ... on StateRecord {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f98ba4728e47418ab94d08d8c1cedefd3d49cf4ab727a47ecd26eaacc4dd3848"}) as unknown as TypedDocumentString<RecordStateMutation, RecordStateMutationVariables>;
export const ReviseStateDocument = new TypedDocumentString(`
    mutation ReviseState($input: ReviseStateInput!) {
  reviseState(input: $input) {
    __typename
    ... on StateRecord {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:eb374c0a269bdaa309d77dc45dbb86bb330460a2f89bc0aae046ceb2ed8db2cc"}) as unknown as TypedDocumentString<ReviseStateMutation, ReviseStateMutationVariables>;
export const WithdrawStateDocument = new TypedDocumentString(`
    mutation WithdrawState($id: ID!) {
  withdrawState(id: $id) {
    __typename
    ... on StateRecord {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:719d28daea6a52f09d08cd2b9058045b3314ca73ddca7b91b3c673e0d72f5f72"}) as unknown as TypedDocumentString<WithdrawStateMutation, WithdrawStateMutationVariables>;
export const CastVoteDocument = new TypedDocumentString(`
    mutation CastVote($input: CastVoteInput!) {
  castVote(input: $input) {
    __typename
    ... on CastBallot {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3042f72b1f4fa09a397f9aef8078c63859a54ad8d9b08dc87e66d5323342bbda"}) as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;
export const CloseTheVoteDocument = new TypedDocumentString(`
    mutation CloseTheVote($input: CloseVoteInput!) {
  closeVote(input: $input) {
    __typename
    ... on Vote {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:88f09f89db9c51dd15cddfa2264288d80944e559987762221c944b830b2cb7dc"}) as unknown as TypedDocumentString<CloseTheVoteMutation, CloseTheVoteMutationVariables>;
export const DecisionPageDocument = new TypedDocumentString(`
    query DecisionPage($slug: String!, $code: String!) {
  changeSet(slug: $slug, code: $code) {
    ...WhatChanges
  }
  decision(slug: $slug, code: $code) {
    id
    code
    title
    outcome
    sentence
    bodyName
    decidedOn
    decided
    ruleWords
    proposalCode
    voteId
    nextStep
    owner
    reviewOn
    viewerCan
    state
    effectiveAt
    replaces {
      id
      code
      title
    }
    replacedBy {
      id
      code
      title
    }
    seats {
      seat
      weight
      present
      recused
      proxy
      vote
    }
  }
  benefits(slug: $slug, decision: $code) {
    ...BenefitLines
  }
}
    fragment WhatChanges on ChangeSet {
  id
  state
  takesEffectOn
  executedAt
  members {
    id
    name
  }
  problems {
    step
    message
  }
  steps {
    kind
    label
    sentence
    records {
      record
      id
      isNew
      subject
      organisationIds
      fields {
        label
        before
        after
      }
    }
  }
}
fragment BenefitLines on Benefits {
  id
  slug
  partnershipName
  viewerCan
  promises {
    id
    resolutionId
    decisionCode
    decisionTitle
    decidedOn
    organisationId
    organisationName
    kind
    description
    department
    owner
    unit
    baseline
    target
    targetOn
    direction
    viewerCan
    measurements {
      id
      value
      on
      source
      note
      correctsId
      measuredByName
      at
    }
  }
  reviews {
    resolutionId
    proposalCode
    reason
    againOn
    answeredByName
  }
}`, {"hash":"sha256:f1c235b55cdd21b99890a83efecbcda3cc7ff237a38dff6422bedea4697f279e"}) as unknown as TypedDocumentString<DecisionPageQuery, DecisionPageQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($slug: String!, $search: String, $outcome: String, $from: Day, $until: Day, $after: String) {
  partnership(slug: $slug) {
    id
    shortName
    bodies {
      id
      kind
      name
    }
  }
  decisions(
    slug: $slug
    search: $search
    outcome: $outcome
    from: $from
    until: $until
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      code
      title
      outcome
      decidedOn
      seats {
        weight
        vote
      }
    }
  }
}
    `, {"hash":"sha256:74f59a066a1339de0b0b7d47987c108ca044cb21ab505e61a261047c5efb9a02"}) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const CarryOutDocument = new TypedDocumentString(`
    mutation CarryOut($id: ID!) {
  executeDecision(id: $id) {
    __typename
    ... on Decision {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:38c6eabc91a59c57c18a5b0cfc9f44b995d2d71f3641af5bbfc19c33931b222d"}) as unknown as TypedDocumentString<CarryOutMutation, CarryOutMutationVariables>;
export const OpenVoteDocument = new TypedDocumentString(`
    mutation OpenVote($input: OpenVoteInput!) {
  openVote(input: $input) {
    __typename
    ... on Vote {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:00c900ace66265a7c966a01f940b29a09a0a58a25ba47ed6ae7b6c02f37d5ada"}) as unknown as TypedDocumentString<OpenVoteMutation, OpenVoteMutationVariables>;
export const RecordOutcomeDocument = new TypedDocumentString(`
    mutation RecordOutcome($input: OutcomeInput!) {
  recordOutcome(input: $input) {
    __typename
    ... on Decision {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2b528fc7f42c7dfcdb525326676f68643796721e67067b0e397ffbd2f1b6f80a"}) as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const RecuseSeatDocument = new TypedDocumentString(`
    mutation RecuseSeat($seatId: ID!, $ground: String, $reason: String!) {
  recuseSeat(seatId: $seatId, ground: $ground, reason: $reason) {
    __typename
    ... on Vote {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9a6ec9c8f2c7fbfd01318c1b1d3d49b8503b6e5d94d0fb86566a6ac7b0688599"}) as unknown as TypedDocumentString<RecuseSeatMutation, RecuseSeatMutationVariables>;
export const GiveProxyDocument = new TypedDocumentString(`
    mutation GiveProxy($seatId: ID!, $toSeatId: ID!) {
  giveProxy(seatId: $seatId, toSeatId: $toSeatId) {
    __typename
    ... on Vote {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:15d606f9941f9722e570046cbf8831124c1ecc1bdcfda51346f9709ea9ec654a"}) as unknown as TypedDocumentString<GiveProxyMutation, GiveProxyMutationVariables>;
export const VotePageDocument = new TypedDocumentString(`
    query VotePage($slug: String!, $code: String!) {
  proposal(slug: $slug, code: $code) {
    id
    title
    says {
      resolutions
    }
  }
  changeSet(slug: $slug, code: $code) {
    ...WhatChanges
  }
  votes(slug: $slug, code: $code) {
    id
    edition
    state
    written
    deadline
    ruleWords
    decided
    enough
    sentence
    decisionCode
    viewerCan
    choices {
      code
      label
      meaning
      prompt
    }
    majorities {
      measure
      for
      open
      need
      words
    }
    seats {
      id
      key
      organisationId
      weight
      holderName
      present
      recusedReason
      proxy
      replaced
      influenceWords
      viewerCan
      ballot {
        id
        choice
        reason
        condition
        castByName
        at
        mark
      }
    }
  }
}
    fragment WhatChanges on ChangeSet {
  id
  state
  takesEffectOn
  executedAt
  members {
    id
    name
  }
  problems {
    step
    message
  }
  steps {
    kind
    label
    sentence
    records {
      record
      id
      isNew
      subject
      organisationIds
      fields {
        label
        before
        after
      }
    }
  }
}`, {"hash":"sha256:5f7f16c87ae44672a79b5980cfe2d9a74daa27c580e0f93b151676178558b988"}) as unknown as TypedDocumentString<VotePageQuery, VotePageQueryVariables>;
export const BeginImportDocument = new TypedDocumentString(`
    mutation BeginImport {
  beginImport {
    __typename
    ... on Import {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c0cb2eb77820cdf493007b9aea062f3c98689f6274658159bb79161cb4510cf8"}) as unknown as TypedDocumentString<BeginImportMutation, BeginImportMutationVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($id: ID!) {
  previewImport(id: $id) {
    __typename
    ... on Import {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:6c29b80ee8e11ea4bf02c6db8599c3d29de4f77adf4482fa16f5c1d4d6fbfe0e"}) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const CurrentImportDocument = new TypedDocumentString(`
    query CurrentImport($id: ID!) {
  import(id: $id) {
    id
    state
    done
    total
    refusal
    kinds {
      kind
      created
      changed
      same
    }
    ...ImportNotes
  }
}
    fragment ImportNotes on Import {
  id
  rejectedCount
  rejected {
    file
    line
    field
    text
  }
  remarkCount
  remarks {
    file
    line
    field
    text
  }
}`, {"hash":"sha256:48ecd60077a77aceed7201e5148d373b3d608977ca1403a3901758c77b5f48be"}) as unknown as TypedDocumentString<CurrentImportQuery, CurrentImportQueryVariables>;
export const ImportRegisterDocument = new TypedDocumentString(`
    mutation ImportRegister($id: ID!) {
  importRegister(id: $id) {
    __typename
    ... on Import {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e941a70b7474957b52d3c03cec38b1a675b995770c0286599e6bf9a0a780b60b"}) as unknown as TypedDocumentString<ImportRegisterMutation, ImportRegisterMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports {
  recentImports {
    id
    ...RecentImport
  }
}
    fragment RecentImport on Import {
  id
  startedAt
  state
  rejectedCount
  kinds {
    kind
    created
    changed
  }
}`, {"hash":"sha256:a8dbcfb1df30451f032e404fbaeae4eb70003191c115883b20fcb6f2dbd6148b"}) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const BeginLedgerImportDocument = new TypedDocumentString(`
    mutation BeginLedgerImport($partnershipId: ID!) {
  beginLedgerImport(partnershipId: $partnershipId) {
    __typename
    ... on LedgerImport {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:02aee2af09371ba9d780a83f0e0104ba82205bc0c0b6e31b57aafa66f60028c6"}) as unknown as TypedDocumentString<BeginLedgerImportMutation, BeginLedgerImportMutationVariables>;
export const ImportLedgerDocument = new TypedDocumentString(`
    mutation ImportLedger($id: ID!) {
  importLedger(id: $id) {
    __typename
    ... on LedgerImport {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:85f8c8eaf7aac0d3a52640e6b91a67c3bcb58101956dd4fa3a44dfeabcfb3ea7"}) as unknown as TypedDocumentString<ImportLedgerMutation, ImportLedgerMutationVariables>;
export const LedgerPageDocument = new TypedDocumentString(`
    query LedgerPage($slug: String!) {
  costYear(slug: $slug) {
    id
    partnershipId
    partnershipName
    groups {
      id
      name
    }
  }
}
    `, {"hash":"sha256:c7bc6a6737a89f95a614d59aaa93827fde5853b4f8f57c09bbfee98ff42c7982"}) as unknown as TypedDocumentString<LedgerPageQuery, LedgerPageQueryVariables>;
export const RecentLedgersDocument = new TypedDocumentString(`
    query RecentLedgers($partnershipId: ID!) {
  ledgerImports(partnershipId: $partnershipId) {
    id
    startedAt
    state
    file
    created
    rejectedCount
  }
}
    `, {"hash":"sha256:2e581f4f9b9e63fddb7faab011b5775abacac31ec1c41bebbbe0a294dc26dc0b"}) as unknown as TypedDocumentString<RecentLedgersQuery, RecentLedgersQueryVariables>;
export const LedgerNowDocument = new TypedDocumentString(`
    query LedgerNow($id: ID!) {
  ledgerImport(id: $id) {
    id
    state
    done
    total
    file
    head
    sample
    mapping
    remembered
    problem {
      path
      message
    }
    accounts {
      account
      count
      cents
      example
    }
    groups {
      groupId
      count
      cents
    }
    rowCount
    created
    same
    leftOut
    unassigned
    rejectedCount
    rejected {
      file
      line
      field
      text
    }
    refusal
  }
}
    `, {"hash":"sha256:2ddab7427089c2d50f28f2041b5529821db68190df1e226caab6070369cc5131"}) as unknown as TypedDocumentString<LedgerNowQuery, LedgerNowQueryVariables>;
export const PreviewLedgerDocument = new TypedDocumentString(`
    mutation PreviewLedger($id: ID!, $mapping: String) {
  previewLedger(id: $id, mapping: $mapping) {
    __typename
    ... on LedgerImport {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:cd8629fe463f4adebc3727b948d8b2ea6f0f329653bd9ea4358c3d8e50297ae7"}) as unknown as TypedDocumentString<PreviewLedgerMutation, PreviewLedgerMutationVariables>;
export const OwnFactorsDocument = new TypedDocumentString(`
    query OwnFactors {
  viewer {
    id
    person {
      id
      example
    }
    factors {
      totp
      recoveryCodesLeft
      passkeys {
        id
      }
    }
  }
}
    `, {"hash":"sha256:ecdeeb2cd8aebf43ebd8968955769ca0af9b1cb7801d2513901240ed4aea9443"}) as unknown as TypedDocumentString<OwnFactorsQuery, OwnFactorsQueryVariables>;
export const BeginStepUpDocument = new TypedDocumentString(`
    mutation BeginStepUp {
  beginStepUp {
    __typename
    ... on PasskeyOptions {
      options
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:155a57e2e03bdc92827929eb560dcbedb494e50d6153eaa6836d13b541b827d4"}) as unknown as TypedDocumentString<BeginStepUpMutation, BeginStepUpMutationVariables>;
export const StepUpDocument = new TypedDocumentString(`
    mutation StepUp($input: StepUpInput!) {
  stepUp(input: $input) {
    __typename
    ... on Viewer {
      id
      steppedUpUntil
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:01cb88af0c3f87a4484780f254438a9496d2664823d2b1db54b01ac53e5ed813"}) as unknown as TypedDocumentString<StepUpMutation, StepUpMutationVariables>;
export const SignInAsExampleDocument = new TypedDocumentString(`
    mutation SignInAsExample($personId: ID!) {
  signInAsExample(personId: $personId) {
    __typename
    ... on Viewer {
      id
      language
      needsSecondFactor
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5438a474003cc2a9384421cbc77261c41f9d4c420fb303daf92de6ad7f6a144c"}) as unknown as TypedDocumentString<SignInAsExampleMutation, SignInAsExampleMutationVariables>;
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn {
    __typename
    ... on PasskeyOptions {
      options
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b326f5a7a25921a9986d18152f8c69fc39f2dc491b3d8246a752dfbf47aaa557"}) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const FinishPasskeySignInDocument = new TypedDocumentString(`
    mutation FinishPasskeySignIn($answer: String!) {
  finishPasskeySignIn(answer: $answer) {
    __typename
    ... on Viewer {
      id
      language
      needsSecondFactor
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:aafbb214055a5937c0e0bf1a5f21986d420e201427a863bf8b99e55208c42d09"}) as unknown as TypedDocumentString<FinishPasskeySignInMutation, FinishPasskeySignInMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Viewer {
      id
      language
      needsSecondFactor
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:304478a07d8461b30f50ebf6816e621d29a25226b908e401561d33211e83b01f"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInScreenDocument = new TypedDocumentString(`
    query SignInScreen {
  installation {
    isEmpty
  }
  viewer {
    id
    person {
      id
      name
    }
  }
  exampleCards {
    personId
    ...ExamplePerson
  }
}
    fragment ExamplePerson on ExampleCard {
  personId
  name
  mandates {
    ...MandateWords
  }
}
fragment MandateWords on Mandate {
  id
  role
  until
  organisationId
  organisationName
  partnershipId
  partnershipName
  bodyId
}`, {"hash":"sha256:4ab2ceab9c445b80e7ca32a2c310023ff7d79a86ff26b598c203fab3a04d2710"}) as unknown as TypedDocumentString<SignInScreenQuery, SignInScreenQueryVariables>;
export const AccountScreenDocument = new TypedDocumentString(`
    query AccountScreen {
  viewer {
    id
    person {
      id
      name
      email
      example
    }
    factors {
      password
      totp
      recoveryCodesLeft
      passkeys {
        id
        ...OwnPasskey
      }
    }
  }
  mySessions {
    id
    ...OwnSession
  }
}
    fragment OwnPasskey on Passkey {
  id
  name
  createdAt
  lastUsedAt
  synced
}
fragment OwnSession on Session {
  id
  agent
  address
  createdAt
  lastSeenAt
  current
}`, {"hash":"sha256:8e1148170227d310d0eda5b2658d143ba1ddb65410220c6a0e11a02843fa18a5"}) as unknown as TypedDocumentString<AccountScreenQuery, AccountScreenQueryVariables>;
export const RemoveTotpDocument = new TypedDocumentString(`
    mutation RemoveTotp {
  removeTotp {
    __typename
    ... on FactorChange {
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0f8b60a8a626faf39c82d19f176ddfd2ee124ec9fdc90672a8462a7829487c13"}) as unknown as TypedDocumentString<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes {
  renewRecoveryCodes {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2c5efb6814c0f4fdc7938673d525316c28f8221090568969e064a94e825789da"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RenamePersonDocument = new TypedDocumentString(`
    mutation RenamePerson($id: ID!, $name: String!) {
  renamePerson(id: $id, name: $name) {
    __typename
    ... on Person {
      id
      name
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3d9944b49160ab8ca683eaeb04bf623b7dd755a498c35a557d65ee4e711e1fdf"}) as unknown as TypedDocumentString<RenamePersonMutation, RenamePersonMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id) {
    __typename
    ... on FactorChange {
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2255bc799d6ace7a2ceba4e58af27520cff28e38992cff42a1cb5db9de1f33cf"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on Viewer {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a696e1c507fe72f6b160ad2184d1ef8b46e2224be6416303beb20a35210ebac2"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    __typename
    ... on Viewer {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7522a5a602b6705cc9511ae7da8bfe8c253d47d2423d7ed8a7f81d4e5411791e"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    __typename
    ... on Viewer {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1574b810c00164bca1f16b1cb46a33862965178c01a6e4cfff3591e0e069f338"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on Viewer {
      id
      language
      needsSecondFactor
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a5af23d51884651b581bc38effdd3f938d0b8141311d716c5fde05a9500e3fb5"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SecondFactorScreenDocument = new TypedDocumentString(`
    query SecondFactorScreen {
  viewer {
    id
    needsSecondFactor
    factors {
      password
    }
  }
}
    `, {"hash":"sha256:2b2c7ebd02b7ae50d98de1403bdd3084a72a262dcc4dcd5e4f2d9ad7f29ed695"}) as unknown as TypedDocumentString<SecondFactorScreenQuery, SecondFactorScreenQueryVariables>;
export const SetUpScreenDocument = new TypedDocumentString(`
    query SetUpScreen {
  installation {
    isEmpty
  }
  viewer {
    id
    needsSecondFactor
  }
}
    `, {"hash":"sha256:4a4c5ea3f53cc68acf68d6c8681ab73c51bb2e32a574e24650cb4ddf25f82b89"}) as unknown as TypedDocumentString<SetUpScreenQuery, SetUpScreenQueryVariables>;
export const CompleteSetUpDocument = new TypedDocumentString(`
    mutation CompleteSetUp($input: CompleteSetUpInput!) {
  completeSetUp(input: $input) {
    __typename
    ... on Viewer {
      id
      language
      needsSecondFactor
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:82d7281c326e97ebc219850b5bc44be99768d503d1deb6e2bf508f352d9048fb"}) as unknown as TypedDocumentString<CompleteSetUpMutation, CompleteSetUpMutationVariables>;
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation BeginPasskeyRegistration {
  beginPasskeyRegistration {
    __typename
    ... on PasskeyOptions {
      options
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d92dbdf82bd56fc0bc918b3725e381bf111a2fdbb0b66eeb2650b7f545ac5df7"}) as unknown as TypedDocumentString<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation FinishPasskeyRegistration($answer: String!, $name: String!) {
  finishPasskeyRegistration(answer: $answer, name: $name) {
    __typename
    ... on FactorChange {
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f41231daffec8a52730a411fd1c453fc98aac66054ed43bc097f710b6739b82d"}) as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const EnrolTotpDocument = new TypedDocumentString(`
    mutation EnrolTotp {
  enrolTotp {
    __typename
    ... on TotpEnrolment {
      secret
      uri
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e9a9aa1b5a466cc1c1f6f49cb31ec16cb18f9b53bba810bff4d05261b1260129"}) as unknown as TypedDocumentString<EnrolTotpMutation, EnrolTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  confirmTotp(code: $code) {
    __typename
    ... on FactorChange {
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b4cb3fc4ef3ecf95d326dda6d5bbfabf0b670db66bbcb85195b65a54cfd2d7e5"}) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const BlockPersonDocument = new TypedDocumentString(`
    mutation BlockPerson($id: ID!) {
  blockPerson(id: $id) {
    __typename
    ... on Person {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:68e1dd7f5fe1ab60cb2e88377d1ecf74e461e22943ded49f0a8ff201c7b3e7c5"}) as unknown as TypedDocumentString<BlockPersonMutation, BlockPersonMutationVariables>;
export const UnblockPersonDocument = new TypedDocumentString(`
    mutation UnblockPerson($id: ID!) {
  unblockPerson(id: $id) {
    __typename
    ... on Person {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c92c8c6a3d7b4214c6cc26baa129e4028b5c03f93f25977d9b7d7fe083b6b7a7"}) as unknown as TypedDocumentString<UnblockPersonMutation, UnblockPersonMutationVariables>;
export const EndMandateDocument = new TypedDocumentString(`
    mutation EndMandate($id: ID!, $until: Day!) {
  endMandate(id: $id, until: $until) {
    __typename
    ... on Mandate {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:fe6d2202bf0dd954b1a04ebe21a4b838837a927858feaaca03e7499a398285ae"}) as unknown as TypedDocumentString<EndMandateMutation, EndMandateMutationVariables>;
export const GrantMandateDocument = new TypedDocumentString(`
    mutation GrantMandate($input: GrantMandateInput!) {
  grantMandate(input: $input) {
    __typename
    ... on Mandate {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7faaaeab38ec92be4358c3640dcc18a0382bbd9126a2b57b931e323b7a0d525b"}) as unknown as TypedDocumentString<GrantMandateMutation, GrantMandateMutationVariables>;
export const MailingDocument = new TypedDocumentString(`
    query Mailing {
  installation {
    smtpConfigured
  }
}
    `, {"hash":"sha256:df79e7733c744d951d3aabd57e2fc4d23227ae2fa7e001dbc934b7abe6026c4f"}) as unknown as TypedDocumentString<MailingQuery, MailingQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    __typename
    ... on Invitation {
      personId
      link
      mailed
      expiresAt
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c1725cf21e81e883fbdf484643d9f5ebfe105ab996218e674b80f45ff02d3302"}) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const FindPartnershipsDocument = new TypedDocumentString(`
    query FindPartnerships($search: String) {
  partnerships(first: 100, search: $search, state: "in-force") {
    nodes {
      id
      shortName
      name
    }
  }
}
    `, {"hash":"sha256:15a9ec593d54c21b2fb935ecaca0edb9fb22b9ab3825e37e34564d4fca843be8"}) as unknown as TypedDocumentString<FindPartnershipsQuery, FindPartnershipsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($search: String, $after: String, $first: Int!) {
  people(first: $first, search: $search, after: $after) {
    totalCount
    nodes {
      id
      ...PersonRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PersonRow on Person {
  id
  name
  email
  blockedAt
  mandates {
    id
    ...MandateTimes
  }
}
fragment MandateTimes on Mandate {
  id
  role
  from
  until
  organisationId
  organisationName
  partnershipId
  partnershipName
  standing {
    state
    because
    since
  }
  viewerCan
}`, {"hash":"sha256:cd5cc61b6c4eaf9ad4ff5ce7ea84cf6fdea185dd02d1ff6858091b49c04f95bb"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonPanelDocument = new TypedDocumentString(`
    query PersonPanel($id: ID!) {
  person(id: $id) {
    id
    name
    email
    example
    blockedAt
    viewerCan
    mandates {
      id
      ...MandateTimes
    }
  }
}
    fragment MandateTimes on Mandate {
  id
  role
  from
  until
  organisationId
  organisationName
  partnershipId
  partnershipName
  standing {
    state
    because
    since
  }
  viewerCan
}`, {"hash":"sha256:6ce3e7ce5b419d0630467fb149d5aa1051f6e929ec07a5f2325ab5ab2b7aa5c8"}) as unknown as TypedDocumentString<PersonPanelQuery, PersonPanelQueryVariables>;
export const SeatPlacesDocument = new TypedDocumentString(`
    query SeatPlaces($id: ID!) {
  partnership(id: $id) {
    id
    bodies {
      id
      name
      seats {
        organisationId
        organisationName
      }
    }
    participants(first: 100) {
      nodes {
        organisationId
        organisationName
        until
      }
    }
  }
}
    `, {"hash":"sha256:dae1d465c21821bdea0960e9f61c882ff620336430fd60896c27939681b19fb1"}) as unknown as TypedDocumentString<SeatPlacesQuery, SeatPlacesQueryVariables>;
export const ChooseLanguageDocument = new TypedDocumentString(`
    mutation ChooseLanguage($language: String!) {
  chooseLanguage(language: $language) {
    __typename
    ... on Viewer {
      id
      language
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:695c1d51a9355ab04cc1863d74ae31343772eab38b1a910f1c4ecb2ff5803fe3"}) as unknown as TypedDocumentString<ChooseLanguageMutation, ChooseLanguageMutationVariables>;
export const ChooseMandateDocument = new TypedDocumentString(`
    mutation ChooseMandate($id: ID!) {
  chooseMandate(id: $id) {
    __typename
    ... on Viewer {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4c8ee62fe17236a3fd1c0f75e053cf39993f7364f734d953898243daba757340"}) as unknown as TypedDocumentString<ChooseMandateMutation, ChooseMandateMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
    ... on SignedOut {
      done
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:bc7ae8e299aee3532e6687ce6ae99d88f5adf6488632db4aa3c358a627d63916"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const OwnMandateDocument = new TypedDocumentString(`
    query OwnMandate {
  viewer {
    id
    mandate {
      id
      role
      organisationId
      organisationName
      partnershipId
      partnershipName
    }
  }
}
    `, {"hash":"sha256:673575ae143f9bf8b14f369f37c58985bef21fc0fdd2b4c16e486725b0472e34"}) as unknown as TypedDocumentString<OwnMandateQuery, OwnMandateQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  viewer {
    id
    language
    needsSecondFactor
    viewerCan
    person {
      id
      name
      example
    }
    session {
      id
      createdAt
    }
    partnerships {
      id
      slug
      shortName
      legalForm
      participantCount
    }
    mandate {
      id
      ...MandateWords
    }
    mandates {
      id
      ...MandateWords
    }
  }
}
    fragment MandateWords on Mandate {
  id
  role
  until
  organisationId
  organisationName
  partnershipId
  partnershipName
  bodyId
}`, {"hash":"sha256:7e7c6249caf1f4cbd96c0c1fe139fe6d8d9b1f098716a202257d7f0ea3376e89"}) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const JournalDocument = new TypedDocumentString(`
    query Journal($command: String, $partnershipId: ID, $recordId: ID, $after: String, $placed: Boolean!) {
  journal(
    first: 25
    command: $command
    partnershipId: $partnershipId
    recordId: $recordId
    after: $after
  ) {
    nodes {
      seq
      ...JournalLine
    }
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  partnership(id: $partnershipId) @include(if: $placed) {
    id
    shortName
  }
}
    fragment JournalLine on JournalEntry {
  seq
  at
  command
  personName
  actingFor
  record
  recordId
  act
  partnershipId
  partnershipName
  changes {
    field
    from
    to
  }
}`, {"hash":"sha256:f0ff16d2a2832c2dfc8a99f62aee80a80c7d8cca468fd74d68f0e24ddbc0140b"}) as unknown as TypedDocumentString<JournalQuery, JournalQueryVariables>;
export const PartnershipJournalDocument = new TypedDocumentString(`
    query PartnershipJournal($partnershipId: ID!) {
  journal(first: 8, partnershipId: $partnershipId) {
    totalCount
    nodes {
      seq
      ...JournalLine
    }
  }
}
    fragment JournalLine on JournalEntry {
  seq
  at
  command
  personName
  actingFor
  record
  recordId
  act
  partnershipId
  partnershipName
  changes {
    field
    from
    to
  }
}`, {"hash":"sha256:f3288e10432f1a89d8b263593cd0f3271727623dbffc47a2a6b30e456b3baf93"}) as unknown as TypedDocumentString<PartnershipJournalQuery, PartnershipJournalQueryVariables>;
export const PartnershipPageDocument = new TypedDocumentString(`
    query PartnershipPage($slug: String!, $day: Day!, $after: String) {
  partnership(slug: $slug, on: $day) {
    id
    shortName
    slug
    legalForm
    published
    viewerCan
    ...PartnershipConclusion
    ...PartnershipOnRecord
    ...PartnershipWarnings
    ...PartnershipParticipants
    ...ParticipationPeriods
    ...PartnershipBodies
    ...PartnershipForms
    ...PartnershipDescription
    ...SeatCandidates
  }
}
    fragment PartnershipBodies on Partnership {
  legalForm
  bodies(on: $day) {
    id
    ...BodyWithSeats
  }
}
fragment BodyWithSeats on Body {
  id
  kind
  name
  from
  until
  seats {
    id
    label
    organisationId
    organisationName
    votes
    from
    until
  }
}
fragment PartnershipConclusion on Partnership {
  legalForm
  from
  until
  participantCount
  participants(first: 100, on: $day, after: $after) {
    totalCount
    nodes {
      id
      organisationKind
    }
  }
  forms {
    id
    legalForm
  }
}
fragment PartnershipForms on Partnership {
  forms {
    id
    legalForm
    from
    until
  }
}
fragment PartnershipParticipants on Partnership {
  participants(first: 100, on: $day, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      organisationId
      organisationName
      organisationCode
      organisationKind
      organs
      inhabitants
      recordedShare
      from
      until
    }
  }
}
fragment ParticipationPeriods on Partnership {
  from
  until
  periods: participants(first: 100) {
    totalCount
    nodes {
      id
      organisationId
      organisationName
      from
      until
    }
  }
}
fragment PartnershipOnRecord on Partnership {
  name
  legalForm
  seat
  purpose
  website
  registerId
  from
  until
  predecessor {
    id
    slug
    shortName
  }
  successor {
    id
    slug
    shortName
  }
}
fragment PartnershipWarnings on Partnership {
  warnings(on: $day) {
    code
    about
    text
  }
}
fragment PartnershipDescription on Partnership {
  id
  name
  shortName
  seat
  purpose
  website
}
fragment SeatCandidates on Partnership {
  id
  participants(first: 100, on: $day, after: $after) {
    nodes {
      id
      organisationId
      organisationName
    }
  }
}`, {"hash":"sha256:bf8244d8c5dd7b7197a9448fad8b5fa613b933462130701f6576882c8d107269"}) as unknown as TypedDocumentString<PartnershipPageQuery, PartnershipPageQueryVariables>;
export const PartnershipsDocument = new TypedDocumentString(`
    query Partnerships($search: String, $legalForm: String, $state: String, $on: Day, $organisationId: ID, $chosen: Boolean!, $after: String) {
  partnerships(
    first: 50
    search: $search
    legalForm: $legalForm
    state: $state
    on: $on
    organisationId: $organisationId
    after: $after
  ) {
    nodes {
      id
      ...PartnershipRow
    }
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  organisation(id: $organisationId) @include(if: $chosen) {
    id
    name
  }
}
    fragment PartnershipRow on Partnership {
  id
  slug
  shortName
  name
  legalForm
  participantCount
  seat
  from
  until
  published
}`, {"hash":"sha256:5f9d8d1f5bd80180e60b18015a134ab5203c3a41e6f39fb75c5a0dad31a20a46"}) as unknown as TypedDocumentString<PartnershipsQuery, PartnershipsQueryVariables>;
export const DissolvePartnershipDocument = new TypedDocumentString(`
    mutation DissolvePartnership($id: ID!, $until: Day!) {
  dissolvePartnership(id: $id, until: $until) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b9d0c9ce18ec56cec608ae0db488c5c6cf2cc4630d15a3fe3c6c3fac0830bc2f"}) as unknown as TypedDocumentString<DissolvePartnershipMutation, DissolvePartnershipMutationVariables>;
export const EndParticipationDocument = new TypedDocumentString(`
    mutation EndParticipation($id: ID!, $until: Day!) {
  endParticipation(id: $id, until: $until) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a5634df1c8328be1b144ad91ecfcb0584d47810e8430fcfc29c4e7427c589365"}) as unknown as TypedDocumentString<EndParticipationMutation, EndParticipationMutationVariables>;
export const EndBodyDocument = new TypedDocumentString(`
    mutation EndBody($id: ID!, $until: Day!) {
  endBody(id: $id, until: $until) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:06d659894ee50ca30050c1d44ab5ee0569f99cdca546212c1540b986374b7868"}) as unknown as TypedDocumentString<EndBodyMutation, EndBodyMutationVariables>;
export const EndSeatDocument = new TypedDocumentString(`
    mutation EndSeat($id: ID!, $until: Day!) {
  endSeat(id: $id, until: $until) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:86df6947929f1c69b11241a87b7e4bdc7eabc4cb423ada1ec2d790d2087730bf"}) as unknown as TypedDocumentString<EndSeatMutation, EndSeatMutationVariables>;
export const AdmitParticipantDocument = new TypedDocumentString(`
    mutation AdmitParticipant($input: AdmitParticipantInput!) {
  admitParticipant(input: $input) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:23503e0cb326d4373c4ff05fd37b9fa09107fbae747265ac6d7d77f3dcf9b947"}) as unknown as TypedDocumentString<AdmitParticipantMutation, AdmitParticipantMutationVariables>;
export const DefineBodyDocument = new TypedDocumentString(`
    mutation DefineBody($input: DefineBodyInput!) {
  defineBody(input: $input) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:553510212a8c39913ccdffce0bb56dcd78128292406735c3c8dcce4bb31c58be"}) as unknown as TypedDocumentString<DefineBodyMutation, DefineBodyMutationVariables>;
export const ChangeLegalFormDocument = new TypedDocumentString(`
    mutation ChangeLegalForm($id: ID!, $legalForm: String!, $from: Day!) {
  changeLegalForm(id: $id, legalForm: $legalForm, from: $from) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:656046cda82091828fccf5389d60eb82c1c3fc60ba81b8008709a92b6b2cefee"}) as unknown as TypedDocumentString<ChangeLegalFormMutation, ChangeLegalFormMutationVariables>;
export const DescribePartnershipDocument = new TypedDocumentString(`
    mutation DescribePartnership($id: ID!, $input: DescriptionInput!) {
  describePartnership(id: $id, input: $input) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:829342cbdbfa1f3cf3ce7b148b180ad3801a6086a41495b6a3c664f2ffec68f5"}) as unknown as TypedDocumentString<DescribePartnershipMutation, DescribePartnershipMutationVariables>;
export const PublishPartnershipDocument = new TypedDocumentString(`
    mutation PublishPartnership($id: ID!) {
  publishPartnership(id: $id) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e689879480b808704d20a3aeb78db311d441290ad5b08c8097cee3fb2a8d80ac"}) as unknown as TypedDocumentString<PublishPartnershipMutation, PublishPartnershipMutationVariables>;
export const AssignSeatDocument = new TypedDocumentString(`
    mutation AssignSeat($input: AssignSeatInput!) {
  assignSeat(input: $input) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:15a0bc3c081ea6b905766afa020faa81f42ebc5375adf44fe18f3a3394edb668"}) as unknown as TypedDocumentString<AssignSeatMutation, AssignSeatMutationVariables>;
export const AssignWeightDocument = new TypedDocumentString(`
    mutation AssignWeight($seatId: ID!, $votes: Int!, $from: Day!) {
  assignWeight(seatId: $seatId, votes: $votes, from: $from) {
    __typename
    ... on Partnership {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4ab774763efc74600d4ff687192f8bbe4c1ce7cb55524530f50048444a53c52f"}) as unknown as TypedDocumentString<AssignWeightMutation, AssignWeightMutationVariables>;
export const FoundPartnershipDocument = new TypedDocumentString(`
    mutation FoundPartnership($input: FoundPartnershipInput!) {
  foundPartnership(input: $input) {
    __typename
    ... on Partnership {
      id
      slug
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2b88730de9e208a59dadd4edbf7645aead3af6be276c9ffc98be8750c522a65a"}) as unknown as TypedDocumentString<FoundPartnershipMutation, FoundPartnershipMutationVariables>;
export const FindOrganisationsDocument = new TypedDocumentString(`
    query FindOrganisations($search: String) {
  organisations(first: 100, search: $search) {
    nodes {
      id
      name
      kind
      code
      until
    }
  }
}
    `, {"hash":"sha256:fb50355707f6e5cf5e80b36915cb7fc8045b1f4727ca328486c27f5f02846309"}) as unknown as TypedDocumentString<FindOrganisationsQuery, FindOrganisationsQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($id: ID, $code: String, $day: Day!, $after: String) {
  organisation(id: $id, code: $code) {
    id
    name
    kind
    participations(first: 100, on: $day, after: $after) {
      totalCount
    }
    ...OrganisationOnRecord
    ...OrganisationInhabitants
    ...OrganisationReclassifications
    ...OrganisationRegister
  }
}
    fragment OrganisationInhabitants on Organisation {
  inhabitantsByYear {
    year
    count
    referenceDay
    source
  }
}
fragment OrganisationOnRecord on Organisation {
  officialName
  code
  province
  oin
  kvk
  rsin
  from
  until
}
fragment OrganisationReclassifications on Organisation {
  successions {
    on
    organisationId
    organisationName
    successorId
    successorName
    whole
  }
}
fragment OrganisationRegister on Organisation {
  id
  participations(first: 100, on: $day, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      partnershipId
      partnershipName
      partnershipSlug
      legalForm
      organs
      recordedShare
      from
      until
    }
  }
}`, {"hash":"sha256:9a71010c83ed2be3bce88ee654af40e840caef9a785dff93f9a7a54713cae97f"}) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($search: String, $kind: String, $province: String, $after: String) {
  organisations(
    first: 50
    search: $search
    kind: $kind
    province: $province
    after: $after
  ) {
    nodes {
      id
      ...OrganisationRow
    }
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment OrganisationRow on Organisation {
  id
  name
  code
  kind
  province
  inhabitants
  participationCount
  until
}`, {"hash":"sha256:c4580e1d254753707d1723369139bf5d2b26fa796f087c425ac19f8c6304e70b"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const TakePositionDocument = new TypedDocumentString(`
    mutation TakePosition($input: TakePositionInput!) {
  takePosition(input: $input) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e7c0c7dbbd5d77c0221c9d46bd833b2d32b44cfce1f59617730b0f237976c3db"}) as unknown as TypedDocumentString<TakePositionMutation, TakePositionMutationVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($slug: String!, $code: String!) {
  partnership(slug: $slug) {
    id
    bodies {
      id
      seats {
        id
        organisationName
      }
    }
  }
  proposal(slug: $slug, code: $code) {
    id
    code
    title
    state
    edition
    bodyId
    bodyName
    authorName
    viewerCan
    says {
      ...ProposalSays
      ...SharedCost
    }
    positions {
      organisationId
      organisationName
      stance
      reason
      conditions
      takenByName
      at
      edition
      changedSince
    }
  }
  changeSet(slug: $slug, code: $code) {
    ...WhatChanges
  }
  votes(slug: $slug, code: $code) {
    id
    state
    sentence
    decisionCode
    seats {
      id
      viewerCan
      ballot {
        id
      }
    }
  }
}
    fragment SharedCost on ProposalText {
  sharedCost {
    groupName
    organisationIds
    keys {
      code
      arguments
      once
      yearly
    }
    document
  }
}
fragment WhatChanges on ChangeSet {
  id
  state
  takesEffectOn
  executedAt
  members {
    id
    name
  }
  problems {
    step
    message
  }
  steps {
    kind
    label
    sentence
    records {
      record
      id
      isNew
      subject
      organisationIds
      fields {
        label
        before
        after
      }
    }
  }
}
fragment ProposalSays on ProposalText {
  title
  text
  resolutions
  options {
    name
    summary
    nothing
  }
  chosen
  downsides
  withoutScreen
  steps {
    what
    power
    by
    on
  }
  cost {
    groupId
    year
    once
    yearly
    alternatives {
      code
      arguments
    }
  }
  effects {
    organisationId
    wave
    worksDifferently
    touchesPolicy
    staysLocal
    staysLocalUntil
    exitBefore
    exitAfter
    promises {
      kind
      description
      department
      owner
      unit
      baseline
      target
      targetOn
      direction
    }
  }
}`, {"hash":"sha256:f826843d83ec69c053e21ecb3a724fef7256a97fe6e74280f3857412efeef028"}) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($slug: String!, $after: String) {
  partnership(slug: $slug) {
    id
    shortName
  }
  proposals(slug: $slug, first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      code
      title
      state
      authorName
      bodyName
      tabledAt
    }
  }
}
    `, {"hash":"sha256:d61de01ded5f108e7a327f95d134b4bb5aba08ff84b0c9c5fd4882054695bb58"}) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const TableProposalDocument = new TypedDocumentString(`
    mutation TableProposal($id: ID!) {
  tableProposal(id: $id) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5ca0296eb3ea6f91099fb98fd84edaa1bc9b405374e401a6b65c034e0df842e1"}) as unknown as TypedDocumentString<TableProposalMutation, TableProposalMutationVariables>;
export const VersionsDocument = new TypedDocumentString(`
    query Versions($slug: String!, $code: String!) {
  proposal(slug: $slug, code: $code) {
    id
    code
    title
    editions {
      id
      edition
      writtenByName
      at
      says {
        ...ProposalSays
      }
    }
    positions {
      organisationId
      organisationName
    }
  }
}
    fragment ProposalSays on ProposalText {
  title
  text
  resolutions
  options {
    name
    summary
    nothing
  }
  chosen
  downsides
  withoutScreen
  steps {
    what
    power
    by
    on
  }
  cost {
    groupId
    year
    once
    yearly
    alternatives {
      code
      arguments
    }
  }
  effects {
    organisationId
    wave
    worksDifferently
    touchesPolicy
    staysLocal
    staysLocalUntil
    exitBefore
    exitAfter
    promises {
      kind
      description
      department
      owner
      unit
      baseline
      target
      targetOn
      direction
    }
  }
}`, {"hash":"sha256:92316a690f48e8e0f104c6bf6a4e29f183c47e0578245229a620d8b6dcddf5fe"}) as unknown as TypedDocumentString<VersionsQuery, VersionsQueryVariables>;
export const ChangeChoicesDocument = new TypedDocumentString(`
    query ChangeChoices($id: ID!) {
  changeChoices(partnershipId: $id) {
    record
    id
    name
  }
}
    `, {"hash":"sha256:cdc995006146a95f16e2a258e957bab906610784f17d0213a9ae4efa1c83ed86"}) as unknown as TypedDocumentString<ChangeChoicesQuery, ChangeChoicesQueryVariables>;
export const ChangePreviewDocument = new TypedDocumentString(`
    query ChangePreview($id: ID!, $document: String!) {
  previewChanges(partnershipId: $id, document: $document) {
    id
    ...WhatChanges
  }
}
    fragment WhatChanges on ChangeSet {
  id
  state
  takesEffectOn
  executedAt
  members {
    id
    name
  }
  problems {
    step
    message
  }
  steps {
    kind
    label
    sentence
    records {
      record
      id
      isNew
      subject
      organisationIds
      fields {
        label
        before
        after
      }
    }
  }
}`, {"hash":"sha256:bf82c583f428107e8ed0bc77ee8b6df1fc19ee670e14281475eff0abeb457b6d"}) as unknown as TypedDocumentString<ChangePreviewQuery, ChangePreviewQueryVariables>;
export const WriteTemplateDocument = new TypedDocumentString(`
    query WriteTemplate($id: ID!, $template: String!, $answers: String!) {
  writeTemplate(partnershipId: $id, template: $template, answers: $answers) {
    id
    document
    steps {
      kind
    }
    problems {
      message
    }
  }
}
    `, {"hash":"sha256:50add519799bf9039a8d893741e1e6a0de8d5021dfe06928e7d8dcb428da67da"}) as unknown as TypedDocumentString<WriteTemplateQuery, WriteTemplateQueryVariables>;
export const CostBasisDocument = new TypedDocumentString(`
    query CostBasis($slug: String!) {
  costYear(slug: $slug) {
    id
    year
    groups {
      id
      name
    }
    pools {
      keyId
      groupIds
      document
    }
    contributions {
      organisationId
      name
    }
  }
}
    `, {"hash":"sha256:7fdffcdc3bcb41aba70b4bceb488ad7e5066e9964d5f9d60603cba07e92e01a4"}) as unknown as TypedDocumentString<CostBasisQuery, CostBasisQueryVariables>;
export const AnswerPointDocument = new TypedDocumentString(`
    mutation AnswerPoint($input: AnswerPointInput!) {
  answerPoint(input: $input) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3e58b1b0bdfb34cee7b5b0e39969f5a9ea55026638d029474c74d12d5aedce05"}) as unknown as TypedDocumentString<AnswerPointMutation, AnswerPointMutationVariables>;
export const ConfirmReceiptDocument = new TypedDocumentString(`
    mutation ConfirmReceipt($id: ID!, $day: Day!) {
  confirmReceipt(id: $id, receivedOn: $day) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f2047bb8d9f3460434198df49abb9a80b0076d79ff0168f4c549bbf2e083b4ec"}) as unknown as TypedDocumentString<ConfirmReceiptMutation, ConfirmReceiptMutationVariables>;
export const PlanDiscussionDocument = new TypedDocumentString(`
    mutation PlanDiscussion($id: ID!, $day: Day!) {
  planDiscussion(id: $id, discussedOn: $day) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:33c939ba80d9e100d30d6ab50ca2159f117005d6f1cff128a3337ff3db43351a"}) as unknown as TypedDocumentString<PlanDiscussionMutation, PlanDiscussionMutationVariables>;
export const GiveViewDocument = new TypedDocumentString(`
    mutation GiveView($input: GiveViewInput!) {
  giveView(input: $input) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a7e1e6f91dd2a6b42a11a90e3fbdd7d41316efce4dabf9ce1492c0c48ae0fd6b"}) as unknown as TypedDocumentString<GiveViewMutation, GiveViewMutationVariables>;
export const WaiveViewDocument = new TypedDocumentString(`
    mutation WaiveView($id: ID!) {
  waiveView(id: $id) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5dab092cf41b170b147c4f5b7502b25ed648363964af755120c45edb09e11e71"}) as unknown as TypedDocumentString<WaiveViewMutation, WaiveViewMutationVariables>;
export const OpenViewsRoundDocument = new TypedDocumentString(`
    mutation OpenViewsRound($input: OpenViewsRoundInput!) {
  openViewsRound(input: $input) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:64ffab94278fdd15cc3a7220ab1e6bd815fafbcc29997f6efe4992e5b585117d"}) as unknown as TypedDocumentString<OpenViewsRoundMutation, OpenViewsRoundMutationVariables>;
export const CloseViewsRoundDocument = new TypedDocumentString(`
    mutation CloseViewsRound($id: ID!) {
  closeViewsRound(id: $id) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2de46f105090e7c829f45987f4c785d28908b3eed1ac6257f6949adf9901503b"}) as unknown as TypedDocumentString<CloseViewsRoundMutation, CloseViewsRoundMutationVariables>;
export const AnswerViewsDocument = new TypedDocumentString(`
    mutation AnswerViews($id: ID!) {
  answerViews(id: $id) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:610a062cbf1c676c38913f87102192b3ddb1898638fdbb0b381e82182e422f76"}) as unknown as TypedDocumentString<AnswerViewsMutation, AnswerViewsMutationVariables>;
export const CancelViewsRoundDocument = new TypedDocumentString(`
    mutation CancelViewsRound($id: ID!, $reason: String!) {
  cancelViewsRound(id: $id, reason: $reason) {
    __typename
    ... on ViewsRound {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7b100e17a4dd004730812176321e08e692283bd4b413c51c09121c0b96241f17"}) as unknown as TypedDocumentString<CancelViewsRoundMutation, CancelViewsRoundMutationVariables>;
export const ViewsPageDocument = new TypedDocumentString(`
    query ViewsPage($slug: String!, $code: String!) {
  proposal(slug: $slug, code: $code) {
    id
    code
    title
    edition
    viewerCan
  }
  viewsRounds(slug: $slug, code: $code) {
    id
    edition
    state
    subject
    article
    sentOn
    cancelledBecause
    unanswered
    viewerCan
    councils {
      id
      organisationId
      organisationName
      standing
      receivedOn
      until
      because
      discussedOn
      tone
      adoptedOn
      afterTerm
      viewerCan
      points {
        id
        number
        text
        verdict
        answer
        change
        edition
      }
    }
  }
}
    `, {"hash":"sha256:7487df4078194147f335e54f256bac30af4ede994a0d019d79a912ddd908f893"}) as unknown as TypedDocumentString<ViewsPageQuery, ViewsPageQueryVariables>;
export const NewProposalDocument = new TypedDocumentString(`
    query NewProposal($slug: String!, $day: Day!) {
  partnership(slug: $slug, on: $day) {
    id
    shortName
    bodies {
      id
      kind
      name
    }
    participants(first: 100, on: $day) {
      nodes {
        organisationId
        organisationName
      }
    }
  }
}
    `, {"hash":"sha256:6191b7a184e22f45a57c5380d588e15450e82e4b338ae687457d383c1ae4a544"}) as unknown as TypedDocumentString<NewProposalQuery, NewProposalQueryVariables>;
export const DraftProposalDocument = new TypedDocumentString(`
    mutation DraftProposal($input: DraftProposalInput!) {
  draftProposal(input: $input) {
    __typename
    ... on Proposal {
      id
      code
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:17d77dfb2e4c048cc80fe78a495a348edd8b6d9a01a03ce7a8c452398123081a"}) as unknown as TypedDocumentString<DraftProposalMutation, DraftProposalMutationVariables>;
export const ReviseProposalPageDocument = new TypedDocumentString(`
    query ReviseProposalPage($slug: String!, $code: String!) {
  partnership(slug: $slug) {
    id
  }
  changeSet(slug: $slug, code: $code) {
    id
    document
  }
  proposal(slug: $slug, code: $code) {
    id
    code
    title
    state
    edition
    tabledAt
    viewerCan
    editions {
      id
      edition
      writtenByName
      says {
        ...ProposalSays
      }
    }
    positions {
      organisationId
      organisationName
      stance
      edition
      changedSince
    }
  }
}
    fragment ProposalSays on ProposalText {
  title
  text
  resolutions
  options {
    name
    summary
    nothing
  }
  chosen
  downsides
  withoutScreen
  steps {
    what
    power
    by
    on
  }
  cost {
    groupId
    year
    once
    yearly
    alternatives {
      code
      arguments
    }
  }
  effects {
    organisationId
    wave
    worksDifferently
    touchesPolicy
    staysLocal
    staysLocalUntil
    exitBefore
    exitAfter
    promises {
      kind
      description
      department
      owner
      unit
      baseline
      target
      targetOn
      direction
    }
  }
}`, {"hash":"sha256:267b9b8083e975df1a2c7fa0a93f2f480ad7bdf4bd6ce1b3ccf53d96bd9c64bf"}) as unknown as TypedDocumentString<ReviseProposalPageQuery, ReviseProposalPageQueryVariables>;
export const ReviseProposalDocument = new TypedDocumentString(`
    mutation ReviseProposal($input: ReviseProposalInput!) {
  reviseProposal(input: $input) {
    __typename
    ... on Proposal {
      id
      code
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1fc4e0fcc766cbce318dd392ef395fd5057ed377288badc50b70adea69572301"}) as unknown as TypedDocumentString<ReviseProposalMutation, ReviseProposalMutationVariables>;
export const GroupLinesDocument = new TypedDocumentString(`
    query GroupLines($groupId: ID!, $year: Int!, $after: String) {
  costLines(groupId: $groupId, year: $year, first: 100, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      kind
      amount
      vat
      description
      day
      source
      reversesId
      reversedById
    }
  }
}
    `, {"hash":"sha256:34d65e26435ac0acfc5ed1b87cff2f039cc433061a5806066503e946cafe38a1"}) as unknown as TypedDocumentString<GroupLinesQuery, GroupLinesQueryVariables>;
export const CostsPageDocument = new TypedDocumentString(`
    query CostsPage($slug: String!, $year: Int) {
  costYear(slug: $slug, year: $year) {
    id
    partnershipName
    slug
    year
    years
    viewerCan
    budget
    actual
    problems
    contributions {
      organisationId
      code
    }
    groups {
      id
      name
    }
    ...YearGroups
    ...YearContributions
    ...YearKeys
    ...YearCounts
    ...EntryYear
    questions {
      id
      ...AskedQuestion
    }
  }
}
    fragment YearContributions on CostYear {
  contributions {
    organisationId
    name
    code
    inhabitants
    budget
    actual
  }
}
fragment YearGroups on CostYear {
  budget
  actual
  groups {
    id
    name
    recurrence
    package
    takers
    budget
    change
    actual
    forecast
    lineCount
  }
}
fragment YearCounts on CostYear {
  counts {
    code
    name
    referenceDay
    count
  }
}
fragment YearKeys on CostYear {
  keys {
    id
    code
    arguments
    from
    until
    clause
    covers {
      group
      until
    }
  }
}
fragment EntryYear on CostYear {
  partnershipId
  slug
  year
  groups {
    id
    name
  }
  contributions {
    organisationId
    name
  }
  counts {
    code
    name
  }
}
fragment AskedQuestion on LineQuestion {
  id
  organisationName
  year
  subject
  cents
  state
  question
  askedByName
  askedAt
  answerBy
  answer
  disputed
  grounds
  outcome
  settlement
  viewerCan
}`, {"hash":"sha256:8f895ed621b9ca4ad4c6f59c068f5dea965a9d59800d3c7ee43763022661e77b"}) as unknown as TypedDocumentString<CostsPageQuery, CostsPageQueryVariables>;
export const KeyBenchDocument = new TypedDocumentString(`
    query KeyBench($slug: String!, $year: Int) {
  costYear(slug: $slug, year: $year) {
    id
    partnershipName
    slug
    year
    years
    contributions {
      organisationId
      name
      inhabitants
      budget
    }
    pools {
      keyId
      subject
      total
      document
    }
    viewerCan
    costModel {
      id
      document
      recordedAt
      recordedBy
    }
  }
}
    `, {"hash":"sha256:c1a773dd16d96a72733ab5919f6bfd0bca06a011ed2f12dcc8a07f9e467672b4"}) as unknown as TypedDocumentString<KeyBenchQuery, KeyBenchQueryVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($slug: String!, $code: String!, $year: Int!, $basis: String!) {
  statement(slug: $slug, code: $code, year: $year, basis: $basis) {
    id
    organisationId
    organisationName
    partnershipName
    year
    years
    total
    problems
    lines {
      keyId
    }
    bridge {
      fromYear
      from
    }
    ...BilledLines
    ...BilledAdvances
    ...BilledBridge
    ...BilledPayers
    ...BilledDocument
    ...StatementQuestions
  }
}
    fragment BilledAdvances on Statement {
  advances
  settlement {
    advanced
    owed
    remains
  }
}
fragment BilledBridge on Statement {
  year
  bridge {
    fromYear
    from
    to
    sentence
    parts {
      cause
      cents
    }
  }
}
fragment BilledLines on Statement {
  slug
  code
  organisationId
  year
  basis
  total
  lines {
    id
    keyId
    subject
    clause
    poolCents
    cents
    share
    why
    metered {
      unit
      quantity
      rate
    }
    parts {
      groupId
      name
      cents
    }
  }
}
fragment BilledDocument on Statement {
  slug
  year
  organisationId
  organisationName
  code
  basis
  document
}
fragment BilledPayers on Statement {
  organisationId
  payers {
    organisationId
    name
    inhabitants
    cents
  }
}
fragment AskedQuestion on LineQuestion {
  id
  organisationName
  year
  subject
  cents
  state
  question
  askedByName
  askedAt
  answerBy
  answer
  disputed
  grounds
  outcome
  settlement
  viewerCan
}
fragment StatementQuestions on Statement {
  partnershipId
  organisationId
  year
  basis
  total
  payableNow
  viewerCan
  lines {
    id
    subject
  }
  questions {
    id
    ...AskedQuestion
  }
}`, {"hash":"sha256:548898522391cf8625a02ec5523e4a2f55a8e7bbc736d6125722b4d79c0bd774"}) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;
export const RecordCostModelDocument = new TypedDocumentString(`
    mutation RecordCostModel($input: RecordCostModelInput!) {
  recordCostModel(input: $input) {
    __typename
    ... on CostModel {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2e2911c0592d3bdd962a417c7aa784c3a620594fd678231041883ad5b8b5ba2a"}) as unknown as TypedDocumentString<RecordCostModelMutation, RecordCostModelMutationVariables>;
export const CostModelOfYearDocument = new TypedDocumentString(`
    query CostModelOfYear($slug: String!, $year: Int) {
  costYear(slug: $slug, year: $year) {
    id
    partnershipId
    partnershipName
    slug
    year
    budget
    contributions {
      organisationId
      name
    }
    viewerCan
    costModel {
      id
      document
    }
  }
}
    `, {"hash":"sha256:b13b276eb7983a50a786e064863d1f66a97c31055f39775733cb48a8dee9f50a"}) as unknown as TypedDocumentString<CostModelOfYearQuery, CostModelOfYearQueryVariables>;
export const BenefitsPageDocument = new TypedDocumentString(`
    query BenefitsPage($slug: String!) {
  benefits(slug: $slug) {
    ...BenefitLines
  }
}
    fragment BenefitLines on Benefits {
  id
  slug
  partnershipName
  viewerCan
  promises {
    id
    resolutionId
    decisionCode
    decisionTitle
    decidedOn
    organisationId
    organisationName
    kind
    description
    department
    owner
    unit
    baseline
    target
    targetOn
    direction
    viewerCan
    measurements {
      id
      value
      on
      source
      note
      correctsId
      measuredByName
      at
    }
  }
  reviews {
    resolutionId
    proposalCode
    reason
    againOn
    answeredByName
  }
}`, {"hash":"sha256:9d94d111cd383c62471a11aa54cb86e8bd5d91a8d3b0ece159e85d6c57ca5c1b"}) as unknown as TypedDocumentString<BenefitsPageQuery, BenefitsPageQueryVariables>;
export const MeasureBenefitDocument = new TypedDocumentString(`
    mutation MeasureBenefit($input: MeasureBenefitInput!) {
  measureBenefit(input: $input) {
    __typename
    ... on BenefitPromise {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:8229773ad7affc2533142f6ee57e91ea0ac12a2128100be29856b19d8f9aea12"}) as unknown as TypedDocumentString<MeasureBenefitMutation, MeasureBenefitMutationVariables>;
export const ProposeBenefitReviewDocument = new TypedDocumentString(`
    mutation ProposeBenefitReview($resolutionId: ID!) {
  proposeBenefitReview(resolutionId: $resolutionId) {
    __typename
    ... on BenefitReview {
      resolutionId
      proposalCode
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5650178573da54c38725027b4cbc8e0d3251003441c6981e4d5f6721b0e5dfd7"}) as unknown as TypedDocumentString<ProposeBenefitReviewMutation, ProposeBenefitReviewMutationVariables>;
export const PostponeBenefitReviewDocument = new TypedDocumentString(`
    mutation PostponeBenefitReview($input: PostponeReviewInput!) {
  postponeBenefitReview(input: $input) {
    __typename
    ... on BenefitReview {
      resolutionId
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:deaa19ada2d0e4b5bb973c6a22a3df8182dc8cd2344bffb74a5e094293efb301"}) as unknown as TypedDocumentString<PostponeBenefitReviewMutation, PostponeBenefitReviewMutationVariables>;
export const AdoptAllocationDocument = new TypedDocumentString(`
    mutation AdoptAllocation($input: AdoptAllocationInput!) {
  adoptAllocation(input: $input) {
    __typename
    ... on CostKey {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ab762b50f4d260a498d065b99cc392c7ce7653e8596da78ba7a1efb170a7de05"}) as unknown as TypedDocumentString<AdoptAllocationMutation, AdoptAllocationMutationVariables>;
export const AdoptedDecisionsDocument = new TypedDocumentString(`
    query AdoptedDecisions($slug: String!) {
  decisions(slug: $slug, outcome: "adopted", first: 100) {
    nodes {
      id
      code
      title
    }
  }
}
    `, {"hash":"sha256:d975df14ca888727aeb7f63e117440a24c808e8d73376e05e15541d0f4f0e439"}) as unknown as TypedDocumentString<AdoptedDecisionsQuery, AdoptedDecisionsQueryVariables>;
export const RecordDriverDocument = new TypedDocumentString(`
    mutation RecordDriver($input: RecordDriverInput!) {
  recordDriver(input: $input) {
    __typename
    ... on RecordedDriver {
      code
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:33eaeea7302fb93ff385769992a72a45f52514b1cf648cef80ea7df5c0f96d32"}) as unknown as TypedDocumentString<RecordDriverMutation, RecordDriverMutationVariables>;
export const DefineCostGroupDocument = new TypedDocumentString(`
    mutation DefineCostGroup($input: DefineCostGroupInput!) {
  defineCostGroup(input: $input) {
    __typename
    ... on CostGroup {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5e288f5221a04197f5f31fe2360b0634e3d0e120c69006d67e125812152a639f"}) as unknown as TypedDocumentString<DefineCostGroupMutation, DefineCostGroupMutationVariables>;
export const EnterCostLineDocument = new TypedDocumentString(`
    mutation EnterCostLine($input: EnterCostLineInput!) {
  enterCostLine(input: $input) {
    __typename
    ... on CostLine {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a4d9adc16cedf931925565af48b9496ffb0926f684cd6fc8d83c779c5ff7c6ff"}) as unknown as TypedDocumentString<EnterCostLineMutation, EnterCostLineMutationVariables>;
export const ReverseCostLineDocument = new TypedDocumentString(`
    mutation ReverseCostLine($id: ID!, $reason: String!) {
  reverseCostLine(id: $id, reason: $reason) {
    __typename
    ... on CostLine {
      id
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:885e7c403b0f9488217d771b6164f4d4115ac66a6ce6b31173ca6ea5de612cdc"}) as unknown as TypedDocumentString<ReverseCostLineMutation, ReverseCostLineMutationVariables>;
export const LineagePageDocument = new TypedDocumentString(`
    query LineagePage($slug: String!, $code: String!, $year: Int!, $basis: String!, $line: String) {
  lineage(slug: $slug, code: $code, year: $year, basis: $basis, line: $line) {
    id
    partnershipName
    organisationName
    year
    total
    lines {
      id
    }
    ...WholeStatement
    line {
      id
      subject
      cents
      poolCents
      key {
        code
        arguments
      }
      decision {
        bodyName
        decidedOn
      }
      ...FollowedLine
    }
  }
}
    fragment FollowedBookings on LineageLine {
  poolCents
  bookingCount
  otherBookings
  parts {
    groupId
    name
  }
  bookings {
    id
    groupName
    kind
    day
    description
    source
    amount
  }
}
fragment FollowedLine on LineageLine {
  bookingCount
  payers {
    name
  }
  key {
    from
    clause
  }
  decision {
    code
    title
    bodyName
    decidedOn
    sentence
    votes {
      present
    }
    ...FollowedVotes
  }
  ...FollowedBookings
  ...FollowedSharing
  ...FollowedKey
}
fragment FollowedKey on LineageLine {
  key {
    id
    clause
  }
  steps {
    counts {
      label
      unit
      own
      whole
      source
      referenceDay
    }
  }
}
fragment FollowedSharing on LineageLine {
  cents
  poolCents
  spare
  steps {
    formula
    amount
    exact
    why
    counts {
      label
      unit
      own
      whole
    }
  }
  payers {
    name
    cents
  }
}
fragment FollowedVotes on LineageDecision {
  votes {
    seat
    weight
    holderName
    castByName
    present
    recused
    proxy
    choice
    reason
  }
}
fragment WholeStatement on Lineage {
  total
  lines {
    id
    subject
    cents
  }
}`, {"hash":"sha256:c1ede724f4c1732b374f6100886f995d3c7758168c052155368956fff5a8344a"}) as unknown as TypedDocumentString<LineagePageQuery, LineagePageQueryVariables>;
export const AnswerQuestionDocument = new TypedDocumentString(`
    mutation AnswerQuestion($id: ID!, $answer: String!) {
  answerQuestion(id: $id, answer: $answer) {
    __typename
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:58ae84564a640eb7d11fea8c902c32f141b6cf1208a7149f9a3b4ce23ea692e9"}) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const DisputeLineDocument = new TypedDocumentString(`
    mutation DisputeLine($input: DisputeLineInput!) {
  disputeLine(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7bf58940e6483e836358b72bc4dc5727af797469fa08ce42277c6c6b1da7f976"}) as unknown as TypedDocumentString<DisputeLineMutation, DisputeLineMutationVariables>;
export const SettleDisputeDocument = new TypedDocumentString(`
    mutation SettleDispute($input: SettleDisputeInput!) {
  settleDispute(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:bb5260509c060a3a6f17e5f70e8083c50d5649e32b7eb6ba561f2395fc5670a1"}) as unknown as TypedDocumentString<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const FixAdvancesDocument = new TypedDocumentString(`
    mutation FixAdvances($partnershipId: ID!, $year: Int!) {
  fixAdvances(partnershipId: $partnershipId, year: $year) {
    __typename
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:767fe8ce1976111222aa2669fd9dfc726955fb6a60a1f4d646cb9600cd06608f"}) as unknown as TypedDocumentString<FixAdvancesMutation, FixAdvancesMutationVariables>;
export const ProposeSettlementDocument = new TypedDocumentString(`
    mutation ProposeSettlement($partnershipId: ID!, $year: Int!) {
  proposeSettlement(partnershipId: $partnershipId, year: $year) {
    __typename
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0fd36fe2e484b9c76ec1817f858670bc9f4e648ca6159aa7401e857e47c86757"}) as unknown as TypedDocumentString<ProposeSettlementMutation, ProposeSettlementMutationVariables>;
export const WithdrawSettlementDocument = new TypedDocumentString(`
    mutation WithdrawSettlement($id: ID!) {
  withdrawSettlement(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2a1479cc445f38345c4b2123b010ba807c690ed205dd7282f314569b53ec8815"}) as unknown as TypedDocumentString<WithdrawSettlementMutation, WithdrawSettlementMutationVariables>;
export const ApproveSettlementDocument = new TypedDocumentString(`
    mutation ApproveSettlement($id: ID!) {
  approveSettlement(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:dc7ba642637d02a6e4add3b088588832b69a1c65c8ed3c0ca54140a24b5a9f11"}) as unknown as TypedDocumentString<ApproveSettlementMutation, ApproveSettlementMutationVariables>;
export const SettlementPageDocument = new TypedDocumentString(`
    query SettlementPage($slug: String!, $year: Int!) {
  settlementYear(slug: $slug, year: $year) {
    id
    partnershipName
    slug
    year
    years
    obstacle
    rules {
      fourEyes
    }
    shares {
      owed
      advanced
      remains
    }
    settlement {
      state
      proposedByName
      proposedAt
      approvedByName
      approvedAt
    }
    ...SettlementActs
    ...SettlingRules
    ...SettlementShares
    ...SettlementRecovery
    ...SettlementCorrections
  }
}
    fragment SettlementActs on SettlementYear {
  partnershipId
  year
  obstacle
  viewerCan
  advances {
    number
  }
  settlement {
    id
    state
    viewerCan
  }
}
fragment SettlementShares on SettlementYear {
  slug
  year
  shares {
    organisationId
    name
    code
    owed
    advanced
    remains
    number
  }
}
fragment SettlementRecovery on SettlementYear {
  recovery {
    groupId
    name
    budget
    actual
  }
}
fragment SettlementCorrections on SettlementYear {
  corrections {
    id
    groupName
    day
    reason
    original
    amount
  }
}
fragment SettlingRules on SettlementYear {
  partnershipId
  viewerCan
  rules {
    fourEyes
    questionDays
    disputeDays
    clause
  }
}`, {"hash":"sha256:16215003d9951a87a3f54c8ec98c2b344ddf3400d96e7a1540b3118c65079739"}) as unknown as TypedDocumentString<SettlementPageQuery, SettlementPageQueryVariables>;
export const AgreeCostRulesDocument = new TypedDocumentString(`
    mutation AgreeCostRules($input: AgreeCostRulesInput!) {
  agreeCostRules(input: $input) {
    __typename
    ... on CostRules {
      partnershipId
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a032c95693fbb69f88d99d9d168f974da25c2519a3e6c982924cb2b93a8f4190"}) as unknown as TypedDocumentString<AgreeCostRulesMutation, AgreeCostRulesMutationVariables>;
export const QuestionLineDocument = new TypedDocumentString(`
    mutation QuestionLine($input: QuestionLineInput!) {
  questionLine(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:73592786595814253f8c7a10a5c610bb6c60d60099fd76304e0b8c174f426c71"}) as unknown as TypedDocumentString<QuestionLineMutation, QuestionLineMutationVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today {
  viewer {
    id
  }
  awaiting {
    ...AwaitedMatter
  }
}
    fragment AwaitedMatter on Awaiting {
  kind
  slug
  partnershipName
  code
  title
  forName
  recordId
  until
}`, {"hash":"sha256:02eb94d3381bc80c2e407a99389558aede8db0796e47d055234e280ab68182cf"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;