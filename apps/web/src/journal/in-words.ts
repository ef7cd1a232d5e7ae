// A change of the journal in the words of a reader: days written out, codes as names, ids left out.
import { isDay } from '@hanze/shared/kernel/day';
import { bodyKinds } from '@hanze/shared/partnerships/bodies';
import { legalForms } from '@hanze/shared/partnerships/legal-forms';
import { organisationKinds } from '@hanze/shared/partnerships/organisation-kinds';
import { organs } from '@hanze/shared/partnerships/organs';
import { roles } from '@hanze/shared/identity/roles';
import type { Text } from '@hanze/shared/kernel/text';
import type { Format } from '../ui/format.ts';
import type { Speak } from '../ui/language.tsx';
import { journalLabels } from './labels.ts';
import { fieldNames, unshown } from './field-labels.ts';

export type Change = { field: string; from?: string | null; to?: string | null };

const labelled = (table: Readonly<Record<string, Text | { label: Text }>>) => (code: string, t: Speak) => {
  const known = Object.hasOwn(table, code) ? table[code] : undefined;
  return known ? t('label' in known ? known.label : known) : code;
};
const kinds = labelled({ ...bodyKinds, ...organisationKinds });
const organ = labelled(organs);
const codes: Readonly<Record<string, (code: string, t: Speak) => string>> = {
  legalForm: labelled(legalForms),
  kind: kinds,
  role: labelled(roles),
  organs: (list, t) =>
    list
      .split(' ')
      .map((code) => organ(code, t))
      .join(', '),
};

const isId = (value: string | null | undefined) => /^[\da-f]{8}-[\da-f]{4}-/.test(value ?? '');

/** The changes a reader understands; ids of other records say nothing in a line. */
export const readable = (changes: readonly Change[]): Change[] =>
  changes.filter(({ field, from, to }) => !unshown.has(field) && !isId(from) && !isId(to) && (from ?? null) !== (to ?? null));

export const fieldName = (field: string, t: Speak): string => {
  const known = fieldNames[field];
  return known ? t(known) : field;
};

/** One value in words; a missing one is said, not left blank. */
export function inWords(field: string, value: string | null | undefined, t: Speak, format: Format): string {
  if (value === null || value === undefined || value === '') return t(journalLabels.nothing);
  if (value === 'true' || value === 'false') return t(value === 'true' ? journalLabels.yes : journalLabels.no);
  if (isDay(value)) return format.day(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return format.moment(value);
  if (field !== 'year' && /^\d{1,15}$/.test(value) && !/^(code|oin|kvk|rsin|registerId)$/.test(field)) return format.count(Number(value));
  return codes[field]?.(value, t) ?? value;
}
