import { Migration } from '@mikro-orm/migrations';

export class Migration20261124000000 extends Migration {

  override name = 'Migration20261124000000';

  override up(): void | Promise<void> {
    this.addSql(`create table \`Challenge\` (\`id\` text not null primary key, \`hash\` text not null, \`ceremony\` text not null, \`sessionId\` text null, \`expiresAt\` text not null) /* not journaled */;`);
    this.addSql(`create unique index \`Challenge_hash_unique\` on \`Challenge\` (\`hash\`);`);
    this.addSql(`create index \`Challenge_expiresAt_index\` on \`Challenge\` (\`expiresAt\`);`);

    this.addSql(`create table \`JournalEntry\` (\`seq\` integer not null primary key autoincrement, \`at\` text not null, \`command\` text not null, \`personId\` text null, \`personName\` text not null, \`mandateId\` text null, \`actingOrganisationId\` text null, \`record\` text not null, \`recordId\` text not null, \`act\` text not null, \`partnershipId\` text null, \`organisationId\` text null, \`changes\` text not null, \`correlationId\` text not null);`);
    this.addSql(`create index \`JournalEntry_partnershipId_seq_index\` on \`JournalEntry\` (\`partnershipId\`, \`seq\`);`);
    this.addSql(`create index \`JournalEntry_organisationId_seq_index\` on \`JournalEntry\` (\`organisationId\`, \`seq\`);`);
    this.addSql(`create index \`JournalEntry_personId_seq_index\` on \`JournalEntry\` (\`personId\`, \`seq\`);`);
    this.addSql(`create index \`JournalEntry_recordId_seq_index\` on \`JournalEntry\` (\`recordId\`, \`seq\`);`);

    this.addSql(`create table \`Mail\` (\`id\` text not null primary key, \`recipient\` text not null, \`content\` text not null, \`createdAt\` text not null, \`attempts\` integer not null default 0, \`dueAt\` text null, \`sentAt\` text null) /* not journaled */;`);
    this.addSql(`create index \`Mail_dueAt_index\` on \`Mail\` (\`dueAt\`);`);

    this.addSql(`create table \`Organisation\` (\`id\` text not null primary key, \`kind\` text not null, \`name\` text not null, \`officialName\` text null, \`code\` text null, \`province\` text null, \`registerId\` text null, \`oin\` text null, \`kvk\` text null, \`rsin\` text null, \`from\` text null, \`until\` text null, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`Organisation_code_unique\` on \`Organisation\` (\`code\`);`);
    this.addSql(`create unique index \`Organisation_registerId_unique\` on \`Organisation\` (\`registerId\`);`);
    this.addSql(`create index \`Organisation_name_id_index\` on \`Organisation\` (\`name\`, \`id\`);`);
    this.addSql(`create index \`Organisation_kind_name_id_index\` on \`Organisation\` (\`kind\`, \`name\`, \`id\`);`);

    this.addSql(`create table \`Inhabitants\` (\`id\` text not null primary key, \`organisationId\` text not null, \`year\` integer not null, \`count\` integer not null, \`referenceDay\` text null, \`source\` text not null, constraint \`Inhabitants_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`Inhabitants_organisationId_index\` on \`Inhabitants\` (\`organisationId\`);`);
    this.addSql(`create unique index \`Inhabitants_organisationId_year_source_unique\` on \`Inhabitants\` (\`organisationId\`, \`year\`, \`source\`);`);

    this.addSql(`create table \`Partnership\` (\`id\` text not null primary key, \`name\` text not null, \`shortName\` text not null, \`slug\` text not null, \`seat\` text null, \`purpose\` text null, \`website\` text null, \`registerId\` text null, \`bodyId\` text null, \`from\` text not null, \`until\` text null, \`predecessorId\` text null, \`foundedById\` text null, \`published\` integer not null default false, \`version\` integer not null default 1, constraint \`Partnership_bodyId_foreign\` foreign key (\`bodyId\`) references \`Organisation\` (\`id\`) on delete set null, constraint \`Partnership_predecessorId_foreign\` foreign key (\`predecessorId\`) references \`Partnership\` (\`id\`) on delete set null);`);
    this.addSql(`create unique index \`Partnership_slug_unique\` on \`Partnership\` (\`slug\`);`);
    this.addSql(`create unique index \`Partnership_registerId_unique\` on \`Partnership\` (\`registerId\`);`);
    this.addSql(`create index \`Partnership_bodyId_index\` on \`Partnership\` (\`bodyId\`);`);
    this.addSql(`create index \`Partnership_shortName_id_index\` on \`Partnership\` (\`shortName\`, \`id\`);`);
    this.addSql(`create index \`Partnership_predecessorId_index\` on \`Partnership\` (\`predecessorId\`);`);
    this.addSql(`create index \`Partnership_foundedById_index\` on \`Partnership\` (\`foundedById\`);`);

    this.addSql(`create table \`LogWitness\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`organisationId\` text not null, \`key\` text not null, \`since\` text not null, \`ended\` text null, constraint \`LogWitness_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`LogWitness_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`LogWitness_partnershipId_index\` on \`LogWitness\` (\`partnershipId\`);`);
    this.addSql(`create index \`LogWitness_organisationId_index\` on \`LogWitness\` (\`organisationId\`);`);
    this.addSql(`create unique index \`LogWitness_partnershipId_key_unique\` on \`LogWitness\` (\`partnershipId\`, \`key\`);`);

    this.addSql(`create table \`LogNode\` (\`partnershipId\` text not null, \`level\` integer not null, \`index\` integer not null, \`hash\` text not null, primary key (\`partnershipId\`, \`level\`, \`index\`), constraint \`LogNode_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`)) /* not journaled */;`);
    this.addSql(`create index \`LogNode_partnershipId_index\` on \`LogNode\` (\`partnershipId\`);`);

    this.addSql(`create table \`LogName\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`index\` integer not null, \`place\` text not null, \`personId\` text null, \`salt\` text not null, \`name\` text not null, constraint \`LogName_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`LogName_partnershipId_index\` on \`LogName\` (\`partnershipId\`);`);
    this.addSql(`create index \`LogName_personId_index\` on \`LogName\` (\`personId\`);`);
    this.addSql(`create unique index \`LogName_partnershipId_index_place_unique\` on \`LogName\` (\`partnershipId\`, \`index\`, \`place\`);`);

    this.addSql(`create table \`LogLeaf\` (\`partnershipId\` text not null, \`index\` integer not null, \`type\` text not null, \`recordId\` text null, \`command\` text not null, \`at\` text not null, \`hash\` text not null, \`data\` text not null, primary key (\`partnershipId\`, \`index\`), constraint \`LogLeaf_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`)) /* not journaled */;`);
    this.addSql(`create index \`LogLeaf_partnershipId_index\` on \`LogLeaf\` (\`partnershipId\`);`);
    this.addSql(`create index \`LogLeaf_partnershipId_type_index\` on \`LogLeaf\` (\`partnershipId\`, \`type\`);`);
    this.addSql(`create index \`LogLeaf_recordId_index\` on \`LogLeaf\` (\`recordId\`);`);

    this.addSql(`create table \`LogCosignature\` (\`partnershipId\` text not null, \`size\` integer not null, \`witnessId\` text not null, \`line\` text not null, \`at\` text not null, primary key (\`partnershipId\`, \`size\`, \`witnessId\`), constraint \`LogCosignature_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`LogCosignature_witnessId_foreign\` foreign key (\`witnessId\`) references \`LogWitness\` (\`id\`)) /* not journaled */;`);
    this.addSql(`create index \`LogCosignature_partnershipId_index\` on \`LogCosignature\` (\`partnershipId\`);`);
    this.addSql(`create index \`LogCosignature_witnessId_index\` on \`LogCosignature\` (\`witnessId\`);`);

    this.addSql(`create table \`LogCheckpoint\` (\`partnershipId\` text not null, \`size\` integer not null, \`note\` text not null, \`at\` text not null, primary key (\`partnershipId\`, \`size\`), constraint \`LogCheckpoint_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`)) /* not journaled */;`);
    this.addSql(`create index \`LogCheckpoint_partnershipId_index\` on \`LogCheckpoint\` (\`partnershipId\`);`);

    this.addSql(`create table \`LedgerMapping\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`mapping\` text not null, constraint \`LedgerMapping_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`LedgerMapping_partnershipId_index\` on \`LedgerMapping\` (\`partnershipId\`);`);
    this.addSql(`create unique index \`LedgerMapping_partnershipId_unique\` on \`LedgerMapping\` (\`partnershipId\`);`);

    this.addSql(`create table \`Import\` (\`id\` text not null primary key, \`kind\` text not null, \`partnershipId\` text null, \`startedById\` text null, \`startedAt\` text not null, \`state\` text not null, \`settings\` text null, \`report\` text null, \`refusal\` text null, constraint \`Import_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`) on delete set null) /* not journaled */;`);
    this.addSql(`create index \`Import_partnershipId_index\` on \`Import\` (\`partnershipId\`);`);
    this.addSql(`create index \`Import_partnershipId_startedAt_index\` on \`Import\` (\`partnershipId\`, \`startedAt\`);`);

    this.addSql(`create table \`DriverCount\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`organisationId\` text not null, \`code\` text not null, \`name\` text not null, \`value\` text not null, \`referenceDay\` text not null, \`source\` text not null, constraint \`DriverCount_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`DriverCount_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`DriverCount_partnershipId_index\` on \`DriverCount\` (\`partnershipId\`);`);
    this.addSql(`create index \`DriverCount_organisationId_index\` on \`DriverCount\` (\`organisationId\`);`);
    this.addSql(`create unique index \`DriverCount_partnershipId_code_organisationId_referenceDay_unique\` on \`DriverCount\` (\`partnershipId\`, \`code\`, \`organisationId\`, \`referenceDay\`);`);

    this.addSql(`create table \`CostRules\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`fourEyes\` integer not null, \`questionDays\` integer not null, \`disputeDays\` integer not null, \`clause\` text not null, \`version\` integer not null default 1, constraint \`CostRules_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`CostRules_partnershipId_index\` on \`CostRules\` (\`partnershipId\`);`);
    this.addSql(`create unique index \`CostRules_partnershipId_unique\` on \`CostRules\` (\`partnershipId\`);`);

    this.addSql(`create table \`Body\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`kind\` text not null, \`name\` text not null, \`from\` text not null, \`until\` text null, \`version\` integer not null default 1, constraint \`Body_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`Body_partnershipId_index\` on \`Body\` (\`partnershipId\`);`);
    this.addSql(`create index \`Body_partnershipId_from_index\` on \`Body\` (\`partnershipId\`, \`from\`);`);

    this.addSql(`create table \`Agreement\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`kind\` text not null, \`title\` text not null, \`partOfId\` text null, \`from\` text not null, \`until\` text null, \`noticeMonths\` integer not null, \`renewal\` text not null, \`renewalMonths\` integer not null, \`version\` integer not null default 1, constraint \`Agreement_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Agreement_partOfId_foreign\` foreign key (\`partOfId\`) references \`Agreement\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Agreement_partnershipId_index\` on \`Agreement\` (\`partnershipId\`);`);
    this.addSql(`create index \`Agreement_partnershipId_kind_index\` on \`Agreement\` (\`partnershipId\`, \`kind\`);`);
    this.addSql(`create index \`Agreement_partOfId_index\` on \`Agreement\` (\`partOfId\`);`);

    this.addSql(`create table \`AgreementParty\` (\`id\` text not null primary key, \`agreementId\` text not null, \`partnershipId\` text not null, \`organisationId\` text not null, \`role\` text not null, \`from\` text not null, \`until\` text null, \`version\` integer not null default 1, constraint \`AgreementParty_agreementId_foreign\` foreign key (\`agreementId\`) references \`Agreement\` (\`id\`), constraint \`AgreementParty_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`AgreementParty_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`AgreementParty_agreementId_index\` on \`AgreementParty\` (\`agreementId\`);`);
    this.addSql(`create index \`AgreementParty_partnershipId_index\` on \`AgreementParty\` (\`partnershipId\`);`);
    this.addSql(`create index \`AgreementParty_organisationId_index\` on \`AgreementParty\` (\`organisationId\`);`);
    this.addSql(`create index \`AgreementParty_agreementId_organisationId_index\` on \`AgreementParty\` (\`agreementId\`, \`organisationId\`);`);

    this.addSql(`create table \`Advance\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`organisationId\` text not null, \`year\` integer not null, \`quarter\` integer not null, \`number\` text not null, \`dueOn\` text not null, \`cents\` bigint not null, \`fixedOn\` text not null, constraint \`Advance_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Advance_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`Advance_partnershipId_index\` on \`Advance\` (\`partnershipId\`);`);
    this.addSql(`create index \`Advance_organisationId_index\` on \`Advance\` (\`organisationId\`);`);
    this.addSql(`create unique index \`Advance_partnershipId_year_organisationId_quarter_unique\` on \`Advance\` (\`partnershipId\`, \`year\`, \`organisationId\`, \`quarter\`);`);
    this.addSql(`create unique index \`Advance_partnershipId_number_unique\` on \`Advance\` (\`partnershipId\`, \`number\`);`);

    this.addSql(`create table \`PartnershipForm\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`legalForm\` text not null, \`from\` text not null, \`until\` text null, constraint \`PartnershipForm_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`PartnershipForm_partnershipId_index\` on \`PartnershipForm\` (\`partnershipId\`);`);
    this.addSql(`create index \`PartnershipForm_partnershipId_from_index\` on \`PartnershipForm\` (\`partnershipId\`, \`from\`);`);

    this.addSql(`create table \`Person\` (\`id\` text not null primary key, \`name\` text not null, \`email\` text not null, \`language\` text not null, \`createdAt\` text not null, \`blockedAt\` text null, \`example\` integer not null default false, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`Person_email_unique\` on \`Person\` (\`email\`);`);
    this.addSql(`create index \`Person_name_id_index\` on \`Person\` (\`name\`, \`id\`);`);

    this.addSql(`create table \`PasswordCredential\` (\`id\` text not null primary key, \`personId\` text not null, \`hash\` text not null, \`changedAt\` text not null, constraint \`PasswordCredential_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`));`);
    this.addSql(`create index \`PasswordCredential_personId_index\` on \`PasswordCredential\` (\`personId\`);`);
    this.addSql(`create unique index \`PasswordCredential_personId_unique\` on \`PasswordCredential\` (\`personId\`);`);

    this.addSql(`create table \`Passkey\` (\`id\` text not null primary key, \`personId\` text not null, \`name\` text not null, \`credentialId\` text not null, \`publicKey\` text not null, \`counter\` bigint not null, \`transports\` text not null, \`synced\` integer not null, \`createdAt\` text not null, \`lastUsedAt\` text null, constraint \`Passkey_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`));`);
    this.addSql(`create unique index \`Passkey_credentialId_unique\` on \`Passkey\` (\`credentialId\`);`);
    this.addSql(`create index \`Passkey_personId_index\` on \`Passkey\` (\`personId\`);`);

    this.addSql(`create table \`Mandate\` (\`id\` text not null primary key, \`personId\` text not null, \`role\` text not null, \`organisationId\` text null, \`partnershipId\` text null, \`bodyId\` text null, \`from\` text not null, \`until\` text null, \`grantedById\` text null, \`version\` integer not null default 1, constraint \`Mandate_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`), constraint \`Mandate_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`) on delete set null, constraint \`Mandate_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`) on delete set null, constraint \`Mandate_bodyId_foreign\` foreign key (\`bodyId\`) references \`Body\` (\`id\`) on delete set null, constraint \`Mandate_grantedById_foreign\` foreign key (\`grantedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Mandate_personId_index\` on \`Mandate\` (\`personId\`);`);
    this.addSql(`create index \`Mandate_bodyId_index\` on \`Mandate\` (\`bodyId\`);`);
    this.addSql(`create index \`Mandate_grantedById_index\` on \`Mandate\` (\`grantedById\`);`);
    this.addSql(`create index \`Mandate_personId_from_index\` on \`Mandate\` (\`personId\`, \`from\`);`);
    this.addSql(`create index \`Mandate_organisationId_index\` on \`Mandate\` (\`organisationId\`);`);
    this.addSql(`create index \`Mandate_partnershipId_index\` on \`Mandate\` (\`partnershipId\`);`);

    this.addSql(`create table \`LineQuestion\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`organisationId\` text not null, \`year\` integer not null, \`basis\` text not null, \`line\` text not null, \`subject\` text not null, \`cents\` bigint not null, \`kind\` text not null, \`state\` text not null, \`question\` text not null, \`askedById\` text null, \`askedAt\` text not null, \`answerBy\` text not null, \`answer\` text null, \`answeredById\` text null, \`answeredAt\` text null, \`disputed\` bigint null, \`grounds\` text null, \`outcome\` text null, \`settlement\` text null, \`settledById\` text null, \`settledAt\` text null, \`version\` integer not null default 1, constraint \`LineQuestion_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`LineQuestion_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`LineQuestion_askedById_foreign\` foreign key (\`askedById\`) references \`Person\` (\`id\`) on delete set null, constraint \`LineQuestion_answeredById_foreign\` foreign key (\`answeredById\`) references \`Person\` (\`id\`) on delete set null, constraint \`LineQuestion_settledById_foreign\` foreign key (\`settledById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`LineQuestion_partnershipId_index\` on \`LineQuestion\` (\`partnershipId\`);`);
    this.addSql(`create index \`LineQuestion_organisationId_index\` on \`LineQuestion\` (\`organisationId\`);`);
    this.addSql(`create index \`LineQuestion_askedById_index\` on \`LineQuestion\` (\`askedById\`);`);
    this.addSql(`create index \`LineQuestion_answeredById_index\` on \`LineQuestion\` (\`answeredById\`);`);
    this.addSql(`create index \`LineQuestion_settledById_index\` on \`LineQuestion\` (\`settledById\`);`);
    this.addSql(`create index \`LineQuestion_partnershipId_state_answerBy_index\` on \`LineQuestion\` (\`partnershipId\`, \`state\`, \`answerBy\`);`);
    this.addSql(`create index \`LineQuestion_organisationId_year_index\` on \`LineQuestion\` (\`organisationId\`, \`year\`);`);

    this.addSql(`create table \`Invitation\` (\`id\` text not null primary key, \`personId\` text not null, \`invitedById\` text null, \`hash\` text not null, \`createdAt\` text not null, \`expiresAt\` text not null, \`acceptedAt\` text null, \`withdrawnAt\` text null, constraint \`Invitation_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`), constraint \`Invitation_invitedById_foreign\` foreign key (\`invitedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Invitation_invitedById_index\` on \`Invitation\` (\`invitedById\`);`);
    this.addSql(`create unique index \`Invitation_hash_unique\` on \`Invitation\` (\`hash\`);`);
    this.addSql(`create index \`Invitation_personId_index\` on \`Invitation\` (\`personId\`);`);

    this.addSql(`create table \`CostModel\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`year\` integer not null, \`document\` text not null, \`recordedById\` text null, \`recordedAt\` text not null, \`endedAt\` text null, \`version\` integer not null default 1, constraint \`CostModel_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`CostModel_recordedById_foreign\` foreign key (\`recordedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`CostModel_partnershipId_index\` on \`CostModel\` (\`partnershipId\`);`);
    this.addSql(`create index \`CostModel_recordedById_index\` on \`CostModel\` (\`recordedById\`);`);
    this.addSql(`create index \`CostModel_partnershipId_year_recordedAt_index\` on \`CostModel\` (\`partnershipId\`, \`year\`, \`recordedAt\`);`);

    this.addSql(`create table \`AgreementVersion\` (\`id\` text not null primary key, \`agreementId\` text not null, \`partnershipId\` text not null, \`number\` integer not null, \`title\` text not null, \`from\` text not null, \`basis\` text not null, \`seal\` text not null, \`sealedById\` text null, \`sealedAt\` text not null, constraint \`AgreementVersion_agreementId_foreign\` foreign key (\`agreementId\`) references \`Agreement\` (\`id\`), constraint \`AgreementVersion_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`AgreementVersion_sealedById_foreign\` foreign key (\`sealedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`AgreementVersion_agreementId_index\` on \`AgreementVersion\` (\`agreementId\`);`);
    this.addSql(`create index \`AgreementVersion_partnershipId_index\` on \`AgreementVersion\` (\`partnershipId\`);`);
    this.addSql(`create index \`AgreementVersion_sealedById_index\` on \`AgreementVersion\` (\`sealedById\`);`);
    this.addSql(`create unique index \`AgreementVersion_agreementId_number_unique\` on \`AgreementVersion\` (\`agreementId\`, \`number\`);`);

    this.addSql(`create table \`AgreementClause\` (\`id\` text not null primary key, \`versionId\` text not null, \`agreementId\` text not null, \`partnershipId\` text not null, \`place\` integer not null, \`key\` text not null, \`number\` text not null, \`chapter\` text null, \`title\` text not null, \`legal\` text not null, \`plain\` text not null, constraint \`AgreementClause_versionId_foreign\` foreign key (\`versionId\`) references \`AgreementVersion\` (\`id\`), constraint \`AgreementClause_agreementId_foreign\` foreign key (\`agreementId\`) references \`Agreement\` (\`id\`), constraint \`AgreementClause_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`AgreementClause_versionId_index\` on \`AgreementClause\` (\`versionId\`);`);
    this.addSql(`create index \`AgreementClause_agreementId_index\` on \`AgreementClause\` (\`agreementId\`);`);
    this.addSql(`create index \`AgreementClause_partnershipId_index\` on \`AgreementClause\` (\`partnershipId\`);`);
    this.addSql(`create index \`AgreementClause_versionId_place_index\` on \`AgreementClause\` (\`versionId\`, \`place\`);`);
    this.addSql(`create index \`AgreementClause_agreementId_key_index\` on \`AgreementClause\` (\`agreementId\`, \`key\`);`);

    this.addSql(`create table \`Proposal\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`year\` integer not null, \`number\` integer not null, \`state\` text not null, \`bodyId\` text not null, \`authorId\` text null, \`edition\` integer not null, \`tabledEdition\` integer null, \`draftedAt\` text not null, \`tabledAt\` text null, \`version\` integer not null default 1, constraint \`Proposal_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Proposal_bodyId_foreign\` foreign key (\`bodyId\`) references \`Body\` (\`id\`), constraint \`Proposal_authorId_foreign\` foreign key (\`authorId\`) references \`Organisation\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Proposal_partnershipId_index\` on \`Proposal\` (\`partnershipId\`);`);
    this.addSql(`create index \`Proposal_bodyId_index\` on \`Proposal\` (\`bodyId\`);`);
    this.addSql(`create index \`Proposal_authorId_index\` on \`Proposal\` (\`authorId\`);`);
    this.addSql(`create unique index \`Proposal_partnershipId_year_number_unique\` on \`Proposal\` (\`partnershipId\`, \`year\`, \`number\`);`);

    this.addSql(`create table \`Position\` (\`id\` text not null primary key, \`proposalId\` text not null, \`partnershipId\` text not null, \`organisationId\` text not null, \`edition\` integer not null, \`stance\` text not null, \`reason\` text null, \`conditions\` text null, \`takenById\` text null, \`mandateId\` text null, \`at\` text not null, \`replacedAt\` text null, \`version\` integer not null default 1, constraint \`Position_proposalId_foreign\` foreign key (\`proposalId\`) references \`Proposal\` (\`id\`), constraint \`Position_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Position_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`Position_takenById_foreign\` foreign key (\`takenById\`) references \`Person\` (\`id\`) on delete set null, constraint \`Position_mandateId_foreign\` foreign key (\`mandateId\`) references \`Mandate\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Position_proposalId_index\` on \`Position\` (\`proposalId\`);`);
    this.addSql(`create index \`Position_partnershipId_index\` on \`Position\` (\`partnershipId\`);`);
    this.addSql(`create index \`Position_organisationId_index\` on \`Position\` (\`organisationId\`);`);
    this.addSql(`create index \`Position_takenById_index\` on \`Position\` (\`takenById\`);`);
    this.addSql(`create index \`Position_mandateId_index\` on \`Position\` (\`mandateId\`);`);
    this.addSql(`create index \`Position_proposalId_organisationId_index\` on \`Position\` (\`proposalId\`, \`organisationId\`);`);

    this.addSql(`create table \`ProposalEdition\` (\`id\` text not null primary key, \`proposalId\` text not null, \`partnershipId\` text not null, \`edition\` integer not null, \`seal\` integer not null, \`title\` text not null, \`text\` text not null, \`resolutions\` text not null, \`options\` text not null, \`chosen\` integer not null, \`downsides\` text not null, \`withoutScreen\` text not null, \`changes\` text null, \`steps\` text not null, \`effects\` text not null, \`cost\` text null, \`sharedCost\` text null, \`writtenById\` text null, \`at\` text not null, constraint \`ProposalEdition_proposalId_foreign\` foreign key (\`proposalId\`) references \`Proposal\` (\`id\`), constraint \`ProposalEdition_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`ProposalEdition_writtenById_foreign\` foreign key (\`writtenById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`ProposalEdition_proposalId_index\` on \`ProposalEdition\` (\`proposalId\`);`);
    this.addSql(`create index \`ProposalEdition_partnershipId_index\` on \`ProposalEdition\` (\`partnershipId\`);`);
    this.addSql(`create index \`ProposalEdition_writtenById_index\` on \`ProposalEdition\` (\`writtenById\`);`);
    this.addSql(`create unique index \`ProposalEdition_proposalId_edition_unique\` on \`ProposalEdition\` (\`proposalId\`, \`edition\`);`);

    this.addSql(`create table \`RecoveryCode\` (\`id\` text not null primary key, \`personId\` text not null, \`hash\` text not null, \`usedAt\` text null, constraint \`RecoveryCode_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`));`);
    this.addSql(`create unique index \`RecoveryCode_hash_unique\` on \`RecoveryCode\` (\`hash\`);`);
    this.addSql(`create index \`RecoveryCode_personId_index\` on \`RecoveryCode\` (\`personId\`);`);

    this.addSql(`create table \`ReferenceComponent\` (\`id\` text not null primary key, \`gemmaId\` text not null, \`name\` text not null, \`domain\` text null, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`ReferenceComponent_gemmaId_unique\` on \`ReferenceComponent\` (\`gemmaId\`);`);

    this.addSql(`create table \`Scan\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`organisationId\` text not null, \`on\` text not null, \`facts\` text not null, \`findings\` text not null, \`frozenById\` text null, \`frozenAt\` text not null, constraint \`Scan_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Scan_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`Scan_frozenById_foreign\` foreign key (\`frozenById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Scan_partnershipId_index\` on \`Scan\` (\`partnershipId\`);`);
    this.addSql(`create index \`Scan_organisationId_index\` on \`Scan\` (\`organisationId\`);`);
    this.addSql(`create index \`Scan_frozenById_index\` on \`Scan\` (\`frozenById\`);`);
    this.addSql(`create index \`Scan_partnershipId_organisationId_frozenAt_index\` on \`Scan\` (\`partnershipId\`, \`organisationId\`, \`frozenAt\`);`);

    this.addSql(`create table \`Seat\` (\`id\` text not null primary key, \`bodyId\` text not null, \`partnershipId\` text not null, \`organisationId\` text not null, \`label\` text null, \`from\` text not null, \`until\` text null, \`version\` integer not null default 1, constraint \`Seat_bodyId_foreign\` foreign key (\`bodyId\`) references \`Body\` (\`id\`), constraint \`Seat_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Seat_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`Seat_bodyId_index\` on \`Seat\` (\`bodyId\`);`);
    this.addSql(`create index \`Seat_partnershipId_index\` on \`Seat\` (\`partnershipId\`);`);
    this.addSql(`create index \`Seat_organisationId_index\` on \`Seat\` (\`organisationId\`);`);
    this.addSql(`create index \`Seat_bodyId_from_index\` on \`Seat\` (\`bodyId\`, \`from\`);`);
    this.addSql(`create index \`Seat_partnershipId_organisationId_index\` on \`Seat\` (\`partnershipId\`, \`organisationId\`);`);

    this.addSql(`create table \`Session\` (\`id\` text not null primary key, \`personId\` text not null, \`tokenHash\` text not null, \`mandateId\` text null, \`secondFactor\` integer not null, \`createdAt\` text not null, \`lastSeenAt\` text not null, \`endedAt\` text null, \`steppedUpAt\` text null, \`agent\` text not null, \`address\` text not null, constraint \`Session_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`), constraint \`Session_mandateId_foreign\` foreign key (\`mandateId\`) references \`Mandate\` (\`id\`) on delete set null) /* not journaled */;`);
    this.addSql(`create index \`Session_personId_index\` on \`Session\` (\`personId\`);`);
    this.addSql(`create unique index \`Session_tokenHash_unique\` on \`Session\` (\`tokenHash\`);`);
    this.addSql(`create index \`Session_mandateId_index\` on \`Session\` (\`mandateId\`);`);
    this.addSql(`create index \`Session_personId_endedAt_index\` on \`Session\` (\`personId\`, \`endedAt\`);`);

    this.addSql(`create table \`Settlement\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`year\` integer not null, \`state\` text not null, \`digest\` text not null, \`owed\` bigint not null, \`advanced\` bigint not null, \`proposedById\` text null, \`proposedAt\` text not null, \`approvedById\` text null, \`approvedAt\` text null, \`version\` integer not null default 1, constraint \`Settlement_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Settlement_proposedById_foreign\` foreign key (\`proposedById\`) references \`Person\` (\`id\`) on delete set null, constraint \`Settlement_approvedById_foreign\` foreign key (\`approvedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Settlement_partnershipId_index\` on \`Settlement\` (\`partnershipId\`);`);
    this.addSql(`create index \`Settlement_proposedById_index\` on \`Settlement\` (\`proposedById\`);`);
    this.addSql(`create index \`Settlement_approvedById_index\` on \`Settlement\` (\`approvedById\`);`);
    this.addSql(`create unique index \`Settlement_partnershipId_year_unique\` on \`Settlement\` (\`partnershipId\`, \`year\`);`);

    this.addSql(`create table \`SettledShare\` (\`id\` text not null primary key, \`settlementId\` text not null, \`partnershipId\` text not null, \`organisationId\` text not null, \`number\` text not null, \`name\` text not null, \`owed\` bigint not null, \`advanced\` bigint not null, \`remains\` bigint not null, \`document\` text not null, \`hash\` text not null, constraint \`SettledShare_settlementId_foreign\` foreign key (\`settlementId\`) references \`Settlement\` (\`id\`), constraint \`SettledShare_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`SettledShare_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`SettledShare_settlementId_index\` on \`SettledShare\` (\`settlementId\`);`);
    this.addSql(`create index \`SettledShare_partnershipId_index\` on \`SettledShare\` (\`partnershipId\`);`);
    this.addSql(`create index \`SettledShare_organisationId_index\` on \`SettledShare\` (\`organisationId\`);`);
    this.addSql(`create unique index \`SettledShare_settlementId_organisationId_unique\` on \`SettledShare\` (\`settlementId\`, \`organisationId\`);`);
    this.addSql(`create unique index \`SettledShare_partnershipId_number_unique\` on \`SettledShare\` (\`partnershipId\`, \`number\`);`);

    this.addSql(`create table \`SetupLink\` (\`id\` text not null primary key, \`hash\` text not null, \`createdAt\` text not null, \`usedAt\` text null) /* not journaled */;`);
    this.addSql(`create unique index \`SetupLink_hash_unique\` on \`SetupLink\` (\`hash\`);`);

    this.addSql(`create table \`StateRecord\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`organisationId\` text not null, \`kind\` text not null, \`facts\` text not null, \`on\` text not null, \`recordedById\` text null, \`recordedAt\` text not null, \`endedAt\` text null, \`version\` integer not null default 1, constraint \`StateRecord_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`StateRecord_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`StateRecord_recordedById_foreign\` foreign key (\`recordedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`StateRecord_partnershipId_index\` on \`StateRecord\` (\`partnershipId\`);`);
    this.addSql(`create index \`StateRecord_organisationId_index\` on \`StateRecord\` (\`organisationId\`);`);
    this.addSql(`create index \`StateRecord_recordedById_index\` on \`StateRecord\` (\`recordedById\`);`);
    this.addSql(`create index \`StateRecord_partnershipId_organisationId_on_index\` on \`StateRecord\` (\`partnershipId\`, \`organisationId\`, \`on\`);`);

    this.addSql(`create table \`Succession\` (\`id\` text not null primary key, \`organisationId\` text not null, \`successorId\` text not null, \`on\` text not null, \`whole\` integer not null, constraint \`Succession_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`Succession_successorId_foreign\` foreign key (\`successorId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`Succession_organisationId_index\` on \`Succession\` (\`organisationId\`);`);
    this.addSql(`create index \`Succession_successorId_index\` on \`Succession\` (\`successorId\`);`);
    this.addSql(`create unique index \`Succession_organisationId_successorId_on_unique\` on \`Succession\` (\`organisationId\`, \`successorId\`, \`on\`);`);

    this.addSql(`create table \`Throttle\` (\`id\` text not null primary key, \`streak\` integer not null, \`recent\` text not null, \`staleAt\` text not null) /* not journaled */;`);
    this.addSql(`create index \`Throttle_staleAt_index\` on \`Throttle\` (\`staleAt\`);`);

    this.addSql(`create table \`Totp\` (\`id\` text not null primary key, \`personId\` text not null, \`secret\` text not null, \`createdAt\` text not null, \`confirmedAt\` text null, \`lastStep\` integer not null, constraint \`Totp_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`));`);
    this.addSql(`create index \`Totp_personId_index\` on \`Totp\` (\`personId\`);`);

    this.addSql(`create table \`ViewsRound\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`proposalId\` text not null, \`edition\` integer not null, \`subject\` text not null, \`weeks\` integer null, \`clause\` text null, \`agreedUntil\` text null, \`recessFrom\` text null, \`recessUntil\` text null, \`state\` text not null, \`sentOn\` text not null, \`openedById\` text null, \`closedAt\` text null, \`answeredAt\` text null, \`cancelledBecause\` text null, \`version\` integer not null default 1, constraint \`ViewsRound_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`ViewsRound_proposalId_foreign\` foreign key (\`proposalId\`) references \`Proposal\` (\`id\`), constraint \`ViewsRound_openedById_foreign\` foreign key (\`openedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`ViewsRound_partnershipId_index\` on \`ViewsRound\` (\`partnershipId\`);`);
    this.addSql(`create index \`ViewsRound_openedById_index\` on \`ViewsRound\` (\`openedById\`);`);
    this.addSql(`create index \`ViewsRound_proposalId_index\` on \`ViewsRound\` (\`proposalId\`);`);
    this.addSql(`create index \`ViewsRound_partnershipId_state_index\` on \`ViewsRound\` (\`partnershipId\`, \`state\`);`);

    this.addSql(`create table \`CouncilView\` (\`id\` text not null primary key, \`roundId\` text not null, \`partnershipId\` text not null, \`organisationId\` text not null, \`state\` text not null, \`receivedOn\` text null, \`until\` text null, \`discussedOn\` text null, \`tone\` text null, \`adoptedOn\` text null, \`givenAt\` text null, \`version\` integer not null default 1, constraint \`CouncilView_roundId_foreign\` foreign key (\`roundId\`) references \`ViewsRound\` (\`id\`), constraint \`CouncilView_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`CouncilView_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`CouncilView_roundId_index\` on \`CouncilView\` (\`roundId\`);`);
    this.addSql(`create index \`CouncilView_partnershipId_index\` on \`CouncilView\` (\`partnershipId\`);`);
    this.addSql(`create index \`CouncilView_organisationId_index\` on \`CouncilView\` (\`organisationId\`);`);
    this.addSql(`create index \`CouncilView_organisationId_state_index\` on \`CouncilView\` (\`organisationId\`, \`state\`);`);
    this.addSql(`create unique index \`CouncilView_roundId_organisationId_unique\` on \`CouncilView\` (\`roundId\`, \`organisationId\`);`);

    this.addSql(`create table \`ViewPoint\` (\`id\` text not null primary key, \`roundId\` text not null, \`councilViewId\` text not null, \`partnershipId\` text not null, \`number\` integer not null, \`text\` text not null, \`verdict\` text null, \`answer\` text null, \`change\` text null, \`edition\` integer null, \`answeredById\` text null, \`answeredAt\` text null, \`version\` integer not null default 1, constraint \`ViewPoint_roundId_foreign\` foreign key (\`roundId\`) references \`ViewsRound\` (\`id\`), constraint \`ViewPoint_councilViewId_foreign\` foreign key (\`councilViewId\`) references \`CouncilView\` (\`id\`), constraint \`ViewPoint_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`ViewPoint_answeredById_foreign\` foreign key (\`answeredById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`ViewPoint_councilViewId_index\` on \`ViewPoint\` (\`councilViewId\`);`);
    this.addSql(`create index \`ViewPoint_partnershipId_index\` on \`ViewPoint\` (\`partnershipId\`);`);
    this.addSql(`create index \`ViewPoint_answeredById_index\` on \`ViewPoint\` (\`answeredById\`);`);
    this.addSql(`create index \`ViewPoint_roundId_index\` on \`ViewPoint\` (\`roundId\`);`);
    this.addSql(`create unique index \`ViewPoint_councilViewId_number_unique\` on \`ViewPoint\` (\`councilViewId\`, \`number\`);`);

    this.addSql(`create table \`Vote\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`proposalId\` text not null, \`edition\` integer not null, \`bodyId\` text not null, \`state\` text not null, \`rule\` text not null, \`chair\` text null, \`written\` integer not null, \`before\` text not null, \`openedAt\` text not null, \`deadline\` text null, \`openedById\` text null, \`closedAt\` text null, \`closedById\` text null, \`castingVote\` text null, \`outcome\` text null, \`document\` text null, \`answer\` text null, \`changes\` text null, \`version\` integer not null default 1, constraint \`Vote_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Vote_proposalId_foreign\` foreign key (\`proposalId\`) references \`Proposal\` (\`id\`), constraint \`Vote_bodyId_foreign\` foreign key (\`bodyId\`) references \`Body\` (\`id\`), constraint \`Vote_openedById_foreign\` foreign key (\`openedById\`) references \`Person\` (\`id\`) on delete set null, constraint \`Vote_closedById_foreign\` foreign key (\`closedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Vote_partnershipId_index\` on \`Vote\` (\`partnershipId\`);`);
    this.addSql(`create index \`Vote_proposalId_index\` on \`Vote\` (\`proposalId\`);`);
    this.addSql(`create index \`Vote_bodyId_index\` on \`Vote\` (\`bodyId\`);`);
    this.addSql(`create index \`Vote_openedById_index\` on \`Vote\` (\`openedById\`);`);
    this.addSql(`create index \`Vote_closedById_index\` on \`Vote\` (\`closedById\`);`);
    this.addSql(`create index \`Vote_proposalId_openedAt_index\` on \`Vote\` (\`proposalId\`, \`openedAt\`);`);
    this.addSql(`create index \`Vote_partnershipId_state_index\` on \`Vote\` (\`partnershipId\`, \`state\`);`);

    this.addSql(`create table \`Resolution\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`year\` integer not null, \`number\` integer not null, \`proposalId\` text not null, \`voteId\` text not null, \`bodyId\` text not null, \`state\` text not null, \`title\` text not null, \`decided\` text not null, \`outcome\` text not null, \`sentenceNl\` text not null, \`sentenceEn\` text not null, \`document\` text not null, \`answer\` text not null, \`conditions\` text not null, \`decidedOn\` text not null, \`decidedAt\` text not null, \`effectiveAt\` text null, \`supersededById\` text null, \`nextStep\` text null, \`owner\` text null, \`reviewOn\` text null, \`outcomeRecordedAt\` text null, \`changes\` text null, \`made\` text null, \`executedAt\` text null, \`executedById\` text null, \`version\` integer not null default 1, constraint \`Resolution_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Resolution_proposalId_foreign\` foreign key (\`proposalId\`) references \`Proposal\` (\`id\`), constraint \`Resolution_voteId_foreign\` foreign key (\`voteId\`) references \`Vote\` (\`id\`), constraint \`Resolution_bodyId_foreign\` foreign key (\`bodyId\`) references \`Body\` (\`id\`), constraint \`Resolution_supersededById_foreign\` foreign key (\`supersededById\`) references \`Resolution\` (\`id\`) on delete set null, constraint \`Resolution_executedById_foreign\` foreign key (\`executedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Resolution_partnershipId_index\` on \`Resolution\` (\`partnershipId\`);`);
    this.addSql(`create index \`Resolution_proposalId_index\` on \`Resolution\` (\`proposalId\`);`);
    this.addSql(`create index \`Resolution_voteId_index\` on \`Resolution\` (\`voteId\`);`);
    this.addSql(`create index \`Resolution_bodyId_index\` on \`Resolution\` (\`bodyId\`);`);
    this.addSql(`create index \`Resolution_executedById_index\` on \`Resolution\` (\`executedById\`);`);
    this.addSql(`create index \`Resolution_partnershipId_decidedAt_id_index\` on \`Resolution\` (\`partnershipId\`, \`decidedAt\`, \`id\`);`);
    this.addSql(`create index \`Resolution_supersededById_index\` on \`Resolution\` (\`supersededById\`);`);
    this.addSql(`create unique index \`Resolution_partnershipId_year_number_unique\` on \`Resolution\` (\`partnershipId\`, \`year\`, \`number\`);`);
    this.addSql(`create unique index \`Resolution_voteId_unique\` on \`Resolution\` (\`voteId\`);`);

    this.addSql(`create table \`Replacement\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`proposalId\` text not null, \`decisionId\` text not null, \`at\` text not null, \`withdrawnAt\` text null, constraint \`Replacement_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Replacement_proposalId_foreign\` foreign key (\`proposalId\`) references \`Proposal\` (\`id\`), constraint \`Replacement_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`));`);
    this.addSql(`create index \`Replacement_partnershipId_index\` on \`Replacement\` (\`partnershipId\`);`);
    this.addSql(`create index \`Replacement_proposalId_index\` on \`Replacement\` (\`proposalId\`);`);
    this.addSql(`create index \`Replacement_decisionId_index\` on \`Replacement\` (\`decisionId\`);`);

    this.addSql(`create table \`Participation\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`organisationId\` text not null, \`organs\` text not null, \`recordedShare\` text null, \`from\` text not null, \`until\` text null, \`decisionId\` text null, \`version\` integer not null default 1, constraint \`Participation_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Participation_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`Participation_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Participation_partnershipId_index\` on \`Participation\` (\`partnershipId\`);`);
    this.addSql(`create index \`Participation_organisationId_index\` on \`Participation\` (\`organisationId\`);`);
    this.addSql(`create index \`Participation_decisionId_index\` on \`Participation\` (\`decisionId\`);`);
    this.addSql(`create index \`Participation_organisationId_partnershipId_index\` on \`Participation\` (\`organisationId\`, \`partnershipId\`);`);
    this.addSql(`create unique index \`Participation_partnershipId_organisationId_from_unique\` on \`Participation\` (\`partnershipId\`, \`organisationId\`, \`from\`);`);

    this.addSql(`create table \`Obligation\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`decisionId\` text null, \`clause\` text null, \`condition\` integer not null, \`text\` text not null, \`askedById\` text null, \`ownerId\` text null, \`ownerPerson\` text null, \`dueOn\` text null, \`evidence\` text null, \`state\` text not null, \`proof\` text null, \`settledAt\` text null, \`settledById\` text null, \`madeAt\` text not null, \`version\` integer not null default 1, constraint \`Obligation_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Obligation_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null, constraint \`Obligation_askedById_foreign\` foreign key (\`askedById\`) references \`Organisation\` (\`id\`) on delete set null, constraint \`Obligation_ownerId_foreign\` foreign key (\`ownerId\`) references \`Organisation\` (\`id\`) on delete set null, constraint \`Obligation_settledById_foreign\` foreign key (\`settledById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Obligation_partnershipId_index\` on \`Obligation\` (\`partnershipId\`);`);
    this.addSql(`create index \`Obligation_askedById_index\` on \`Obligation\` (\`askedById\`);`);
    this.addSql(`create index \`Obligation_ownerId_index\` on \`Obligation\` (\`ownerId\`);`);
    this.addSql(`create index \`Obligation_settledById_index\` on \`Obligation\` (\`settledById\`);`);
    this.addSql(`create index \`Obligation_partnershipId_state_dueOn_id_index\` on \`Obligation\` (\`partnershipId\`, \`state\`, \`dueOn\`, \`id\`);`);
    this.addSql(`create index \`Obligation_decisionId_index\` on \`Obligation\` (\`decisionId\`);`);

    this.addSql(`create table \`CostKey\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`code\` text not null, \`arguments\` text not null, \`yearsBack\` integer not null, \`from\` text not null, \`clause\` text not null, \`decisionId\` text null, constraint \`CostKey_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`CostKey_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`CostKey_partnershipId_index\` on \`CostKey\` (\`partnershipId\`);`);
    this.addSql(`create index \`CostKey_decisionId_index\` on \`CostKey\` (\`decisionId\`);`);
    this.addSql(`create index \`CostKey_partnershipId_from_index\` on \`CostKey\` (\`partnershipId\`, \`from\`);`);

    this.addSql(`create table \`CostGroup\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`name\` text not null, \`recurrence\` text not null, \`package\` text not null, \`decisionId\` text null, \`version\` integer not null default 1, constraint \`CostGroup_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`CostGroup_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`CostGroup_partnershipId_index\` on \`CostGroup\` (\`partnershipId\`);`);
    this.addSql(`create index \`CostGroup_decisionId_index\` on \`CostGroup\` (\`decisionId\`);`);
    this.addSql(`create unique index \`CostGroup_partnershipId_name_unique\` on \`CostGroup\` (\`partnershipId\`, \`name\`);`);

    this.addSql(`create table \`PackageTaker\` (\`id\` text not null primary key, \`groupId\` text not null, \`partnershipId\` text not null, \`organisationId\` text not null, \`decisionId\` text null, constraint \`PackageTaker_groupId_foreign\` foreign key (\`groupId\`) references \`CostGroup\` (\`id\`), constraint \`PackageTaker_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`PackageTaker_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`PackageTaker_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`PackageTaker_groupId_index\` on \`PackageTaker\` (\`groupId\`);`);
    this.addSql(`create index \`PackageTaker_partnershipId_index\` on \`PackageTaker\` (\`partnershipId\`);`);
    this.addSql(`create index \`PackageTaker_organisationId_index\` on \`PackageTaker\` (\`organisationId\`);`);
    this.addSql(`create index \`PackageTaker_decisionId_index\` on \`PackageTaker\` (\`decisionId\`);`);
    this.addSql(`create unique index \`PackageTaker_groupId_organisationId_unique\` on \`PackageTaker\` (\`groupId\`, \`organisationId\`);`);

    this.addSql(`create table \`KeyCoverage\` (\`id\` text not null primary key, \`keyId\` text not null, \`groupId\` text not null, \`partnershipId\` text not null, \`from\` text not null, \`until\` text null, \`decisionId\` text null, constraint \`KeyCoverage_keyId_foreign\` foreign key (\`keyId\`) references \`CostKey\` (\`id\`), constraint \`KeyCoverage_groupId_foreign\` foreign key (\`groupId\`) references \`CostGroup\` (\`id\`), constraint \`KeyCoverage_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`KeyCoverage_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`KeyCoverage_groupId_index\` on \`KeyCoverage\` (\`groupId\`);`);
    this.addSql(`create index \`KeyCoverage_partnershipId_index\` on \`KeyCoverage\` (\`partnershipId\`);`);
    this.addSql(`create index \`KeyCoverage_decisionId_index\` on \`KeyCoverage\` (\`decisionId\`);`);
    this.addSql(`create index \`KeyCoverage_keyId_index\` on \`KeyCoverage\` (\`keyId\`);`);
    this.addSql(`create index \`KeyCoverage_partnershipId_from_index\` on \`KeyCoverage\` (\`partnershipId\`, \`from\`);`);
    this.addSql(`create unique index \`KeyCoverage_groupId_from_unique\` on \`KeyCoverage\` (\`groupId\`, \`from\`);`);

    this.addSql(`create table \`CostLine\` (\`id\` text not null primary key, \`groupId\` text not null, \`partnershipId\` text not null, \`year\` integer not null, \`kind\` text not null, \`amount\` bigint not null, \`vat\` bigint not null, \`compensablePercent\` text null, \`description\` text not null, \`day\` text not null, \`source\` text not null, \`indexPercent\` text null, \`volume\` text null, \`ledgerKey\` text null, \`reversesId\` text null, \`decisionId\` text null, constraint \`CostLine_groupId_foreign\` foreign key (\`groupId\`) references \`CostGroup\` (\`id\`), constraint \`CostLine_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`CostLine_reversesId_foreign\` foreign key (\`reversesId\`) references \`CostLine\` (\`id\`) on delete set null, constraint \`CostLine_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`CostLine_groupId_index\` on \`CostLine\` (\`groupId\`);`);
    this.addSql(`create index \`CostLine_partnershipId_index\` on \`CostLine\` (\`partnershipId\`);`);
    this.addSql(`create index \`CostLine_reversesId_index\` on \`CostLine\` (\`reversesId\`);`);
    this.addSql(`create index \`CostLine_decisionId_index\` on \`CostLine\` (\`decisionId\`);`);
    this.addSql(`create index \`CostLine_partnershipId_year_kind_index\` on \`CostLine\` (\`partnershipId\`, \`year\`, \`kind\`);`);
    this.addSql(`create index \`CostLine_groupId_year_day_id_index\` on \`CostLine\` (\`groupId\`, \`year\`, \`day\`, \`id\`);`);
    this.addSql(`create unique index \`CostLine_reversesId_unique\` on \`CostLine\` (\`reversesId\`);`);
    this.addSql(`create unique index \`CostLine_partnershipId_ledgerKey_unique\` on \`CostLine\` (\`partnershipId\`, \`ledgerKey\`);`);

    this.addSql(`create table \`BenefitReview\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`resolutionId\` text not null, \`proposalId\` text null, \`reason\` text null, \`againOn\` text null, \`answeredById\` text null, \`at\` text not null, constraint \`BenefitReview_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`BenefitReview_resolutionId_foreign\` foreign key (\`resolutionId\`) references \`Resolution\` (\`id\`), constraint \`BenefitReview_proposalId_foreign\` foreign key (\`proposalId\`) references \`Proposal\` (\`id\`) on delete set null, constraint \`BenefitReview_answeredById_foreign\` foreign key (\`answeredById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`BenefitReview_partnershipId_index\` on \`BenefitReview\` (\`partnershipId\`);`);
    this.addSql(`create index \`BenefitReview_resolutionId_index\` on \`BenefitReview\` (\`resolutionId\`);`);
    this.addSql(`create index \`BenefitReview_proposalId_index\` on \`BenefitReview\` (\`proposalId\`);`);
    this.addSql(`create index \`BenefitReview_answeredById_index\` on \`BenefitReview\` (\`answeredById\`);`);
    this.addSql(`create index \`BenefitReview_resolutionId_at_index\` on \`BenefitReview\` (\`resolutionId\`, \`at\`);`);

    this.addSql(`create table \`BenefitPromise\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`resolutionId\` text not null, \`place\` integer not null, \`organisationId\` text not null, \`kind\` text not null, \`description\` text not null, \`department\` text not null, \`owner\` text null, \`unit\` text not null, \`baseline\` text null, \`target\` text not null, \`targetOn\` text not null, \`direction\` text not null, \`decidedOn\` text not null, constraint \`BenefitPromise_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`BenefitPromise_resolutionId_foreign\` foreign key (\`resolutionId\`) references \`Resolution\` (\`id\`), constraint \`BenefitPromise_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`BenefitPromise_partnershipId_index\` on \`BenefitPromise\` (\`partnershipId\`);`);
    this.addSql(`create index \`BenefitPromise_resolutionId_index\` on \`BenefitPromise\` (\`resolutionId\`);`);
    this.addSql(`create index \`BenefitPromise_organisationId_index\` on \`BenefitPromise\` (\`organisationId\`);`);
    this.addSql(`create index \`BenefitPromise_partnershipId_decidedOn_id_index\` on \`BenefitPromise\` (\`partnershipId\`, \`decidedOn\`, \`id\`);`);
    this.addSql(`create index \`BenefitPromise_organisationId_targetOn_index\` on \`BenefitPromise\` (\`organisationId\`, \`targetOn\`);`);
    this.addSql(`create unique index \`BenefitPromise_resolutionId_place_unique\` on \`BenefitPromise\` (\`resolutionId\`, \`place\`);`);

    this.addSql(`create table \`Measurement\` (\`id\` text not null primary key, \`promiseId\` text not null, \`partnershipId\` text not null, \`organisationId\` text not null, \`value\` text not null, \`on\` text not null, \`source\` text not null, \`note\` text null, \`correctsId\` text null, \`measuredById\` text null, \`at\` text not null, constraint \`Measurement_promiseId_foreign\` foreign key (\`promiseId\`) references \`BenefitPromise\` (\`id\`), constraint \`Measurement_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Measurement_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`Measurement_correctsId_foreign\` foreign key (\`correctsId\`) references \`Measurement\` (\`id\`) on delete set null, constraint \`Measurement_measuredById_foreign\` foreign key (\`measuredById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Measurement_promiseId_index\` on \`Measurement\` (\`promiseId\`);`);
    this.addSql(`create index \`Measurement_partnershipId_index\` on \`Measurement\` (\`partnershipId\`);`);
    this.addSql(`create index \`Measurement_organisationId_index\` on \`Measurement\` (\`organisationId\`);`);
    this.addSql(`create index \`Measurement_correctsId_index\` on \`Measurement\` (\`correctsId\`);`);
    this.addSql(`create index \`Measurement_measuredById_index\` on \`Measurement\` (\`measuredById\`);`);
    this.addSql(`create index \`Measurement_promiseId_at_id_index\` on \`Measurement\` (\`promiseId\`, \`at\`, \`id\`);`);
    this.addSql(`create unique index \`Measurement_correctsId_unique\` on \`Measurement\` (\`correctsId\`);`);

    this.addSql(`create table \`Application\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`name\` text not null, \`supplier\` text null, \`release\` text null, \`description\` text null, \`catalogueId\` text null, \`decisionId\` text null, \`version\` integer not null default 1, constraint \`Application_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Application_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Application_partnershipId_index\` on \`Application\` (\`partnershipId\`);`);
    this.addSql(`create index \`Application_decisionId_index\` on \`Application\` (\`decisionId\`);`);
    this.addSql(`create index \`Application_partnershipId_name_index\` on \`Application\` (\`partnershipId\`, \`name\`);`);

    this.addSql(`create table \`Contract\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`applicationId\` text not null, \`number\` text null, \`kind\` text null, \`from\` text not null, \`end\` text not null, \`noticeMonths\` integer not null, \`procurementMonths\` integer not null, \`extensionMonths\` integer null, \`extensionsLeft\` integer null, \`yearlyCents\` bigint not null, \`until\` text null, \`source\` text null, \`decisionId\` text null, \`version\` integer not null default 1, constraint \`Contract_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Contract_applicationId_foreign\` foreign key (\`applicationId\`) references \`Application\` (\`id\`), constraint \`Contract_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Contract_partnershipId_index\` on \`Contract\` (\`partnershipId\`);`);
    this.addSql(`create index \`Contract_applicationId_index\` on \`Contract\` (\`applicationId\`);`);
    this.addSql(`create index \`Contract_decisionId_index\` on \`Contract\` (\`decisionId\`);`);
    this.addSql(`create index \`Contract_partnershipId_applicationId_index\` on \`Contract\` (\`partnershipId\`, \`applicationId\`);`);

    this.addSql(`create table \`ContractParty\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`contractId\` text not null, \`organisationId\` text not null, \`decisionId\` text null, constraint \`ContractParty_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`ContractParty_contractId_foreign\` foreign key (\`contractId\`) references \`Contract\` (\`id\`), constraint \`ContractParty_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`ContractParty_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`ContractParty_contractId_index\` on \`ContractParty\` (\`contractId\`);`);
    this.addSql(`create index \`ContractParty_organisationId_index\` on \`ContractParty\` (\`organisationId\`);`);
    this.addSql(`create index \`ContractParty_decisionId_index\` on \`ContractParty\` (\`decisionId\`);`);
    this.addSql(`create index \`ContractParty_partnershipId_index\` on \`ContractParty\` (\`partnershipId\`);`);
    this.addSql(`create unique index \`ContractParty_contractId_organisationId_unique\` on \`ContractParty\` (\`contractId\`, \`organisationId\`);`);

    this.addSql(`create table \`ApplicationUse\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`applicationId\` text not null, \`organisationId\` text not null, \`phase\` text not null, \`degree\` integer not null, \`time\` text null, \`hosting\` text null, \`plannedHosting\` text null, \`moveOn\` text null, \`users\` integer null, \`applicationOwner\` text null, \`dataOwner\` text null, \`separable\` text null, \`availability\` text null, \`integrity\` text null, \`confidentiality\` text null, \`critical\` integer null, \`privacySensitive\` integer null, \`rtoHours\` integer null, \`rpoHours\` integer null, \`from\` text not null, \`until\` text null, \`deviationReason\` text null, \`deviationCents\` bigint null, \`deviationUntil\` text null, \`source\` text null, \`decisionId\` text null, \`version\` integer not null default 1, constraint \`ApplicationUse_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`ApplicationUse_applicationId_foreign\` foreign key (\`applicationId\`) references \`Application\` (\`id\`), constraint \`ApplicationUse_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`ApplicationUse_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`ApplicationUse_partnershipId_index\` on \`ApplicationUse\` (\`partnershipId\`);`);
    this.addSql(`create index \`ApplicationUse_applicationId_index\` on \`ApplicationUse\` (\`applicationId\`);`);
    this.addSql(`create index \`ApplicationUse_decisionId_index\` on \`ApplicationUse\` (\`decisionId\`);`);
    this.addSql(`create index \`ApplicationUse_partnershipId_applicationId_index\` on \`ApplicationUse\` (\`partnershipId\`, \`applicationId\`);`);
    this.addSql(`create index \`ApplicationUse_organisationId_index\` on \`ApplicationUse\` (\`organisationId\`);`);

    this.addSql(`create table \`ApplicationComponent\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`applicationId\` text not null, \`componentId\` text not null, \`decisionId\` text null, constraint \`ApplicationComponent_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`ApplicationComponent_applicationId_foreign\` foreign key (\`applicationId\`) references \`Application\` (\`id\`), constraint \`ApplicationComponent_componentId_foreign\` foreign key (\`componentId\`) references \`ReferenceComponent\` (\`id\`), constraint \`ApplicationComponent_decisionId_foreign\` foreign key (\`decisionId\`) references \`Resolution\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`ApplicationComponent_applicationId_index\` on \`ApplicationComponent\` (\`applicationId\`);`);
    this.addSql(`create index \`ApplicationComponent_componentId_index\` on \`ApplicationComponent\` (\`componentId\`);`);
    this.addSql(`create index \`ApplicationComponent_decisionId_index\` on \`ApplicationComponent\` (\`decisionId\`);`);
    this.addSql(`create index \`ApplicationComponent_partnershipId_index\` on \`ApplicationComponent\` (\`partnershipId\`);`);
    this.addSql(`create unique index \`ApplicationComponent_applicationId_componentId_unique\` on \`ApplicationComponent\` (\`applicationId\`, \`componentId\`);`);

    this.addSql(`create table \`VoteSeat\` (\`id\` text not null primary key, \`voteId\` text not null, \`partnershipId\` text not null, \`seatId\` text not null, \`organisationId\` text not null, \`key\` text not null, \`weight\` integer not null, \`inhabitants\` integer null, \`holder\` text null, \`deputies\` text not null, \`presentAtOpening\` integer not null, \`presentAtClosing\` integer null, \`recusedAt\` text null, \`recusedReason\` text null, \`recusedGround\` text null, \`proxy\` text null, \`ballotId\` text null, \`turns\` integer not null default 0, \`version\` integer not null default 1, constraint \`VoteSeat_voteId_foreign\` foreign key (\`voteId\`) references \`Vote\` (\`id\`), constraint \`VoteSeat_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`VoteSeat_seatId_foreign\` foreign key (\`seatId\`) references \`Seat\` (\`id\`), constraint \`VoteSeat_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`VoteSeat_voteId_index\` on \`VoteSeat\` (\`voteId\`);`);
    this.addSql(`create index \`VoteSeat_partnershipId_index\` on \`VoteSeat\` (\`partnershipId\`);`);
    this.addSql(`create index \`VoteSeat_seatId_index\` on \`VoteSeat\` (\`seatId\`);`);
    this.addSql(`create index \`VoteSeat_organisationId_index\` on \`VoteSeat\` (\`organisationId\`);`);
    this.addSql(`create unique index \`VoteSeat_voteId_key_unique\` on \`VoteSeat\` (\`voteId\`, \`key\`);`);

    this.addSql(`create table \`Ballot\` (\`id\` text not null primary key, \`voteId\` text not null, \`voteSeatId\` text not null, \`partnershipId\` text not null, \`turn\` integer not null, \`choice\` text not null, \`reason\` text null, \`condition\` text null, \`castById\` text not null, \`mandateId\` text not null, \`at\` text not null, constraint \`Ballot_voteId_foreign\` foreign key (\`voteId\`) references \`Vote\` (\`id\`), constraint \`Ballot_voteSeatId_foreign\` foreign key (\`voteSeatId\`) references \`VoteSeat\` (\`id\`), constraint \`Ballot_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Ballot_castById_foreign\` foreign key (\`castById\`) references \`Person\` (\`id\`), constraint \`Ballot_mandateId_foreign\` foreign key (\`mandateId\`) references \`Mandate\` (\`id\`));`);
    this.addSql(`create index \`Ballot_voteSeatId_index\` on \`Ballot\` (\`voteSeatId\`);`);
    this.addSql(`create index \`Ballot_partnershipId_index\` on \`Ballot\` (\`partnershipId\`);`);
    this.addSql(`create index \`Ballot_castById_index\` on \`Ballot\` (\`castById\`);`);
    this.addSql(`create index \`Ballot_mandateId_index\` on \`Ballot\` (\`mandateId\`);`);
    this.addSql(`create index \`Ballot_voteId_index\` on \`Ballot\` (\`voteId\`);`);
    this.addSql(`create unique index \`Ballot_voteSeatId_turn_unique\` on \`Ballot\` (\`voteSeatId\`, \`turn\`);`);

    this.addSql(`create table \`Weight\` (\`id\` text not null primary key, \`seatId\` text not null, \`partnershipId\` text not null, \`votes\` integer not null, \`from\` text not null, \`until\` text null, constraint \`Weight_seatId_foreign\` foreign key (\`seatId\`) references \`Seat\` (\`id\`), constraint \`Weight_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`Weight_seatId_index\` on \`Weight\` (\`seatId\`);`);
    this.addSql(`create index \`Weight_partnershipId_index\` on \`Weight\` (\`partnershipId\`);`);
    this.addSql(`create index \`Weight_seatId_from_index\` on \`Weight\` (\`seatId\`, \`from\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`Challenge\`;`);
    this.addSql(`drop table if exists \`JournalEntry\`;`);
    this.addSql(`drop table if exists \`Mail\`;`);
    this.addSql(`drop table if exists \`Organisation\`;`);
    this.addSql(`drop table if exists \`Inhabitants\`;`);
    this.addSql(`drop table if exists \`Partnership\`;`);
    this.addSql(`drop table if exists \`LogWitness\`;`);
    this.addSql(`drop table if exists \`LogNode\`;`);
    this.addSql(`drop table if exists \`LogName\`;`);
    this.addSql(`drop table if exists \`LogLeaf\`;`);
    this.addSql(`drop table if exists \`LogCosignature\`;`);
    this.addSql(`drop table if exists \`LogCheckpoint\`;`);
    this.addSql(`drop table if exists \`LedgerMapping\`;`);
    this.addSql(`drop table if exists \`Import\`;`);
    this.addSql(`drop table if exists \`DriverCount\`;`);
    this.addSql(`drop table if exists \`CostRules\`;`);
    this.addSql(`drop table if exists \`Body\`;`);
    this.addSql(`drop table if exists \`Agreement\`;`);
    this.addSql(`drop table if exists \`AgreementParty\`;`);
    this.addSql(`drop table if exists \`Advance\`;`);
    this.addSql(`drop table if exists \`PartnershipForm\`;`);
    this.addSql(`drop table if exists \`Person\`;`);
    this.addSql(`drop table if exists \`PasswordCredential\`;`);
    this.addSql(`drop table if exists \`Passkey\`;`);
    this.addSql(`drop table if exists \`Mandate\`;`);
    this.addSql(`drop table if exists \`LineQuestion\`;`);
    this.addSql(`drop table if exists \`Invitation\`;`);
    this.addSql(`drop table if exists \`CostModel\`;`);
    this.addSql(`drop table if exists \`AgreementVersion\`;`);
    this.addSql(`drop table if exists \`AgreementClause\`;`);
    this.addSql(`drop table if exists \`Proposal\`;`);
    this.addSql(`drop table if exists \`Position\`;`);
    this.addSql(`drop table if exists \`ProposalEdition\`;`);
    this.addSql(`drop table if exists \`RecoveryCode\`;`);
    this.addSql(`drop table if exists \`ReferenceComponent\`;`);
    this.addSql(`drop table if exists \`Scan\`;`);
    this.addSql(`drop table if exists \`Seat\`;`);
    this.addSql(`drop table if exists \`Session\`;`);
    this.addSql(`drop table if exists \`Settlement\`;`);
    this.addSql(`drop table if exists \`SettledShare\`;`);
    this.addSql(`drop table if exists \`SetupLink\`;`);
    this.addSql(`drop table if exists \`StateRecord\`;`);
    this.addSql(`drop table if exists \`Succession\`;`);
    this.addSql(`drop table if exists \`Throttle\`;`);
    this.addSql(`drop table if exists \`Totp\`;`);
    this.addSql(`drop table if exists \`ViewsRound\`;`);
    this.addSql(`drop table if exists \`CouncilView\`;`);
    this.addSql(`drop table if exists \`ViewPoint\`;`);
    this.addSql(`drop table if exists \`Vote\`;`);
    this.addSql(`drop table if exists \`Resolution\`;`);
    this.addSql(`drop table if exists \`Replacement\`;`);
    this.addSql(`drop table if exists \`Participation\`;`);
    this.addSql(`drop table if exists \`Obligation\`;`);
    this.addSql(`drop table if exists \`CostKey\`;`);
    this.addSql(`drop table if exists \`CostGroup\`;`);
    this.addSql(`drop table if exists \`PackageTaker\`;`);
    this.addSql(`drop table if exists \`KeyCoverage\`;`);
    this.addSql(`drop table if exists \`CostLine\`;`);
    this.addSql(`drop table if exists \`BenefitReview\`;`);
    this.addSql(`drop table if exists \`BenefitPromise\`;`);
    this.addSql(`drop table if exists \`Measurement\`;`);
    this.addSql(`drop table if exists \`Application\`;`);
    this.addSql(`drop table if exists \`Contract\`;`);
    this.addSql(`drop table if exists \`ContractParty\`;`);
    this.addSql(`drop table if exists \`ApplicationUse\`;`);
    this.addSql(`drop table if exists \`ApplicationComponent\`;`);
    this.addSql(`drop table if exists \`VoteSeat\`;`);
    this.addSql(`drop table if exists \`Ballot\`;`);
    this.addSql(`drop table if exists \`Weight\`;`);
  }

}
