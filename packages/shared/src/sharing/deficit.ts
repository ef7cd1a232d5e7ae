// Sharing what is not enough: a loss beyond the reserve, or an exit fee that falls short, over those who have a claim on it.
import { type Fields, readList } from '../kernel/document.ts';
import { parseCents } from '../kernel/money.ts';
import { proportionally, roundShares } from '../kernel/prorate.ts';
import { add, compare, divide, multiply, type Rational, rational, subtract, sum, zero } from '../kernel/rational.ts';
import { type OrRefusal, orRefusal, refusing } from '../kernel/refusal.ts';
import { randomArrival } from './deficit-random-arrival.ts';
import { type SharedCents, shareCents } from './shared-cents.ts';

const refuse = refusing({
  'negative-claim': { nl: 'Een aanspraak mag niet kleiner zijn dan 0.', en: 'a claim must not be negative' },
  'negative-estate': { nl: 'Wat er te verdelen is, mag niet kleiner zijn dan 0.', en: 'what there is to share must not be negative' },
  'estate-exceeds-claims': {
    nl: 'Er is meer te verdelen dan er aanspraken zijn; dan is er geen tekort.',
    en: 'what there is to share must not exceed the claims; otherwise there is no shortage',
  },
});

const half = rational(1n, 2n);
const min = (a: Rational, b: Rational) => (compare(a, b) < 0 ? a : b);

/** In proportion to the claims; all 0 when nothing is claimed. */
export const proportional = (claims: readonly Rational[], estate: Rational): Rational[] =>
  sum(claims).num === 0n ? claims.map(() => zero) : proportionally(estate, claims);

/** Constrained equal awards: everyone the same amount, but nobody more than their claim: min(d_i, a). */
export function equalAwards(claims: readonly Rational[], estate: Rational): Rational[] {
  // from the smallest claim up: whoever claims no more than an equal part of what is left gets the claim in full
  let [left, waiting] = [estate, claims.length];
  let level = zero;
  for (const claim of claims.toSorted(compare)) {
    level = divide(left, rational(BigInt(waiting)));
    if (compare(claim, level) > 0) break;
    [left, waiting, level] = [subtract(left, claim), waiting - 1, claim];
  }
  return claims.map((claim) => min(claim, level));
}

/** Constrained equal losses: everyone misses the same amount, but nobody more than their claim: max(0, d_i − b). */
export const equalLosses = (claims: readonly Rational[], estate: Rational): Rational[] =>
  equalAwards(claims, subtract(sum(claims), estate)).map((loss, index) => subtract(claims[index]!, loss));

/**
 * The rule of the Talmud: equal awards up to half the claims, equal losses beyond; the nucleolus of the bankruptcy game.
 * Source: Aumann & Maschler, Game theoretic analysis of a bankruptcy problem from the Talmud (1985).
 */
export function talmud(claims: readonly Rational[], estate: Rational): Rational[] {
  const halves = claims.map((claim) => multiply(claim, half));
  const middle = sum(halves);
  if (compare(estate, middle) <= 0) return equalAwards(halves, estate);
  const rest = equalLosses(halves, subtract(estate, middle));
  return halves.map((share, index) => add(rest[index]!, share));
}

/** Per rule exact shares and cents, or the refusal of a rule that cannot answer. */
export type DeficitAnswer = Record<'proportional' | 'cea' | 'cel' | 'talmud' | 'randomArrival', OrRefusal<SharedCents>>;

/**
 * Recomputes the document `{ claims, estate }` (cents) by every rule.
 * Refuses a negative claim or estate, and more to share than is claimed. Random arrival is answered up to 16 claims.
 */
export function recomputeDeficit(document: Fields): DeficitAnswer {
  const claims = readList((claim, at) => rational(parseCents(claim, at)))(document.claims, '$.claims');
  const estate = rational(parseCents(document.estate, '$.estate'));
  claims.forEach(({ num }, index) => num < 0n && refuse('negative-claim', { at: `$.claims[${index}]` }));
  if (estate.num < 0n) refuse('negative-estate', { at: '$.estate' });
  if (compare(estate, sum(claims)) > 0) refuse('estate-exceeds-claims', { at: '$.estate' });
  const answer = (rule: (claims: readonly Rational[], estate: Rational) => Rational[]) =>
    orRefusal(() => shareCents(roundShares(rule(claims, estate))));
  return {
    proportional: answer(proportional),
    cea: answer(equalAwards),
    cel: answer(equalLosses),
    talmud: answer(talmud),
    randomArrival: answer(randomArrival),
  };
}
