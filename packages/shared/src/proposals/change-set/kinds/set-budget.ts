// The budget of a cost group becomes another amount, in every year from one on that has a budget.
import { amount, one, words, year } from '../arguments.ts';
import { type Effect, make } from '../effect.ts';
import { defineKind, type Setting } from '../kind.ts';
import { all, type Identified } from '../records.ts';
import { refuse } from '../refusals.ts';
import { amountOf } from '../say.ts';

/** Lines are never changed: the difference is booked, so that the sum becomes what was decided. */
export function towards(
  { group, wanted, from, description }: { group: Identified<'CostGroup'>; wanted: number; from: number; description: string },
  { facts, newId, at }: Setting,
): Effect[] {
  const budgets = all(facts, 'Budget').filter(({ groupId, year }) => groupId === group.id && year >= from);
  const lines = budgets.filter((budget) => budget.amount !== wanted).sort((a, b) => a.year - b.year);
  if (budgets.length === 0) refuse('no-budget', { name: group.name, year: from, at: at('from') });
  if (lines.length === 0) refuse('changes-nothing', { at: at('from') });
  return lines.map(({ year, amount: present }) => {
    const line = { groupId: group.id, year, kind: 'change' as const, amount: wanted - present, vat: 0, description };
    return make('CostLine', newId(), { ...line, day: `${year}-01-01` });
  });
}

export const setBudget = defineKind({
  label: { nl: 'Begroting wordt', en: 'Budget becomes' },
  about: {
    nl: 'De begroting van een kostengroep wordt een nieuw bedrag, in alle begrote jaren vanaf het gekozen jaar.',
    en: 'The budget of a cost group becomes a new amount, in all budgeted years from the chosen one on.',
  },
  arguments: {
    group: one('CostGroup', { nl: 'Kostengroep', en: 'Cost group' }),
    description: words({ nl: 'Waarom', en: 'Why' }),
    amount: amount({ nl: 'Nieuw bedrag per jaar', en: 'New amount a year' }, { nl: 'Excl. btw', en: 'Excl. VAT' }),
    from: year({ nl: 'Vanaf jaar', en: 'From year' }),
  },
  change: ({ amount: wanted, ...values }, setting) => towards({ ...values, wanted }, setting),
  sentence: ({ group, amount, from }) => ({
    nl: `De begroting van ${group.name} wordt ${amountOf(amount).nl} per jaar vanaf ${from}.`,
    en: `The budget of ${group.name} becomes ${amountOf(amount).en} a year from ${from} on.`,
  }),
});
