// How proposals and decisions are called: a letter, the year, and their number in that year: V-2026-014, B-2026-041.

/** V: voorstel (proposal); B: besluit (decision). */
export type Series = 'V' | 'B';

export interface DocumentNumber {
  readonly year: number;
  readonly number: number;
}

/** 'V-2026-014'; a number above 999 simply takes more digits. */
export const documentNumber = (series: Series, { year, number }: DocumentNumber): string =>
  `${series}-${year}-${String(number).padStart(3, '0')}`;

/** The year and number in 'V-2026-014', or null when it is no number of that series. */
export function readDocumentNumber(series: Series, code: string): DocumentNumber | null {
  const match = /^([VB])-(\d{4})-(\d{1,6})$/.exec(code);
  return match?.[1] === series ? { year: Number(match[2]), number: Number(match[3]) } : null;
}

/** The number of a document that a row may not have, from its columns in an outer join. */
export const documentNumberOrNone = (series: Series, year: number | null, number: number | null): string | null =>
  year === null || number === null ? null : documentNumber(series, { year, number });
