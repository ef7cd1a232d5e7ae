// A contract for an application, with one or more parties: its end, its notice, and what it costs a year. Other terms are another record,
// so that an earlier day still shows what was agreed then.
import type { ContractKind } from '@hanze/shared/applications/registries';
import { refuse } from '@hanze/shared/applications/refusals';
import type { Day } from '@hanze/shared/kernel/day';
import { defineEntity, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { cents, day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Application } from './application.entity';

export const ContractSchema = defineEntity({
  name: 'Contract',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    applicationId: () => p.manyToOne(Application).mapToPk(),
    number: words(60).nullable(),
    kind: words(20).$type<ContractKind>().nullable(),
    from: day(),
    /** The first day on which it no longer holds, when nobody extends it. */
    end: day(),
    noticeMonths: p.integer(),
    /** What a tender for its successor takes. */
    procurementMonths: p.integer(),
    /** The extension that follows when it is used; null where the contract has none. */
    extensionMonths: p.integer().nullable(),
    /** How many such extensions are left; null where it has none or does not say. */
    extensionsLeft: p.integer().nullable(),
    yearlyCents: cents(),
    /** The first day on which other terms took its place, or on which it was ended early. */
    until: day().nullable(),
    source: words().nullable(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'applicationId'] }],
});

export class Contract extends ContractSchema.class {
  /** Refuses a change on a day on which these terms do not hold. */
  mayChangeOn(at: Day, path: string): void {
    if (this.until != null || this.end <= at) refuse('contract-ended');
    if (at < this.from) refuse('before-it-began', { from: this.from, at: path });
  }

  /** Ends it early: `until` is the first day on which it no longer holds. */
  endOn(until: Day): void {
    if (this.until != null) refuse('contract-ended');
    if (until <= this.from || until > this.end) refuse('ends-before-it-begins', { at: 'until' });
    this.until = until;
  }
}
ContractSchema.setClass(Contract);

export const ContractPartySchema = defineEntity({
  name: 'ContractParty',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    contractId: () => p.manyToOne(Contract).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['contractId', 'organisationId'] }],
  indexes: [{ properties: ['partnershipId'] }],
});

export class ContractParty extends ContractPartySchema.class {}
ContractPartySchema.setClass(ContractParty);
