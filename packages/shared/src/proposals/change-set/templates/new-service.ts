// A service that nobody has yet: package, users, cost group, budget and key.
import { yearOf } from '../../../kernel/day.ts';
import { amount, day, distributionKey, one, optional, several, words, year } from '../arguments.ts';
import type { Change } from '../change-set.ts';
import { defineTemplate } from '../template.ts';
import { degree } from './parts.ts';

export const newService = defineTemplate({
  label: { nl: 'Nieuwe gezamenlijke dienst', en: 'New shared service' },
  about: {
    nl: 'Een pakket dat nog niemand heeft, met begroting en verdeelsleutel.',
    en: 'A package that nobody has yet, with budget and key.',
  },
  questions: {
    name: words({ nl: 'Naam van het pakket', en: 'Name of the package' }),
    supplier: optional(words({ nl: 'Leverancier', en: 'Supplier' })),
    component: one('ReferenceComponent', { nl: 'Functie (referentiecomponent)', en: 'Function (reference component)' }),
    organisations: several('Organisation', { nl: 'Welke gemeenten', en: 'Which municipalities' }),
    from: day({ nl: 'Vanaf', en: 'From' }),
    degree,
    amount: amount({ nl: 'Kosten per jaar', en: 'Cost a year' }, { nl: 'Excl. btw', en: 'Excl. VAT' }),
    through: optional(year({ nl: 'Tot en met jaar', en: 'Through year' })),
    key: distributionKey({ nl: 'Verdeelsleutel', en: 'Key' }),
    clause: words({ nl: 'Waar de sleutel op rust', en: 'What the key rests on' }),
  },
  write: ({ name, supplier, component, organisations, from, degree, amount, through, key, clause }) => {
    const application = 'new-0-0';
    const uses = organisations.map(
      ({ id: organisation }): Change => ({
        kind: 'startUse',
        arguments: { organisation, application, from, phase: 'implementation', degree, hosting: null },
      }),
    );
    const group = `new-${uses.length + 1}-0`;
    const last = through ?? yearOf(from);
    return [
      { kind: 'registerApplication', arguments: { name, supplier, component: component.id } },
      ...uses,
      { kind: 'openCostGroup', arguments: { name, recurrence: 'recurring', package: 'base' } },
      { kind: 'bookBudget', arguments: { group, description: name, amount, vat: null, from: yearOf(from), through: last } },
      { kind: 'adoptKey', arguments: { groups: [group], key, yearsBack: '1', from: `${yearOf(from)}-01-01`, clause } },
    ];
  },
});
