// More or less budget in a cost group over one or more years.
import { amount, one, optional, words, year } from '../arguments.ts';
import { make } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { refuse } from '../refusals.ts';
import { amountOf } from '../say.ts';

export const bookBudget = defineKind({
  label: { nl: 'Begroting erbij of eraf', en: 'Budget more or less' },
  about: {
    nl: 'Een bedrag per jaar, excl. btw, bovenop wat al begroot is. Een bedrag onder 0 gaat eraf.',
    en: 'An amount a year, excl. VAT, on top of what is budgeted. An amount below 0 comes off.',
  },
  arguments: {
    group: one('CostGroup', { nl: 'Kostengroep', en: 'Cost group' }),
    description: words({ nl: 'Waarvoor', en: 'What for' }),
    amount: amount({ nl: 'Bedrag per jaar', en: 'Amount a year' }, { nl: 'Excl. btw', en: 'Excl. VAT' }),
    vat: optional(amount({ nl: 'Btw per jaar', en: 'VAT a year' })),
    from: year({ nl: 'Eerste jaar', en: 'First year' }),
    through: optional(year({ nl: 'Laatste jaar', en: 'Last year' })),
  },
  change: ({ group, description, amount, vat, from, through }, { newId, at }) => {
    const last = through ?? from;
    if (amount === 0) refuse('amount-is-zero', { at: at('amount') });
    if (last < from) refuse('years-reversed', { at: at('through') });
    if (last - from > 9) refuse('too-many-years', { at: at('through') });
    return Array.from({ length: last - from + 1 }, (_, index) => {
      const line = { groupId: group.id, year: from + index, kind: 'change' as const, amount, vat: vat ?? 0, description };
      return make('CostLine', newId(), { ...line, day: `${line.year}-01-01` });
    });
  },
  sentence: ({ group, description, amount, from, through }) => {
    const years = (and: string) => (through === null || through === from ? `${from}` : `${from} ${and} ${through}`);
    const sum = amountOf(Math.abs(amount));
    return amount > 0
      ? {
          nl: `${group.name} krijgt ${sum.nl} meer begroting in ${years('tot en met')}: ${description}.`,
          en: `${group.name} gets ${sum.en} more budget in ${years('to')}: ${description}.`,
        }
      : {
          nl: `${group.name} krijgt ${sum.nl} minder begroting in ${years('tot en met')}: ${description}.`,
          en: `${group.name} gets ${sum.en} less budget in ${years('to')}: ${description}.`,
        };
  },
});
