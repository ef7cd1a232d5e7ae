// Every kind of record, once, for the object-relational mapper.
import { AgreementSchema } from './agreements/agreement.entity';
import { AgreementPartySchema } from './agreements/agreement-party.entity';
import { AgreementClauseSchema, AgreementVersionSchema } from './agreements/agreement-version.entity';
import { ObligationSchema } from './agreements/obligation.entity';
import { ApplicationComponentSchema, ApplicationSchema } from './applications/application.entity';
import { ApplicationUseSchema } from './applications/application-use.entity';
import { ContractPartySchema, ContractSchema } from './applications/contract.entity';
import { ReferenceComponentSchema } from './applications/reference-component.entity';
import { ScanSchema } from './briefing/scan.entity';
import { StateRecordSchema } from './briefing/state-record.entity';
import { BallotSchema } from './decisions/ballot.entity';
import { ReplacementSchema } from './decisions/replacement.entity';
import { ResolutionSchema } from './decisions/resolution.entity';
import { VoteSchema } from './decisions/vote.entity';
import { VoteSeatSchema } from './decisions/vote-seat.entity';
import { ImportSchema } from './exchange/import.entity';
import { LedgerMappingSchema } from './exchange/ledger/ledger-mapping.entity';
import { ChallengeSchema, MailSchema, ThrottleSchema } from './identity/bookkeeping.entity';
import { PasskeySchema, PasswordCredentialSchema, RecoveryCodeSchema, TotpSchema } from './identity/credentials.entity';
import { InvitationSchema, SetupLinkSchema } from './identity/links.entity';
import { MandateSchema } from './identity/mandate.entity';
import { PersonSchema } from './identity/person.entity';
import { SessionSchema } from './identity/session.entity';
import { JournalEntrySchema } from './journal/journal-entry.entity';
import { LogCheckpointSchema, LogCosignatureSchema } from './journal/log-checkpoint.entity';
import { LogLeafSchema, LogNameSchema, LogNodeSchema } from './journal/log-leaf.entity';
import { LogWitnessSchema } from './journal/log-witness.entity';
import { BodySchema } from './partnerships/body.entity';
import { InhabitantsSchema } from './partnerships/inhabitants.entity';
import { OrganisationSchema } from './partnerships/organisation.entity';
import { ParticipationSchema } from './partnerships/participation.entity';
import { PartnershipFormSchema } from './partnerships/partnership-form.entity';
import { PartnershipSchema } from './partnerships/partnership.entity';
import { SeatSchema } from './partnerships/seat.entity';
import { SuccessionSchema } from './partnerships/succession.entity';
import { WeightSchema } from './partnerships/weight.entity';
import { PositionSchema } from './proposals/position.entity';
import { ProposalSchema } from './proposals/proposal.entity';
import { CouncilViewSchema } from './proposals/views/council-view.entity';
import { ViewPointSchema } from './proposals/views/view-point.entity';
import { ViewsRoundSchema } from './proposals/views/views-round.entity';
import { ProposalEditionSchema } from './proposals/proposal-edition.entity';
import { BenefitPromiseSchema } from './sharing/benefits/benefit-promise.entity';
import { BenefitReviewSchema } from './sharing/benefits/benefit-review.entity';
import { MeasurementSchema } from './sharing/benefits/measurement.entity';
import { AdvanceSchema } from './sharing/advance.entity';
import { CostGroupSchema } from './sharing/cost-group.entity';
import { CostKeySchema } from './sharing/cost-key.entity';
import { CostModelSchema } from './sharing/cost-model.entity';
import { CostRulesSchema } from './sharing/cost-rules.entity';
import { CostLineSchema } from './sharing/cost-line.entity';
import { DriverCountSchema } from './sharing/driver-count.entity';
import { KeyCoverageSchema } from './sharing/key-coverage.entity';
import { LineQuestionSchema } from './sharing/line-question.entity';
import { PackageTakerSchema } from './sharing/package-taker.entity';
import { SettledShareSchema } from './sharing/settled-share.entity';
import { SettlementSchema } from './sharing/settlement.entity';

export const entities = [
  JournalEntrySchema,
  OrganisationSchema,
  InhabitantsSchema,
  SuccessionSchema,
  PartnershipSchema,
  PartnershipFormSchema,
  ParticipationSchema,
  BodySchema,
  SeatSchema,
  WeightSchema,
  ProposalSchema,
  ProposalEditionSchema,
  PositionSchema,
  ViewsRoundSchema,
  CouncilViewSchema,
  ViewPointSchema,
  VoteSchema,
  VoteSeatSchema,
  BallotSchema,
  ResolutionSchema,
  StateRecordSchema,
  ScanSchema,
  BenefitPromiseSchema,
  MeasurementSchema,
  BenefitReviewSchema,
  ReplacementSchema,
  ObligationSchema,
  AgreementSchema,
  AgreementPartySchema,
  AgreementVersionSchema,
  AgreementClauseSchema,
  CostGroupSchema,
  PackageTakerSchema,
  CostLineSchema,
  CostKeySchema,
  KeyCoverageSchema,
  DriverCountSchema,
  CostModelSchema,
  CostRulesSchema,
  AdvanceSchema,
  SettlementSchema,
  SettledShareSchema,
  LineQuestionSchema,
  ReferenceComponentSchema,
  ApplicationSchema,
  ApplicationComponentSchema,
  ApplicationUseSchema,
  ContractSchema,
  ContractPartySchema,
  ImportSchema,
  LedgerMappingSchema,
  PersonSchema,
  MandateSchema,
  SessionSchema,
  PasswordCredentialSchema,
  PasskeySchema,
  TotpSchema,
  RecoveryCodeSchema,
  SetupLinkSchema,
  InvitationSchema,
  ThrottleSchema,
  ChallengeSchema,
  MailSchema,
  LogLeafSchema,
  LogNodeSchema,
  LogNameSchema,
  LogWitnessSchema,
  LogCheckpointSchema,
  LogCosignatureSchema,
] as const;
