import { Migration } from '@mikro-orm/migrations';

export class Migration20261124000000 extends Migration {

  override name = 'Migration20261124000000';

  override up(): void | Promise<void> {
    this.addSql(`create table "Import" ("id" uuid not null, "startedById" uuid null, "startedAt" varchar(24) not null, "state" varchar(20) not null, "report" text null, "refusal" text null, primary key ("id"));`);
    this.addSql(`comment on table "Import" is 'not journaled';`);

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

    this.addSql(`create table "Inhabitants" ("id" uuid not null, "organisationId" uuid not null, "year" int not null, "count" int not null, "referenceDay" varchar(10) null, "source" varchar(255) not null, primary key ("id"));`);
    this.addSql(`alter table "Inhabitants" add constraint "Inhabitants_organisationId_year_source_unique" unique ("organisationId", "year", "source");`);

    this.addSql(`create table "Partnership" ("id" uuid not null, "name" varchar(500) not null, "shortName" varchar(255) not null, "slug" varchar(80) not null, "seat" varchar(120) null, "purpose" text null, "website" varchar(500) null, "registerId" varchar(20) null, "bodyId" uuid null, "from" varchar(10) not null, "until" varchar(10) null, "predecessorId" uuid null, "published" boolean not null default false, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "Partnership" add constraint "Partnership_slug_unique" unique ("slug");`);
    this.addSql(`alter table "Partnership" add constraint "Partnership_registerId_unique" unique ("registerId");`);
    this.addSql(`create index "Partnership_shortName_id_index" on "Partnership" ("shortName", "id");`);
    this.addSql(`create index "Partnership_predecessorId_index" on "Partnership" ("predecessorId");`);

    this.addSql(`create table "Participation" ("id" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "organs" varchar(200) not null, "recordedShare" varchar(20) null, "from" varchar(10) not null, "until" varchar(10) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Participation_organisationId_partnershipId_index" on "Participation" ("organisationId", "partnershipId");`);
    this.addSql(`alter table "Participation" add constraint "Participation_partnershipId_organisationId_from_unique" unique ("partnershipId", "organisationId", "from");`);

    this.addSql(`create table "Body" ("id" uuid not null, "partnershipId" uuid not null, "kind" varchar(40) not null, "name" varchar(255) not null, "from" varchar(10) not null, "until" varchar(10) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Body_partnershipId_from_index" on "Body" ("partnershipId", "from");`);

    this.addSql(`create table "PartnershipForm" ("id" uuid not null, "partnershipId" uuid not null, "legalForm" varchar(40) not null, "from" varchar(10) not null, "until" varchar(10) null, primary key ("id"));`);
    this.addSql(`create index "PartnershipForm_partnershipId_from_index" on "PartnershipForm" ("partnershipId", "from");`);

    this.addSql(`create table "Seat" ("id" uuid not null, "bodyId" uuid not null, "partnershipId" uuid not null, "organisationId" uuid not null, "label" varchar(80) null, "from" varchar(10) not null, "until" varchar(10) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "Seat_bodyId_from_index" on "Seat" ("bodyId", "from");`);
    this.addSql(`create index "Seat_partnershipId_organisationId_index" on "Seat" ("partnershipId", "organisationId");`);

    this.addSql(`create table "Succession" ("id" uuid not null, "organisationId" uuid not null, "successorId" uuid not null, "on" varchar(10) not null, "whole" boolean not null, primary key ("id"));`);
    this.addSql(`create index "Succession_successorId_index" on "Succession" ("successorId");`);
    this.addSql(`alter table "Succession" add constraint "Succession_organisationId_successorId_on_unique" unique ("organisationId", "successorId", "on");`);

    this.addSql(`create table "Weight" ("id" uuid not null, "seatId" uuid not null, "partnershipId" uuid not null, "votes" int not null, "from" varchar(10) not null, "until" varchar(10) null, primary key ("id"));`);
    this.addSql(`create index "Weight_seatId_from_index" on "Weight" ("seatId", "from");`);

    this.addSql(`alter table "Inhabitants" add constraint "Inhabitants_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "Partnership" add constraint "Partnership_bodyId_foreign" foreign key ("bodyId") references "Organisation" ("id") on delete set null;`);
    this.addSql(`alter table "Partnership" add constraint "Partnership_predecessorId_foreign" foreign key ("predecessorId") references "Partnership" ("id") on delete set null;`);

    this.addSql(`alter table "Participation" add constraint "Participation_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Participation" add constraint "Participation_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "Body" add constraint "Body_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "PartnershipForm" add constraint "PartnershipForm_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);

    this.addSql(`alter table "Seat" add constraint "Seat_bodyId_foreign" foreign key ("bodyId") references "Body" ("id");`);
    this.addSql(`alter table "Seat" add constraint "Seat_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
    this.addSql(`alter table "Seat" add constraint "Seat_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);

    this.addSql(`alter table "Succession" add constraint "Succession_organisationId_foreign" foreign key ("organisationId") references "Organisation" ("id");`);
    this.addSql(`alter table "Succession" add constraint "Succession_successorId_foreign" foreign key ("successorId") references "Organisation" ("id");`);

    this.addSql(`alter table "Weight" add constraint "Weight_seatId_foreign" foreign key ("seatId") references "Seat" ("id");`);
    this.addSql(`alter table "Weight" add constraint "Weight_partnershipId_foreign" foreign key ("partnershipId") references "Partnership" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "Inhabitants" drop constraint "Inhabitants_organisationId_foreign";`);
    this.addSql(`alter table "Partnership" drop constraint "Partnership_bodyId_foreign";`);
    this.addSql(`alter table "Participation" drop constraint "Participation_organisationId_foreign";`);
    this.addSql(`alter table "Seat" drop constraint "Seat_organisationId_foreign";`);
    this.addSql(`alter table "Succession" drop constraint "Succession_organisationId_foreign";`);
    this.addSql(`alter table "Succession" drop constraint "Succession_successorId_foreign";`);
    this.addSql(`alter table "Partnership" drop constraint "Partnership_predecessorId_foreign";`);
    this.addSql(`alter table "Participation" drop constraint "Participation_partnershipId_foreign";`);
    this.addSql(`alter table "Body" drop constraint "Body_partnershipId_foreign";`);
    this.addSql(`alter table "PartnershipForm" drop constraint "PartnershipForm_partnershipId_foreign";`);
    this.addSql(`alter table "Seat" drop constraint "Seat_partnershipId_foreign";`);
    this.addSql(`alter table "Weight" drop constraint "Weight_partnershipId_foreign";`);
    this.addSql(`alter table "Seat" drop constraint "Seat_bodyId_foreign";`);
    this.addSql(`alter table "Weight" drop constraint "Weight_seatId_foreign";`);

    this.addSql(`drop table if exists "Import" cascade;`);
    this.addSql(`drop table if exists "JournalEntry" cascade;`);
    this.addSql(`drop table if exists "Organisation" cascade;`);
    this.addSql(`drop table if exists "Inhabitants" cascade;`);
    this.addSql(`drop table if exists "Partnership" cascade;`);
    this.addSql(`drop table if exists "Participation" cascade;`);
    this.addSql(`drop table if exists "Body" cascade;`);
    this.addSql(`drop table if exists "PartnershipForm" cascade;`);
    this.addSql(`drop table if exists "Seat" cascade;`);
    this.addSql(`drop table if exists "Succession" cascade;`);
    this.addSql(`drop table if exists "Weight" cascade;`);
  }

}
