// Every kind of record, once, for the object-relational mapper.
import { JournalEntrySchema } from './journal/journal-entry.entity';
import { OrganisationSchema } from './partnerships/organisation.entity';
import { PartnershipSchema } from './partnerships/partnership.entity';

export const entities = [JournalEntrySchema, OrganisationSchema, PartnershipSchema] as const;
