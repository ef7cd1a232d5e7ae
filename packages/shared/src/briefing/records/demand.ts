// What a department asks of ICT, and how it was weighed.
import { choice, day, optional, prose, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const demandStates = {
  open: { nl: 'nog niet gewogen', en: 'not weighed yet' },
  taken: { nl: 'opgenomen in een voorstel', en: 'taken into a proposal' },
  declined: { nl: 'niet gedaan', en: 'declined' },
} as const;

export const demand = defineKind({
  label: { nl: 'Vraag van een afdeling', en: 'Demand of a department' },
  about: { nl: 'Wat een afdeling nodig heeft, en wat de CIO ermee deed.', en: 'What a department needs, and what the CIO did with it.' },
  point: 'demand',
  fields: {
    department: words({ nl: 'Afdeling', en: 'Department' }),
    wish: prose({ nl: 'Wat vraagt zij?', en: 'What does it ask?' }),
    raisedOn: day({ nl: 'Gevraagd op', en: 'Asked on' }),
    state: choice({ nl: 'Stand', en: 'State' }, demandStates),
    answer: optional(prose({ nl: 'Antwoord, met de reden', en: 'Answer, with the reason' })),
  },
  on: ({ raisedOn }) => raisedOn,
  line: ({ department, wish, state }) => ({
    nl: `${department}: ${wish} (${demandStates[state].nl})`,
    en: `${department}: ${wish} (${demandStates[state].en})`,
  }),
});
