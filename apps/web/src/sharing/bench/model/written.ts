// A cost model as it stands in the form: everything as typed, under the names by which the engine points at a field.
import type { Language, Text } from '@hanze/shared/kernel/text';
import { multiply, rational, toNumber } from '@hanze/shared/kernel/rational';
import { readQuantity } from '@hanze/shared/sharing/costs/decimal';
import { type KindField, kindForms } from '@hanze/shared/sharing/costs/kind-fields';
import { formatter } from '../../../ui/format.ts';
import { typedCents } from '../../../ui/typed.ts';
import { typedDecimal } from '../../benefits/lines.ts';
import { modelLabels } from './labels.ts';

export interface WrittenComponent {
  readonly type: string;
  readonly name: string;
  readonly basis: string;
  /** Percents of the cost, of an estimate. */
  readonly low: string;
  readonly high: string;
  /** By the path of the field within the component: 'cost', 'volumes[2]', 'users[0]', 'prices[1].from'. */
  readonly values: Readonly<Record<string, string>>;
}

interface Wrong {
  readonly field: string;
  readonly text: Text;
}

type Fields = Readonly<Record<string, unknown>>;
export const blankComponent = (type: string): WrittenComponent => ({ type, name: '', basis: '', low: '80', high: '120', values: {} });
const said = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
const isFraction = (text: string) => /^\d+\/\d+$/.test(text.trim());

/** The components of a recorded document, in the reader's language. */
export function writtenFrom(document: string, language: Language): WrittenComponent[] {
  const format = formatter(language);
  const decimal = (value: unknown) => (language === 'nl' ? said(value).replace('.', ',') : said(value));
  const euros = (value: unknown) => format.amountToTheCent(Number(value));
  const percent = (value: unknown, usual: string) =>
    value === undefined ? usual : decimal(toNumber(multiply(readQuantity(value, '$'), rational(100n))));
  const { components } = JSON.parse(document) as { components: readonly Fields[] };
  const valuesOf = (component: Fields, { code, shape }: KindField): [string, string][] => {
    const given = component[code];
    if (shape === 'amount') return [[code, euros(given)]];
    if (shape === 'number') return [[code, decimal(given)]];
    if (shape === 'choice') return [[code, said(given)]];
    if (shape === 'members') return (given as number[]).map((place) => [`${code}[${place}]`, 'x']);
    if (shape === 'prices')
      return (given as [unknown, unknown][]).flatMap(([from, price], row) => [
        [`${code}[${row}].from`, decimal(from)],
        [`${code}[${row}].price`, euros(price)],
      ]);
    return (given as unknown[]).map((value, place) => [`${code}[${place}]`, shape === 'amount-per-member' ? euros(value) : decimal(value)]);
  };
  return components.map((component) => {
    const [low, high] = (component['band'] ?? []) as unknown[];
    return {
      type: said(component['type']),
      name: said(component['name']),
      basis: said(component['basis']),
      low: percent(low, '80'),
      high: percent(high, '120'),
      values: Object.fromEntries(kindForms[said(component['type'])]!.fields.flatMap((field) => valuesOf(component, field))),
    };
  });
}

/** Rows of a price list in use; the form shows one more. */
export function priceRows(values: WrittenComponent['values'], code: string): number {
  const used = Object.entries(values).flatMap(([path, value]) => {
    const row = path.startsWith(`${code}[`) ? Number(path.slice(code.length + 1).split(']')[0]) : -1;
    return value.trim() && row >= 0 ? [row] : [];
  });
  return Math.max(0, ...used.map((row) => row + 1));
}

/** The components as the engine reads them, and what could not be read. A field of a participant left empty counts 0. */
export function componentsOf(written: readonly WrittenComponent[], members: number, language: Language) {
  const wrong: Wrong[] = [];
  const read = ({ values }: WrittenComponent, at: string, { code, shape }: KindField): unknown => {
    const cents = (path: string, empty?: number) => {
      const typed = values[path]?.trim() ?? '';
      const amount = typed === '' ? empty : typedCents(typed, language);
      if (amount === undefined) wrong.push({ field: `${at}.${path}`, text: modelLabels.amountWrong });
      return amount ?? 0;
    };
    const number = (path: string, empty?: string) => {
      const typed = values[path]?.trim() ?? '';
      const figure = typed === '' ? empty : isFraction(typed) ? typed : typedDecimal(typed, language);
      if (figure === undefined) wrong.push({ field: `${at}.${path}`, text: modelLabels.numberWrong });
      return figure ?? '0';
    };
    const places = Array.from({ length: members }, (_, place) => place);
    if (shape === 'amount') return cents(code);
    if (shape === 'number') return number(code);
    if (shape === 'choice') return values[code] || 'marginal';
    if (shape === 'members') return places.filter((place) => values[`${code}[${place}]`]);
    if (shape === 'amount-per-member') return places.map((place) => cents(`${code}[${place}]`, 0));
    if (shape === 'number-per-member') return places.map((place) => number(`${code}[${place}]`, '0'));
    const rows = Array.from({ length: priceRows(values, code) }, (_, row) => row);
    return rows.map((row) => [number(`${code}[${row}].from`, '0'), cents(`${code}[${row}].price`)]);
  };
  const part = (typed: string, field: string): string => {
    const percent = typedDecimal(typed, language);
    if (percent === undefined || percent.startsWith('-')) wrong.push({ field, text: modelLabels.numberWrong });
    const [whole = '0', decimals = ''] = (percent ?? '0').split('.');
    return `${BigInt(whole + decimals)}/${10n ** BigInt(2 + decimals.length)}`;
  };
  const components = written.map((component, place) => {
    const at = `components[${place}]`;
    const { type, name, basis, low, high } = component;
    if (!name.trim()) wrong.push({ field: `${at}.name`, text: modelLabels.nameWrong });
    if (!basis) wrong.push({ field: `${at}.basis`, text: modelLabels.basisWrong });
    return {
      type,
      name: name.trim(),
      basis,
      ...(basis === 'estimated' && { band: [part(low, `${at}.low`), part(high, `${at}.high`)] }),
      ...Object.fromEntries(kindForms[type]!.fields.map((field) => [field.code, read(component, at, field)])),
    };
  });
  return { components, wrong };
}

/** From where the engine points to the input that shows it; what no input shows concerns the whole form. */
export function inputOf(path: string): string {
  const within = path.replace(/^\$\.?/, '');
  if (!/^components\[\d+\]\./.test(within)) return '$';
  return within
    .replace(/\.band.*$/, '.low')
    .replace(/\.prices$/, '.prices[0].from')
    .replace(/(\.prices\[\d+\])(\[0\])?$/, '$1.from')
    .replace(/(\.prices\[\d+\])\[1\]$/, '$1.price');
}
