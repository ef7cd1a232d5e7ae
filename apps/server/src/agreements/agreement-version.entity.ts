// A version of an agreement and its clauses, sealed when it was recorded: never changed, only followed by a later one.
import type { Clause } from '@hanze/shared/agreements/clause';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Agreement } from './agreement.entity';

export const AgreementVersionSchema = defineEntity({
  name: 'AgreementVersion',
  properties: {
    id: id(),
    agreementId: () => p.manyToOne(Agreement).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** From 1. */
    number: p.integer(),
    /** The title as it was sealed. */
    title: words(300),
    /** It holds from this day until the next version does. */
    from: day(),
    /** By which decisions it came to be, in words. */
    basis: prose(),
    /** SHA-256 of the sealed text, in base64. */
    seal: words(44),
    sealedById: () => p.manyToOne(Person).mapToPk().nullable(),
    sealedAt: instant(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['agreementId', 'number'] }],
});
export class AgreementVersion extends AgreementVersionSchema.class {}
AgreementVersionSchema.setClass(AgreementVersion);

export const AgreementClauseSchema = defineEntity({
  name: 'AgreementClause',
  properties: {
    id: id(),
    versionId: () => p.manyToOne(AgreementVersion).mapToPk(),
    agreementId: () => p.manyToOne(Agreement).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** Its order within the version. */
    place: p.integer(),
    key: words(20),
    number: words(5),
    chapter: words(200).nullable(),
    title: words(200),
    legal: prose(),
    plain: prose(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['versionId', 'place'] }, { properties: ['agreementId', 'key'] }],
});

export class AgreementClause extends AgreementClauseSchema.class {
  get read(): Opt<Clause> {
    const { key, number, chapter, title, legal, plain } = this;
    return { key, number, chapter: chapter ?? null, title, legal, plain };
  }
}
AgreementClauseSchema.setClass(AgreementClause);
