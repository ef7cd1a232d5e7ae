// What a board and a leaver read about fairness: both languages, word for word.
import { expect, test } from 'vitest';
import { rational } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { costGame } from '../games/cost-game.ts';
import { prenucleolus } from '../games/nucleolus.ts';
import { shapley } from '../games/shapley.ts';
import { breakEven } from './assessment.ts';
import { bandVerdict } from './band-verdict.ts';
import { closestKey } from './closest-key.ts';
import { emptyCore } from './empty-core.ts';
import { exit } from './entry-and-exit.ts';
import { bridge, fallingContributions, realDamage } from './exit-sum.ts';
import { groupInWords, partInWords } from './group-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const both = ({ nl, en }: { nl: string; en: string }) => [plain(nl), plain(en)];
const towns = ['Bergen', 'Castricum', 'Heiloo'];
const game = costGame([0n, 60_000n, 50_000n, 90_000n, 30_000n, 75_000n, 70_000n, 99_000n]);

test.each([
  [1, 'Bergen', 'Bergen'],
  [5, 'Bergen en Heiloo', 'Bergen and Heiloo'],
  [7, 'Bergen, Castricum en Heiloo', 'Bergen, Castricum and Heiloo'],
])('group %i by name', (group, nl, en) => {
  expect([groupInWords(group, towns, 'nl'), groupInWords(group, towns, 'en')]).toEqual([nl, en]);
});

test.each<[bigint, bigint, string, string]>([
  [1n, 2n, 'de helft', 'half'],
  [1n, 3n, 'een derde', 'a third'],
  [2n, 3n, 'twee derde', 'two thirds'],
  [1n, 4n, 'een kwart', 'a quarter'],
  [3n, 4n, 'drie kwart', 'three quarters'],
  [3n, 20n, '3/20', '3/20'],
  [5n, 21n, '23,8%', '23.8%'],
])('%i/%i of the time', (num, den, nl, en) => {
  expect([partInWords({ num, den }, 'nl'), partInWords({ num, den }, 'en')]).toEqual([nl, en]);
});

test.each([
  [
    'one member, too much',
    4,
    'Heiloo betaalt € 330 en is zelf naar schatting € 300 kwijt: € 30 te veel. Weggaan loont pas als het voor minder dan € 330 kan.',
    'Heiloo pays €330 and would by estimate spend €300 alone: €30 too much. Leaving only pays when it can be done for less than €330.',
  ],
  [
    'two members, a gain',
    6,
    'Castricum en Heiloo betalen samen € 660 en zijn zelf naar schatting € 700 kwijt: € 40 voordeel. Weggaan loont pas als het voor minder dan € 660 kan.',
    'Castricum and Heiloo together pay €660 and would by estimate spend €700 alone: a gain of €40. Leaving only pays when it can be done for less than €660.',
  ],
  [
    'all, no gain',
    7,
    'Bergen, Castricum en Heiloo betalen samen € 990 en zijn zelf naar schatting € 990 kwijt: geen voordeel. Weggaan loont pas als het voor minder dan € 990 kan.',
    'Bergen, Castricum and Heiloo together pay €990 and would by estimate spend €990 alone: no gain. Leaving only pays when it can be done for less than €990.',
  ],
])('what a group pays and would pay: %s', (_, group, nl, en) => {
  const found = breakEven(game, [33_000n, 33_000n, 33_000n], group, towns);
  expect(both(found.sentence)).toEqual([nl, en]);
  expect(found.group).toBe(group);
});

test('groups of unequal parts are each said with their own part, whole groups without', () => {
  const proofOf = (...costs: bigint[]) => {
    const unfair = costGame([0n, ...costs]);
    return emptyCore(prenucleolus(unfair)!, ['A', 'B', 'C', 'D'])!;
  };
  // alone each costs 1, together 5: nobody is in two groups
  expect(both(proofOf(100n, 100n, 500n).sentence)).toEqual([
    'De groepen A; B zouden samen € 3 minder kosten dan alles samen, terwijl elke deelnemer precies één keer meetelt. Daarom is er bij elke verdeling een groep die zonder de anderen goedkoper uit is.',
    'The groups A; B would together cost €3 less than all together, while every member counts exactly once. So under any sharing some group is cheaper off without the others.',
  ]);
  // A with each of the others is cheap, and so are the other three together: A-B, A-C and A-D a third each, B-C-D two thirds
  const costs = Array.from({ length: 16 }, (_, group) => ([3, 5, 9, 14].includes(group) ? 100n : group ? 1000n : 0n));
  const { groups, sentence } = proofOf(...costs.slice(1));
  expect(groups.map(({ group, part }) => [group, part])).toEqual([
    [3, rational(1n, 3n)],
    [5, rational(1n, 3n)],
    [9, rational(1n, 3n)],
    [14, rational(2n, 3n)],
  ]);
  expect(both(sentence).map((text) => text.split(' zouden ')[0]!.split(' would ')[0])).toEqual([
    'De groepen A en B (voor een derde van de tijd); A en C (voor een derde van de tijd); A en D (voor een derde van de tijd); B, C en D (voor twee derde van de tijd)',
    'The groups A and B (for a third of the time); A and C (for a third of the time); A and D (for a third of the time); B, C and D (for two thirds of the time)',
  ]);
});

