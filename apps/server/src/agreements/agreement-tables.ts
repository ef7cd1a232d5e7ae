// The tables that agreements are read from, for typed rows.
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { PersonSchema } from '../identity/person.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import type { Naming } from '../platform/rows';
import type { AgreementSchema } from './agreement.entity';
import type { AgreementPartySchema } from './agreement-party.entity';
import type { AgreementClauseSchema, AgreementVersionSchema } from './agreement-version.entity';

export type AgreementTables = InferKyselyDB<
  | typeof AgreementSchema
  | typeof AgreementPartySchema
  | typeof AgreementVersionSchema
  | typeof AgreementClauseSchema
  | typeof PartnershipSchema
  | typeof OrganisationSchema
  | typeof PersonSchema,
  Naming
>;
