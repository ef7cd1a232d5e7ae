// A cost ends: from a year on nothing is budgeted for the group any more.
import { one, words, year } from '../arguments.ts';
import { defineKind } from '../kind.ts';
import { towards } from './set-budget.ts';

export const endBudget = defineKind({
  label: { nl: 'Kosten vervallen', en: 'Costs end' },
  about: { nl: 'Vanaf een jaar is voor een kostengroep niets meer begroot.', en: 'From a year on nothing is budgeted for a cost group.' },
  arguments: {
    group: one('CostGroup', { nl: 'Kostengroep', en: 'Cost group' }),
    description: words({ nl: 'Waarom', en: 'Why' }),
    from: year({ nl: 'Vanaf jaar', en: 'From year' }),
  },
  change: (values, setting) => towards({ ...values, wanted: 0 }, setting),
  sentence: ({ group, from }) => ({
    nl: `Voor ${group.name} is vanaf ${from} niets meer begroot.`,
    en: `Nothing is budgeted for ${group.name} from ${from} on.`,
  }),
});
