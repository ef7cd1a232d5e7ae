import { describe, expect, test } from 'vitest';
import { hasSharedData, readShared } from '../../decisions/shared-data.oracle.ts';
import { prorate } from '../../kernel/prorate.ts';
import { compare, parseRational, rational } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { nearest } from '../explanation-words.ts';
import { printed, reconcile } from './reconcile.ts';

const percent = (text: string) => {
  const { value, step } = printed(text);
  return { value: rational(value.num, value.den * 100n), step: rational(step.num, step.den * 100n) };
};
const part = (member: string, amount: string, share?: string) => ({
  member,
  amount: printed(amount),
  share: share ? percent(share) : null,
});

test('figures that fit have nothing to report, and say which totals they allow', () => {
  const { range, findings } = reconcile([printed('10.0')], [part('A', '2.5', '25.0'), part('B', '7.5', '75.0')]);
  expect(findings).toEqual([]);
  expect(range!.low.num > 0n && compare(range!.low, rational(10n)) < 0 && compare(range!.high, rational(10n)) > 0).toBe(true);
});

test('a sum that rounding explains is still reported; one that it does not is not excused', () => {
  const thirds = [part('A', '3.3'), part('B', '3.3'), part('C', '3.3')];
  expect(reconcile([printed('10.0')], thirds).findings).toMatchObject([{ code: 'sum-differs', withinRounding: true }]);
  expect(reconcile([printed('10.3')], thirds).findings.map(({ code, withinRounding }) => [code, withinRounding])).toEqual([
    ['sum-differs', false],
    ['total-does-not-fit', false],
  ]);
});

test('an amount and a share that contradict the others are named', () => {
  const { range, findings } = reconcile([], [part('A', '5.0', '50.0'), part('B', '5.0', '20.0')]);
  expect(range).toBeNull();
  expect(findings).toMatchObject([
    { code: 'share-does-not-fit', withinRounding: false, text: { en: 'Amount and share of B fit no total that fits the others.' } },
  ]);
});

test('a printed figure is its value, give or take half its last decimal', () => {
  expect(printed('18.5')).toEqual({ value: rational(37n, 2n), step: rational(1n, 10n) });
  expect(printed('-3')).toEqual({ value: rational(-3n), step: rational(1n) });
  expect(printed('0.250')).toEqual({ value: rational(1n, 4n), step: rational(1n, 1000n) });
});

test('the totals that fit are known to the edge', () => {
  // 2.5 of 25 %: between 2.45 / 0.2505 and 2.55 / 0.2495, and the amounts themselves between 9.9 and 10.1
  expect(reconcile([], [part('A', '2.5', '25.0'), part('B', '7.5')]).range).toEqual({ low: rational(99n, 10n), high: rational(101n, 10n) });
  // 2.50 of 25.00 %: at least 2.495 / 0.25005 and at most 2.505 / 0.24995
  expect(reconcile([], [part('A', '2.50', '25.00'), part('B', '7.5')]).range).toEqual({
    low: rational(49_900n, 5001n),
    high: rational(50_100n, 4999n),
  });
});

test('what is found is said in both languages', () => {
  const thirds = [part('A', '3.3'), part('B', '3.3'), part('C', '3.3')];
  expect(reconcile([printed('10.0')], thirds).findings.map(({ text }) => text)).toEqual([
    {
      nl: 'De bedragen tellen op tot 9,9, gedrukt staat 10; afronding kan dat verklaren.',
      en: 'The amounts add up to 9.9, printed is 10; rounding can account for it.',
    },
  ]);
  expect(reconcile([printed('10.3')], thirds).findings.map(({ text }) => text)).toEqual([
    {
      nl: 'De bedragen tellen op tot 9,9, gedrukt staat 10,3; afronding verklaart dat niet.',
      en: 'The amounts add up to 9.9, printed is 10.3; rounding does not account for it.',
    },
    {
      nl: 'Het gedrukte totaal 10,3 past niet bij de aandelen; die vragen een totaal van 9,75 tot 10,05.',
      en: 'The printed total 10.3 does not fit the shares; they need a total from 9.75 to 10.05.',
    },
  ]);
  expect(reconcile([], [part('A', '5.0', '50.0'), part('B', '5.0', '20.0')]).findings[0]!.text.nl).toBe(
    'Bedrag en aandeel van B passen bij geen totaal dat bij de anderen past.',
  );
  expect(refusalOf(() => printed('x')).text).toEqual({
    nl: 'Verwacht een decimaal getal zoals het gedrukt staat.',
    en: 'expected a decimal number as it is printed',
  });
});

