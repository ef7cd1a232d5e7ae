import { describe, expect, test } from 'vitest';
import { advance } from '../../kernel/lifecycle.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { answerBy, checkedDispute, payableNow, questionLife, type QuestionAct, type QuestionState } from './line-question.ts';

const lives: [from: QuestionState, act: QuestionAct, to: QuestionState][] = [
  ['open', 'answerQuestion', 'answered'],
  ['open', 'disputeLine', 'disputed'],
  ['answered', 'disputeLine', 'disputed'],
  ['disputed', 'settleDispute', 'settled'],
];
const refusals: [from: QuestionState, act: QuestionAct][] = [
  ['answered', 'answerQuestion'],
  ['disputed', 'answerQuestion'],
  ['disputed', 'disputeLine'],
  ['settled', 'disputeLine'],
  ['open', 'settleDispute'],
];

describe('a question about a line', () => {
  test.each(lives)('%s and %s make it %s', (from, act, to) => expect(advance(questionLife, from, act)).toBe(to));
  test.each(refusals)('%s refuses %s', (from, act) => {
    expect(refusalOf(() => advance(questionLife, from, act))).toMatchObject({ code: 'not-in-this-state' });
  });

  test.each([
    ['a plain fortnight', '2026-03-02', 14, '2026-03-16'],
    ['past a weekend', '2026-03-06', 15, '2026-03-23'],
    ['past Easter Monday', '2026-03-23', 14, '2026-04-07'],
  ])('its clock runs %s', (_, asked, days, until) => expect(answerBy(asked, days).until).toBe(until));

  test.each([0, 181, 1.5])('a term of %s days is refused', (days) => {
    expect(refusalOf(() => answerBy('2026-03-02', days))).toMatchObject({ code: 'term-out-of-range' });
  });
});

describe('a dispute', () => {
  test.each([
    [1n, 100n],
    [100n, 100n],
    [100n, -100n],
  ])('of %s on a line of %s stands', (disputed, line) => expect(checkedDispute(disputed, line)).toBe(disputed));
  test.each([
    [0n, 100n],
    [-1n, 100n],
    [101n, 100n],
    [1n, 0n],
  ])('of %s on a line of %s is refused', (disputed, line) => {
    expect(refusalOf(() => checkedDispute(disputed, line))).toMatchObject({ code: 'disputes-nothing', path: 'amount' });
  });
  test('leaves the undisputed part to be paid', () => expect(payableNow(1000n, [250n, 1n])).toBe(749n));
});
