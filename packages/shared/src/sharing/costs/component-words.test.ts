// What a component of cost reads like, whatever its kind, and what its refusals say: both languages, word for word.
import { expect, test } from 'vitest';
import { recompute } from '../../exchange/recompute.ts';
import { rational } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { componentStep } from './component-step.ts';
import { componentReader } from './read-component.ts';
import { kinds } from './registry.ts';

const read = (component: object) => componentReader(kinds, 3)(component, '$');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const shares = [600n, 300n, 0n].map((cents) => rational(cents));

const one = {
  fixed: { type: 'fixed', cost: 900, users: [0, 1] },
  direct: { type: 'direct', cost: [600, 300, 0] },
  tiers: { type: 'tiers', volumes: [6, 3, 0], prices: [[0, 100]], mode: 'marginal' },
  stepped: { type: 'stepped', volumes: [6, 3, 0], stepSize: 1, stepCost: 100 },
  scale: { type: 'scale', weights: [6, 3, 0], factor: 100, exponent: 1 },
};

test.each<[kind: keyof typeof one, nl: string, en: string]>([
  ['fixed', '€ 9 gedeelde voorziening / 2 gebruikers = € 4,50 elk', '€9 shared facility / 2 users = €4.50 each'],
  ['direct', '€ 9 eigen kosten: iedereen betaalt wat hij zelf veroorzaakt', '€9 own costs: everyone pays what it causes itself'],
  [
    'tiers',
    '€ 9 contract met staffelprijzen: iedereen betaalt zijn gemiddelde extra kosten over alle volgordes van meedoen',
    '€9 contract with tiered prices: everyone pays its average extra cost over all orders of joining',
  ],
  [
    'stepped',
    '€ 9 kosten in stappen: iedereen betaalt zijn gemiddelde extra kosten over alle volgordes van meedoen',
    '€9 cost in steps: everyone pays its average extra cost over all orders of joining',
  ],
  [
    'scale',
    '€ 9 kosten met schaalvoordeel: iedereen betaalt zijn gemiddelde extra kosten over alle volgordes van meedoen',
    '€9 cost with economies of scale: everyone pays its average extra cost over all orders of joining',
  ],
])('%s without a name', (kind, nl, en) => {
  const step = componentStep(read(one[kind]), shares);
  expect(step.formula).toBe(`shapley-${kind}`);
  expect([step.text.nl, step.text.en].map(plain)).toEqual([nl, en]);
  expect(step.result).toEqual(shares);
  expect(step.inputs).toMatchObject([{ values: [rational(900n)] }]);
  const noun = { nl: step.inputs[0]!.label.nl, en: step.inputs[0]!.label.en };
  expect(nl.includes(noun.nl) && en.includes(noun.en)).toBe(true);
  expect([step.forMember(1).nl, step.forMember(1).en].map(plain)).toEqual([`${noun.nl}: € 3`, `${noun.en}: €3`]);
});

test('every kind has a sentence here', () => {
  expect(Object.keys(one).toSorted()).toEqual(Object.keys(kinds).toSorted());
});

test('a sampled component says that it is sampled, a named one is called by its name', () => {
  const { text } = componentStep(read({ ...one.stepped, name: 'beheer' }), shares, true);
  expect([text.nl, text.en].map(plain)).toEqual([
    '€ 9 beheer: iedereen betaalt zijn gemiddelde extra kosten over een steekproef van volgordes van meedoen',
    '€9 beheer: everyone pays its average extra cost over a sample of orders of joining',
  ]);
});

