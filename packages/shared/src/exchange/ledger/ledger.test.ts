// A ledger as it comes: amounts and days in every writing, columns found by their heads, rows that are no line, and hostile cells.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { openLedger } from './ledger-reading.ts';
import { type LedgerMapping, placesOf, readMapping, suggestMapping } from './mapping.ts';
import { isFormula, type LedgerCell, writtenCents, writtenDay } from './written.ts';

describe('amounts as ledgers write them', () => {
  test.each<[LedgerCell, ',' | '.', number | undefined]>([
    ['1.234,50', ',', 123450],
    ['1234,5', ',', 123450],
    ['€ 1.234', ',', 123400],
    ['-12,50', ',', -1250],
    ['−12,50', ',', -1250],
    ['12,50-', ',', -1250],
    ['(1.012,50)', ',', -101250],
    ['+7', ',', 700],
    ['1\u00a0234,50', ',', 123450],
    ['1,234.50', '.', 123450],
    ['12,500000', ',', 1250],
    ['', ',', 0],
    [null, ',', 0],
    [1234.5, ',', 123450],
    [0.1 + 0.2, ',', 30],
    [-0.07, '.', -7],
    [1e21, ',', undefined],
    [Number.NaN, ',', undefined],
    [0.125, ',', undefined],
    ['1,234.50', ',', undefined],
    ['12.34', ',', undefined],
    ['1.23.456', ',', undefined],
    ['12,345', ',', undefined],
    ['=1+1', ',', undefined],
    ['--1', ',', undefined],
    ['(-1)', ',', undefined],
    ['1e5', ',', undefined],
    ['twaalf', ',', undefined],
    ['12345678901234', ',', undefined],
  ])('%j with %j is %j cents', (cell, decimal, cents) => {
    expect(writtenCents(cell, decimal)).toBe(cents);
  });

  test('what we write, we read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom('nl-NL', 'en-GB'), (cents, locale) => {
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
        expect(writtenCents(text, locale === 'nl-NL' ? ',' : '.') ?? Number.NaN).toBe(cents === 0 ? 0 : cents);
      }),
      tries(300),
    );
  });
});

test.each([
  ['31-12-2026', '2026-12-31'],
  ['1/2/2026', '2026-02-01'],
  ['2026-02-01', '2026-02-01'],
  ['2026-02-01T00:00:00.000Z', '2026-02-01'],
  ['20260201', '2026-02-01'],
  ['29-02-2026', undefined],
  ['12/31/2026', undefined],
  ['1-2-26', undefined],
  ['', undefined],
])('the day %j is %j', (text, day) => expect(writtenDay(text)).toBe(day));

test.each([
  ['=HYPERLINK("x")', true],
  ['@SUM(A1)', true],
  ["+cmd|'/C calc'!A0", true],
  ['-12,50', false],
  ['Licenties', false],
])('%j computes: %j', (text, computes) => expect(isFormula(text)).toBe(computes));

const head = ['Boekstuknr.', 'Regel', 'Kostenplaats', 'Boekdatum', 'Omschrijving', 'Debet', 'Credit', 'Btw'];
const mapping: LedgerMapping = { ...suggestMapping(head, []), groups: { '4300': 'group-a', '4900': 'none' } };
const row = (line: number, ...cells: LedgerCell[]) => ({ line, cells });
const sound = (entry: string, part: number): LedgerCell[] => [entry, part, '4300', '31-03-2026', 'Licenties', '1.000,00', '', '210,00'];

