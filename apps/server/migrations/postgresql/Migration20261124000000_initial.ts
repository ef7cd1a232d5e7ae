import { Migration } from '@mikro-orm/migrations';

export class Migration20261124000000 extends Migration {

  override name = 'Migration20261124000000';

  override up(): void | Promise<void> {
    this.addSql(`create table "Challenge" ("id" uuid not null, "hash" varchar(64) not null, "ceremony" varchar(20) not null, "sessionId" uuid null, "expiresAt" varchar(24) not null, primary key ("id"));`);
    this.addSql(`comment on table "Challenge" is 'not journaled';`);
    this.addSql(`alter table "Challenge" add constraint "Challenge_hash_unique" unique ("hash");`);
    this.addSql(`create index "Challenge_expiresAt_index" on "Challenge" ("expiresAt");`);

    this.addSql(`create table "JournalEntry" ("seq" serial primary key, "at" varchar(24) not null, "command" varchar(80) not null, "personId" uuid null, "personName" varchar(255) not null, "mandateId" uuid null, "actingOrganisationId" uuid null, "record" varchar(80) not null, "recordId" varchar(64) not null, "act" varchar(10) not null, "partnershipId" uuid null, "organisationId" uuid null, "changes" text not null, "correlationId" uuid not null);`);
    this.addSql(`create index "JournalEntry_partnershipId_seq_index" on "JournalEntry" ("partnershipId", "seq");`);
    this.addSql(`create index "JournalEntry_organisationId_seq_index" on "JournalEntry" ("organisationId", "seq");`);
    this.addSql(`create index "JournalEntry_personId_seq_index" on "JournalEntry" ("personId", "seq");`);
    this.addSql(`create index "JournalEntry_recordId_seq_index" on "JournalEntry" ("recordId", "seq");`);

    this.addSql(`create table "Mail" ("id" uuid not null, "recipient" varchar(255) not null, "content" text not null, "createdAt" varchar(24) not null, "attempts" int not null default 0, "dueAt" varchar(24) null, "sentAt" varchar(24) null, primary key ("id"));`);
    this.addSql(`comment on table "Mail" is 'not journaled';`);
    this.addSql(`create index "Mail_dueAt_index" on "Mail" ("dueAt");`);

    this.addSql(`create table "Organisation" ("id" uuid not null, "kind" varchar(40) not null, "name" varchar(255) not null, "officialName" varchar(255) null, "code" varchar(20) null, "province" varchar(60) null, "registerId" varchar(20) null, "oin" varchar(20) null, "kvk" varchar(8) null, "rsin" varchar(9) null, "from" varchar(10) null, "until" varchar(10) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "Organisation" add constraint "Organisation_code_unique" unique ("code");`);
    this.addSql(`alter table "Organisation" add constraint "Organisation_registerId_unique" unique ("registerId");`);
    this.addSql(`create index "Organisation_name_id_index" on "Organisation" ("name", "id");`);
    this.addSql(`create index "Organisation_kind_name_id_index" on "Organisation" ("kind", "name", "id");`);

    this.addSql(`create table "Inhabitants" ("id" uuid not null, "organisationId" uuid not null, "year" int not null, "count" int not null, "referenceDay" varchar(10) null, "source" varchar(255) not null, primary key ("id"));`);
    this.addSql(`alter table "Inhabitants" add constraint "Inhabitants_organisationId_year_source_unique" unique ("organisationId", "year", "source");`);

    this.addSql(`create table "Partnership" ("id" uuid not null, "name" varchar(500) not null, "shortName" varchar(255) not null, "slug" varchar(80) not null, "seat" varchar(120) null, "purpose" text null, "website" varchar(500) null, "registerId" varchar(20) null, "bodyId" uuid null, "from" varchar(10) not null, "until" varchar(10) null, "predecessorId" uuid null, "foundedById" uuid null, "published" boolean not null default false, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "Partnership" add constraint "Partnership_slug_unique" unique ("slug");`);
    this.addSql(`alter table "Partnership" add constraint "Partnership_registerId_unique" unique ("registerId");`);
    this.addSql(`create index "Partnership_shortName_id_index" on "Partnership" ("shortName", "id");`);
    this.addSql(`create index "Partnership_predecessorId_index" on "Partnership" ("predecessorId");`);
    this.addSql(`create index "Partnership_foundedById_index" on "Partnership" ("foundedById");`);

    this.addSql(`create table "LogWitness" ("id" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "key" varchar(255) not null, "since" varchar(24) not null, "ended" varchar(24) null, primary key ("id"));`);
    this.addSql(`create index "LogWitness_organisationId_index" on "LogWitness" ("organisationId");`);
    this.addSql(`alter table "LogWitness" add constraint "LogWitness_partnershipId_key_unique" unique ("partnershipId", "key");`);

    this.addSql(`create table "LogNode" ("partnershipId" uuid not null, "level" int not null, "index" int not null, "hash" varchar(44) not null, primary key ("partnershipId", "level", "index"));`);
    this.addSql(`comment on table "LogNode" is 'not journaled';`);

    this.addSql(`create table "LogName" ("id" uuid not null, "partnershipId" uuid not null, "index" int not null, "place" varchar(64) not null, "personId" uuid null, "salt" varchar(24) not null, "name" varchar(255) not null, primary key ("id"));`);
    this.addSql(`create index "LogName_personId_index" on "LogName" ("personId");`);
    this.addSql(`alter table "LogName" add constraint "LogName_partnershipId_index_place_unique" unique ("partnershipId", "index", "place");`);

    this.addSql(`create table "LogLeaf" ("partnershipId" uuid not null, "index" int not null, "type" varchar(20) not null, "recordId" varchar(64) null, "command" varchar(80) not null, "at" varchar(24) not null, "hash" varchar(44) not null, "data" text not null, primary key ("partnershipId", "index"));`);
    this.addSql(`comment on table "LogLeaf" is 'not journaled';`);
    this.addSql(`create index "LogLeaf_partnershipId_type_index" on "LogLeaf" ("partnershipId", "type");`);
    this.addSql(`create index "LogLeaf_recordId_index" on "LogLeaf" ("recordId");`);

    this.addSql(`create table "LogCosignature" ("partnershipId" uuid not null, "size" int not null, "witnessId" uuid not null, "line" text not null, "at" varchar(24) not null, primary key ("partnershipId", "size", "witnessId"));`);
    this.addSql(`comment on table "LogCosignature" is 'not journaled';`);

    this.addSql(`create table "LogCheckpoint" ("partnershipId" uuid not null, "size" int not null, "note" text not null, "at" varchar(24) not null, primary key ("partnershipId", "size"));`);
    this.addSql(`comment on table "LogCheckpoint" is 'not journaled';`);

    this.addSql(`create table "LedgerMapping" ("id" uuid not null, "partnershipId" uuid not null, "mapping" text not null, primary key ("id"));`);
    this.addSql(`alter table "LedgerMapping" add constraint "LedgerMapping_partnershipId_unique" unique ("partnershipId");`);

    this.addSql(`create table "Import" ("id" uuid not null, "kind" varchar(20) not null, "partnershipId" uuid null, "startedById" uuid null, "startedAt" varchar(24) not null, "state" varchar(20) not null, "settings" text null, "report" text null, "refusal" text null, primary key ("id"));`);
    this.addSql(`comment on table "Import" is 'not journaled';`);
    this.addSql(`create index "Import_partnershipId_startedAt_index" on "Import" ("partnershipId", "startedAt");`);

    this.addSql(`create table "DriverCount" ("id" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "code" varchar(80) not null, "name" varchar(255) not null, "value" varchar(80) not null, "referenceDay" varchar(10) not null, "source" varchar(500) not null, primary key ("id"));`);
    this.addSql(`alter table "DriverCount" add constraint "DriverCount_partnershipId_code_organisationId_ref_b1aeb_unique" unique ("partnershipId", "code", "organisationId", "referenceDay");`);

    this.addSql(`create table "CostRules" ("id" uuid not null, "partnershipId" uuid not null, "fourEyes" boolean not null, "questionDays" int not null, "disputeDays" int not null, "clause" text not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "CostRules" add constraint "CostRules_partnershipId_unique" unique ("partnershipId");`);

    this.addSql(`create table "Body" ("id" uuid not null, "partnershipId" uuid not null, "kind" varchar(40) not null, "name" varchar(255) not null, "from" varchar(10) not null, "until" varchar(10) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Body_partnershipId_from_index" on "Body" ("partnershipId", "from");`);

    this.addSql(`create table "Agreement" ("id" uuid not null, "partnershipId" uuid not null, "kind" varchar(20) not null, "title" varchar(300) not null, "partOfId" uuid null, "from" varchar(10) not null, "until" varchar(10) null, "noticeMonths" int not null, "renewal" varchar(10) not null, "renewalMonths" int not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Agreement_partnershipId_kind_index" on "Agreement" ("partnershipId", "kind");`);
    this.addSql(`create index "Agreement_partOfId_index" on "Agreement" ("partOfId");`);

    this.addSql(`create table "AgreementParty" ("id" uuid not null, "agreementId" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "role" varchar(20) not null, "from" varchar(10) not null, "until" varchar(10) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "AgreementParty_agreementId_organisationId_index" on "AgreementParty" ("agreementId", "organisationId");`);

    this.addSql(`create table "Advance" ("id" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "year" int not null, "quarter" int not null, "number" varchar(20) not null, "dueOn" varchar(10) not null, "cents" bigint not null, "fixedOn" varchar(10) not null, primary key ("id"));`);
    this.addSql(`alter table "Advance" add constraint "Advance_partnershipId_year_organisationId_quarter_unique" unique ("partnershipId", "year", "organisationId", "quarter");`);
    this.addSql(`alter table "Advance" add constraint "Advance_partnershipId_number_unique" unique ("partnershipId", "number");`);

    this.addSql(`create table "PartnershipForm" ("id" uuid not null, "partnershipId" uuid not null, "legalForm" varchar(40) not null, "from" varchar(10) not null, "until" varchar(10) null, primary key ("id"));`);
    this.addSql(`create index "PartnershipForm_partnershipId_from_index" on "PartnershipForm" ("partnershipId", "from");`);

    this.addSql(`create table "Person" ("id" uuid not null, "name" varchar(255) not null, "email" varchar(255) not null, "language" varchar(2) not null, "createdAt" varchar(24) not null, "blockedAt" varchar(24) null, "example" boolean not null default false, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "Person" add constraint "Person_email_unique" unique ("email");`);
    this.addSql(`create index "Person_name_id_index" on "Person" ("name", "id");`);

    this.addSql(`create table "PasswordCredential" ("id" uuid not null, "personId" uuid not null, "hash" varchar(200) not null, "changedAt" varchar(24) not null, primary key ("id"));`);
    this.addSql(`alter table "PasswordCredential" add constraint "PasswordCredential_personId_unique" unique ("personId");`);

    this.addSql(`create table "Passkey" ("id" uuid not null, "personId" uuid not null, "name" varchar(80) not null, "credentialId" varchar(1400) not null, "publicKey" text not null, "counter" bigint not null, "transports" varchar(200) not null, "synced" boolean not null, "createdAt" varchar(24) not null, "lastUsedAt" varchar(24) null, primary key ("id"));`);
    this.addSql(`alter table "Passkey" add constraint "Passkey_credentialId_unique" unique ("credentialId");`);
    this.addSql(`create index "Passkey_personId_index" on "Passkey" ("personId");`);

    this.addSql(`create table "Mandate" ("id" uuid not null, "personId" uuid not null, "role" varchar(20) not null, "organisationId" uuid null, "partnershipId" uuid null, "bodyId" uuid null, "from" varchar(10) not null, "until" varchar(10) null, "grantedById" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Mandate_personId_from_index" on "Mandate" ("personId", "from");`);
    this.addSql(`create index "Mandate_organisationId_index" on "Mandate" ("organisationId");`);
    this.addSql(`create index "Mandate_partnershipId_index" on "Mandate" ("partnershipId");`);

    this.addSql(`create table "LineQuestion" ("id" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "year" int not null, "basis" varchar(20) not null, "line" varchar(80) not null, "subject" text not null, "cents" bigint not null, "kind" varchar(20) not null, "state" varchar(20) not null, "question" text not null, "askedById" uuid null, "askedAt" varchar(24) not null, "answerBy" varchar(10) not null, "answer" text null, "answeredById" uuid null, "answeredAt" varchar(24) null, "disputed" bigint null, "grounds" text null, "outcome" varchar(20) null, "settlement" text null, "settledById" uuid null, "settledAt" varchar(24) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "LineQuestion_partnershipId_state_answerBy_index" on "LineQuestion" ("partnershipId", "state", "answerBy");`);
    this.addSql(`create index "LineQuestion_organisationId_year_index" on "LineQuestion" ("organisationId", "year");`);

    this.addSql(`create table "Invitation" ("id" uuid not null, "personId" uuid not null, "invitedById" uuid null, "hash" varchar(64) not null, "createdAt" varchar(24) not null, "expiresAt" varchar(24) not null, "acceptedAt" varchar(24) null, "withdrawnAt" varchar(24) null, primary key ("id"));`);
    this.addSql(`alter table "Invitation" add constraint "Invitation_hash_unique" unique ("hash");`);
    this.addSql(`create index "Invitation_personId_index" on "Invitation" ("personId");`);

    this.addSql(`create table "CostModel" ("id" uuid not null, "partnershipId" uuid not null, "year" int not null, "document" text not null, "recordedById" uuid null, "recordedAt" varchar(24) not null, "endedAt" varchar(24) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "CostModel_partnershipId_year_recordedAt_index" on "CostModel" ("partnershipId", "year", "recordedAt");`);

    this.addSql(`create table "AgreementVersion" ("id" uuid not null, "agreementId" uuid not null, "partnershipId" uuid not null, "number" int not null, "title" varchar(300) not null, "from" varchar(10) not null, "basis" text not null, "seal" varchar(44) not null, "sealedById" uuid null, "sealedAt" varchar(24) not null, primary key ("id"));`);
    this.addSql(`alter table "AgreementVersion" add constraint "AgreementVersion_agreementId_number_unique" unique ("agreementId", "number");`);

    this.addSql(`create table "AgreementClause" ("id" uuid not null, "versionId" uuid not null, "agreementId" uuid not null, "partnershipId" uuid not null, "place" int not null, "key" varchar(20) not null, "number" varchar(5) not null, "chapter" varchar(200) null, "title" varchar(200) not null, "legal" text not null, "plain" text not null, primary key ("id"));`);
    this.addSql(`create index "AgreementClause_versionId_place_index" on "AgreementClause" ("versionId", "place");`);
    this.addSql(`create index "AgreementClause_agreementId_key_index" on "AgreementClause" ("agreementId", "key");`);

    this.addSql(`create table "Proposal" ("id" uuid not null, "partnershipId" uuid not null, "year" int not null, "number" int not null, "state" varchar(20) not null, "bodyId" uuid not null, "authorId" uuid null, "edition" int not null, "tabledEdition" int null, "draftedAt" varchar(24) not null, "tabledAt" varchar(24) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "Proposal" add constraint "Proposal_partnershipId_year_number_unique" unique ("partnershipId", "year", "number");`);

    this.addSql(`create table "Position" ("id" uuid not null, "proposalId" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "edition" int not null, "stance" varchar(20) not null, "reason" text null, "conditions" text null, "takenById" uuid null, "mandateId" uuid null, "at" varchar(24) not null, "replacedAt" varchar(24) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Position_proposalId_organisationId_index" on "Position" ("proposalId", "organisationId");`);

    this.addSql(`create table "ProposalEdition" ("id" uuid not null, "proposalId" uuid not null, "partnershipId" uuid not null, "edition" int not null, "seal" int not null, "title" varchar(200) not null, "text" text not null, "resolutions" text not null, "options" text not null, "chosen" int not null, "downsides" text not null, "withoutScreen" text not null, "changes" text null, "steps" text not null, "effects" text not null, "cost" text null, "sharedCost" text null, "writtenById" uuid null, "at" varchar(24) not null, primary key ("id"));`);
    this.addSql(`alter table "ProposalEdition" add constraint "ProposalEdition_proposalId_edition_unique" unique ("proposalId", "edition");`);

    this.addSql(`create table "RecoveryCode" ("id" uuid not null, "personId" uuid not null, "hash" varchar(64) not null, "usedAt" varchar(24) null, primary key ("id"));`);
    this.addSql(`alter table "RecoveryCode" add constraint "RecoveryCode_hash_unique" unique ("hash");`);
    this.addSql(`create index "RecoveryCode_personId_index" on "RecoveryCode" ("personId");`);

    this.addSql(`create table "ReferenceComponent" ("id" uuid not null, "gemmaId" varchar(60) not null, "name" varchar(255) not null, "domain" varchar(255) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "ReferenceComponent" add constraint "ReferenceComponent_gemmaId_unique" unique ("gemmaId");`);

    this.addSql(`create table "Scan" ("id" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "on" varchar(10) not null, "facts" text not null, "findings" text not null, "frozenById" uuid null, "frozenAt" varchar(24) not null, primary key ("id"));`);
    this.addSql(`create index "Scan_partnershipId_organisationId_frozenAt_index" on "Scan" ("partnershipId", "organisationId", "frozenAt");`);

    this.addSql(`create table "Seat" ("id" uuid not null, "bodyId" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "label" varchar(80) null, "from" varchar(10) not null, "until" varchar(10) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Seat_bodyId_from_index" on "Seat" ("bodyId", "from");`);
    this.addSql(`create index "Seat_partnershipId_organisationId_index" on "Seat" ("partnershipId", "organisationId");`);

    this.addSql(`create table "Session" ("id" uuid not null, "personId" uuid not null, "tokenHash" varchar(64) not null, "mandateId" uuid null, "secondFactor" boolean not null, "createdAt" varchar(24) not null, "lastSeenAt" varchar(24) not null, "endedAt" varchar(24) null, "steppedUpAt" varchar(24) null, "agent" varchar(200) not null, "address" varchar(45) not null, primary key ("id"));`);
    this.addSql(`comment on table "Session" is 'not journaled';`);
    this.addSql(`alter table "Session" add constraint "Session_tokenHash_unique" unique ("tokenHash");`);
    this.addSql(`create index "Session_personId_endedAt_index" on "Session" ("personId", "endedAt");`);

    this.addSql(`create table "Settlement" ("id" uuid not null, "partnershipId" uuid not null, "year" int not null, "state" varchar(20) not null, "digest" varchar(64) not null, "owed" bigint not null, "advanced" bigint not null, "proposedById" uuid null, "proposedAt" varchar(24) not null, "approvedById" uuid null, "approvedAt" varchar(24) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "Settlement" add constraint "Settlement_partnershipId_year_unique" unique ("partnershipId", "year");`);

    this.addSql(`create table "SettledShare" ("id" uuid not null, "settlementId" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "number" varchar(20) not null, "name" varchar(255) not null, "owed" bigint not null, "advanced" bigint not null, "remains" bigint not null, "document" text not null, "hash" varchar(64) not null, primary key ("id"));`);
    this.addSql(`alter table "SettledShare" add constraint "SettledShare_settlementId_organisationId_unique" unique ("settlementId", "organisationId");`);
    this.addSql(`alter table "SettledShare" add constraint "SettledShare_partnershipId_number_unique" unique ("partnershipId", "number");`);

    this.addSql(`create table "SetupLink" ("id" uuid not null, "hash" varchar(64) not null, "createdAt" varchar(24) not null, "usedAt" varchar(24) null, primary key ("id"));`);
    this.addSql(`comment on table "SetupLink" is 'not journaled';`);
    this.addSql(`alter table "SetupLink" add constraint "SetupLink_hash_unique" unique ("hash");`);

    this.addSql(`create table "StateRecord" ("id" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "kind" varchar(30) not null, "facts" text not null, "on" varchar(10) not null, "recordedById" uuid null, "recordedAt" varchar(24) not null, "endedAt" varchar(24) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "StateRecord_partnershipId_organisationId_on_index" on "StateRecord" ("partnershipId", "organisationId", "on");`);

    this.addSql(`create table "Succession" ("id" uuid not null, "organisationId" uuid not null, "successorId" uuid not null, "on" varchar(10) not null, "whole" boolean not null, primary key ("id"));`);
    this.addSql(`create index "Succession_successorId_index" on "Succession" ("successorId");`);
    this.addSql(`alter table "Succession" add constraint "Succession_organisationId_successorId_on_unique" unique ("organisationId", "successorId", "on");`);

    this.addSql(`create table "Throttle" ("id" varchar(100) not null, "streak" int not null, "recent" text not null, "staleAt" varchar(24) not null, primary key ("id"));`);
    this.addSql(`comment on table "Throttle" is 'not journaled';`);
    this.addSql(`create index "Throttle_staleAt_index" on "Throttle" ("staleAt");`);

    this.addSql(`create table "Totp" ("id" uuid not null, "personId" uuid not null, "secret" varchar(200) not null, "createdAt" varchar(24) not null, "confirmedAt" varchar(24) null, "lastStep" int not null, primary key ("id"));`);
    this.addSql(`create index "Totp_personId_index" on "Totp" ("personId");`);

    this.addSql(`create table "ViewsRound" ("id" uuid not null, "partnershipId" uuid not null, "proposalId" uuid not null, "edition" int not null, "subject" varchar(20) not null, "weeks" int null, "clause" varchar(200) null, "agreedUntil" varchar(10) null, "recessFrom" varchar(10) null, "recessUntil" varchar(10) null, "state" varchar(20) not null, "sentOn" varchar(10) not null, "openedById" uuid null, "closedAt" varchar(24) null, "answeredAt" varchar(24) null, "cancelledBecause" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "ViewsRound_proposalId_index" on "ViewsRound" ("proposalId");`);
    this.addSql(`create index "ViewsRound_partnershipId_state_index" on "ViewsRound" ("partnershipId", "state");`);

    this.addSql(`create table "CouncilView" ("id" uuid not null, "roundId" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "state" varchar(20) not null, "receivedOn" varchar(10) null, "until" varchar(10) null, "discussedOn" varchar(10) null, "tone" varchar(30) null, "adoptedOn" varchar(10) null, "givenAt" varchar(24) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "CouncilView_organisationId_state_index" on "CouncilView" ("organisationId", "state");`);
    this.addSql(`alter table "CouncilView" add constraint "CouncilView_roundId_organisationId_unique" unique ("roundId", "organisationId");`);

    this.addSql(`create table "ViewPoint" ("id" uuid not null, "roundId" uuid not null, "councilViewId" uuid not null, "partnershipId" uuid not null, "number" int not null, "text" text not null, "verdict" varchar(20) null, "answer" text null, "change" text null, "edition" int null, "answeredById" uuid null, "answeredAt" varchar(24) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "ViewPoint_roundId_index" on "ViewPoint" ("roundId");`);
    this.addSql(`alter table "ViewPoint" add constraint "ViewPoint_councilViewId_number_unique" unique ("councilViewId", "number");`);

    this.addSql(`create table "Vote" ("id" uuid not null, "partnershipId" uuid not null, "proposalId" uuid not null, "edition" int not null, "bodyId" uuid not null, "state" varchar(20) not null, "rule" text not null, "chair" varchar(300) null, "written" boolean not null, "before" varchar(40) not null, "openedAt" varchar(24) not null, "deadline" varchar(24) null, "openedById" uuid null, "closedAt" varchar(24) null, "closedById" uuid null, "castingVote" varchar(10) null, "outcome" varchar(20) null, "document" text null, "answer" text null, "changes" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Vote_proposalId_openedAt_index" on "Vote" ("proposalId", "openedAt");`);
    this.addSql(`create index "Vote_partnershipId_state_index" on "Vote" ("partnershipId", "state");`);

    this.addSql(`create table "Resolution" ("id" uuid not null, "partnershipId" uuid not null, "year" int not null, "number" int not null, "proposalId" uuid not null, "voteId" uuid not null, "bodyId" uuid not null, "state" varchar(20) not null, "title" varchar(200) not null, "decided" text not null, "outcome" varchar(20) not null, "sentenceNl" text not null, "sentenceEn" text not null, "document" text not null, "answer" text not null, "conditions" text not null, "decidedOn" varchar(10) not null, "decidedAt" varchar(24) not null, "effectiveAt" varchar(24) null, "supersededById" uuid null, "nextStep" text null, "owner" varchar(200) null, "reviewOn" varchar(10) null, "outcomeRecordedAt" varchar(24) null, "changes" text null, "made" text null, "executedAt" varchar(24) null, "executedById" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Resolution_partnershipId_decidedAt_id_index" on "Resolution" ("partnershipId", "decidedAt", "id");`);
    this.addSql(`create index "Resolution_supersededById_index" on "Resolution" ("supersededById");`);
    this.addSql(`alter table "Resolution" add constraint "Resolution_partnershipId_year_number_unique" unique ("partnershipId", "year", "number");`);
    this.addSql(`alter table "Resolution" add constraint "Resolution_voteId_unique" unique ("voteId");`);

    this.addSql(`create table "Replacement" ("id" uuid not null, "partnershipId" uuid not null, "proposalId" uuid not null, "decisionId" uuid not null, "at" varchar(24) not null, "withdrawnAt" varchar(24) null, primary key ("id"));`);
    this.addSql(`create index "Replacement_proposalId_index" on "Replacement" ("proposalId");`);
    this.addSql(`create index "Replacement_decisionId_index" on "Replacement" ("decisionId");`);

    this.addSql(`create table "Participation" ("id" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "organs" varchar(200) not null, "recordedShare" varchar(20) null, "from" varchar(10) not null, "until" varchar(10) null, "decisionId" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Participation_organisationId_partnershipId_index" on "Participation" ("organisationId", "partnershipId");`);
    this.addSql(`alter table "Participation" add constraint "Participation_partnershipId_organisationId_from_unique" unique ("partnershipId", "organisationId", "from");`);

    this.addSql(`create table "Obligation" ("id" uuid not null, "partnershipId" uuid not null, "decisionId" uuid null, "clause" varchar(500) null, "condition" boolean not null, "text" text not null, "askedById" uuid null, "ownerId" uuid null, "ownerPerson" varchar(200) null, "dueOn" varchar(10) null, "evidence" text null, "state" varchar(10) not null, "proof" text null, "settledAt" varchar(24) null, "settledById" uuid null, "madeAt" varchar(24) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Obligation_partnershipId_state_dueOn_id_index" on "Obligation" ("partnershipId", "state", "dueOn", "id");`);
    this.addSql(`create index "Obligation_decisionId_index" on "Obligation" ("decisionId");`);

    this.addSql(`create table "CostKey" ("id" uuid not null, "partnershipId" uuid not null, "code" varchar(40) not null, "arguments" text not null, "yearsBack" int not null, "from" varchar(10) not null, "clause" text not null, "decisionId" uuid null, primary key ("id"));`);
    this.addSql(`create index "CostKey_partnershipId_from_index" on "CostKey" ("partnershipId", "from");`);

    this.addSql(`create table "CostGroup" ("id" uuid not null, "partnershipId" uuid not null, "name" varchar(255) not null, "recurrence" varchar(20) not null, "package" varchar(20) not null, "decisionId" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "CostGroup" add constraint "CostGroup_partnershipId_name_unique" unique ("partnershipId", "name");`);

    this.addSql(`create table "PackageTaker" ("id" uuid not null, "groupId" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "decisionId" uuid null, primary key ("id"));`);
    this.addSql(`alter table "PackageTaker" add constraint "PackageTaker_groupId_organisationId_unique" unique ("groupId", "organisationId");`);

    this.addSql(`create table "KeyCoverage" ("id" uuid not null, "keyId" uuid not null, "groupId" uuid not null, "partnershipId" uuid not null, "from" varchar(10) not null, "until" varchar(10) null, "decisionId" uuid null, primary key ("id"));`);
    this.addSql(`create index "KeyCoverage_keyId_index" on "KeyCoverage" ("keyId");`);
    this.addSql(`create index "KeyCoverage_partnershipId_from_index" on "KeyCoverage" ("partnershipId", "from");`);
    this.addSql(`alter table "KeyCoverage" add constraint "KeyCoverage_groupId_from_unique" unique ("groupId", "from");`);

    this.addSql(`create table "CostLine" ("id" uuid not null, "groupId" uuid not null, "partnershipId" uuid not null, "year" int not null, "kind" varchar(20) not null, "amount" bigint not null, "vat" bigint not null, "compensablePercent" varchar(20) null, "description" varchar(500) not null, "day" varchar(10) not null, "source" varchar(500) not null, "indexPercent" varchar(20) null, "volume" varchar(40) null, "ledgerKey" varchar(120) null, "reversesId" uuid null, "decisionId" uuid null, primary key ("id"));`);
    this.addSql(`create index "CostLine_partnershipId_year_kind_index" on "CostLine" ("partnershipId", "year", "kind");`);
    this.addSql(`create index "CostLine_groupId_year_day_id_index" on "CostLine" ("groupId", "year", "day", "id");`);
    this.addSql(`alter table "CostLine" add constraint "CostLine_reversesId_unique" unique ("reversesId");`);
    this.addSql(`alter table "CostLine" add constraint "CostLine_partnershipId_ledgerKey_unique" unique ("partnershipId", "ledgerKey");`);

    this.addSql(`create table "BenefitReview" ("id" uuid not null, "partnershipId" uuid not null, "resolutionId" uuid not null, "proposalId" uuid null, "reason" text null, "againOn" varchar(10) null, "answeredById" uuid null, "at" varchar(24) not null, primary key ("id"));`);
    this.addSql(`create index "BenefitReview_resolutionId_at_index" on "BenefitReview" ("resolutionId", "at");`);

    this.addSql(`create table "BenefitPromise" ("id" uuid not null, "partnershipId" uuid not null, "resolutionId" uuid not null, "place" int not null, "organisationId" uuid not null, "kind" varchar(20) not null, "description" text not null, "department" varchar(200) not null, "owner" varchar(200) null, "unit" varchar(60) not null, "baseline" varchar(20) null, "target" varchar(20) not null, "targetOn" varchar(10) not null, "direction" varchar(4) not null, "decidedOn" varchar(10) not null, primary key ("id"));`);
    this.addSql(`create index "BenefitPromise_partnershipId_decidedOn_id_index" on "BenefitPromise" ("partnershipId", "decidedOn", "id");`);
    this.addSql(`create index "BenefitPromise_organisationId_targetOn_index" on "BenefitPromise" ("organisationId", "targetOn");`);
    this.addSql(`alter table "BenefitPromise" add constraint "BenefitPromise_resolutionId_place_unique" unique ("resolutionId", "place");`);

    this.addSql(`create table "Measurement" ("id" uuid not null, "promiseId" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "value" varchar(20) not null, "on" varchar(10) not null, "source" varchar(500) not null, "note" text null, "correctsId" uuid null, "measuredById" uuid null, "at" varchar(24) not null, primary key ("id"));`);
    this.addSql(`create index "Measurement_promiseId_at_id_index" on "Measurement" ("promiseId", "at", "id");`);
    this.addSql(`alter table "Measurement" add constraint "Measurement_correctsId_unique" unique ("correctsId");`);

    this.addSql(`create table "Application" ("id" uuid not null, "partnershipId" uuid not null, "name" varchar(255) not null, "supplier" varchar(255) null, "release" varchar(60) null, "description" text null, "catalogueId" varchar(60) null, "decisionId" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Application_partnershipId_name_index" on "Application" ("partnershipId", "name");`);

    this.addSql(`create table "Contract" ("id" uuid not null, "partnershipId" uuid not null, "applicationId" uuid not null, "number" varchar(60) null, "kind" varchar(20) null, "from" varchar(10) not null, "end" varchar(10) not null, "noticeMonths" int not null, "procurementMonths" int not null, "extensionMonths" int null, "extensionsLeft" int null, "yearlyCents" bigint not null, "until" varchar(10) null, "source" varchar(255) null, "decisionId" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Contract_partnershipId_applicationId_index" on "Contract" ("partnershipId", "applicationId");`);

    this.addSql(`create table "ContractParty" ("id" uuid not null, "partnershipId" uuid not null, "contractId" uuid not null, "organisationId" uuid not null, "decisionId" uuid null, primary key ("id"));`);
    this.addSql(`create index "ContractParty_partnershipId_index" on "ContractParty" ("partnershipId");`);
    this.addSql(`alter table "ContractParty" add constraint "ContractParty_contractId_organisationId_unique" unique ("contractId", "organisationId");`);

    this.addSql(`create table "ApplicationUse" ("id" uuid not null, "partnershipId" uuid not null, "applicationId" uuid not null, "organisationId" uuid not null, "phase" varchar(20) not null, "degree" int not null, "time" varchar(20) null, "hosting" varchar(20) null, "plannedHosting" varchar(20) null, "moveOn" varchar(10) null, "users" int null, "applicationOwner" varchar(255) null, "dataOwner" varchar(255) null, "separable" varchar(20) null, "availability" varchar(20) null, "integrity" varchar(20) null, "confidentiality" varchar(20) null, "critical" boolean null, "privacySensitive" boolean null, "rtoHours" int null, "rpoHours" int null, "from" varchar(10) not null, "until" varchar(10) null, "deviationReason" text null, "deviationCents" bigint null, "deviationUntil" varchar(10) null, "source" varchar(255) null, "decisionId" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "ApplicationUse_partnershipId_applicationId_index" on "ApplicationUse" ("partnershipId", "applicationId");`);
    this.addSql(`create index "ApplicationUse_organisationId_index" on "ApplicationUse" ("organisationId");`);

    this.addSql(`create table "ApplicationComponent" ("id" uuid not null, "partnershipId" uuid not null, "applicationId" uuid not null, "componentId" uuid not null, "decisionId" uuid null, primary key ("id"));`);
    this.addSql(`create index "ApplicationComponent_partnershipId_index" on "ApplicationComponent" ("partnershipId");`);
    this.addSql(`alter table "ApplicationComponent" add constraint "ApplicationComponent_applicationId_componentId_unique" unique ("applicationId", "componentId");`);

    this.addSql(`create table "VoteSeat" ("id" uuid not null, "voteId" uuid not null, "partnershipId" uuid not null, "seatId" uuid not null, "organisationId" uuid not null, "key" varchar(300) not null, "weight" int not null, "inhabitants" int null, "holder" text null, "deputies" text not null, "presentAtOpening" boolean not null, "presentAtClosing" boolean null, "recusedAt" varchar(24) null, "recusedReason" text null, "recusedGround" varchar(20) null, "proxy" varchar(300) null, "ballotId" uuid null, "turns" int not null default 0, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "VoteSeat" add constraint "VoteSeat_voteId_key_unique" unique ("voteId", "key");`);

    this.addSql(`create table "Ballot" ("id" uuid not null, "voteId" uuid not null, "voteSeatId" uuid not null, "partnershipId" uuid not null, "turn" int not null, "choice" varchar(10) not null, "reason" text null, "condition" text null, "castById" uuid not null, "mandateId" uuid not null, "at" varchar(24) not null, primary key ("id"));`);
    this.addSql(`create index "Ballot_voteId_index" on "Ballot" ("voteId");`);
    this.addSql(`alter table "Ballot" add constraint "Ballot_voteSeatId_turn_unique" unique ("voteSeatId", "turn");`);

    this.addSql(`create table "Weight" ("id" uuid not null, "seatId" uuid not null, "partnershipId" uuid not null, "votes" int not null, "from" varchar(10) not null, "until" varchar(10) null, primary key ("id"));`);
    this.addSql(`create index "Weight_seatId_from_index" on "Weight" ("seatId", "from");`);

    this.addSql(`alter table "Inhabitants" add constraint "Inhabitants_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "Partnership" add constraint "Partnership_bodyId_foreign" foreign key ("bodyId") references "Organisation" ("id") on delete set null;`);
    this.addSql(`alter table "Partnership" add constraint "Partnership_predecessorId_foreign" foreign key ("predecessorId") references "Partnership" ("id") on delete set null;`);

    this.addSql(`alter table "LogWitness" add constraint "LogWitness_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "LogWitness" add constraint "LogWitness_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "LogNode" add constraint "LogNode_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "LogName" add constraint "LogName_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "LogLeaf" add constraint "LogLeaf_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "LogCosignature" add constraint "LogCosignature_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "LogCosignature" add constraint "LogCosignature_witnessId_foreign" foreign key ("witnessId") references "LogWitness" ("id");`);

    this.addSql(`alter table "LogCheckpoint" add constraint "LogCheckpoint_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "LedgerMapping" add constraint "LedgerMapping_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "Import" add constraint "Import_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id") on delete set null;`);

    this.addSql(`alter table "DriverCount" add constraint "DriverCount_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "DriverCount" add constraint "DriverCount_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "CostRules" add constraint "CostRules_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "Body" add constraint "Body_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "Agreement" add constraint "Agreement_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Agreement" add constraint "Agreement_partOfId_foreign" foreign key ("partOfId") references "Agreement" ("id") on delete set null;`);

    this.addSql(`alter table "AgreementParty" add constraint "AgreementParty_agreementId_foreign" foreign key ("agreementId") references "Agreement" ("id");`);
    this.addSql(`alter table "AgreementParty" add constraint "AgreementParty_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "AgreementParty" add constraint "AgreementParty_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "Advance" add constraint "Advance_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Advance" add constraint "Advance_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "PartnershipForm" add constraint "PartnershipForm_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "PasswordCredential" add constraint "PasswordCredential_personId_foreign" foreign key ("personId") references "Person" ("id");`);

    this.addSql(`alter table "Passkey" add constraint "Passkey_personId_foreign" foreign key ("personId") references "Person" ("id");`);

    this.addSql(`alter table "Mandate" add constraint "Mandate_personId_foreign" foreign key ("personId") references "Person" ("id");`);
    this.addSql(`alter table "Mandate" add constraint "Mandate_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id") on delete set null;`);
    this.addSql(`alter table "Mandate" add constraint "Mandate_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id") on delete set null;`);
    this.addSql(`alter table "Mandate" add constraint "Mandate_bodyId_foreign" foreign key ("bodyId") references "Body" ("id") on delete set null;`);
    this.addSql(`alter table "Mandate" add constraint "Mandate_grantedById_foreign" foreign key ("grantedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "LineQuestion" add constraint "LineQuestion_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "LineQuestion" add constraint "LineQuestion_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "LineQuestion" add constraint "LineQuestion_askedById_foreign" foreign key ("askedById") references "Person" ("id") on delete set null;`);
    this.addSql(`alter table "LineQuestion" add constraint "LineQuestion_answeredById_foreign" foreign key ("answeredById") references "Person" ("id") on delete set null;`);
    this.addSql(`alter table "LineQuestion" add constraint "LineQuestion_settledById_foreign" foreign key ("settledById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "Invitation" add constraint "Invitation_personId_foreign" foreign key ("personId") references "Person" ("id");`);
    this.addSql(`alter table "Invitation" add constraint "Invitation_invitedById_foreign" foreign key ("invitedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "CostModel" add constraint "CostModel_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "CostModel" add constraint "CostModel_recordedById_foreign" foreign key ("recordedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "AgreementVersion" add constraint "AgreementVersion_agreementId_foreign" foreign key ("agreementId") references "Agreement" ("id");`);
    this.addSql(`alter table "AgreementVersion" add constraint "AgreementVersion_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "AgreementVersion" add constraint "AgreementVersion_sealedById_foreign" foreign key ("sealedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "AgreementClause" add constraint "AgreementClause_versionId_foreign" foreign key ("versionId") references "AgreementVersion" ("id");`);
    this.addSql(`alter table "AgreementClause" add constraint "AgreementClause_agreementId_foreign" foreign key ("agreementId") references "Agreement" ("id");`);
    this.addSql(`alter table "AgreementClause" add constraint "AgreementClause_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "Proposal" add constraint "Proposal_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Proposal" add constraint "Proposal_bodyId_foreign" foreign key ("bodyId") references "Body" ("id");`);
    this.addSql(`alter table "Proposal" add constraint "Proposal_authorId_foreign" foreign key ("authorId") references "Organisation" ("id") on delete set null;`);

    this.addSql(`alter table "Position" add constraint "Position_proposalId_foreign" foreign key ("proposalId") references "Proposal" ("id");`);
    this.addSql(`alter table "Position" add constraint "Position_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Position" add constraint "Position_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "Position" add constraint "Position_takenById_foreign" foreign key ("takenById") references "Person" ("id") on delete set null;`);
    this.addSql(`alter table "Position" add constraint "Position_mandateId_foreign" foreign key ("mandateId") references "Mandate" ("id") on delete set null;`);

    this.addSql(`alter table "ProposalEdition" add constraint "ProposalEdition_proposalId_foreign" foreign key ("proposalId") references "Proposal" ("id");`);
    this.addSql(`alter table "ProposalEdition" add constraint "ProposalEdition_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "ProposalEdition" add constraint "ProposalEdition_writtenById_foreign" foreign key ("writtenById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "RecoveryCode" add constraint "RecoveryCode_personId_foreign" foreign key ("personId") references "Person" ("id");`);

    this.addSql(`alter table "Scan" add constraint "Scan_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Scan" add constraint "Scan_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "Scan" add constraint "Scan_frozenById_foreign" foreign key ("frozenById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "Seat" add constraint "Seat_bodyId_foreign" foreign key ("bodyId") references "Body" ("id");`);
    this.addSql(`alter table "Seat" add constraint "Seat_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Seat" add constraint "Seat_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "Session" add constraint "Session_personId_foreign" foreign key ("personId") references "Person" ("id");`);
    this.addSql(`alter table "Session" add constraint "Session_mandateId_foreign" foreign key ("mandateId") references "Mandate" ("id") on delete set null;`);

    this.addSql(`alter table "Settlement" add constraint "Settlement_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Settlement" add constraint "Settlement_proposedById_foreign" foreign key ("proposedById") references "Person" ("id") on delete set null;`);
    this.addSql(`alter table "Settlement" add constraint "Settlement_approvedById_foreign" foreign key ("approvedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "SettledShare" add constraint "SettledShare_settlementId_foreign" foreign key ("settlementId") references "Settlement" ("id");`);
    this.addSql(`alter table "SettledShare" add constraint "SettledShare_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "SettledShare" add constraint "SettledShare_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "StateRecord" add constraint "StateRecord_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "StateRecord" add constraint "StateRecord_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "StateRecord" add constraint "StateRecord_recordedById_foreign" foreign key ("recordedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "Succession" add constraint "Succession_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "Succession" add constraint "Succession_successorId_foreign" foreign key ("successorId") references "Organisation" ("id");`);

    this.addSql(`alter table "Totp" add constraint "Totp_personId_foreign" foreign key ("personId") references "Person" ("id");`);

    this.addSql(`alter table "ViewsRound" add constraint "ViewsRound_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "ViewsRound" add constraint "ViewsRound_proposalId_foreign" foreign key ("proposalId") references "Proposal" ("id");`);
    this.addSql(`alter table "ViewsRound" add constraint "ViewsRound_openedById_foreign" foreign key ("openedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "CouncilView" add constraint "CouncilView_roundId_foreign" foreign key ("roundId") references "ViewsRound" ("id");`);
    this.addSql(`alter table "CouncilView" add constraint "CouncilView_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "CouncilView" add constraint "CouncilView_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "ViewPoint" add constraint "ViewPoint_roundId_foreign" foreign key ("roundId") references "ViewsRound" ("id");`);
    this.addSql(`alter table "ViewPoint" add constraint "ViewPoint_councilViewId_foreign" foreign key ("councilViewId") references "CouncilView" ("id");`);
    this.addSql(`alter table "ViewPoint" add constraint "ViewPoint_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "ViewPoint" add constraint "ViewPoint_answeredById_foreign" foreign key ("answeredById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "Vote" add constraint "Vote_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Vote" add constraint "Vote_proposalId_foreign" foreign key ("proposalId") references "Proposal" ("id");`);
    this.addSql(`alter table "Vote" add constraint "Vote_bodyId_foreign" foreign key ("bodyId") references "Body" ("id");`);
    this.addSql(`alter table "Vote" add constraint "Vote_openedById_foreign" foreign key ("openedById") references "Person" ("id") on delete set null;`);
    this.addSql(`alter table "Vote" add constraint "Vote_closedById_foreign" foreign key ("closedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "Resolution" add constraint "Resolution_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Resolution" add constraint "Resolution_proposalId_foreign" foreign key ("proposalId") references "Proposal" ("id");`);
    this.addSql(`alter table "Resolution" add constraint "Resolution_voteId_foreign" foreign key ("voteId") references "Vote" ("id");`);
    this.addSql(`alter table "Resolution" add constraint "Resolution_bodyId_foreign" foreign key ("bodyId") references "Body" ("id");`);
    this.addSql(`alter table "Resolution" add constraint "Resolution_supersededById_foreign" foreign key ("supersededById") references "Resolution" ("id") on delete set null;`);
    this.addSql(`alter table "Resolution" add constraint "Resolution_executedById_foreign" foreign key ("executedById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "Replacement" add constraint "Replacement_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Replacement" add constraint "Replacement_proposalId_foreign" foreign key ("proposalId") references "Proposal" ("id");`);
    this.addSql(`alter table "Replacement" add constraint "Replacement_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id");`);

    this.addSql(`alter table "Participation" add constraint "Participation_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Participation" add constraint "Participation_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "Participation" add constraint "Participation_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "Obligation" add constraint "Obligation_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Obligation" add constraint "Obligation_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);
    this.addSql(`alter table "Obligation" add constraint "Obligation_askedById_foreign" foreign key ("askedById") references "Organisation" ("id") on delete set null;`);
    this.addSql(`alter table "Obligation" add constraint "Obligation_ownerId_foreign" foreign key ("ownerId") references "Organisation" ("id") on delete set null;`);
    this.addSql(`alter table "Obligation" add constraint "Obligation_settledById_foreign" foreign key ("settledById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "CostKey" add constraint "CostKey_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "CostKey" add constraint "CostKey_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "CostGroup" add constraint "CostGroup_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "CostGroup" add constraint "CostGroup_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "PackageTaker" add constraint "PackageTaker_groupId_foreign" foreign key ("groupId") references "CostGroup" ("id");`);
    this.addSql(`alter table "PackageTaker" add constraint "PackageTaker_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "PackageTaker" add constraint "PackageTaker_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "PackageTaker" add constraint "PackageTaker_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "KeyCoverage" add constraint "KeyCoverage_keyId_foreign" foreign key ("keyId") references "CostKey" ("id");`);
    this.addSql(`alter table "KeyCoverage" add constraint "KeyCoverage_groupId_foreign" foreign key ("groupId") references "CostGroup" ("id");`);
    this.addSql(`alter table "KeyCoverage" add constraint "KeyCoverage_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "KeyCoverage" add constraint "KeyCoverage_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "CostLine" add constraint "CostLine_groupId_foreign" foreign key ("groupId") references "CostGroup" ("id");`);
    this.addSql(`alter table "CostLine" add constraint "CostLine_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "CostLine" add constraint "CostLine_reversesId_foreign" foreign key ("reversesId") references "CostLine" ("id") on delete set null;`);
    this.addSql(`alter table "CostLine" add constraint "CostLine_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "BenefitReview" add constraint "BenefitReview_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "BenefitReview" add constraint "BenefitReview_resolutionId_foreign" foreign key ("resolutionId") references "Resolution" ("id");`);
    this.addSql(`alter table "BenefitReview" add constraint "BenefitReview_proposalId_foreign" foreign key ("proposalId") references "Proposal" ("id") on delete set null;`);
    this.addSql(`alter table "BenefitReview" add constraint "BenefitReview_answeredById_foreign" foreign key ("answeredById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "BenefitPromise" add constraint "BenefitPromise_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "BenefitPromise" add constraint "BenefitPromise_resolutionId_foreign" foreign key ("resolutionId") references "Resolution" ("id");`);
    this.addSql(`alter table "BenefitPromise" add constraint "BenefitPromise_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "Measurement" add constraint "Measurement_promiseId_foreign" foreign key ("promiseId") references "BenefitPromise" ("id");`);
    this.addSql(`alter table "Measurement" add constraint "Measurement_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Measurement" add constraint "Measurement_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "Measurement" add constraint "Measurement_correctsId_foreign" foreign key ("correctsId") references "Measurement" ("id") on delete set null;`);
    this.addSql(`alter table "Measurement" add constraint "Measurement_measuredById_foreign" foreign key ("measuredById") references "Person" ("id") on delete set null;`);

    this.addSql(`alter table "Application" add constraint "Application_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Application" add constraint "Application_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "Contract" add constraint "Contract_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Contract" add constraint "Contract_applicationId_foreign" foreign key ("applicationId") references "Application" ("id");`);
    this.addSql(`alter table "Contract" add constraint "Contract_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "ContractParty" add constraint "ContractParty_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "ContractParty" add constraint "ContractParty_contractId_foreign" foreign key ("contractId") references "Contract" ("id");`);
    this.addSql(`alter table "ContractParty" add constraint "ContractParty_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "ContractParty" add constraint "ContractParty_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "ApplicationUse" add constraint "ApplicationUse_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "ApplicationUse" add constraint "ApplicationUse_applicationId_foreign" foreign key ("applicationId") references "Application" ("id");`);
    this.addSql(`alter table "ApplicationUse" add constraint "ApplicationUse_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "ApplicationUse" add constraint "ApplicationUse_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "ApplicationComponent" add constraint "ApplicationComponent_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "ApplicationComponent" add constraint "ApplicationComponent_applicationId_foreign" foreign key ("applicationId") references "Application" ("id");`);
    this.addSql(`alter table "ApplicationComponent" add constraint "ApplicationComponent_componentId_foreign" foreign key ("componentId") references "ReferenceComponent" ("id");`);
    this.addSql(`alter table "ApplicationComponent" add constraint "ApplicationComponent_decisionId_foreign" foreign key ("decisionId") references "Resolution" ("id") on delete set null;`);

    this.addSql(`alter table "VoteSeat" add constraint "VoteSeat_voteId_foreign" foreign key ("voteId") references "Vote" ("id");`);
    this.addSql(`alter table "VoteSeat" add constraint "VoteSeat_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "VoteSeat" add constraint "VoteSeat_seatId_foreign" foreign key ("seatId") references "Seat" ("id");`);
    this.addSql(`alter table "VoteSeat" add constraint "VoteSeat_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "Ballot" add constraint "Ballot_voteId_foreign" foreign key ("voteId") references "Vote" ("id");`);
    this.addSql(`alter table "Ballot" add constraint "Ballot_voteSeatId_foreign" foreign key ("voteSeatId") references "VoteSeat" ("id");`);
    this.addSql(`alter table "Ballot" add constraint "Ballot_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Ballot" add constraint "Ballot_castById_foreign" foreign key ("castById") references "Person" ("id");`);
    this.addSql(`alter table "Ballot" add constraint "Ballot_mandateId_foreign" foreign key ("mandateId") references "Mandate" ("id");`);

    this.addSql(`alter table "Weight" add constraint "Weight_seatId_foreign" foreign key ("seatId") references "Seat" ("id");`);
    this.addSql(`alter table "Weight" add constraint "Weight_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "Inhabitants" drop constraint "Inhabitants_organisationId_foreign";`);
    this.addSql(`alter table "Partnership" drop constraint "Partnership_bodyId_foreign";`);
    this.addSql(`alter table "LogWitness" drop constraint "LogWitness_organisationId_foreign";`);
    this.addSql(`alter table "DriverCount" drop constraint "DriverCount_organisationId_foreign";`);
    this.addSql(`alter table "AgreementParty" drop constraint "AgreementParty_organisationId_foreign";`);
    this.addSql(`alter table "Advance" drop constraint "Advance_organisationId_foreign";`);
    this.addSql(`alter table "Mandate" drop constraint "Mandate_organisationId_foreign";`);
    this.addSql(`alter table "LineQuestion" drop constraint "LineQuestion_organisationId_foreign";`);
    this.addSql(`alter table "Proposal" drop constraint "Proposal_authorId_foreign";`);
    this.addSql(`alter table "Position" drop constraint "Position_organisationId_foreign";`);
    this.addSql(`alter table "Scan" drop constraint "Scan_organisationId_foreign";`);
    this.addSql(`alter table "Seat" drop constraint "Seat_organisationId_foreign";`);
    this.addSql(`alter table "SettledShare" drop constraint "SettledShare_organisationId_foreign";`);
    this.addSql(`alter table "StateRecord" drop constraint "StateRecord_organisationId_foreign";`);
    this.addSql(`alter table "Succession" drop constraint "Succession_organisationId_foreign";`);
    this.addSql(`alter table "Succession" drop constraint "Succession_successorId_foreign";`);
    this.addSql(`alter table "CouncilView" drop constraint "CouncilView_organisationId_foreign";`);
    this.addSql(`alter table "Participation" drop constraint "Participation_organisationId_foreign";`);
    this.addSql(`alter table "Obligation" drop constraint "Obligation_askedById_foreign";`);
    this.addSql(`alter table "Obligation" drop constraint "Obligation_ownerId_foreign";`);
    this.addSql(`alter table "PackageTaker" drop constraint "PackageTaker_organisationId_foreign";`);
    this.addSql(`alter table "BenefitPromise" drop constraint "BenefitPromise_organisationId_foreign";`);
    this.addSql(`alter table "Measurement" drop constraint "Measurement_organisationId_foreign";`);
    this.addSql(`alter table "ContractParty" drop constraint "ContractParty_organisationId_foreign";`);
    this.addSql(`alter table "ApplicationUse" drop constraint "ApplicationUse_organisationId_foreign";`);
    this.addSql(`alter table "VoteSeat" drop constraint "VoteSeat_organisationId_foreign";`);
    this.addSql(`alter table "Partnership" drop constraint "Partnership_predecessorId_foreign";`);
    this.addSql(`alter table "LogWitness" drop constraint "LogWitness_partnershipId_foreign";`);
    this.addSql(`alter table "LogNode" drop constraint "LogNode_partnershipId_foreign";`);
    this.addSql(`alter table "LogName" drop constraint "LogName_partnershipId_foreign";`);
    this.addSql(`alter table "LogLeaf" drop constraint "LogLeaf_partnershipId_foreign";`);
    this.addSql(`alter table "LogCosignature" drop constraint "LogCosignature_partnershipId_foreign";`);
    this.addSql(`alter table "LogCheckpoint" drop constraint "LogCheckpoint_partnershipId_foreign";`);
    this.addSql(`alter table "LedgerMapping" drop constraint "LedgerMapping_partnershipId_foreign";`);
    this.addSql(`alter table "Import" drop constraint "Import_partnershipId_foreign";`);
    this.addSql(`alter table "DriverCount" drop constraint "DriverCount_partnershipId_foreign";`);
    this.addSql(`alter table "CostRules" drop constraint "CostRules_partnershipId_foreign";`);
    this.addSql(`alter table "Body" drop constraint "Body_partnershipId_foreign";`);
    this.addSql(`alter table "Agreement" drop constraint "Agreement_partnershipId_foreign";`);
    this.addSql(`alter table "AgreementParty" drop constraint "AgreementParty_partnershipId_foreign";`);
    this.addSql(`alter table "Advance" drop constraint "Advance_partnershipId_foreign";`);
    this.addSql(`alter table "PartnershipForm" drop constraint "PartnershipForm_partnershipId_foreign";`);
    this.addSql(`alter table "Mandate" drop constraint "Mandate_partnershipId_foreign";`);
    this.addSql(`alter table "LineQuestion" drop constraint "LineQuestion_partnershipId_foreign";`);
    this.addSql(`alter table "CostModel" drop constraint "CostModel_partnershipId_foreign";`);
    this.addSql(`alter table "AgreementVersion" drop constraint "AgreementVersion_partnershipId_foreign";`);
    this.addSql(`alter table "AgreementClause" drop constraint "AgreementClause_partnershipId_foreign";`);
    this.addSql(`alter table "Proposal" drop constraint "Proposal_partnershipId_foreign";`);
    this.addSql(`alter table "Position" drop constraint "Position_partnershipId_foreign";`);
    this.addSql(`alter table "ProposalEdition" drop constraint "ProposalEdition_partnershipId_foreign";`);
    this.addSql(`alter table "Scan" drop constraint "Scan_partnershipId_foreign";`);
    this.addSql(`alter table "Seat" drop constraint "Seat_partnershipId_foreign";`);
    this.addSql(`alter table "Settlement" drop constraint "Settlement_partnershipId_foreign";`);
    this.addSql(`alter table "SettledShare" drop constraint "SettledShare_partnershipId_foreign";`);
    this.addSql(`alter table "StateRecord" drop constraint "StateRecord_partnershipId_foreign";`);
    this.addSql(`alter table "ViewsRound" drop constraint "ViewsRound_partnershipId_foreign";`);
    this.addSql(`alter table "CouncilView" drop constraint "CouncilView_partnershipId_foreign";`);
    this.addSql(`alter table "ViewPoint" drop constraint "ViewPoint_partnershipId_foreign";`);
    this.addSql(`alter table "Vote" drop constraint "Vote_partnershipId_foreign";`);
    this.addSql(`alter table "Resolution" drop constraint "Resolution_partnershipId_foreign";`);
    this.addSql(`alter table "Replacement" drop constraint "Replacement_partnershipId_foreign";`);
    this.addSql(`alter table "Participation" drop constraint "Participation_partnershipId_foreign";`);
    this.addSql(`alter table "Obligation" drop constraint "Obligation_partnershipId_foreign";`);
    this.addSql(`alter table "CostKey" drop constraint "CostKey_partnershipId_foreign";`);
    this.addSql(`alter table "CostGroup" drop constraint "CostGroup_partnershipId_foreign";`);
    this.addSql(`alter table "PackageTaker" drop constraint "PackageTaker_partnershipId_foreign";`);
    this.addSql(`alter table "KeyCoverage" drop constraint "KeyCoverage_partnershipId_foreign";`);
    this.addSql(`alter table "CostLine" drop constraint "CostLine_partnershipId_foreign";`);
    this.addSql(`alter table "BenefitReview" drop constraint "BenefitReview_partnershipId_foreign";`);
    this.addSql(`alter table "BenefitPromise" drop constraint "BenefitPromise_partnershipId_foreign";`);
    this.addSql(`alter table "Measurement" drop constraint "Measurement_partnershipId_foreign";`);
    this.addSql(`alter table "Application" drop constraint "Application_partnershipId_foreign";`);
    this.addSql(`alter table "Contract" drop constraint "Contract_partnershipId_foreign";`);
    this.addSql(`alter table "ContractParty" drop constraint "ContractParty_partnershipId_foreign";`);
    this.addSql(`alter table "ApplicationUse" drop constraint "ApplicationUse_partnershipId_foreign";`);
    this.addSql(`alter table "ApplicationComponent" drop constraint "ApplicationComponent_partnershipId_foreign";`);
    this.addSql(`alter table "VoteSeat" drop constraint "VoteSeat_partnershipId_foreign";`);
    this.addSql(`alter table "Ballot" drop constraint "Ballot_partnershipId_foreign";`);
    this.addSql(`alter table "Weight" drop constraint "Weight_partnershipId_foreign";`);
    this.addSql(`alter table "LogCosignature" drop constraint "LogCosignature_witnessId_foreign";`);
    this.addSql(`alter table "Mandate" drop constraint "Mandate_bodyId_foreign";`);
    this.addSql(`alter table "Proposal" drop constraint "Proposal_bodyId_foreign";`);
    this.addSql(`alter table "Seat" drop constraint "Seat_bodyId_foreign";`);
    this.addSql(`alter table "Vote" drop constraint "Vote_bodyId_foreign";`);
    this.addSql(`alter table "Resolution" drop constraint "Resolution_bodyId_foreign";`);
    this.addSql(`alter table "Agreement" drop constraint "Agreement_partOfId_foreign";`);
    this.addSql(`alter table "AgreementParty" drop constraint "AgreementParty_agreementId_foreign";`);
    this.addSql(`alter table "AgreementVersion" drop constraint "AgreementVersion_agreementId_foreign";`);
    this.addSql(`alter table "AgreementClause" drop constraint "AgreementClause_agreementId_foreign";`);
    this.addSql(`alter table "PasswordCredential" drop constraint "PasswordCredential_personId_foreign";`);
    this.addSql(`alter table "Passkey" drop constraint "Passkey_personId_foreign";`);
    this.addSql(`alter table "Mandate" drop constraint "Mandate_personId_foreign";`);
    this.addSql(`alter table "Mandate" drop constraint "Mandate_grantedById_foreign";`);
    this.addSql(`alter table "LineQuestion" drop constraint "LineQuestion_askedById_foreign";`);
    this.addSql(`alter table "LineQuestion" drop constraint "LineQuestion_answeredById_foreign";`);
    this.addSql(`alter table "LineQuestion" drop constraint "LineQuestion_settledById_foreign";`);
    this.addSql(`alter table "Invitation" drop constraint "Invitation_personId_foreign";`);
    this.addSql(`alter table "Invitation" drop constraint "Invitation_invitedById_foreign";`);
    this.addSql(`alter table "CostModel" drop constraint "CostModel_recordedById_foreign";`);
    this.addSql(`alter table "AgreementVersion" drop constraint "AgreementVersion_sealedById_foreign";`);
    this.addSql(`alter table "Position" drop constraint "Position_takenById_foreign";`);
    this.addSql(`alter table "ProposalEdition" drop constraint "ProposalEdition_writtenById_foreign";`);
    this.addSql(`alter table "RecoveryCode" drop constraint "RecoveryCode_personId_foreign";`);
    this.addSql(`alter table "Scan" drop constraint "Scan_frozenById_foreign";`);
    this.addSql(`alter table "Session" drop constraint "Session_personId_foreign";`);
    this.addSql(`alter table "Settlement" drop constraint "Settlement_proposedById_foreign";`);
    this.addSql(`alter table "Settlement" drop constraint "Settlement_approvedById_foreign";`);
    this.addSql(`alter table "StateRecord" drop constraint "StateRecord_recordedById_foreign";`);
    this.addSql(`alter table "Totp" drop constraint "Totp_personId_foreign";`);
    this.addSql(`alter table "ViewsRound" drop constraint "ViewsRound_openedById_foreign";`);
    this.addSql(`alter table "ViewPoint" drop constraint "ViewPoint_answeredById_foreign";`);
    this.addSql(`alter table "Vote" drop constraint "Vote_openedById_foreign";`);
    this.addSql(`alter table "Vote" drop constraint "Vote_closedById_foreign";`);
    this.addSql(`alter table "Resolution" drop constraint "Resolution_executedById_foreign";`);
    this.addSql(`alter table "Obligation" drop constraint "Obligation_settledById_foreign";`);
    this.addSql(`alter table "BenefitReview" drop constraint "BenefitReview_answeredById_foreign";`);
    this.addSql(`alter table "Measurement" drop constraint "Measurement_measuredById_foreign";`);
    this.addSql(`alter table "Ballot" drop constraint "Ballot_castById_foreign";`);
    this.addSql(`alter table "Position" drop constraint "Position_mandateId_foreign";`);
    this.addSql(`alter table "Session" drop constraint "Session_mandateId_foreign";`);
    this.addSql(`alter table "Ballot" drop constraint "Ballot_mandateId_foreign";`);
    this.addSql(`alter table "AgreementClause" drop constraint "AgreementClause_versionId_foreign";`);
    this.addSql(`alter table "Position" drop constraint "Position_proposalId_foreign";`);
    this.addSql(`alter table "ProposalEdition" drop constraint "ProposalEdition_proposalId_foreign";`);
    this.addSql(`alter table "ViewsRound" drop constraint "ViewsRound_proposalId_foreign";`);
    this.addSql(`alter table "Vote" drop constraint "Vote_proposalId_foreign";`);
    this.addSql(`alter table "Resolution" drop constraint "Resolution_proposalId_foreign";`);
    this.addSql(`alter table "Replacement" drop constraint "Replacement_proposalId_foreign";`);
    this.addSql(`alter table "BenefitReview" drop constraint "BenefitReview_proposalId_foreign";`);
    this.addSql(`alter table "ApplicationComponent" drop constraint "ApplicationComponent_componentId_foreign";`);
    this.addSql(`alter table "VoteSeat" drop constraint "VoteSeat_seatId_foreign";`);
    this.addSql(`alter table "Weight" drop constraint "Weight_seatId_foreign";`);
    this.addSql(`alter table "SettledShare" drop constraint "SettledShare_settlementId_foreign";`);
    this.addSql(`alter table "CouncilView" drop constraint "CouncilView_roundId_foreign";`);
    this.addSql(`alter table "ViewPoint" drop constraint "ViewPoint_roundId_foreign";`);
    this.addSql(`alter table "ViewPoint" drop constraint "ViewPoint_councilViewId_foreign";`);
    this.addSql(`alter table "Resolution" drop constraint "Resolution_voteId_foreign";`);
    this.addSql(`alter table "VoteSeat" drop constraint "VoteSeat_voteId_foreign";`);
    this.addSql(`alter table "Ballot" drop constraint "Ballot_voteId_foreign";`);
    this.addSql(`alter table "Resolution" drop constraint "Resolution_supersededById_foreign";`);
    this.addSql(`alter table "Replacement" drop constraint "Replacement_decisionId_foreign";`);
    this.addSql(`alter table "Participation" drop constraint "Participation_decisionId_foreign";`);
    this.addSql(`alter table "Obligation" drop constraint "Obligation_decisionId_foreign";`);
    this.addSql(`alter table "CostKey" drop constraint "CostKey_decisionId_foreign";`);
    this.addSql(`alter table "CostGroup" drop constraint "CostGroup_decisionId_foreign";`);
    this.addSql(`alter table "PackageTaker" drop constraint "PackageTaker_decisionId_foreign";`);
    this.addSql(`alter table "KeyCoverage" drop constraint "KeyCoverage_decisionId_foreign";`);
    this.addSql(`alter table "CostLine" drop constraint "CostLine_decisionId_foreign";`);
    this.addSql(`alter table "BenefitReview" drop constraint "BenefitReview_resolutionId_foreign";`);
    this.addSql(`alter table "BenefitPromise" drop constraint "BenefitPromise_resolutionId_foreign";`);
    this.addSql(`alter table "Application" drop constraint "Application_decisionId_foreign";`);
    this.addSql(`alter table "Contract" drop constraint "Contract_decisionId_foreign";`);
    this.addSql(`alter table "ContractParty" drop constraint "ContractParty_decisionId_foreign";`);
    this.addSql(`alter table "ApplicationUse" drop constraint "ApplicationUse_decisionId_foreign";`);
    this.addSql(`alter table "ApplicationComponent" drop constraint "ApplicationComponent_decisionId_foreign";`);
    this.addSql(`alter table "KeyCoverage" drop constraint "KeyCoverage_keyId_foreign";`);
    this.addSql(`alter table "PackageTaker" drop constraint "PackageTaker_groupId_foreign";`);
    this.addSql(`alter table "KeyCoverage" drop constraint "KeyCoverage_groupId_foreign";`);
    this.addSql(`alter table "CostLine" drop constraint "CostLine_groupId_foreign";`);
    this.addSql(`alter table "CostLine" drop constraint "CostLine_reversesId_foreign";`);
    this.addSql(`alter table "Measurement" drop constraint "Measurement_promiseId_foreign";`);
    this.addSql(`alter table "Measurement" drop constraint "Measurement_correctsId_foreign";`);
    this.addSql(`alter table "Contract" drop constraint "Contract_applicationId_foreign";`);
    this.addSql(`alter table "ApplicationUse" drop constraint "ApplicationUse_applicationId_foreign";`);
    this.addSql(`alter table "ApplicationComponent" drop constraint "ApplicationComponent_applicationId_foreign";`);
    this.addSql(`alter table "ContractParty" drop constraint "ContractParty_contractId_foreign";`);
    this.addSql(`alter table "Ballot" drop constraint "Ballot_voteSeatId_foreign";`);

    this.addSql(`drop table if exists "Challenge" cascade;`);
    this.addSql(`drop table if exists "JournalEntry" cascade;`);
    this.addSql(`drop table if exists "Mail" cascade;`);
    this.addSql(`drop table if exists "Organisation" cascade;`);
    this.addSql(`drop table if exists "Inhabitants" cascade;`);
    this.addSql(`drop table if exists "Partnership" cascade;`);
    this.addSql(`drop table if exists "LogWitness" cascade;`);
    this.addSql(`drop table if exists "LogNode" cascade;`);
    this.addSql(`drop table if exists "LogName" cascade;`);
    this.addSql(`drop table if exists "LogLeaf" cascade;`);
    this.addSql(`drop table if exists "LogCosignature" cascade;`);
    this.addSql(`drop table if exists "LogCheckpoint" cascade;`);
    this.addSql(`drop table if exists "LedgerMapping" cascade;`);
    this.addSql(`drop table if exists "Import" cascade;`);
    this.addSql(`drop table if exists "DriverCount" cascade;`);
    this.addSql(`drop table if exists "CostRules" cascade;`);
    this.addSql(`drop table if exists "Body" cascade;`);
    this.addSql(`drop table if exists "Agreement" cascade;`);
    this.addSql(`drop table if exists "AgreementParty" cascade;`);
    this.addSql(`drop table if exists "Advance" cascade;`);
    this.addSql(`drop table if exists "PartnershipForm" cascade;`);
    this.addSql(`drop table if exists "Person" cascade;`);
    this.addSql(`drop table if exists "PasswordCredential" cascade;`);
    this.addSql(`drop table if exists "Passkey" cascade;`);
    this.addSql(`drop table if exists "Mandate" cascade;`);
    this.addSql(`drop table if exists "LineQuestion" cascade;`);
    this.addSql(`drop table if exists "Invitation" cascade;`);
    this.addSql(`drop table if exists "CostModel" cascade;`);
    this.addSql(`drop table if exists "AgreementVersion" cascade;`);
    this.addSql(`drop table if exists "AgreementClause" cascade;`);
    this.addSql(`drop table if exists "Proposal" cascade;`);
    this.addSql(`drop table if exists "Position" cascade;`);
    this.addSql(`drop table if exists "ProposalEdition" cascade;`);
    this.addSql(`drop table if exists "RecoveryCode" cascade;`);
    this.addSql(`drop table if exists "ReferenceComponent" cascade;`);
    this.addSql(`drop table if exists "Scan" cascade;`);
    this.addSql(`drop table if exists "Seat" cascade;`);
    this.addSql(`drop table if exists "Session" cascade;`);
    this.addSql(`drop table if exists "Settlement" cascade;`);
    this.addSql(`drop table if exists "SettledShare" cascade;`);
    this.addSql(`drop table if exists "SetupLink" cascade;`);
    this.addSql(`drop table if exists "StateRecord" cascade;`);
    this.addSql(`drop table if exists "Succession" cascade;`);
    this.addSql(`drop table if exists "Throttle" cascade;`);
    this.addSql(`drop table if exists "Totp" cascade;`);
    this.addSql(`drop table if exists "ViewsRound" cascade;`);
    this.addSql(`drop table if exists "CouncilView" cascade;`);
    this.addSql(`drop table if exists "ViewPoint" cascade;`);
    this.addSql(`drop table if exists "Vote" cascade;`);
    this.addSql(`drop table if exists "Resolution" cascade;`);
    this.addSql(`drop table if exists "Replacement" cascade;`);
    this.addSql(`drop table if exists "Participation" cascade;`);
    this.addSql(`drop table if exists "Obligation" cascade;`);
    this.addSql(`drop table if exists "CostKey" cascade;`);
    this.addSql(`drop table if exists "CostGroup" cascade;`);
    this.addSql(`drop table if exists "PackageTaker" cascade;`);
    this.addSql(`drop table if exists "KeyCoverage" cascade;`);
    this.addSql(`drop table if exists "CostLine" cascade;`);
    this.addSql(`drop table if exists "BenefitReview" cascade;`);
    this.addSql(`drop table if exists "BenefitPromise" cascade;`);
    this.addSql(`drop table if exists "Measurement" cascade;`);
    this.addSql(`drop table if exists "Application" cascade;`);
    this.addSql(`drop table if exists "Contract" cascade;`);
    this.addSql(`drop table if exists "ContractParty" cascade;`);
    this.addSql(`drop table if exists "ApplicationUse" cascade;`);
    this.addSql(`drop table if exists "ApplicationComponent" cascade;`);
    this.addSql(`drop table if exists "VoteSeat" cascade;`);
    this.addSql(`drop table if exists "Ballot" cascade;`);
    this.addSql(`drop table if exists "Weight" cascade;`);
  }

}
