// An exercise of an outage: what was tried, what was found, when the next is due.
import { choice, day, optional, prose, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const exerciseSorts = {
  tabletop: { nl: 'Aan tafel', en: 'Tabletop' },
  failover: { nl: 'Techniek omgezet', en: 'Technical failover' },
  full: { nl: 'Volledig', en: 'Full' },
} as const;

export const exercise = defineKind({
  label: { nl: 'Oefening', en: 'Exercise' },
  about: { nl: 'Een uitval geoefend, met wat er bleek.', en: 'An outage exercised, with what was found.' },
  point: 'continuity',
  fields: {
    sort: choice({ nl: 'Soort', en: 'Sort' }, exerciseSorts),
    heldOn: day({ nl: 'Gehouden op', en: 'Held on' }),
    subject: words({ nl: 'Wat is geoefend?', en: 'What was exercised?' }),
    findings: prose({ nl: 'Wat bleek?', en: 'What was found?' }),
    nextOn: optional(day({ nl: 'Volgende op', en: 'Next on' })),
  },
  on: ({ heldOn }) => heldOn,
  line: ({ sort, subject, findings }) => ({
    nl: `${exerciseSorts[sort].nl}: ${subject}. ${findings}`,
    en: `${exerciseSorts[sort].en}: ${subject}. ${findings}`,
  }),
});
