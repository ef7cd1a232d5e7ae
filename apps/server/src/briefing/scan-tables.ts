// The tables that the scan reads.
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ApplicationSchema } from '../applications/application.entity';
import type { ApplicationUseSchema } from '../applications/application-use.entity';
import type { PersonSchema } from '../identity/person.entity';
import type { InhabitantsSchema } from '../partnerships/inhabitants.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import type { Naming } from '../platform/rows';
import type { PositionSchema } from '../proposals/position.entity';
import type { ProposalEditionSchema } from '../proposals/proposal-edition.entity';
import type { ProposalSchema } from '../proposals/proposal.entity';
import type { BenefitPromiseSchema } from '../sharing/benefits/benefit-promise.entity';
import type { MeasurementSchema } from '../sharing/benefits/measurement.entity';
import type { CostKeySchema } from '../sharing/cost-key.entity';
import type { ScanSchema } from './scan.entity';
import type { StateRecordSchema } from './state-record.entity';

type Schemas =
  | typeof ApplicationSchema
  | typeof ApplicationUseSchema
  | typeof BenefitPromiseSchema
  | typeof CostKeySchema
  | typeof InhabitantsSchema
  | typeof MeasurementSchema
  | typeof OrganisationSchema
  | typeof ParticipationSchema
  | typeof PartnershipSchema
  | typeof PersonSchema
  | typeof PositionSchema
  | typeof ProposalEditionSchema
  | typeof ProposalSchema
  | typeof ScanSchema
  | typeof StateRecordSchema;
export type ScanTables = InferKyselyDB<Schemas, Naming>;
