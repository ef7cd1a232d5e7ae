// One member joins what others share already.
import { day, one } from '../arguments.ts';
import { defineTemplate } from '../template.ts';
import { degree, money, moneyChanges, partyChanges, useChanges } from './parts.ts';

export const rollOut = defineTemplate({
  label: { nl: 'Uitrollen naar een deelnemer', en: 'Roll out to a member' },
  about: { nl: 'Eén gemeente sluit aan op een gezamenlijk pakket.', en: 'One municipality joins a shared package.' },
  questions: {
    application: one('Application', { nl: 'Pakket', en: 'Package' }),
    organisation: one('Organisation', { nl: 'Gemeente', en: 'Municipality' }),
    from: day({ nl: 'Vanaf', en: 'From' }),
    degree,
    ...money,
  },
  write: ({ application, organisation, from, degree, group, ...rest }, facts) => [
    ...useChanges(facts, application, organisation.id, from, degree),
    ...partyChanges(facts, application, [organisation.id], from),
    ...moneyChanges({ ...rest, group: group?.id ?? null }, from, `${application.name} (${organisation.name})`),
  ],
});