describe('columns', () => {
  test('are found by their heads, whatever the dots and capitals', () => {
    expect(mapping.columns).toEqual({
      entry: 'Boekstuknr.',
      line: 'Regel',
      account: 'Kostenplaats',
      day: 'Boekdatum',
      description: 'Omschrijving',
      debit: 'Debet',
      credit: 'Credit',
      vat: 'Btw',
    });
    expect(suggestMapping(['Bedrag'], [['12.50']]).decimal).toBe('.');
    expect(suggestMapping(['Bedrag'], [['1.250']]).decimal).toBe(',');
  });

  test.each([
    [{ ...mapping, columns: { ...mapping.columns, entry: 'Nummer' } }, 'column-not-there', 'columns.entry'],
    [{ ...mapping, columns: { entry: 'Regel', account: 'Kostenplaats', day: 'Boekdatum' } }, 'column-missing', 'columns.amount'],
    [{ ...mapping, columns: {} }, 'column-missing', 'columns.entry'],
  ])('that are not there are refused at their field (%#)', (wrong, code, path) => {
    expect(refusalOf(() => placesOf(wrong, head))).toMatchObject({ code, path });
  });

  test('a mapping survives its way to the database and back', () => {
    expect(readMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    expect(refusalOf(() => readMapping({ ...mapping, decimal: ';' }))).toMatchObject({ code: 'not-a-choice', path: '$.decimal' });
    expect(refusalOf(() => readMapping({ ...mapping, columns: { colour: 'x' } }))).toMatchObject({ code: 'field-not-known' });
    expect(refusalOf(() => readMapping({ ...mapping, kind: 'gift' }))).toMatchObject({ path: '$.kind' });
  });
});

describe('rows', () => {
  const readAll = (...rows: { line: number; cells: LedgerCell[] }[]) => {
    const ledger = openLedger('grootboek.csv', head, mapping, new Set(['group-a']));
    for (const one of rows) ledger.push(one);
    return ledger.complete();
  };

  test('become lines under the key of the ledger', () => {
    const { lines, rejectedCount } = readAll(row(2, ...sound('2026-0001', 1)), row(3, ...sound('2026-0001', 2)));
    expect(rejectedCount).toBe(0);
    expect(lines[1]).toEqual({
      row: 3,
      key: '2026/2026-0001/2',
      groupId: 'group-a',
      year: 2026,
      day: '2026-03-31',
      amount: 1000_00,
      vat: 210_00,
      description: 'Licenties',
      source: 'grootboek.csv',
    });
  });

  test.each<[what: string, place: number, cell: LedgerCell, code: string, field: string]>([
    ['no entry number', 0, ' ', 'cell-empty', 'entry'],
    ['a day that does not exist', 3, '31-02-2026', 'cell-not-a-day', 'day'],
    ['a formula for words', 4, '=HYPERLINK("https://example.org")', 'cell-is-formula', 'description'],
    ['a formula for an amount', 5, '=SUM(A1:A9)', 'cell-not-an-amount', 'debit'],
    ['parts of a cent', 5, '1,005', 'cell-not-an-amount', 'debit'],
    ['a text that is too long', 4, 'x'.repeat(501), 'cell-too-long', 'description'],
  ])('with %s are rejected at their field', (_, place, cell, code, field) => {
    const cells = sound('1', 1).with(place, cell);
    const { lines, rejected } = readAll(row(2, ...cells), row(3, ...sound('2', 1)));
    expect(rejected).toMatchObject([{ line: 2, code, field, file: 'grootboek.csv' }]);
    expect(lines).toHaveLength(1);
  });

  test.each(['4711', 'constructor', '__proto__'])('of account %s, which nobody assigned, wait for a cost group', (account) => {
    const { lines, unassigned, rejectedCount } = readAll(row(2, ...sound('1', 1).with(2, account)), row(3, ...sound('2', 1)));
    expect([lines.length, unassigned, rejectedCount]).toEqual([1, 1, 0]);
  });

  test('twice the same entry is one line and one rejected row', () => {
    const { lines, rejected } = readAll(row(2, ...sound('1', 1)), row(3, ...sound('1', 1)));
    expect([lines.length, rejected[0]?.code]).toEqual([1, 'entry-twice']);
  });

  test('of accounts that are not shared, and of 0, are left out; every account is counted', () => {
    const { leftOut, accounts, lines } = readAll(
      row(2, ...sound('1', 1).with(2, '4900')),
      row(3, ...sound('2', 1).with(5, '0')),
      row(4, ...sound('3', 1).with(6, '250')),
    );
    expect([leftOut, lines[0]?.amount]).toEqual([2, 750_00]);
    expect(accounts).toEqual([
      { account: '4300', count: 2, cents: 750_00, example: 'Licenties' },
      { account: '4900', count: 1, cents: 1000_00, example: 'Licenties' },
    ]);
  });
});
