// What people type, read as days, amounts and numbers. Generous with form, strict about meaning: what is not sure is refused.
import { type Day, isDay } from '@hanze/shared/kernel/day';
import type { Language } from '@hanze/shared/kernel/text';

/** A day typed as dd-mm-jjjj (also with dots, slashes or spaces, and jjjj-mm-dd); undefined when no such day exists. */
export function typedDay(text: string): Day | undefined {
  const parts = text.trim().split(/[-./\s]+/);
  if (parts.length !== 3 || parts.some((part) => !/^\d+$/.test(part))) return undefined;
  const [a = '', b = '', c = ''] = parts;
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  // two figures do not say which century a form of 1998 or a mandate of 2098 means
  if (year.length !== 4 || month.length > 2 || day.length > 2) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** A whole number typed with or without thousand marks ('130.190', '130 190', '-12'); undefined when it is none. */
export function typedCount(text: string, language: Language = 'nl'): number | undefined {
  const match = /^([-−+]?)(\d{1,3}(?:[.\s]\d{3})+|\d+)$/.exec(asDutch(text, language));
  if (!match) return undefined;
  const size = Number(match[2]?.replace(/[.\s]/g, ''));
  return Number.isSafeInteger(size) ? signed(match[1], size) : undefined;
}

/**
 * An amount in euros, in whole cents: '€ 1.300.136,49', '1300136,5', '-12'. A point with one or two figures behind it also
 * marks cents ('12.50'), with three figures it marks thousands. In English point and comma change places. Undefined when it is no
 * amount or has parts of a cent.
 */
export function typedCents(text: string, language: Language = 'nl'): number | undefined {
  const match = /^([-−+]?)\s*€?\s*([-−+]?)(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d{1,2})|\.(\d{1,2}))?$/.exec(asDutch(text, language));
  if (!match || (match[1] && match[2])) return undefined;
  const fraction = (match[4] ?? match[5] ?? '').padEnd(2, '0');
  const size = Number(`${match[3]?.replace(/[.\s]/g, '')}${fraction}`);
  return Number.isSafeInteger(size) ? signed(match[1] || match[2], size) : undefined;
}

const asDutch = (text: string, language: Language) =>
  language === 'nl' ? text.trim() : text.trim().replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
const signed = (mark: string | undefined, size: number) => (mark === '-' || mark === '−' ? 0 - size : size);
