// The legal form of a partnership over a period: a form changes, what it was stays.
import { defineEntity, p } from '@mikro-orm/core';
import type { LegalForm } from '@hanze/shared/partnerships/legal-forms';
import { day, id, words } from '../platform/columns';
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
  indexes: [{ properties: ['partnershipId', 'from'] }],
});

export class PartnershipForm extends PartnershipFormSchema.class {}
PartnershipFormSchema.setClass(PartnershipForm);
