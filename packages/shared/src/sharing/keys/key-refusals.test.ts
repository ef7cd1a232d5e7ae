// What the keys refuse: where it stands and why, in both languages. A line for each refusal.
import { expect, test } from 'vitest';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { allocate } from './allocate.ts';
import { by, facts, inhabitants } from './three-municipalities.oracle.ts';

const refused: [refusal: string, chosen: unknown][] = [
  ['unknown-key $.key.code', { code: 'constructor' }],
  ['not-an-object $.key', null],
  ['unknown-driver $.key.arguments.driver', by('single', { driver: 'toString' })],
  ['unknown-driver $.key.arguments.driver', by('single')],
  ['unknown-driver $.key.arguments.driver', by('single', { driver: 7 })],
  ['unknown-driver $.key.arguments.driver', by('single', { driver: ['inhabitants'] })],
  ['not-a-text $.key.code', { code: 7 }],
  ['not-a-share $.key.arguments.foot', by('foot', { foot: '-1/2', driver: 'calls' })],
  ['zero-weights $.key.arguments.driver', by('foot', { foot: '1/2', driver: 'nobody' })],
  [
    'too-many $.key.arguments.path',
    by('growIn', { old: 'before', target: inhabitants, path: Array.from({ length: 101 }, () => '0'), year: 1 }),
  ],
  ['too-many $.key.arguments.parts', by('mixed', { parts: Array.from({ length: 201 }, () => ({ share: '1/201', driver: 'calls' })) })],
  ['not-an-amount $.key.arguments.floors.Oosterbrink', by('bounded', { key: inhabitants, floors: { Oosterbrink: 'x' } })],
  [
    'zero-weights $.key.arguments.previous',
    by('growInCapped', { previous: 'nobody', target: inhabitants, cap: 1, inhabitants: 'inhabitants' }),
  ],
  ['shares-not-one $.key.arguments.pools', by('usage', { rate: 'actual', pools: [{ name: 'a', share: '1/2', driver: 'calls' }] })],
  [
    'zero-weights $.key.arguments.idle',
    by('usage', { rate: 'budget', idle: 'nobody', pools: [{ name: 'a', share: 1, driver: 'calls', capacity: 2000 }] }),
  ],
  [
    'no-capacity $.key.arguments.pools[0].capacity',
    by('usage', { rate: 'budget', pools: [{ name: 'a', share: 1, driver: 'calls', capacity: 0 }] }),
  ],
  ['zero-weights $.key.arguments.driver', by('single', { driver: 'nobody' })],
  ['negative-weight $.drivers.below.values[1]', by('single', { driver: 'below' })],
  ['length-mismatch $.drivers.short.values', by('single', { driver: 'short' })],
  ['shares-not-one $.key.arguments.parts', by('mixed', { parts: [{ share: '1/2', driver: 'calls' }] })],
  ['shares-not-one $.key.arguments.parts', by('mixed', { parts: [] })],
  ['zero-weights $.key.arguments.parts[0].driver', by('mixed', { parts: [{ share: 1, driver: 'nobody' }] })],
  ['not-a-share $.key.arguments.parts[0].share', by('mixed', { parts: [{ share: '3/2', driver: 'calls' }] })],
  ['one-foot $.key.arguments.foot', by('foot', { driver: 'calls' })],
  ['one-foot $.key.arguments.foot', by('foot', { foot: 0, footAmount: 0, driver: 'calls' })],
  ['foot-exceeds-total $.key.arguments.footAmount', by('foot', { footAmount: 100_000_001, driver: 'calls' })],
  ['foot-exceeds-total $.key.arguments.footAmount', by('foot', { footAmount: -1, driver: 'calls' })],
  ['tiers-not-ascending $.key.arguments.tiers', by('tiers', { driver: 'calls', mode: 'marginal', tiers: [{ from: 1, price: 1 }] })],
  [
    'tiers-not-ascending $.key.arguments.tiers',
    by('tiers', {
      driver: 'calls',
      mode: 'marginal',
      tiers: [
        { from: 0, price: 1 },
        { from: 0, price: 1 },
      ],
    }),
  ],
  ['tiers-not-ascending $.key.arguments.tiers', by('tiers', { driver: 'calls', mode: 'marginal', tiers: [] })],
  ['negative-number $.key.arguments.tiers[0].price', by('tiers', { driver: 'calls', mode: 'marginal', tiers: [{ from: 0, price: -1 }] })],
  ['not-a-choice $.key.arguments.mode', by('tiers', { driver: 'calls', mode: 'toString', tiers: [] })],
  ['zero-weights $.key.arguments.driver', by('tiers', { driver: 'nobody', mode: 'marginal', tiers: [{ from: 0, price: 1 }] })],
  [
    'infeasible-bounds $.key.arguments: floors and caps must leave room for the total; they bind for Oosterbrink',
    by('bounded', { key: inhabitants, floors: { Oosterbrink: 100_000_001 } }),
  ],
  [
    'negative-weight $.key.arguments',
    by('bounded', { key: by('usage', { rate: 'budget', pools: [{ name: 'desk', share: 1, driver: 'calls', capacity: 500 }] }) }),
  ],
  ['zero-weights $.key.arguments.key.arguments.driver', by('bounded', { key: by('single', { driver: 'nobody' }) })],
  ['not-an-object $.key.arguments.caps', by('bounded', { key: inhabitants, caps: [1] })],
  ['unknown-member $.key.arguments.caps.Elders', by('bounded', { key: inhabitants, caps: { Elders: 1 } })],
  [
    'plus-exceeds-total $.key.arguments.plus',
    by('packages', { base: inhabitants, plus: [{ name: 'gis', amount: 100_000_001, takers: ['Zuiderdam'] }] }),
  ],
  [
    'unknown-member $.key.arguments.plus[0].takers[0]',
    by('packages', { base: inhabitants, plus: [{ name: 'gis', amount: 1, takers: ['Elders'] }] }),
  ],
  ['zero-weights $.key.arguments.plus[0].takers', by('packages', { base: inhabitants, plus: [{ name: 'gis', amount: 1, takers: [] }] })],
  ['no-capacity $.key.arguments.pools[0].capacity', by('usage', { rate: 'budget', pools: [{ name: 'a', share: 1, driver: 'calls' }] })],
  ['zero-weights $.key.arguments.pools[0].driver', by('usage', { rate: 'actual', pools: [{ name: 'a', share: 1, driver: 'nobody' }] })],
  ['negative-weight $.drivers.below.values[1]', by('usage', { rate: 'actual', pools: [{ name: 'a', share: 1, driver: 'below' }] })],
  ['zero-weights $.key.arguments.products', by('productPrice', { products: [] })],
  [
    'zero-weights $.key.arguments.products',
    by('productPrice', { products: [{ name: 'a', hours: 0, first: 'calls', second: 'calls', third: 'calls' }] }),
  ],
  [
    'negative-weight $.key.arguments.measures[2]',
    by('measures', {
      measures: [
        { name: 'a', driver: 'accounts', weight: 1 },
        { name: 'b', driver: 'calls', weight: '-7/10' },
      ],
    }),
  ],
  ['zero-weights $.key.arguments.measures', by('measures', { measures: [] })],
  ['not-a-year $.key.arguments.year', by('growIn', { old: 'before', target: inhabitants, path: [], year: 0 })],
  ['not-a-year $.key.arguments.year', by('growIn', { old: 'before', target: inhabitants, path: [], year: '3/2' })],
  ['zero-weights $.key.arguments.old', by('growIn', { old: 'nobody', target: inhabitants, path: ['0'], year: 1 })],
  [
    'negative-number $.key.arguments.cap',
    by('growInCapped', { previous: 'before', target: inhabitants, cap: -1, inhabitants: 'inhabitants' }),
  ],
];

test.each(refused)('refuses %s', (refusal, chosen) => {
  expect(() => allocate(chosen, facts)).toThrow(refusal);
});

test('the words of the refusals, all of them, in both languages', async () => {
  const words = refused.flatMap(([refusal, chosen]) => {
    const { code, path, text } = refusalOf(() => allocate(chosen, facts));
    expect(refusal.startsWith(`${code} ${path}`) || refusal.includes(text.en)).toBe(true);
    return [`${code} ${path}`, `  ${text.nl}`, `  ${text.en}`];
  });
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('words/refusals.txt');
});
