// A subsidy for ICT: what for, how much, and whether it came.
import { amount, choice, day, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const subsidyStates = {
  asked: { nl: 'aangevraagd', en: 'asked for' },
  granted: { nl: 'toegekend', en: 'granted' },
  refused: { nl: 'afgewezen', en: 'refused' },
  settled: { nl: 'vastgesteld', en: 'settled' },
} as const;

export const subsidy = defineKind({
  label: { nl: 'Subsidie', en: 'Subsidy' },
  about: { nl: 'Geld van een ander voor ICT.', en: 'Money of another for ICT.' },
  point: 'cost',
  fields: {
    name: words({ nl: 'Regeling', en: 'Scheme' }),
    purpose: words({ nl: 'Waarvoor?', en: 'What for?' }),
    amount: amount({ nl: 'Bedrag', en: 'Amount' }),
    state: choice({ nl: 'Stand', en: 'State' }, subsidyStates),
    decidedOn: day({ nl: 'Datum', en: 'Day' }),
  },
  on: ({ decidedOn }) => decidedOn,
  line: ({ name, purpose, state }) => ({
    nl: `${name} voor ${purpose} (${subsidyStates[state].nl})`,
    en: `${name} for ${purpose} (${subsidyStates[state].en})`,
  }),
});
