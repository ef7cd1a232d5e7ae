// A reference component: what an application is for, in the words of GEMMA. Reference data, seen by everyone who is signed in.
import { defineEntity, p } from '@mikro-orm/core';
import { id, words } from '../platform/columns';

export const ReferenceComponentSchema = defineEntity({
  name: 'ReferenceComponent',
  properties: {
    id: id(),
    /** The identifier GEMMA keeps through its versions. */
    gemmaId: words(60).unique(),
    name: words(),
    domain: words().nullable(),
    version: p.integer().version(),
  },
});

export class ReferenceComponent extends ReferenceComponentSchema.class {}
ReferenceComponentSchema.setClass(ReferenceComponent);
