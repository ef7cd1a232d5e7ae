// Who is party to an agreement, as what, and over which period.
import type { PartyRole } from '@hanze/shared/agreements/kinds';
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Agreement } from './agreement.entity';

export const AgreementPartySchema = defineEntity({
  name: 'AgreementParty',
  properties: {
    id: id(),
    agreementId: () => p.manyToOne(Agreement).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    role: words(20).$type<PartyRole>(),
    from: day(),
    until: day().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['agreementId', 'organisationId'] }],
});

export class AgreementParty extends AgreementPartySchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  end(until: Day): void {
    this.until = end(this.period, until).until;
  }
}
AgreementPartySchema.setClass(AgreementParty);
