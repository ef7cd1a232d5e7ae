// A new member with what it takes from the first day: packages it pays for and applications it uses.
import { organs } from '../../../partnerships/organs.ts';
import { choices, day, one, optional, several } from '../arguments.ts';
import type { Change } from '../change-set.ts';
import { defineTemplate } from '../template.ts';
import { degree, partyChanges, useChanges } from './parts.ts';

export const joinPartnership = defineTemplate({
  label: { nl: 'Deelnemer toelaten', en: 'Admit a member' },
  about: { nl: 'Een organisatie gaat deelnemen en neemt diensten af.', en: 'An organisation joins and takes services.' },
  questions: {
    organisation: one('Organisation', { nl: 'Organisatie', en: 'Organisation' }),
    organs: choices(
      { nl: 'Door welke organen', en: 'Through which organs' },
      Object.fromEntries(Object.entries(organs).map(([code, { label }]) => [code, label])),
    ),
    from: day({ nl: 'Vanaf', en: 'From' }),
    packages: optional(several('CostGroup', { nl: 'Pluspakketten', en: 'Plus packages' })),
    applications: optional(several('Application', { nl: 'Applicaties', en: 'Applications' })),
    degree: optional(degree),
  },
  write: ({ organisation: { id: organisation }, organs, from, packages, applications, degree }, facts) => [
    { kind: 'admitMember', arguments: { organisation, organs: organs.split(' '), from } },
    ...(packages ?? []).map(({ id: group }): Change => ({ kind: 'takePackage', arguments: { organisation, group } })),
    ...(applications ?? []).flatMap((to) => useChanges(facts, to, organisation, from, degree ?? '3')),
    ...(applications ?? []).flatMap((to) => partyChanges(facts, to, [organisation], from)),
  ],
});
