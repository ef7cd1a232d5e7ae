// The legal form of a partnership over a period: a form changes, what it was stays.
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import type { LegalForm } from '@hanze/shared/partnerships/legal-forms';
import { day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Partnership } from './partnership.entity';

export const PartnershipFormSchema = defineEntity({
  name: 'PartnershipForm',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    legalForm: words(40).$type<LegalForm>(),
    from: day(),
    until: day().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'from'] }],
});

export class PartnershipForm extends PartnershipFormSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    this.until = end(this.period, until).until;
  }
}
PartnershipFormSchema.setClass(PartnershipForm);
