// A body of a partnership: the board or boards that decide, a committee that advises.
import { defineEntity, p } from '@mikro-orm/core';
import type { BodyKind } from '@hanze/shared/partnerships/bodies';
import { day, id, words } from '../platform/columns';
import { Partnership } from './partnership.entity';

export const BodySchema = defineEntity({
  name: 'Body',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    kind: words(40).$type<BodyKind>(),
    name: words(),
    from: day(),
    until: day().nullable(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['partnershipId', 'from'] }],
});

export class Body extends BodySchema.class {}
BodySchema.setClass(Body);
