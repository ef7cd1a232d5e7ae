// A contract for an application, with one or more parties: its end, its notice, and what it costs a year.
import { defineEntity, p } from '@mikro-orm/core';
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
    from: day(),
    /** The first day on which it no longer holds, when nobody extends it. */
    end: day(),
    noticeMonths: p.integer(),
    /** What a tender for its successor takes. */
    procurementMonths: p.integer(),
    /** The extension that follows when it is used; null where the contract has none. */
    extensionMonths: p.integer().nullable(),
    yearlyCents: cents(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'applicationId'] }],
});

export class Contract extends ContractSchema.class {}
ContractSchema.setClass(Contract);

export const ContractPartySchema = defineEntity({
  name: 'ContractParty',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    contractId: () => p.manyToOne(Contract).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['contractId', 'organisationId'] }],
  indexes: [{ properties: ['partnershipId'] }],
});

export class ContractParty extends ContractPartySchema.class {}
ContractPartySchema.setClass(ContractParty);
