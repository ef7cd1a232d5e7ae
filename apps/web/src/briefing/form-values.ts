// Between what a form shows and what a kind of record reads: days and amounts as people type them, several choices as words with a space.
import type { Field } from '@hanze/shared/briefing/records/fields';
import type { Language } from '@hanze/shared/kernel/text';
import { formatter } from '../ui/format.ts';
import { typedCents, typedCount, typedDay } from '../ui/typed.ts';

type Fields = Readonly<Record<string, Field>>;

/** What the form starts with: empty, or the facts of a record that is revised. */
export function asTyped(fields: Fields, facts: string | undefined, language: Language): Record<string, string> {
  const known = (facts ? JSON.parse(facts) : {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, typed(field, known[name], language)]));
}

function typed({ type }: Field, value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return type === 'amount' ? formatter(language).amountToTheCent(value) : `${value}`;
  if (typeof value !== 'string') return '';
  return type === 'day' ? value.split('-').toReversed().join('-') : value;
}

/** What the command is given; what cannot be read is given as it was typed, so that the refusal is about that. */
export function asGiven(fields: Fields, values: Readonly<Record<string, string>>, language: Language): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, given(field, values[name] ?? '', language)]));
}

function given({ type }: Field, value: string, language: Language): unknown {
  if (value.trim() === '') return null;
  if (type === 'day') return typedDay(value) ?? value;
  if (type === 'amount') return typedCents(value, language) ?? value;
  if (type === 'count') return typedCount(value, language) ?? value;
  if (type === 'choices') return value.split(' ').filter(Boolean);
  return value;
}
