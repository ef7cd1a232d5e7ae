// A new cost group, on which later changes of the same decision can book and for which they can adopt a key.
import { packageKinds, recurrences } from '../../../sharing/cost-words.ts';
import { choice, words } from '../arguments.ts';
import { make } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { all } from '../records.ts';
import { refuse } from '../refusals.ts';

export const openCostGroup = defineKind({
  label: { nl: 'Nieuwe kostengroep', en: 'New cost group' },
  about: { nl: 'Een groep kosten met een eigen verdeelsleutel.', en: 'A group of costs with a key of its own.' },
  arguments: {
    name: words({ nl: 'Naam', en: 'Name' }),
    recurrence: choice({ nl: 'Hoe vaak', en: 'How often' }, recurrences),
    package: choice({ nl: 'Voor wie', en: 'For whom' }, packageKinds),
  },
  change: ({ name, recurrence, package: kind }, { facts, newId, at }) => {
    if (all(facts, 'CostGroup').some((it) => it.name === name)) refuse('name-taken', { name, at: at('name') });
    return [make('CostGroup', newId(), { name, recurrence, package: kind })];
  },
  sentence: ({ name, package: kind }) => ({
    nl: `Er komt een kostengroep ${name} (${packageKinds[kind].nl.toLowerCase()}).`,
    en: `There will be a cost group ${name} (${packageKinds[kind].en.toLowerCase()}).`,
  }),
});
