// The tables that the reads of costs join.
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ResolutionSchema } from '../decisions/resolution.entity';
import type { InhabitantsSchema } from '../partnerships/inhabitants.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import type { Naming } from '../platform/rows';
import type { CostGroupSchema } from './cost-group.entity';
import type { CostKeySchema } from './cost-key.entity';
import type { CostLineSchema } from './cost-line.entity';
import type { DriverCountSchema } from './driver-count.entity';
import type { KeyCoverageSchema } from './key-coverage.entity';
import type { PackageTakerSchema } from './package-taker.entity';

type Schemas =
  | typeof CostGroupSchema
  | typeof CostKeySchema
  | typeof CostLineSchema
  | typeof DriverCountSchema
  | typeof InhabitantsSchema
  | typeof KeyCoverageSchema
  | typeof OrganisationSchema
  | typeof PackageTakerSchema
  | typeof ParticipationSchema
  | typeof PartnershipSchema
  | typeof ResolutionSchema;
export type CostTables = InferKyselyDB<Schemas, Naming>;
