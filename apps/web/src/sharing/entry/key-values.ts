// Between a key as it is typed into a form and a key as the engine reads it: parts as percentages, amounts in euros, figures with the marks of the reader.
import type { Language } from '@hanze/shared/kernel/text';
import type { Argument, ArgumentTable } from '@hanze/shared/sharing/keys/arguments';
import { type KeyCode, keys } from '@hanze/shared/sharing/keys/registry';
import { formatter } from '../../ui/format.ts';
import { typedCents, typedCount } from '../../ui/typed.ts';

/** What stands in the fields: texts, lists of them, rows and keys within keys. */
export type Typed = string | readonly Typed[] | { readonly [name: string]: Typed };
export type TypedFields = Readonly<Record<string, Typed>>;
export interface TypedKey {
  readonly code: string;
  readonly fields: TypedFields;
}

export const noKey: TypedKey = { code: '', fields: {} };

/** The declared arguments of a key; none while no key was chosen. */
export const argumentsOf = (code: string): ArgumentTable => (isKeyCode(code) ? keys[code].arguments : {});
const isKeyCode = (code: string): code is KeyCode => Object.hasOwn(keys, code);

export const asFields = (typed: Typed | undefined): TypedFields =>
  typed !== undefined && typeof typed !== 'string' && !Array.isArray(typed) ? (typed as TypedFields) : {};
export const asList = (typed: Typed | undefined): readonly Typed[] => (Array.isArray(typed) ? (typed as readonly Typed[]) : []);
export const asWords = (typed: Typed | undefined): string => (typeof typed === 'string' ? typed : '');
export const asKey = (typed: Typed | undefined): TypedKey => {
  const { code, fields } = asFields(typed);
  return { code: asWords(code), fields: asFields(fields) };
};

/** A key for the command `{ code, arguments }`; what cannot be read is given as it was typed, so that the refusal is about that. */
export const keyGiven = ({ code, fields }: TypedKey, language: Language): { code: string; arguments: Record<string, unknown> } => ({
  code,
  arguments: fieldsGiven(argumentsOf(code), fields, language),
});

/** The other way: a key as the engine reads it, as somebody would have typed it. What is no key is none. */
export function keyTyped(key: unknown, language: Language): TypedKey {
  const { code, arguments: given } = (key ?? {}) as { code?: unknown; arguments?: unknown };
  if (typeof code !== 'string' || !isKeyCode(code)) return noKey;
  return { code, fields: fieldsTyped(argumentsOf(code), given, language) };
}

function fieldsTyped(table: ArgumentTable, given: unknown, language: Language): TypedFields {
  const known = (given ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(table).map(([name, argument]) => [name, typedOf(argument, known[name], language)]));
}

function typedOf({ type, columns = {} }: Argument, given: unknown, language: Language): Typed {
  if (type === 'list') return listOf(given).map((row) => fieldsTyped(columns, row, language));
  if (type === 'key') return { ...keyTyped(given, language) };
  if (type === 'members') return listOf(given).map(textOf);
  if (type === 'shares') return listOf(given).map(shareTyped).join(' ');
  if (type === 'amounts')
    return Object.fromEntries(Object.entries(given ?? {}).map(([name, cents]) => [name, amountTyped(cents, language)]));
  if (type === 'share') return shareTyped(given);
  if (type === 'amount') return amountTyped(given, language);
  return type === 'number' && language === 'nl' ? textOf(given).replace('.', ',') : textOf(given);
}

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? (given as unknown[]) : []);
const textOf = (given: unknown): string => (typeof given === 'string' || typeof given === 'number' ? `${given}` : '');
const amountTyped = (given: unknown, language: Language): string =>
  typeof given === 'number' ? formatter(language).amountToTheCent(given) : textOf(given);

/** '333/1000' is a third in tenths of a percent: '33,3%'. A fraction that is no percentage stays one. */
function shareTyped(given: unknown): string {
  const [, parts = '', whole = ''] = /^(\d+)\/(100+)$/.exec(textOf(given)) ?? [];
  if (parts === '') return textOf(given);
  const decimals = whole.length - 3;
  const digits = parts.padStart(decimals + 1, '0');
  return `${digits.slice(0, digits.length - decimals)}${decimals > 0 ? `,${digits.slice(-decimals)}` : ''}%`;
}

function fieldsGiven(table: ArgumentTable, fields: TypedFields, language: Language): Record<string, unknown> {
  return Object.fromEntries(Object.entries(table).map(([name, argument]) => [name, given(argument, fields[name], language)]));
}

function given({ type, columns = {} }: Argument, typed: Typed | undefined, language: Language): unknown {
  if (type === 'list') return asList(typed).map((row) => fieldsGiven(columns, asFields(row), language));
  if (type === 'key') return keyGiven(asKey(typed), language);
  if (type === 'members') return asList(typed);
  if (type === 'amounts')
    return Object.fromEntries(
      Object.entries(asFields(typed)).flatMap(([name, text]) => {
        const cents = amountGiven(asWords(text), language);
        return cents === null ? [] : [[name, cents]];
      }),
    );
  const text = asWords(typed).trim();
  if (type === 'shares')
    return text
      .split(/[;\s]+/)
      .filter(Boolean)
      .map(shareGiven);
  if (text === '') return null;
  if (type === 'share') return shareGiven(text);
  if (type === 'number') return quantityGiven(text, language);
  return type === 'amount' ? amountGiven(text, language) : text;
}

const amountGiven = (text: string, language: Language): number | string | null =>
  text.trim() === '' ? null : (typedCents(text, language) ?? text);

/** '33,3' and '33,3%' are 333/1000, '1/3' is a third; other words stay as they are. */
export function shareGiven(text: string): string {
  const [, whole = '', decimals = ''] = /^(\d{1,3})(?:[.,](\d{1,6}))?\s*%?$/.exec(text.trim()) ?? [];
  if (whole === '') return text.trim();
  return `${BigInt(whole + decimals)}/${10n ** BigInt(decimals.length + 2)}`;
}

/** '1.200' is twelve hundred in Dutch and 1.2 in English; '12,5' is twelve and a half in Dutch; a fraction stays a fraction. */
export function quantityGiven(text: string, language: Language): string {
  const count = typedCount(text, language);
  if (count !== undefined) return `${count}`;
  return language === 'nl' ? text.trim().replace(',', '.') : text.trim();
}
