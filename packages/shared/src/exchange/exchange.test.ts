// Reading and writing tables: every piece size gives the same rows, hostile input stays bounded, no cell computes.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refused } from '../kernel/refusal.ts';
import { openBytes } from './bytes.ts';
import { detectSeparator, openCsv, readCsv } from './csv.ts';
import { type Cell, writeCell, writeCsv } from './csv-writer.ts';
import { openLines } from './lines.ts';

const rowsOf = (text: string) => readCsv(text).map(({ fields }) => fields);
/** UTF-8 by hand: percent-encoding gives the bytes. */
const bytesOf = (text: string) =>
  Uint8Array.from(encodeURIComponent(text).match(/%..|[^%]/g) ?? [], (sign) =>
    sign.length > 1 ? parseInt(sign.slice(1), 16) : sign.charCodeAt(0),
  );

describe('csv', () => {
  test.each<[string, string, string[][]]>([
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no break at the end',
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'byte order mark and semicolons',
      '\uFEFFa;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes',
      'a,b\n"x, ""y""",2',
      [
        ['a', 'b'],
        ['x, "y"', '2'],
      ],
    ],
    [
      'a cell over lines',
      'a,b\n"x\r\ny",2',
      [
        ['a', 'b'],
        ['x\r\ny', '2'],
      ],
    ],
    [
      'an empty last cell',
      'a,b\n1,\n,',
      [
        ['a', 'b'],
        ['1', ''],
        ['', ''],
      ],
    ],
    [
      'blank lines',
      'a,b\n\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a quote inside a word',
      'a,b\n6"x,2',
      [
        ['a', 'b'],
        ['6"x', '2'],
      ],
    ],
    [
      'old line breaks',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'separator inside a quoted header',
      '"a;b;c",d\n1,2',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test('lines are those of the file', () => {
    expect(readCsv('a,b\r\n"x\r\ny",2\r\n\r\n3,4').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('a row that is too long is one fault, and the next row is read', () => {
    const rows = readCsv(`a,b\n"${'x\n'.repeat(100)}`, { longest: 20 });
    expect(rows[1]).toMatchObject({ line: 2, fault: 'row-too-long', fields: [''] });
    expect(rows.at(-1)).toMatchObject({ fault: null, fields: ['x'] });
    expect(Math.max(...rows.map(({ raw }) => raw.length))).toBeLessThanOrEqual(21);
  });

  test.each([
    ['a,b\n"x"y,2', 'stray-quote'],
    ['a,b\n"x', 'open-quote'],
  ])('%j is a fault', (text, fault) => {
    expect(readCsv(text).at(-1)?.fault).toBe(fault);
  });

  test('the separator is told from the header alone', () => {
    expect([detectSeparator('a'), detectSeparator('a;b,c;d'), detectSeparator('a\tb'), detectSeparator('"a;b",c')]).toEqual([
      ',',
      ';',
      '\t',
      ',',
    ]);
  });

  const text = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', ' ', 'é', '=', '😀') });

  test('pieces of any size give the same rows', () => {
    fc.assert(
      fc.property(text, fc.nat(7), (whole, size) => {
        const reader = openCsv();
        const rows = [];
        for (let i = 0; i < whole.length; i += size + 1) rows.push(...reader.push(whole.slice(i, i + size + 1)));
        rows.push(...reader.close());
        expect(rows).toEqual(readCsv(whole));
      }),
      { numRuns: 1000 },
    );
  });

  test('what is written is read back, apart from the apostrophe that disarms a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
        const disarmed = (cell: string) => (/^\s*[=+\-@]|^[\t\r\n]/.test(cell) || /^\s+[\r\n]/.test(cell) ? `'${cell}` : cell);
        expect(rowsOf(writeCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows.map((row) => row.map(disarmed))]);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each<[Cell, string]>([
  [null, ''],
  [-12, '-12'],
  [1.5, '1,5'],
  [12345678901234567890n, '12345678901234567890'],
  ['-12,50', '-12,50'],
  ['-12-3', "'-12-3"],
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['+31612345678', "'+31612345678"],
  ['@sum', "'@sum"],
  ['\tx', '"\'\tx"'],
  ['＝1+1', "'＝1+1"],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
  ['Bergen (NH)', 'Bergen (NH)'],
  ['a;b', '"a;b"'],
])('cell %s is written as %s', (cell, written) => {
  expect(writeCell(cell)).toBe(written);
});

describe('lines', () => {
  test('counts blank lines, drops the mark, and cuts what is too long', () => {
    const reader = openLines(5);
    const found = [...reader.push('\uFEFFab\r\n\nabcdefgh'), ...reader.push('ijk\nx'), ...reader.close()];
    expect(found).toEqual([
      { line: 1, text: 'ab', fault: null },
      { line: 3, text: 'abcde', fault: 'row-too-long' },
      { line: 4, text: 'x', fault: null },
    ]);
  });
});

describe('bytes', () => {
  const outcome = (pieces: Uint8Array[], limit = 1_000): string => {
    try {
      const reader = openBytes('x.csv', limit);
      return pieces.map((piece) => reader.push(piece)).join('') + reader.close();
    } catch (error) {
      if (error instanceof Refused) return error.code;
      throw error;
    }
  };

  test.each<[string, Uint8Array[], string]>([
    ['a letter split over pieces', [bytesOf('é').subarray(0, 1), bytesOf('é').subarray(1)], 'é'],
    ['nothing', [], 'file-empty'],
    ['blanks only', [bytesOf('\uFEFF \r\n')], 'file-empty'],
    ['a zip', [bytesOf('PK\u0003\u0004xxxx')], 'file-not-text'],
    ['a zip in single bytes', Array.from(bytesOf('PK\u0003\u0004'), (byte) => Uint8Array.of(byte)), 'file-not-text'],
    ['an old spreadsheet', [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1)], 'file-not-text'],
    ['Latin-1', [Uint8Array.of(0x53, 0xfa, 0x64, 0x77)], 'file-not-utf8'],
    ['UTF-16', [Uint8Array.of(0xff, 0xfe, 0x61, 0x00)], 'file-not-utf8'],
    ['UTF-16 without a mark', [Uint8Array.of(0x61, 0x00, 0x62, 0x00)], 'file-not-text'],
    ['cut off within a letter', [bytesOf('abé').subarray(0, 3)], 'file-not-utf8'],
    ['more than the limit', [bytesOf('x'.repeat(600)), bytesOf('x'.repeat(600))], 'file-too-large'],
  ])('%s', (_, pieces, result) => {
    expect(outcome(pieces)).toBe(result);
  });
});
