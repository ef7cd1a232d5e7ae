// How a partnership reads its ledger, remembered from one import to the next.
import { defineEntity, p } from '@mikro-orm/core';
import { Partnership } from '../../partnerships/partnership.entity';
import { id, prose } from '../../platform/columns';
import { insidePartnership } from '../../platform/visibility';

export const LedgerMappingSchema = defineEntity({
  name: 'LedgerMapping',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** JSON of the mapping: columns, decimal mark, kind of line, cost group per account. */
    mapping: prose(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId'] }],
});

export class LedgerMapping extends LedgerMappingSchema.class {}
LedgerMappingSchema.setClass(LedgerMapping);
