// The tables that the reads of the landscape ask, and the shape of a contract with its parties.
import { decisionDay } from '@hanze/shared/applications/decision-day';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ResolutionSchema } from '../decisions/resolution.entity';
import type { InhabitantsSchema } from '../partnerships/inhabitants.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import type { Naming } from '../platform/rows';
import type { ApplicationComponentSchema, ApplicationSchema } from './application.entity';
import type { ApplicationUseSchema } from './application-use.entity';
import type { ContractPartySchema, ContractSchema } from './contract.entity';
import type { ReferenceComponentType } from './landscape.type';
import type { ReferenceComponentSchema } from './reference-component.entity';

export type LandscapeTables = InferKyselyDB<
  | typeof ApplicationSchema
  | typeof ApplicationComponentSchema
  | typeof ApplicationUseSchema
  | typeof ContractSchema
  | typeof ContractPartySchema
  | typeof ReferenceComponentSchema
  | typeof OrganisationSchema
  | typeof InhabitantsSchema
  | typeof ParticipationSchema
  | typeof PartnershipSchema
  | typeof ResolutionSchema,
  Naming
>;

interface ContractRow {
  id: string;
  organisationId: string;
  yearlyCents: number | string;
  end: string;
  noticeMonths: number;
  procurementMonths: number;
}
type Folded<R extends ContractRow> = Omit<R, 'organisationId' | 'yearlyCents'> & {
  yearlyCents: number;
  organisationIds: string[];
  decideBy: string;
};

/** PostgreSQL gives bigints as strings. */
export const whole = (cents: number | string): number => Number(cents);
export const wholeOrNone = (cents: number | string | null): number | null => (cents === null ? null : Number(cents));

/** One row a party becomes one contract with its parties. */
export function foldedContracts<R extends ContractRow>(rows: readonly R[]): Folded<R>[] {
  const contracts = new Map<string, Folded<R>>();
  for (const { organisationId, ...row } of rows) {
    const known = contracts.get(row.id);
    if (known) known.organisationIds.push(organisationId);
    else {
      const contract = { ...row, yearlyCents: whole(row.yearlyCents), organisationIds: [organisationId], decideBy: decisionDay(row) };
      contracts.set(row.id, contract as Folded<R>);
    }
  }
  return [...contracts.values()];
}

/** Every component once, and per application those it fills. */
export function joined(links: readonly (ReferenceComponentType & { applicationId: string })[]) {
  const components = new Map<string, ReferenceComponentType>();
  const componentIds = new Map<string, string[]>();
  for (const { applicationId, ...component } of links) {
    components.set(component.id, component);
    const ids = componentIds.get(applicationId);
    if (ids) ids.push(component.id);
    else componentIds.set(applicationId, [component.id]);
  }
  return { components: [...components.values()], componentIds };
}
