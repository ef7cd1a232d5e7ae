import { Migration } from '@mikro-orm/migrations';

export class Migration20261124000000 extends Migration {

  override name = 'Migration20261124000000';

  override up(): void | Promise<void> {
    this.addSql(`create table \`JournalEntry\` (\`seq\` integer not null primary key autoincrement, \`at\` text not null, \`command\` text not null, \`personId\` text null, \`personName\` text not null, \`mandateId\` text null, \`actingOrganisationId\` text null, \`record\` text not null, \`recordId\` text not null, \`act\` text not null, \`partnershipId\` text null, \`organisationId\` text null, \`changes\` text not null, \`correlationId\` text not null);`);
    this.addSql(`create index \`JournalEntry_partnershipId_seq_index\` on \`JournalEntry\` (\`partnershipId\`, \`seq\`);`);
    this.addSql(`create index \`JournalEntry_organisationId_seq_index\` on \`JournalEntry\` (\`organisationId\`, \`seq\`);`);
    this.addSql(`create index \`JournalEntry_personId_seq_index\` on \`JournalEntry\` (\`personId\`, \`seq\`);`);
    this.addSql(`create index \`JournalEntry_recordId_seq_index\` on \`JournalEntry\` (\`recordId\`, \`seq\`);`);

    this.addSql(`create table \`Organisation\` (\`id\` text not null primary key, \`kind\` text not null, \`name\` text not null, \`officialName\` text null, \`code\` text null, \`province\` text null, \`registerId\` text null, \`oin\` text null, \`kvk\` text null, \`rsin\` text null, \`from\` text null, \`until\` text null, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`Organisation_code_unique\` on \`Organisation\` (\`code\`);`);
    this.addSql(`create unique index \`Organisation_registerId_unique\` on \`Organisation\` (\`registerId\`);`);
    this.addSql(`create index \`Organisation_name_id_index\` on \`Organisation\` (\`name\`, \`id\`);`);
    this.addSql(`create index \`Organisation_kind_name_id_index\` on \`Organisation\` (\`kind\`, \`name\`, \`id\`);`);

    this.addSql(`create table \`Partnership\` (\`id\` text not null primary key, \`name\` text not null, \`shortName\` text not null, \`legalForm\` text not null, \`seat\` text null, \`purpose\` text null, \`website\` text null, \`registerId\` text null, \`from\` text not null, \`until\` text null, \`published\` integer not null default false, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`Partnership_registerId_unique\` on \`Partnership\` (\`registerId\`);`);
    this.addSql(`create index \`Partnership_shortName_id_index\` on \`Partnership\` (\`shortName\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`JournalEntry\`;`);
    this.addSql(`drop table if exists \`Organisation\`;`);
    this.addSql(`drop table if exists \`Partnership\`;`);
  }

}
