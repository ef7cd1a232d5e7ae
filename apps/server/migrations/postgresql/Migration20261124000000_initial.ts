import { Migration } from '@mikro-orm/migrations';

export class Migration20261124000000 extends Migration {

  override name = 'Migration20261124000000';

  override up(): void | Promise<void> {
    this.addSql(`create table "JournalEntry" ("seq" serial primary key, "at" varchar(24) not null, "command" varchar(80) not null, "personId" uuid null, "personName" varchar(255) not null, "mandateId" uuid null, "actingOrganisationId" uuid null, "record" varchar(80) not null, "recordId" varchar(64) not null, "act" varchar(10) not null, "partnershipId" uuid null, "organisationId" uuid null, "changes" text not null, "correlationId" uuid not null);`);
    this.addSql(`create index "JournalEntry_partnershipId_seq_index" on "JournalEntry" ("partnershipId", "seq");`);
    this.addSql(`create index "JournalEntry_organisationId_seq_index" on "JournalEntry" ("organisationId", "seq");`);
    this.addSql(`create index "JournalEntry_personId_seq_index" on "JournalEntry" ("personId", "seq");`);
    this.addSql(`create index "JournalEntry_recordId_seq_index" on "JournalEntry" ("recordId", "seq");`);

    this.addSql(`create table "Organisation" ("id" uuid not null, "kind" varchar(40) not null, "name" varchar(255) not null, "officialName" varchar(255) null, "code" varchar(20) null, "province" varchar(60) null, "registerId" varchar(20) null, "oin" varchar(20) null, "kvk" varchar(8) null, "rsin" varchar(9) null, "from" varchar(10) null, "until" varchar(10) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "Organisation" add constraint "Organisation_code_unique" unique ("code");`);
    this.addSql(`alter table "Organisation" add constraint "Organisation_registerId_unique" unique ("registerId");`);
    this.addSql(`create index "Organisation_name_id_index" on "Organisation" ("name", "id");`);
    this.addSql(`create index "Organisation_kind_name_id_index" on "Organisation" ("kind", "name", "id");`);

    this.addSql(`create table "Partnership" ("id" uuid not null, "name" varchar(500) not null, "shortName" varchar(255) not null, "legalForm" varchar(40) not null, "seat" varchar(120) null, "purpose" text null, "website" varchar(500) null, "registerId" varchar(20) null, "from" varchar(10) not null, "until" varchar(10) null, "published" boolean not null default false, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "Partnership" add constraint "Partnership_registerId_unique" unique ("registerId");`);
    this.addSql(`create index "Partnership_shortName_id_index" on "Partnership" ("shortName", "id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "JournalEntry" cascade;`);
    this.addSql(`drop table if exists "Organisation" cascade;`);
    this.addSql(`drop table if exists "Partnership" cascade;`);
  }

}
