// An agreement between partners: what kind it is, of which framework it is a part, and how long it holds. Its text is in its versions.
import { checkTerm, type Renewal, type Term, termOn } from '@hanze/shared/agreements/agreement-term';
import type { AgreementKind } from '@hanze/shared/agreements/kinds';
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { refuse } from './agreements.refusals';

export const AgreementSchema = defineEntity({
  name: 'Agreement',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    kind: words(20).$type<AgreementKind>(),
    title: words(300),
    /** The framework agreement it is a part of. */
    partOfId: () => p.manyToOne(Agreement).mapToPk().nullable(),
    from: day(),
    /** The first day on which it no longer holds, before any tacit renewal; null = for an indefinite time. */
    until: day().nullable(),
    noticeMonths: p.integer(),
    renewal: words(10).$type<Renewal>(),
    renewalMonths: p.integer(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'kind'] }, { properties: ['partOfId'] }],
});

export class Agreement extends AgreementSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  get term(): Opt<Term> {
    const { from, until, noticeMonths, renewal, renewalMonths } = this;
    return { from, until: until ?? null, noticeMonths, renewal, renewalMonths };
  }

  /** Lets it hold until a later day; refuses one without an end, and a day that is not later. */
  renew(until: Day): void {
    if (!this.until || until <= this.until) refuse('renewal-not-later', { at: 'until' });
    this.until = checkTerm({ ...this.term, until }).until;
  }

  /** Lets it end sooner than it would as it stands today, for good: nothing renews it any more. */
  end(until: Day, today: Day): void {
    this.until = end({ from: this.from, until: termOn(this.kind, this.term, today).until }, until).until;
    Object.assign(this, { renewal: 'ends', renewalMonths: 0 });
  }
}
AgreementSchema.setClass(Agreement);
