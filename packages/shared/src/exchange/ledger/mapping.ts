// How a partnership reads its ledger: which column holds what, how amounts are written, and which account belongs to which cost group.
import { type Read, readChoice, readFields, readText } from '../../kernel/document.ts';
import { refusing } from '../../kernel/refusal.ts';
import { isLineKind, type LineKind, lineKinds } from '../../sharing/cost-words.ts';
import { isNeeded, type LedgerField, ledgerFieldNames, ledgerFields } from './ledger-fields.ts';
import type { Text } from '../../kernel/text.ts';

export type Decimal = ',' | '.';

export interface LedgerMapping {
  /** Per field the head of its column. */
  readonly columns: Readonly<Partial<Record<LedgerField, string>>>;
  /** The mark before the cents in amounts that are written as text. */
  readonly decimal: Decimal;
  readonly kind: LineKind;
  /** Per account the id of a cost group, or `none` when it is not shared. */
  readonly groups: Readonly<Record<string, string>>;
}

/** An account whose lines are left out on purpose. */
export const notShared = 'none';

const refuse = refusing({
  'field-not-known': {
    nl: ({ field }: { field: string }) => `Een grootboek heeft hier geen veld '${field}'.`,
    en: ({ field }: { field: string }) => `a ledger has no field '${field}' here`,
  },
  'column-missing': {
    nl: ({ label }: { label: Text }) => `Kies de kolom voor: ${label.nl.toLowerCase()}.`,
    en: ({ label }: { label: Text }) => `Choose the column for: ${label.en.toLowerCase()}.`,
  },
  'column-not-there': {
    nl: ({ head }: { head: string }) => `Het bestand heeft geen kolom '${head}'.`,
    en: ({ head }: { head: string }) => `The file has no column '${head}'.`,
  },
});

const readColumns: Read<LedgerMapping['columns']> = (value, at) =>
  Object.fromEntries(
    Object.entries(readFields(value, at)).flatMap(([field, head]) => {
      if (!Object.hasOwn(ledgerFields, field))
        return refuse('field-not-known', { field: field.slice(0, 40), at: `${at}.${field.slice(0, 40)}` });
      return head == null || head === '' ? [] : [[field, readText(head, `${at}.${field}`)]];
    }),
  );

/** Reads a mapping from outside: `{ columns, decimal, kind, groups }`. Refuses with the path of the field. */
export function readMapping(value: unknown, at = '$'): LedgerMapping {
  const { columns, decimal, kind, groups } = readFields(value, at);
  const accounts = Object.entries(readFields(groups ?? {}, `${at}.groups`));
  return {
    columns: readColumns(columns, `${at}.columns`),
    decimal: readChoice([',', '.'] as const)(decimal, `${at}.decimal`),
    kind: isLineKind(kind) ? kind : readChoice(Object.keys(lineKinds) as LineKind[])(kind, `${at}.kind`),
    groups: Object.fromEntries(accounts.flatMap(([account, id]) => (id === '' ? [] : [[account, readText(id, `${at}.groups`)]]))),
  };
}

/** Per field the place of its column in a file. Refuses a column that the file lacks and a field that a line cannot do without. */
export function placesOf({ columns }: LedgerMapping, head: readonly string[]): Partial<Record<LedgerField, number>> {
  const places: Partial<Record<LedgerField, number>> = {};
  for (const field of ledgerFieldNames) {
    const name = columns[field];
    const at = `columns.${field}`;
    if (name === undefined) {
      if (isNeeded(field)) refuse('column-missing', { label: ledgerFields[field].label, at });
      continue;
    }
    const place = head.indexOf(name);
    places[field] = place === -1 ? refuse('column-not-there', { head: name, at }) : place;
  }
  const noAmount = places.amount === undefined && places.debit === undefined && places.credit === undefined;
  return noAmount ? refuse('column-missing', { label: ledgerFields.amount.label, at: 'columns.amount' }) : places;
}

const bare = (head: string) => head.toLowerCase().replaceAll(/[^a-z]/g, '');

/** A first guess from the heads of the columns and some amounts; a column is guessed once. */
export function suggestMapping(head: readonly string[], sample: readonly (readonly unknown[])[]): LedgerMapping {
  const columns: Partial<Record<LedgerField, string>> = {};
  for (const field of ledgerFieldNames) {
    const { heads } = ledgerFields[field] as { heads: readonly string[] };
    const found = heads.flatMap((word) => head.find((name) => bare(name) === word && !Object.values(columns).includes(name)) ?? [])[0];
    if (found !== undefined) columns[field] = found;
  }
  const amounts = [columns.amount, columns.debit, columns.credit].flatMap((name) =>
    name === undefined ? [] : sample.map((row) => row[head.indexOf(name)]),
  );
  const english = amounts.some((amount) => typeof amount === 'string' && /\.\d{1,2}$/.test(amount.trim()));
  return { columns, decimal: english ? '.' : ',', kind: 'actual', groups: {} };
}
