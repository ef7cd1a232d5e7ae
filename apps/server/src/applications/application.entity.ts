// An application in the landscape of a partnership: a package of a supplier, and the reference components it fills.
import { defineEntity, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { ReferenceComponent } from './reference-component.entity';

export const ApplicationSchema = defineEntity({
  name: 'Application',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    name: words(),
    supplier: words().nullable(),
    /** The version of the package, as its supplier calls it. */
    release: words(60).nullable(),
    description: prose().nullable(),
    /** The number of the package in the national software catalogue. */
    catalogueId: words(60).nullable(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'name'] }],
});

export class Application extends ApplicationSchema.class {}
ApplicationSchema.setClass(Application);

export const ApplicationComponentSchema = defineEntity({
  name: 'ApplicationComponent',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    applicationId: () => p.manyToOne(Application).mapToPk(),
    componentId: () => p.manyToOne(ReferenceComponent).mapToPk(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['applicationId', 'componentId'] }],
  indexes: [{ properties: ['partnershipId'] }],
});

/** The link is a record of its own, so that the journal tells when an application gets another function. */
export class ApplicationComponent extends ApplicationComponentSchema.class {}
ApplicationComponentSchema.setClass(ApplicationComponent);
