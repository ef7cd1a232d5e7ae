// A new application comes into the landscape; later changes of the same decision can say who uses it.
import { one, optional, words } from '../arguments.ts';
import { make } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { all } from '../records.ts';
import { refuse } from '../refusals.ts';

export const registerApplication = defineKind({
  label: { nl: 'Nieuwe applicatie', en: 'New application' },
  about: { nl: 'Een pakket dat nog niet in het landschap staat.', en: 'A package that is not in the landscape yet.' },
  arguments: {
    name: words({ nl: 'Naam', en: 'Name' }),
    supplier: optional(words({ nl: 'Leverancier', en: 'Supplier' })),
    component: one('ReferenceComponent', { nl: 'Functie (referentiecomponent)', en: 'Function (reference component)' }),
  },
  change: ({ name, supplier, component }, { facts, newId, at }) => {
    if (all(facts, 'Application').some((it) => it.name === name && it.supplier === supplier))
      refuse('name-taken', { name, at: at('name') });
    const id = newId();
    return [
      make('Application', id, { name, supplier }),
      make('ApplicationComponent', newId(), { applicationId: id, componentId: component.id }),
    ];
  },
  sentence: ({ name, component }) => ({
    nl: `${name} komt in het landschap als ${component.name}.`,
    en: `${name} comes into the landscape as ${component.name}.`,
  }),
});