const damage = {
  contribution: 10_000_000n,
  avoidable: 6_000_000n,
  path: [rational(1n), rational(1n, 2n)],
  oneOff: [{ amount: 1_500_000n, text: { nl: 'Ontvlechting', en: 'Unbundling' } }],
  reserves: 2_000_000n,
  partInReserves: rational(1n, 4n),
};

test('an exit sum is read line by line', () => {
  expect(fallingContributions(10_000_000n, damage.path).lines.map(({ text }) => both(text))).toEqual([
    ['Jaar 1: 100% van € 100.000 bijdrage', 'Year 1: 100% of €100,000 contribution'],
    ['Jaar 2: 50% van € 100.000 bijdrage', 'Year 2: 50% of €100,000 contribution'],
  ]);
  expect(realDamage(damage).lines.map(({ text }) => both(text))).toEqual([
    ['Jaar 1: 100% van € 40.000 achterblijvende kosten', 'Year 1: 100% of €40,000 stranded cost'],
    ['Jaar 2: 50% van € 40.000 achterblijvende kosten', 'Year 2: 50% of €40,000 stranded cost'],
    ['Ontvlechting', 'Unbundling'],
    ['Aandeel van 25% in de reserves', 'Part of 25% in the reserves'],
  ]);
  const owing = realDamage({ ...damage, reserves: -2_000_000n });
  expect(owing.lines.at(-1)).toMatchObject({ amount: 500_000n });
  expect(both(owing.lines.at(-1)!.text)).toEqual(['Aandeel van 25% in het tekort', 'Part of 25% in the deficit']);
  expect(realDamage({ ...damage, reserves: 0n }).lines).toHaveLength(3);
  expect(realDamage({ ...damage, avoidable: damage.contribution }).lines[0]!.amount).toBe(0n);
  expect(bridge({ contribution: 5n, avoidable: 6n }).map(({ text }) => text)).toEqual([
    { nl: 'Bijdrage nu, per jaar', en: 'Contribution now, per year' },
    { nl: 'Kosten die met het vertrek ophouden', en: 'Cost that ends with the exit' },
    { nl: 'Meer bespaard dan betaald: geen schade', en: 'More saved than paid: no damage' },
  ]);
  expect(bridge({ contribution: 5n, avoidable: 5n }).map(({ amount }) => amount)).toEqual([5n, -5n]);
  expect(bridge({ contribution: 0n, avoidable: 0n })).toEqual([]);
});

const long = (years: number) => Array.from({ length: years }, () => rational(1n));
test.each<[path: string, run: () => unknown, nl: string, en: string]>([
  ['$.path', () => fallingContributions(1n, []), 'Er is minstens één jaar nodig.', 'at least one year is needed'],
  ['$.path', () => fallingContributions(1n, long(51)), 'Hoogstens 50 jaren.', 'at most 50 years'],
  ['$.path[0]', () => fallingContributions(1n, [rational(-1n)]), 'Een deel ligt tussen 0 en 1.', 'a part lies between 0 and 1'],
  [
    '$.path[1]',
    () => fallingContributions(1n, [rational(0n), rational(1n)]),
    'Het deel dat de uittreder draagt, mag door de jaren niet stijgen.',
    'the part that the leaver bears must not rise over the years',
  ],
  ['$.path', () => realDamage({ ...damage, path: [] }), 'Er is minstens één jaar nodig.', 'at least one year is needed'],
  [
    '$.partInReserves',
    () => realDamage({ ...damage, partInReserves: rational(2n) }),
    'Een deel ligt tussen 0 en 1.',
    'a part lies between 0 and 1',
  ],
  [
    '$.partInReserves',
    () => realDamage({ ...damage, partInReserves: rational(-1n) }),
    'Een deel ligt tussen 0 en 1.',
    'a part lies between 0 and 1',
  ],
])('refused at %s', (path, run, nl, en) => {
  expect(refusalOf(run)).toMatchObject({ path, text: { nl, en } });
});

test('limits at their edge are allowed: fifty years, a part that stays, nothing and everything', () => {
  expect(fallingContributions(1n, long(50)).total).toBe(50n);
  expect(fallingContributions(7n, [rational(0n)]).total).toBe(0n);
  expect(realDamage({ ...damage, partInReserves: rational(0n) }).total).toBe(7_500_000n);
  expect(realDamage({ ...damage, partInReserves: rational(1n) }).total).toBe(5_500_000n);
});

test('other refusals of fairness, word for word', async () => {
  const banded = Array.from({ length: 20 }, () => ({ game, band: [rational(1n), rational(2n)] as const }));
  const refusals = [
    () => closestKey(game, []),
    () => closestKey(game, [[1n, 1n, 1n], [0n, 0n, 0n]]), // biome-ignore format: as a table
    () => closestKey(costGame([0n, 1n, 1n, 0n]), [[1n, 1n]]),
    () => exit(game, 3, shapley),
    () => exit(game, -1, shapley),
    () => exit(costGame([0n, 1n]), 0, shapley),
    () => bandVerdict(banded, long(3)),
  ].map(refusalOf);
  const words = refusals.flatMap(({ code, path, text }) => [`${code} ${path}`, `  ${text.nl}`, `  ${text.en}`]);
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('words/refusals.txt');
});