test.each<[component: object, nl: string, en: string]>([
  [{ ...one.fixed, users: [] }, 'Een gedeelde voorziening heeft minstens één gebruiker.', 'a shared facility has at least one user'],
  [{ ...one.fixed, users: [1, 1] }, 'Deze deelnemer staat er twee keer in.', 'this member is listed twice'],
  [{ ...one.fixed, users: [3] }, 'Verwacht het nummer van een deelnemer: 0 tot en met 2.', 'expected the number of a member: 0 up to 2'],
  [{ ...one.fixed, cost: -1 }, 'Een onderdeel kost 0 of meer.', 'a component costs 0 or more'],
  [
    { ...one.fixed, band: [1.1, 1.2] },
    'Verwacht [laag, hoog] als deel van de kosten, met laag ≤ 1 ≤ hoog.',
    'expected [low, high] as a multiple of the cost, with low <= 1 <= high',
  ],
  [
    { ...one.fixed, band: [0.1, 0.9] },
    'Verwacht [laag, hoog] als deel van de kosten, met laag ≤ 1 ≤ hoog.',
    'expected [low, high] as a multiple of the cost, with low <= 1 <= high',
  ],
  [
    { ...one.stepped, volumes: ['1/999999999999999', '1/999999999999998', 1] },
    'De volumes zijn samen te groot om mee te rekenen.',
    'the volumes are too large together to calculate with',
  ],
  [{ ...one.stepped, stepSize: 0 }, 'Een stap is groter dan 0.', 'a step is larger than 0'],
  [
    { ...one.stepped, stepSize: -1 },
    'Verwacht een getal van 0 of hoger, bijvoorbeeld 12, 2.5 of "5/2".',
    'expected a number of 0 or more, such as 12, 2.5 or "5/2"',
  ],
  [
    { ...one.scale, exponent: 0 },
    'Verwacht een exponent boven 0 en hoogstens 3, met hoogstens drie decimalen.',
    'expected an exponent above 0 and at most 3, with at most three decimals',
  ],
  [
    { ...one.scale, exponent: 3.001 },
    'Verwacht een exponent boven 0 en hoogstens 3, met hoogstens drie decimalen.',
    'expected an exponent above 0 and at most 3, with at most three decimals',
  ],
  [
    { ...one.scale, factor: 1e12 },
    'Samen kost dit meer dan 10^12 cent (10 miljard euro); kijk de factor na.',
    'together this costs more than 10^12 cents (10 billion euros); check the factor',
  ],
  [{ ...one.tiers, prices: [] }, 'Een staffel heeft minstens één prijs.', 'a price list has at least one price'],
  [{ ...one.tiers, prices: [[0]] }, 'Verwacht [vanaf, prijs].', 'expected [from, price]'],
  [{ ...one.tiers, prices: [[0, 1, 2]] }, 'Verwacht [vanaf, prijs].', 'expected [from, price]'],
  [
    { ...one.tiers, prices: [[1, 1]] },
    'De eerste staffel begint bij 0 en elke volgende bij een hoger volume.',
    'the first tier starts at 0 and every next one at a higher volume',
  ],
])('%j is refused in both languages', (component, nl, en) => {
  expect(refusalOf(() => read(component)).text).toEqual({ nl, en });
});

test.each([
  ['$.components[0].name', { ...one.fixed, name: '' }],
  ['$.components[0].basis', { ...one.fixed, basis: 'guessed' }],
  ['$.components[0].band', { ...one.fixed, band: [1] }],
  ['$.components[0].band[0]', { ...one.fixed, band: ['x', 1] }],
  ['$.components[0].users', { ...one.fixed, users: 1 }],
  ['$.components[0].cost[1]', { ...one.direct, cost: [1, -1, 1] }],
  ['$.components[0].mode', { ...one.tiers, mode: 'other' }],
  ['$.components[0].volumes', { ...one.tiers, volumes: [1] }],
  ['$.components[0].prices[0][0]', { ...one.tiers, prices: [['x', 1]] }],
  ['$.components[0].prices[0][1]', { ...one.tiers, prices: [[0, 'x']] }],
  ['$.components[0].weights', { ...one.scale, weights: [1] }],
  ['$.components[0].factor', { ...one.scale, factor: -1 }],
  ['$.components[0].exponent', { ...one.scale, exponent: 'x' }],
  ['$.components[0].stepCost', { ...one.stepped, stepCost: -1 }],
  ['$.components[0].stepSize', { ...one.stepped, stepSize: 'x' }],
  ['$.components[0]', 7],
])('the refusal stands at %s', (path, component) => {
  expect(refusalOf(() => recompute({ kind: 'components', members: ['a', 'b', 'c'], components: [component] })).path).toBe(path);
});

test('a basis and a band that fit are kept', () => {
  expect(read({ ...one.fixed, basis: 'estimated', band: [0.5, '3/2'] })).toMatchObject({
    basis: 'estimated',
    band: [rational(1n, 2n), rational(3n, 2n)],
  });
  expect(read({ ...one.fixed, band: null })).toMatchObject({ name: null, basis: null, band: [rational(1n), rational(1n)] });
  expect(read({ ...one.fixed, band: [1, 1] }).band).toEqual([rational(1n), rational(1n)]);
});
