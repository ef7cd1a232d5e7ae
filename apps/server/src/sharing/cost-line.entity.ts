// One booking on a cost group. It is never changed: what was wrong is booked back by a line that names it.
import type { LineKind } from '@hanze/shared/sharing/cost-words';
import { defineEntity, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { cents, day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { CostGroup } from './cost-group.entity';

export const CostLineSchema = defineEntity({
  name: 'CostLine',
  properties: {
    id: id(),
    groupId: () => p.manyToOne(CostGroup).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** The book year it belongs to, whenever it was booked. */
    year: p.integer(),
    kind: words(20).$type<LineKind>(),
    /** Excluding VAT: what is compared and shared. */
    amount: cents(),
    vat: cents(),
    /** The part of the VAT that participants get back from the compensation fund (BCF), in percent as written: '86.5'. Null when it is not known. */
    compensablePercent: words(20).nullable(),
    description: words(500),
    day: day(),
    /** Invoice, decision or file it comes from. */
    source: words(500),
    /** Price index against the year before, in percent as written: '3.1'. Null when it is not known. */
    indexPercent: words(20).nullable(),
    /** How much was taken, as written: '412'. Null when it is not known. */
    volume: words(40).nullable(),
    /** Book year, entry and line number in the ledger it was imported from; by this a second import knows it. */
    ledgerKey: words(120).nullable(),
    /** The line it books back. */
    reversesId: () => p.manyToOne(CostLine).mapToPk().nullable(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['reversesId'] }, { properties: ['partnershipId', 'ledgerKey'] }],
  indexes: [{ properties: ['partnershipId', 'year', 'kind'] }, { properties: ['groupId', 'year', 'day', 'id'] }],
});

export class CostLine extends CostLineSchema.class {}
CostLineSchema.setClass(CostLine);
