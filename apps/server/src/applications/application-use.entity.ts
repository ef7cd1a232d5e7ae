// One organisation uses one application, in a phase, to a degree, somewhere. Use ends, it is not deleted.
import { type Phase } from '@hanze/shared/applications/phases';
import { refuse } from '@hanze/shared/applications/refusals';
import type { Degree, Hosting, Level, Separability, Time } from '@hanze/shared/applications/registries';
import type { DescribedUse } from '@hanze/shared/applications/use-facts';
import type { Day } from '@hanze/shared/kernel/day';
import { isOrdered, type Period } from '@hanze/shared/kernel/period';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
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
    /** Where it moves to and from which day; both or neither. */
    plannedHosting: words(20).$type<Hosting>().nullable(),
    moveOn: day().nullable(),
    /** People who work with it; null where nobody counted. */
    users: p.integer().nullable(),
    applicationOwner: words().nullable(),
    dataOwner: words().nullable(),
    /** Whether the data can be taken apart from that of the others. */
    separable: words(20).$type<Separability>().nullable(),
    availability: words(20).$type<Level>().nullable(),
    integrity: words(20).$type<Level>().nullable(),
    confidentiality: words(20).$type<Level>().nullable(),
    critical: p.boolean().nullable(),
    privacySensitive: p.boolean().nullable(),
    rtoHours: p.integer().nullable(),
    rpoHours: p.integer().nullable(),
    from: day(),
    until: day().nullable(),
    /** What stays local against what is shared: reason, yearly price and end stand together or not at all. */
    deviationReason: prose().nullable(),
    deviationCents: cents().nullable(),
    deviationUntil: day().nullable(),
    /** The file it was taken from, or that it was made up; null where a person entered it. */
    source: words().nullable(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'applicationId'] }, { properties: ['organisationId'] }],
});

export class ApplicationUse extends ApplicationUseSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  get described(): Opt<DescribedUse> {
    return Object.fromEntries(describedFields.map((field) => [field, this[field] ?? null])) as unknown as Opt<DescribedUse>;
  }

  /** Refuses a change on a day on which this record does not hold, and one that changes nothing. */
  mayBecome(wanted: DescribedUse, from: Day): void {
    if (this.until != null) refuse('use-ended');
    if (from < this.from) refuse('before-it-began', { from: this.from, at: 'from' });
    const { described } = this;
    if (describedFields.every((field) => described[field] === wanted[field])) refuse('nothing-changes');
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    if (this.until != null) refuse('use-ended');
    if (!isOrdered({ from: this.from, until })) refuse('ends-before-it-begins', { at: 'until' });
    this.until = until;
  }
}
ApplicationUseSchema.setClass(ApplicationUse);

export const describedFields = [
  'phase',
  'degree',
  'time',
  'hosting',
  'plannedHosting',
  'moveOn',
  'users',
  'applicationOwner',
  'dataOwner',
  'separable',
  'availability',
  'integrity',
  'confidentiality',
  'critical',
  'privacySensitive',
  'rtoHours',
  'rpoHours',
  'deviationReason',
  'deviationCents',
  'deviationUntil',
] as const satisfies readonly (keyof DescribedUse)[];
