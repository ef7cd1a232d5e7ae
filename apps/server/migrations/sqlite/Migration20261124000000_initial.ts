import { Migration } from '@mikro-orm/migrations';

export class Migration20261124000000 extends Migration {

  override name = 'Migration20261124000000';

  override up(): void | Promise<void> {
    this.addSql(`create table \`Challenge\` (\`id\` text not null primary key, \`hash\` text not null, \`ceremony\` text not null, \`sessionId\` text null, \`expiresAt\` text not null) /* not journaled */;`);
    this.addSql(`create unique index \`Challenge_hash_unique\` on \`Challenge\` (\`hash\`);`);
    this.addSql(`create index \`Challenge_expiresAt_index\` on \`Challenge\` (\`expiresAt\`);`);

    this.addSql(`create table \`Import\` (\`id\` text not null primary key, \`startedById\` text null, \`startedAt\` text not null, \`state\` text not null, \`report\` text null, \`refusal\` text null) /* not journaled */;`);

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

    this.addSql(`create table \`Participation\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`organisationId\` text not null, \`organs\` text not null, \`recordedShare\` text null, \`from\` text not null, \`until\` text null, \`version\` integer not null default 1, constraint \`Participation_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`), constraint \`Participation_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`Participation_partnershipId_index\` on \`Participation\` (\`partnershipId\`);`);
    this.addSql(`create index \`Participation_organisationId_index\` on \`Participation\` (\`organisationId\`);`);
    this.addSql(`create index \`Participation_organisationId_partnershipId_index\` on \`Participation\` (\`organisationId\`, \`partnershipId\`);`);
    this.addSql(`create unique index \`Participation_partnershipId_organisationId_from_unique\` on \`Participation\` (\`partnershipId\`, \`organisationId\`, \`from\`);`);

    this.addSql(`create table \`Body\` (\`id\` text not null primary key, \`partnershipId\` text not null, \`kind\` text not null, \`name\` text not null, \`from\` text not null, \`until\` text null, \`version\` integer not null default 1, constraint \`Body_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`Body_partnershipId_index\` on \`Body\` (\`partnershipId\`);`);
    this.addSql(`create index \`Body_partnershipId_from_index\` on \`Body\` (\`partnershipId\`, \`from\`);`);

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

    this.addSql(`create table \`Invitation\` (\`id\` text not null primary key, \`personId\` text not null, \`invitedById\` text null, \`hash\` text not null, \`createdAt\` text not null, \`expiresAt\` text not null, \`acceptedAt\` text null, \`withdrawnAt\` text null, constraint \`Invitation_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`), constraint \`Invitation_invitedById_foreign\` foreign key (\`invitedById\`) references \`Person\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`Invitation_invitedById_index\` on \`Invitation\` (\`invitedById\`);`);
    this.addSql(`create unique index \`Invitation_hash_unique\` on \`Invitation\` (\`hash\`);`);
    this.addSql(`create index \`Invitation_personId_index\` on \`Invitation\` (\`personId\`);`);

    this.addSql(`create table \`RecoveryCode\` (\`id\` text not null primary key, \`personId\` text not null, \`hash\` text not null, \`usedAt\` text null, constraint \`RecoveryCode_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`));`);
    this.addSql(`create unique index \`RecoveryCode_hash_unique\` on \`RecoveryCode\` (\`hash\`);`);
    this.addSql(`create index \`RecoveryCode_personId_index\` on \`RecoveryCode\` (\`personId\`);`);

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

    this.addSql(`create table \`SetupLink\` (\`id\` text not null primary key, \`hash\` text not null, \`createdAt\` text not null, \`usedAt\` text null) /* not journaled */;`);
    this.addSql(`create unique index \`SetupLink_hash_unique\` on \`SetupLink\` (\`hash\`);`);

    this.addSql(`create table \`Succession\` (\`id\` text not null primary key, \`organisationId\` text not null, \`successorId\` text not null, \`on\` text not null, \`whole\` integer not null, constraint \`Succession_organisationId_foreign\` foreign key (\`organisationId\`) references \`Organisation\` (\`id\`), constraint \`Succession_successorId_foreign\` foreign key (\`successorId\`) references \`Organisation\` (\`id\`));`);
    this.addSql(`create index \`Succession_organisationId_index\` on \`Succession\` (\`organisationId\`);`);
    this.addSql(`create index \`Succession_successorId_index\` on \`Succession\` (\`successorId\`);`);
    this.addSql(`create unique index \`Succession_organisationId_successorId_on_unique\` on \`Succession\` (\`organisationId\`, \`successorId\`, \`on\`);`);

    this.addSql(`create table \`Throttle\` (\`id\` text not null primary key, \`streak\` integer not null, \`recent\` text not null, \`staleAt\` text not null) /* not journaled */;`);
    this.addSql(`create index \`Throttle_staleAt_index\` on \`Throttle\` (\`staleAt\`);`);

    this.addSql(`create table \`Totp\` (\`id\` text not null primary key, \`personId\` text not null, \`secret\` text not null, \`createdAt\` text not null, \`confirmedAt\` text null, \`lastStep\` integer not null, constraint \`Totp_personId_foreign\` foreign key (\`personId\`) references \`Person\` (\`id\`));`);
    this.addSql(`create index \`Totp_personId_index\` on \`Totp\` (\`personId\`);`);

    this.addSql(`create table \`Weight\` (\`id\` text not null primary key, \`seatId\` text not null, \`partnershipId\` text not null, \`votes\` integer not null, \`from\` text not null, \`until\` text null, constraint \`Weight_seatId_foreign\` foreign key (\`seatId\`) references \`Seat\` (\`id\`), constraint \`Weight_partnershipId_foreign\` foreign key (\`partnershipId\`) references \`Partnership\` (\`id\`));`);
    this.addSql(`create index \`Weight_seatId_index\` on \`Weight\` (\`seatId\`);`);
    this.addSql(`create index \`Weight_partnershipId_index\` on \`Weight\` (\`partnershipId\`);`);
    this.addSql(`create index \`Weight_seatId_from_index\` on \`Weight\` (\`seatId\`, \`from\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`Challenge\`;`);
    this.addSql(`drop table if exists \`Import\`;`);
    this.addSql(`drop table if exists \`JournalEntry\`;`);
    this.addSql(`drop table if exists \`Mail\`;`);
    this.addSql(`drop table if exists \`Organisation\`;`);
    this.addSql(`drop table if exists \`Inhabitants\`;`);
    this.addSql(`drop table if exists \`Partnership\`;`);
    this.addSql(`drop table if exists \`Participation\`;`);
    this.addSql(`drop table if exists \`Body\`;`);
    this.addSql(`drop table if exists \`PartnershipForm\`;`);
    this.addSql(`drop table if exists \`Person\`;`);
    this.addSql(`drop table if exists \`PasswordCredential\`;`);
    this.addSql(`drop table if exists \`Passkey\`;`);
    this.addSql(`drop table if exists \`Mandate\`;`);
    this.addSql(`drop table if exists \`Invitation\`;`);
    this.addSql(`drop table if exists \`RecoveryCode\`;`);
    this.addSql(`drop table if exists \`Seat\`;`);
    this.addSql(`drop table if exists \`Session\`;`);
    this.addSql(`drop table if exists \`SetupLink\`;`);
    this.addSql(`drop table if exists \`Succession\`;`);
    this.addSql(`drop table if exists \`Throttle\`;`);
    this.addSql(`drop table if exists \`Totp\`;`);
    this.addSql(`drop table if exists \`Weight\`;`);
  }

}
