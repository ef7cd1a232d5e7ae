// Reads a ledger row by row into cost lines: each row becomes a line, is left out on purpose, or is rejected with the field and the reason.
import type { Day } from '../../kernel/day.ts';
import { Refused } from '../../kernel/refusal.ts';
import type { RejectedRow } from '../register/batch.ts';
import { type LedgerField, ledgerFields } from './ledger-fields.ts';
import { type LedgerMapping, notShared, placesOf } from './mapping.ts';
import { refuse } from './row-refusals.ts';
import { isFormula, type LedgerCell, writtenCents, writtenDay, writtenText } from './written.ts';

/** One line of a ledger, ready to be booked. Cents are safe integers. */
export interface LedgerLine {
  /** The line of the file it stands on. */
  readonly row: number;
  /** Book year, entry and line number of the ledger: what a second reading knows it by. */
  readonly key: string;
  readonly groupId: string;
  readonly year: number;
  readonly day: Day;
  readonly amount: number;
  readonly vat: number;
  readonly description: string;
  readonly source: string;
}

/** What an account holds in this file: for choosing its cost group. */
export interface LedgerAccount {
  readonly account: string;
  readonly count: number;
  readonly cents: number;
  /** A description that stands on it, to recognise it by. */
  readonly example: string;
}

export interface LedgerBatch {
  readonly lines: readonly LedgerLine[];
  readonly accounts: readonly LedgerAccount[];
  /** Rows of accounts that are not shared, and rows of 0. */
  readonly leftOut: number;
  /** Rows of accounts for which no cost group was chosen yet. */
  readonly unassigned: number;
  readonly rowCount: number;
  /** At most 5,000 are kept; `rejectedCount` counts all. */
  readonly rejected: readonly RejectedRow[];
  readonly rejectedCount: number;
}

export interface LedgerRow {
  /** The line of the file, or the row of the sheet, counted from 1. */
  readonly line: number;
  readonly cells: readonly LedgerCell[];
}

const mostKept = 5_000;
const mostAccounts = 1_000;
const mostCents = 10_000_000_000_000;

/** A reader of the rows below the head. `known` are the ids of the cost groups that may be booked on. Refuses what `placesOf` refuses. */
export function openLedger(file: string, head: readonly string[], mapping: LedgerMapping, known: ReadonlySet<string>) {
  const places = placesOf(mapping, head);
  const groups = new Map(Object.entries(mapping.groups));
  const lines: LedgerLine[] = [];
  const accounts = new Map<string, { count: number; cents: number; example: string }>();
  const keys = new Set<string>();
  const rejected: RejectedRow[] = [];
  let [leftOut, unassigned, rowCount, rejectedCount] = [0, 0, 0, 0];

  const cell = (row: LedgerRow, field: LedgerField): LedgerCell =>
    places[field] === undefined ? null : (row.cells[places[field]] ?? null);
  const words = (row: LedgerRow, field: LedgerField, longest: number): string | undefined => {
    const text = writtenText(cell(row, field));
    if (text === undefined) return undefined;
    if (isFormula(text)) refuse('cell-is-formula', { at: field });
    return text.length > longest ? refuse('cell-too-long', { at: field, longest }) : text;
  };
  const needed = (row: LedgerRow, field: LedgerField, longest: number): string =>
    words(row, field, longest) ?? refuse('cell-empty', { at: field, label: ledgerFields[field].label });
  const cents = (row: LedgerRow, field: LedgerField): number => {
    const amount = writtenCents(cell(row, field), mapping.decimal);
    return amount === undefined || Math.abs(amount) > mostCents
      ? refuse('cell-not-an-amount', { at: field, text: `${cell(row, field)}`.slice(0, 40), decimal: mapping.decimal })
      : amount;
  };

  const read = (row: LedgerRow): LedgerLine | 'leftOut' | 'unassigned' => {
    const account = needed(row, 'account', 200);
    const amount = places.amount === undefined ? cents(row, 'debit') - cents(row, 'credit') : cents(row, 'amount');
    const description = words(row, 'description', 500) ?? account;
    tally(account, amount, description);
    const groupId = groups.get(account);
    if (groupId === notShared || amount === 0) return 'leftOut';
    if (groupId === undefined || !known.has(groupId)) return 'unassigned';
    const day = writtenDay(cell(row, 'day')) ?? refuse('cell-not-a-day', { at: 'day' });
    const year = places.year === undefined ? Number(day.slice(0, 4)) : bookYear(cell(row, 'year'));
    const entry = needed(row, 'entry', 80);
    const part = words(row, 'line', 20);
    const key = `${year}/${entry}${part === undefined ? '' : `/${part}`}`;
    if (keys.has(key)) refuse('entry-twice', { at: 'entry', key });
    keys.add(key);
    return {
      row: row.line,
      key,
      groupId,
      year,
      day,
      amount,
      vat: cents(row, 'vat'),
      description,
      source: words(row, 'source', 500) ?? file,
    };
  };

  const tally = (account: string, amount: number, example: string): void => {
    const known = accounts.get(account);
    if (known) Object.assign(known, { count: known.count + 1, cents: known.cents + amount });
    else if (accounts.size < mostAccounts) accounts.set(account, { count: 1, cents: amount, example });
    else refuse('too-many-accounts', { at: 'account', most: mostAccounts });
  };

  const reject = ({ line, cells }: LedgerRow, code: string, field: string, reason: RejectedRow['reason']): void => {
    rejectedCount++;
    const raw = cells
      .map((value) => value ?? '')
      .join(';')
      .slice(0, 2_000);
    if (rejected.length < mostKept) rejected.push({ file, line, field, code, reason, raw });
  };

  return {
    push(row: LedgerRow): void {
      rowCount++;
      try {
        const line = read(row);
        if (line === 'leftOut') leftOut++;
        else if (line === 'unassigned') unassigned++;
        else lines.push(line);
      } catch (thrown) {
        if (!(thrown instanceof Refused)) throw thrown;
        reject(row, thrown.code, thrown.path, thrown.text);
      }
    },
    /** A row that could not even be cut into cells. */
    unreadable(line: number, raw: string, code: 'row-too-long' | 'stray-quote' | 'open-quote'): void {
      rowCount++;
      try {
        refuse(code);
      } catch (thrown) {
        reject({ line, cells: [raw] }, code, '', (thrown as Refused).text);
      }
    },
    complete(): LedgerBatch {
      const sorted = [...accounts].map(([account, facts]) => ({ account, ...facts })).toSorted((a, b) => b.count - a.count);
      return { lines, accounts: sorted, leftOut, unassigned, rowCount, rejected, rejectedCount };
    },
  };
}

function bookYear(cell: LedgerCell): number {
  const year = Number(cell);
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : refuse('cell-not-a-year', { at: 'year' });
}
