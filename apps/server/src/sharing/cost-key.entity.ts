// A key that was adopted: a code of the registry with its arguments, and the clause it rests on. What it covers, and how long, is in its coverage.
import type { ChosenKey, KeyCode } from '@hanze/shared/sharing/keys/registry';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const CostKeySchema = defineEntity({
  name: 'CostKey',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    code: words(40).$type<KeyCode>(),
    /** The arguments as a JSON text, as they were adopted. */
    arguments: prose(),
    /** Counts are those of 1 January, this many years before the book year. */
    yearsBack: p.integer(),
    from: day(),
    /** The words of the agreement or decision it rests on. */
    clause: prose(),
    /** The decision that adopted it; null when it was adopted before Hanze. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'from'] }],
});

export class CostKey extends CostKeySchema.class {
  get chosen(): Opt<ChosenKey> {
    return { code: this.code, arguments: JSON.parse(this.arguments) };
  }
}
CostKeySchema.setClass(CostKey);
