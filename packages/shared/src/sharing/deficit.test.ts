import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasSharedData, readShared } from '../decisions/shared-data.oracle.ts';
import { add, compare, parseRational, rational, subtract, sum, toNumber } from '../kernel/rational.ts';
import { refusalOf } from '../kernel/refused.oracle.ts';
import { tries } from '../kernel/tries.oracle.ts';
import { equalAwards, equalLosses, recomputeDeficit, talmud } from './deficit.ts';
import { randomArrival } from './deficit-random-arrival.ts';

const exact = (document: { claims: unknown; estate: unknown }) =>
  Object.fromEntries(Object.entries(recomputeDeficit(document)).map(([rule, answer]) => [rule, 'exact' in answer ? answer.exact : answer]));

test.each([
  [100, ['100/3', '100/3', '100/3']],
  [200, ['50', '75', '75']],
  [300, ['50', '100', '150']],
])('the Talmud shares %i over claims of 100, 200 and 300 as it is written', (estate, talmud) => {
  expect(exact({ claims: [100, 200, 300], estate })).toMatchObject({ talmud });
});

test('every rule on one case worked by hand', () => {
  expect(exact({ claims: [100, 200, 300], estate: 300 })).toEqual({
    proportional: ['50', '100', '150'],
    cea: ['100', '100', '100'],
    cel: ['0', '100', '200'],
    talmud: ['50', '100', '150'],
    randomArrival: ['50', '100', '150'],
  });
  expect(exact({ claims: [100, 200, 300], estate: 200 })).toMatchObject({
    cea: ['200/3', '200/3', '200/3'],
    cel: ['0', '50', '150'],
    randomArrival: ['100/3', '250/3', '250/3'],
  });
});

test('six claimants, published with MatTuGames, agree to all the decimals given there', () => {
  const answer = exact({ claims: [4000, 3200, 1100, 7330, 5495, 8110], estate: 17_600 });
  expect(answer.talmud).toEqual(['2000', '1600', '550', '4835', '3000', '5615']);
  const published = [2351.75, 1874.83, 649.5, 4430.08, 3333.17, 4960.67];
  expect((answer.randomArrival as string[]).map((share) => Math.round(toNumber(parseRational(share)) * 100) / 100)).toEqual(published);
});

interface Published {
  claims_contested_garment_talmud: { cases: { estate: number; claims: number[]; published_awards: number[] }[] };
}

test.skipIf(!hasSharedData)('the published cases of the contested garment (set HANZE_SHARED to the folder that holds them)', () => {
  const { cases } = (JSON.parse(readShared('financien/cost_sharing_published.json')) as Published).claims_contested_garment_talmud;
  for (const { estate, claims, published_awards: awards } of cases) {
    const { talmud } = exact({ claims, estate });
    expect((talmud as string[]).map((share) => Math.round(toNumber(parseRational(share)) * 100) / 100)).toEqual(awards);
  }
  expect(cases).toHaveLength(3);
});

test('cents add up and the spare cent is named', () => {
  expect(recomputeDeficit({ claims: [100, 200, 300], estate: 100 }).talmud).toEqual({
    exact: ['100/3', '100/3', '100/3'],
    cents: [34n, 33n, 33n],
    spareCentsTo: [0],
  });
});

test('nothing claimed and nothing to share is nothing for everyone', () => {
  expect(exact({ claims: [0, 0], estate: 0 })).toEqual(
    Object.fromEntries(['proportional', 'cea', 'cel', 'talmud', 'randomArrival'].map((rule) => [rule, ['0', '0']])),
  );
});

test.each([
  ['negative-claim $.claims[1]', { claims: [1, -1], estate: 0 }],
  ['negative-estate $.estate', { claims: [1], estate: -1 }],
  ['estate-exceeds-claims $.estate', { claims: [1, 1], estate: 3 }],
  ['not-an-amount $.claims[0]', { claims: ['1/0'], estate: 0 }],
  ['not-an-amount $.estate', { claims: [1], estate: Number.POSITIVE_INFINITY }],
  ['not-a-list $.claims', { claims: 5, estate: 0 }],
])('refuses %s', (refusal, document) => {
  expect(() => recomputeDeficit(document)).toThrow(refusal);
});

