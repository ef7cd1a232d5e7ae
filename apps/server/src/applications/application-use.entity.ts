// One organisation uses one application, in a phase, to a degree, somewhere. Use ends, it is not deleted.
import { type Phase } from '@hanze/shared/applications/phases';
import { refuse } from '@hanze/shared/applications/refusals';
import type { Degree, Hosting, Time } from '@hanze/shared/applications/registries';
import type { Day } from '@hanze/shared/kernel/day';
import { isOrdered, type Period } from '@hanze/shared/kernel/period';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { cents, day, id, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Application } from './application.entity';

export const ApplicationUseSchema = defineEntity({
  name: 'ApplicationUse',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    applicationId: () => p.manyToOne(Application).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    phase: words(20).$type<Phase>(),
    degree: p.integer().$type<Degree>(),
    time: words(20).$type<Time>().nullable(),
    hosting: words(20).$type<Hosting>().nullable(),
    /** People who work with it; null where nobody counted. */
    users: p.integer().nullable(),
    from: day(),
    until: day().nullable(),
    /** What stays local against what is shared: reason, yearly price and end stand together or not at all. */
    deviationReason: prose().nullable(),
    deviationCents: cents().nullable(),
    deviationUntil: day().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'applicationId'] }, { properties: ['organisationId'] }],
});

export class ApplicationUse extends ApplicationUseSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  enter(phase: Phase): void {
    if (this.until != null) refuse('use-ended');
    if (this.phase === phase) refuse('same-phase', { at: 'phase' });
    this.phase = phase;
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    if (this.until != null) refuse('use-ended');
    if (!isOrdered({ from: this.from, until })) refuse('ends-before-it-begins', { at: 'until' });
    this.until = until;
  }
}
ApplicationUseSchema.setClass(ApplicationUse);
