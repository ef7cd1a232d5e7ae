// A project of the portfolio, with a traffic light and the reason for its colour.
import { choice, day, optional, prose, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const lights = {
  green: { nl: 'groen: loopt volgens plan', en: 'green: on course' },
  amber: { nl: 'oranje: vraagt aandacht', en: 'amber: needs attention' },
  red: { nl: 'rood: loopt vast', en: 'red: stuck' },
} as const;

export const project = defineKind({
  label: { nl: 'Project', en: 'Project' },
  about: { nl: 'Hoe een project ervoor staat, en waarom.', en: 'How a project stands, and why.' },
  point: 'state',
  fields: {
    name: words({ nl: 'Naam', en: 'Name' }),
    light: choice({ nl: 'Stoplicht', en: 'Traffic light' }, lights),
    reason: prose({ nl: 'Waarom deze kleur?', en: 'Why this colour?' }),
    seenOn: day({ nl: 'Stand op', en: 'As on' }),
    endsOn: optional(day({ nl: 'Klaar op', en: 'Ends on' })),
  },
  on: ({ seenOn }) => seenOn,
  line: ({ name, light, reason }) => ({ nl: `${name}: ${lights[light].nl}. ${reason}`, en: `${name}: ${lights[light].en}. ${reason}` }),
});
