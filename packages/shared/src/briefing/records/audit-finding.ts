// A finding of the audit office (rekenkamer) and what was done with it.
import { choice, day, optional, prose, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const auditFinding = defineKind({
  label: { nl: 'Bevinding van de rekenkamer', en: 'Finding of the audit office' },
  about: { nl: 'Wat de rekenkamer aanbeval, en wat ermee is gedaan.', en: 'What the audit office recommended, and what was done with it.' },
  point: 'state',
  fields: {
    report: words({ nl: 'Rapport', en: 'Report' }),
    finding: prose({ nl: 'Aanbeveling', en: 'Recommendation' }),
    foundOn: day({ nl: 'Datum van het rapport', en: 'Day of the report' }),
    dueOn: day({ nl: 'Toegezegd voor', en: 'Promised for' }),
    state: choice({ nl: 'Stand', en: 'State' }, { open: { nl: 'open', en: 'open' }, done: { nl: 'afgedaan', en: 'done' } }),
    followUp: optional(prose({ nl: 'Wat is ermee gedaan?', en: 'What was done with it?' })),
  },
  on: ({ foundOn }) => foundOn,
  line: ({ report, finding }) => ({ nl: `${report}: ${finding}`, en: `${report}: ${finding}` }),
});
