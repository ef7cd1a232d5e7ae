// One participant may weigh at most half, unless the agreement says why.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusalOf } from './refusal-of.oracle.ts';
import { limitWeights } from './weight-limit.ts';

const seats = (...weights: number[]) => weights.map((weight, index) => ({ id: 'ABCD'[index]!, weight: BigInt(weight) }));

test.each([[[3, 2, 1]], [[1, 1]], [[2, 1, 1]], [[7]], [[]]])('weights %j are fine', (weights) => {
  expect(limitWeights(seats(...weights))).toEqual(seats(...weights));
});

test('4-2-1 is refused, unless a reason is given', () => {
  const refused = refusalOf(() => limitWeights(seats(2, 4, 1)));
  expect([refused.code, refused.path]).toEqual(['weight-above-half', '$.seats[1].weight']);
  expect(refused.text.nl).toContain('B zou 4 van de 7 stemmen krijgen');
  expect(refusalOf(() => limitWeights(seats(4, 2, 1), ' ')).code).toBe('weight-above-half');
  expect(limitWeights(seats(4, 2, 1), 'Zo vastgelegd in artikel 8')).toHaveLength(3);
});

test('who passes holds at most half, whatever the weights', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 1n, max: 10n ** 18n }), { minLength: 2, maxLength: 60 }), (weights) => {
      const total = weights.reduce((a, b) => a + b, 0n);
      const within = weights.every((weight) => weight <= total - weight);
      const check = () => limitWeights(weights.map((weight, index) => ({ id: `${index}`, weight })));
      if (within) expect(check()).toHaveLength(weights.length);
      else expect(refusalOf(check).code).toBe('weight-above-half');
    }),
  );
});
