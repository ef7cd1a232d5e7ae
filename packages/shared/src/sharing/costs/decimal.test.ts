// How a quantity may be written, and what it is then exactly.
import { expect, test } from 'vitest';
import { format } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { readQuantity } from './decimal.ts';

test.each<[written: unknown, exact: string]>([
  [12, '12'],
  [0, '0'],
  [2.5, '5/2'],
  [0.1, '1/10'],
  [123.456, '15432/125'],
  ['2.5', '5/2'],
  ['0.000000001', '1/1000000000'],
  ['12.50', '25/2'],
  ['5/2', '5/2'],
  ['10/4', '5/2'],
  ['1000000000000000000', '1000000000000000000'],
  ['1000000000000000000.0', '1000000000000000000'],
  ['9000000000000000000/9', '1000000000000000000'],
  [10n ** 18n, '1000000000000000000'],
])('%s', (written, exact) => {
  expect(format(readQuantity(written, '$.q'))).toBe(exact);
});

test.each<[written: unknown]>([
  [-1],
  [-0.5],
  [-5n],
  ['-1'],
  ['-1.5'],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [1e21],
  [1e-7],
  [0.1234567891],
  ['0.1234567891'],
  ['1.2.3'],
  ['a1.5'],
  ['1.5a'],
  ['a5'],
  ['5a'],
  ['5/2/1'],
  ['1.5/2'],
  [' 5'],
  [''],
  ['1e3'],
  ['1000000000000000001'],
  ['1000000000000000000.1'],
  ['1000000000000000001/1'],
  ['9000000000000000001/9'],
  ['12345678901234567890'],
  [10n ** 18n + 1n],
  [null],
  [undefined],
  [true],
  [[5]],
  [{}],
])('%s is no quantity', (written) => {
  expect(refusalOf(() => readQuantity(written, '$.q'))).toMatchObject({ code: 'not-a-quantity', path: '$.q' });
});
