// Writing what a change does: for each record the entity, and what a new one needs besides its own fields.
import type { Changeable, RecordName } from '@hanze/shared/proposals/change-set/records';
import { Application, ApplicationComponent } from '../../applications/application.entity';
import { ApplicationUse } from '../../applications/application-use.entity';
import { Contract, ContractParty } from '../../applications/contract.entity';
import { Participation } from '../../partnerships/participation.entity';
import { CostGroup } from '../../sharing/cost-group.entity';
import { CostKey } from '../../sharing/cost-key.entity';
import { CostLine } from '../../sharing/cost-line.entity';
import { KeyCoverage } from '../../sharing/key-coverage.entity';
import { PackageTaker } from '../../sharing/package-taker.entity';

/** What every record that a decision changes says of itself. */
export interface Traced {
  id: string;
  partnershipId: string;
  decisionId?: string | null | undefined;
}

export interface Applier<R extends RecordName = RecordName> {
  readonly entity: new () => Traced;
  /** Columns of a new record that no change names. `source`: the decision in words. */
  readonly besides?: (fields: Changeable[R], source: string) => object;
  /** Fields that hold the id of another record, which the same set may have made. */
  readonly refersBy: readonly (keyof Changeable[R] & string)[];
}

export const appliers: { readonly [R in RecordName]: Applier<R> } = {
  Application: { entity: Application, refersBy: [], besides: () => ({ release: null }) },
  ApplicationComponent: { entity: ApplicationComponent, refersBy: ['applicationId'] },
  ApplicationUse: {
    entity: ApplicationUse,
    refersBy: ['applicationId'],
    besides: () => ({ time: null, deviationReason: null, deviationCents: null, deviationUntil: null }),
  },
  Contract: { entity: Contract, refersBy: [] },
  ContractParty: { entity: ContractParty, refersBy: [] },
  CostGroup: { entity: CostGroup, refersBy: [] },
  CostLine: {
    entity: CostLine,
    refersBy: ['groupId'],
    besides: (_, source) => ({ source, indexPercent: null, volume: null, reversesId: null }),
  },
  CostKey: { entity: CostKey, refersBy: [] },
  KeyCoverage: { entity: KeyCoverage, refersBy: ['keyId', 'groupId'] },
  PackageTaker: { entity: PackageTaker, refersBy: ['groupId'] },
  Participation: { entity: Participation, refersBy: [], besides: () => ({ recordedShare: null }) },
};