test('figures that only just touch still fit', () => {
  // amounts between 9.9 and 10.1; a total printed as 10.15 with one decimal less starts at 10.1
  expect(reconcile([printed('10.2')], [part('A', '5.0'), part('B', '5.0')]).findings).toMatchObject([
    { code: 'sum-differs', withinRounding: false },
    { code: 'total-does-not-fit' },
  ]);
  expect(reconcile([{ value: rational(203n, 20n), step: rational(1n, 10n) }], [part('A', '5.0'), part('B', '5.0')]).findings).toMatchObject(
    [{ code: 'sum-differs', withinRounding: true }],
  );
});

test.each(['', '1e3', '1,5', 'x', '.5'])('%j is no printed figure', (text) => {
  expect(() => printed(text, '$.total')).toThrow('not-printed $.total:');
  expect(() => printed(text)).toThrow('not-printed $:');
});

interface Published {
  members: { gemeentecode: string; naam: string }[];
  budget_2017: {
    total_spending_meur: number;
    contributions_meur: Record<string, number>;
    shares_percent_published: Record<string, number>;
    share_percent_derived: Record<string, number>;
  };
}

describe.skipIf(!hasSharedData)(
  'the work organisation BUCH, 2017 (set HANZE_SHARED to the folder that holds it; skipped when absent)',
  () => {
    const source = hasSharedData ? readShared('financien/partnership_buch.json') : '{"members":[],"budget_2017":{}}';
    const { members, budget_2017: budget } = JSON.parse(source) as Published;
    const shareOf = (code: string) => budget.shares_percent_published[code] ?? budget.share_percent_derived[code]!;
    // one decimal is printed, also where it is 0
    const amounts = members.map(({ gemeentecode }) => budget.contributions_meur[gemeentecode]!.toFixed(1));

    test('the published shares reproduce the published contributions, to the decimal that is printed', () => {
      const total = 56_800_000n * 100n;
      const weights = members.map(({ gemeentecode }) => parseRational(Math.round(shareOf(gemeentecode) * 100)));
      const { cents } = prorate(total, weights);
      const tenths = cents.map((amount) => nearest(rational(amount, 10_000_000n)));
      expect(tenths.map((tenth) => `${tenth / 10n}.${tenth % 10n}`)).toEqual(amounts);
      expect(cents.reduce((a, b) => a + b)).toBe(total);
    });

    test('its two contradictions are reported as they are', () => {
      const parts = members.map(({ gemeentecode, naam }, index) => part(naam, amounts[index]!, shareOf(gemeentecode).toFixed(2)));
      // the second total stands elsewhere in the same source
      const { findings } = reconcile([printed(budget.total_spending_meur.toFixed(1)), printed('58.8')], parts);
      expect(findings.map(({ code, withinRounding, text }) => [code, withinRounding, text.nl])).toEqual([
        ['sum-differs', true, 'De bedragen tellen op tot 56,7, gedrukt staat 56,8; afronding kan dat verklaren.'],
        ['sum-differs', false, 'De bedragen tellen op tot 56,7, gedrukt staat 58,8; afronding verklaart dat niet.'],
        ['total-does-not-fit', false, 'Het gedrukte totaal 58,8 past niet bij de aandelen; die vragen een totaal van 56,59 tot 56,89.'],
      ]);
    });
  },
);
