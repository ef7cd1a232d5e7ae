// What one participant settled over a year: the figures and the document they follow from, with its number and hash. Never changed.
import { defineEntity, p } from '@mikro-orm/core';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { cents, id, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Settlement } from './settlement.entity';

export const SettledShareSchema = defineEntity({
  name: 'SettledShare',
  properties: {
    id: id(),
    settlementId: () => p.manyToOne(Settlement).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** 'AF-2025-03'. */
    number: words(20),
    name: words(),
    owed: cents(),
    advanced: cents(),
    remains: cents(),
    /** The auditor's document, as JSON; anyone recomputes the figures from it. */
    document: prose(),
    /** SHA-256 of the document, in hexadecimals. */
    hash: words(64),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['settlementId', 'organisationId'] }, { properties: ['partnershipId', 'number'] }],
});

export class SettledShare extends SettledShareSchema.class {}
SettledShareSchema.setClass(SettledShare);
