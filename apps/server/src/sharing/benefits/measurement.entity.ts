// One measurement of a promise, by the municipality that should enjoy it. It is never changed: a later one that names it puts it right.
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity';
import { Organisation } from '../../partnerships/organisation.entity';
import { Partnership } from '../../partnerships/partnership.entity';
import { day, id, instant, prose, words } from '../../platform/columns';
import { insidePartnership } from '../../platform/visibility';
import { BenefitPromise } from './benefit-promise.entity';

export const MeasurementSchema = defineEntity({
  name: 'Measurement',
  properties: {
    id: id(),
    promiseId: () => p.manyToOne(BenefitPromise).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** A decimal figure as text, in the unit of the promise. */
    value: words(20),
    /** The day the figure is of. */
    on: day(),
    source: words(500),
    note: prose().nullable(),
    correctsId: () => p.manyToOne(Measurement).mapToPk().nullable(),
    measuredById: () => p.manyToOne(Person).mapToPk().nullable(),
    at: instant(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['correctsId'] }],
  indexes: [{ properties: ['promiseId', 'at', 'id'] }],
});

export class Measurement extends MeasurementSchema.class {}
MeasurementSchema.setClass(Measurement);
