// A person: who acts, whatever the role. Name and address live here alone, so that a person can be forgotten without touching decisions.
import { defineEntity, p, raw } from '@mikro-orm/core';
import type { Language } from '@hanze/shared/kernel/text';
import { id, instant, words } from '../platform/columns';
import { currentViewer, seesAll } from '../platform/viewer';

/** A key that no record has. */
const none = '00000000-0000-0000-0000-000000000000';

/** Colleagues of the own organisation, and whoever holds an office in a partnership one takes part in. The same rule as rows: people.reads.ts. */
function visiblePerson() {
  const viewer = currentViewer();
  if (seesAll(viewer)) return {};
  const places = [viewer.mandate?.organisationId ?? none, ...viewer.partnershipIds];
  const colleague = raw(
    (person) => `exists (select 1 from "Mandate" m where m."personId" = ${person}."id"
      and (m."organisationId" = ? or m."partnershipId" in (${places.map(() => '?').join(', ')})))`,
    [places[0], ...places],
  );
  return { $or: [{ id: viewer.personId ?? none }, { [colleague]: [] }] };
}

export const PersonSchema = defineEntity({
  name: 'Person',
  properties: {
    id: id(),
    name: words(),
    /** In small letters: the way accounts are found. */
    email: words().unique(),
    language: words(2).$type<Language>(),
    createdAt: instant(),
    /** Since when the account is closed; null while it is open. */
    blockedAt: instant().nullable(),
    /** A person of the example region: signs in by a card, never in production. */
    example: p.boolean().default(false),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: visiblePerson as never } },
  indexes: [{ properties: ['name', 'id'] }],
});

export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