test('what is refused says why, in both languages', () => {
  const words = (claims: number[], estate: number) => refusalOf(() => recomputeDeficit({ claims, estate })).text;
  expect([words([-1], 0), words([1], -1), words([1], 2)]).toEqual([
    { nl: 'Een aanspraak mag niet kleiner zijn dan 0.', en: 'a claim must not be negative' },
    { nl: 'Wat er te verdelen is, mag niet kleiner zijn dan 0.', en: 'what there is to share must not be negative' },
    {
      nl: 'Er is meer te verdelen dan er aanspraken zijn; dan is er geen tekort.',
      en: 'what there is to share must not exceed the claims; otherwise there is no shortage',
    },
  ]);
  const many = Array.from({ length: 17 }, () => rational(1n));
  expect(refusalOf(() => randomArrival(many, rational(1n))).text).toEqual({
    nl: 'Toevallige aankomst is exact tot 16 aanspraken; gebruik de Talmoedregel voor meer.',
    en: 'expected at most 16 claims, for which random arrival is exact; use the Talmud rule for more',
  });
  expect(randomArrival(many.slice(1), rational(4n))).toEqual(many.slice(1).map(() => rational(1n, 4n)));
});

test('all that is claimed is paid in full, and fractions of a cent are shared too', () => {
  expect(exact({ claims: [1, 2], estate: 3 })).toEqual(
    Object.fromEntries(['proportional', 'cea', 'cel', 'talmud', 'randomArrival'].map((rule) => [rule, ['1', '2']])),
  );
  const [half, third] = [rational(1n, 2n), rational(1n, 3n)];
  expect(randomArrival([half, third], half)).toEqual([rational(1n, 3n), rational(1n, 6n)]);
});

test('random arrival says where its limit is; the other rules go on', () => {
  const answer = recomputeDeficit({ claims: Array.from({ length: 342 }, (_, index) => index), estate: 1000 });
  expect(answer.randomArrival).toMatchObject({ refusal: { code: 'too-many-claims', path: '$.claims' } });
  expect(answer.talmud).toHaveProperty('cents');
});

const problem = fc
  .tuple(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 6 }), fc.nat({ max: 1000 }))
  .map(([claims, permille]) => ({
    claims: claims.map((claim) => rational(BigInt(claim))),
    estate: rational((BigInt(claims.reduce((a, b) => a + b, 0)) * BigInt(permille)) / 1000n),
  }));
const within = (share: ReturnType<typeof rational>, claim: ReturnType<typeof rational>) => share.num >= 0n && compare(share, claim) <= 0;

test.each([
  ['equal awards', equalAwards],
  ['equal losses', equalLosses],
  ['Talmud', talmud],
  ['random arrival', randomArrival],
])('%s shares all there is, nobody below 0 or above the claim, in the order of the claims', (_, rule) => {
  fc.assert(
    fc.property(problem, ({ claims, estate }) => {
      const shares = rule(claims, estate);
      expect(sum(shares)).toEqual(estate);
      expect(shares.every((share, index) => within(share, claims[index]!))).toBe(true);
      const ordered = claims.every((claim, i) =>
        claims.every((other, j) => compare(claim, other) < 0 || compare(shares[i]!, shares[j]!) >= 0),
      );
      expect(ordered).toBe(true);
    }),
    tries(300),
  );
});

test('equal losses mirror equal awards, and the Talmud mirrors itself', () => {
  fc.assert(
    fc.property(problem, ({ claims, estate }) => {
      const missing = subtract(sum(claims), estate);
      expect(equalLosses(claims, estate)).toEqual(equalAwards(claims, missing).map((loss, index) => subtract(claims[index]!, loss)));
      expect(talmud(claims, estate)).toEqual(talmud(claims, missing).map((loss, index) => subtract(claims[index]!, loss)));
    }),
  );
});

test('two claimants: Talmud and random arrival both concede what the other does not claim, and halve the rest', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 100 }), (a, b, percent) => {
      const claims = [rational(BigInt(a)), rational(BigInt(b))];
      const estate = rational(BigInt(Math.floor(((a + b) * percent) / 100)));
      const conceded = claims.map((claim) => (compare(estate, claim) > 0 ? subtract(estate, claim) : parseRational(0))).toReversed();
      const rest = subtract(estate, sum(conceded));
      const expected = conceded.map((own) => add(own, rational(rest.num, 2n)));
      expect(talmud(claims, estate)).toEqual(expected);
      expect(randomArrival(claims, estate)).toEqual(expected);
    }),
  );
});
