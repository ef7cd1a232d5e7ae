// What the agreement says about settling costs: whether two people approve, and how long an answer may take.
import { defineEntity, p } from '@mikro-orm/core';
import { Partnership } from '../partnerships/partnership.entity';
import { id, prose } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

/** Where a partnership agreed nothing: two people, a fortnight, six weeks. */
export const usualRules = { fourEyes: true, questionDays: 14, disputeDays: 42 } as const;

export const CostRulesSchema = defineEntity({
  name: 'CostRules',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** Whoever proposes a settlement does not approve it. */
    fourEyes: p.boolean(),
    questionDays: p.integer(),
    disputeDays: p.integer(),
    /** The words of the agreement. */
    clause: prose(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId'] }],
});

export class CostRules extends CostRulesSchema.class {}
CostRulesSchema.setClass(CostRules);
