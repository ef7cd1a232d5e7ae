// What stands in the cells of a ledger, read as days and cents. Generous with form; what is not certain is refused.
import { isDay, type Day } from '../../kernel/day.ts';
import type { Decimal } from './mapping.ts';

/** A cell: a text as it stands, or a number as a spreadsheet keeps it. Days of a spreadsheet come as 'YYYY-MM-DD'. */
export type LedgerCell = string | number | null;

/**
 * An amount in whole cents, or undefined when it is none. '1.234,50', '-1234,5', '1 234.50' (with `decimal` '.'), '€ 12', '12,50-' and
 * '(12,50)' as bookkeepers write a negative one. Parts of a cent are no amount; so is a mark of thousands in the wrong place.
 */
export function writtenCents(cell: LedgerCell, decimal: Decimal): number | undefined {
  if (cell === null || cell === '') return 0;
  // a spreadsheet keeps 0.1 + 0.2 as 0.30000000000000004 and shows 15 figures
  const text =
    typeof cell === 'number'
      ? plain(cell)
      : cell
          .trim()
          .replaceAll(/\s|\u00a0|\u202f|€/g, '')
          .replaceAll('−', '-');
  const mark = typeof cell === 'number' ? '.' : decimal;
  const group = mark === ',' ? '.' : ',';
  const unwrapped = /^\((.+)\)$/.exec(text)?.[1] ?? /^([^-+]+)-$/.exec(text)?.[1];
  const [, sign = '', size = ''] = /^([-+]?)(.+)$/.exec(unwrapped ?? text) ?? [];
  if (unwrapped !== undefined && sign !== '') return undefined;
  const [whole = '', fraction, ...more] = size.split(mark);
  const digits = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`).test(whole) ? whole.replaceAll(group, '') : whole;
  if (more.length > 0 || !/^\d{1,13}$/.test(digits) || (fraction !== undefined && !/^\d{1,2}0*$/.test(fraction))) return undefined;
  const cents = Number(`${digits}${(fraction ?? '').slice(0, 2).padEnd(2, '0')}`);
  return unwrapped !== undefined || sign === '-' ? 0 - cents : cents;
}

const plain = (value: number) => (Number.isFinite(value) && Math.abs(value) < 1e15 ? `${Number(value.toPrecision(15))}` : '');

/** 'YYYY-MM-DD' from dd-mm-jjjj (also with dots or slashes), jjjj-mm-dd and jjjjmmdd; undefined when no such day exists. */
export function writtenDay(cell: LedgerCell): Day | undefined {
  const text = `${cell ?? ''}`.trim().replace(/[T ]00:00(:00)?(\.0+)?Z?$/, '');
  const [, year, month, day] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    turned(/^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text));
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

const turned = (match: RegExpExecArray | null): readonly (string | undefined)[] => (match ? [match[0], match[3], match[2], match[1]] : []);

/** A text of one line; undefined when it is empty. */
export const writtenText = (cell: LedgerCell): string | undefined => `${cell ?? ''}`.replaceAll(/\s+/g, ' ').trim() || undefined;

/** A text that a spreadsheet would compute. */
export const isFormula = (text: string): boolean => /^[=@]/.test(text) || /^[+-](?![\d.,\s])/.test(text);
