// A mandate: a person acts in a role, for an organisation or a partnership or both, from a day until a day. Mandates end, they are not deleted.
import { refuse } from '@hanze/shared/identity/sign-in';
import type { Mandate as MandateFacts } from '@hanze/shared/identity/mandate';
import type { Day } from '@hanze/shared/kernel/day';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import type { Role } from '@hanze/shared/identity/roles';
import { Body } from '../partnerships/body.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, words } from '../platform/columns';
import { currentViewer, seesAll } from '../platform/viewer';
import { Person } from './person.entity';

/** One's own, those of the own organisation, and those in partnerships one takes part in. */
const visibleMandate = () => {
  const viewer = currentViewer();
  if (seesAll(viewer)) return {};
  const { personId, mandate, partnershipIds } = viewer;
  return {
    $or: [
      { personId },
      { partnershipId: { $in: [...partnershipIds] } },
      ...(mandate?.organisationId ? [{ organisationId: mandate.organisationId }] : []),
    ],
  };
};

export const MandateSchema = defineEntity({
  name: 'Mandate',
  properties: {
    id: id(),
    personId: () => p.manyToOne(Person).mapToPk(),
    role: words(20).$type<Role>(),
    organisationId: () => p.manyToOne(Organisation).mapToPk().nullable(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk().nullable(),
    /** The body in which a seat is held. */
    bodyId: () => p.manyToOne(Body).mapToPk().nullable(),
    from: day(),
    /** The first day on which it no longer holds. */
    until: day().nullable(),
    /** Null for the first administrator and the example region. */
    grantedById: () => p.manyToOne(Person).mapToPk().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: visibleMandate as never } },
  indexes: [{ properties: ['personId', 'from'] }, { properties: ['organisationId'] }, { properties: ['partnershipId'] }],
});

export class Mandate extends MandateSchema.class {
  /** As the rules see it. */
  get facts(): Opt<MandateFacts> {
    const { personId: person, role, organisationId: organisation, partnershipId: partnership, bodyId: body, from, until } = this;
    return {
      person,
      role,
      organisation: organisation ?? null,
      partnership: partnership ?? null,
      body: body ?? null,
      period: { from, until: until ?? null },
    };
  }

  /** Ends it on the first day without it; refuses `mandate-ended` when it had ended by then or had not begun. */
  end(until: Day): void {
    const { from, until: before } = this.facts.period;
    if (until < from || (before !== null && before <= until)) refuse('mandate-ended', { at: 'until' });
    this.until = until;
  }
}
MandateSchema.setClass(Mandate);
