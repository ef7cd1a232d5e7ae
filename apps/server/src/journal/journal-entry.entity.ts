// One line of the journal: who, for whom, by which command, on which record, from what to what. Never changed, never removed.
import { defineEntity, p } from '@mikro-orm/core';
import { instant, prose, words } from '../platform/columns';

export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

export const JournalEntrySchema = defineEntity({
  name: 'JournalEntry',
  properties: {
    seq: p.integer().primary().autoincrement(),
    at: instant(),
    command: words(80),
    personId: p.uuid().nullable(),
    /** Name as it was; the person may be forgotten later, the line stays. */
    personName: words(),
    mandateId: p.uuid().nullable(),
    actingOrganisationId: p.uuid().nullable(),
    record: words(80),
    recordId: words(64),
    act: words(10).$type<'created' | 'changed' | 'removed'>(),
    partnershipId: p.uuid().nullable(),
    organisationId: p.uuid().nullable(),
    /** JSON of FieldChange[]; text, so that both databases keep it byte for byte. */
    changes: prose(),
    correlationId: p.uuid(),
  },
  indexes: [
    { properties: ['partnershipId', 'seq'] },
    { properties: ['organisationId', 'seq'] },
    { properties: ['personId', 'seq'] },
    { properties: ['recordId', 'seq'] },
  ],
});

export class JournalEntry extends JournalEntrySchema.class {}
JournalEntrySchema.setClass(JournalEntry);
