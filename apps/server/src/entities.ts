// Every kind of record, once, for the object-relational mapper.
import { ImportSchema } from './exchange/import.entity';
import { JournalEntrySchema } from './journal/journal-entry.entity';
import { BodySchema } from './partnerships/body.entity';
import { InhabitantsSchema } from './partnerships/inhabitants.entity';
import { OrganisationSchema } from './partnerships/organisation.entity';
import { ParticipationSchema } from './partnerships/participation.entity';
import { PartnershipFormSchema } from './partnerships/partnership-form.entity';
import { PartnershipSchema } from './partnerships/partnership.entity';
import { SeatSchema } from './partnerships/seat.entity';
import { SuccessionSchema } from './partnerships/succession.entity';
import { WeightSchema } from './partnerships/weight.entity';

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
  ImportSchema,
] as const;
