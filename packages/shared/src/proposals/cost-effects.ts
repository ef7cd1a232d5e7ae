// What a proposal costs each municipality, once and every year, under today's key and under others laid beside it.
import type { Fields } from '../kernel/document.ts';
import { type Cents, parseCents, toSafeNumber } from '../kernel/money.ts';
import { rational } from '../kernel/rational.ts';
import { refusing } from '../kernel/refusal.ts';
import { allocate } from '../sharing/keys/allocate.ts';
import { readFacts } from '../sharing/keys/chosen-document.ts';
import type { Facts } from '../sharing/keys/facts.ts';
import { type ChosenKey, isProportional, readKey } from '../sharing/keys/registry.ts';

/** As it is written: the amounts together, the cost group they fall in, and at most two keys to lay beside today's. Whole cents. */
export interface CostOfProposal {
  readonly groupId: string;
  /** The book year of which the key and the counts are taken. */
  readonly year: number;
  readonly once: number;
  readonly yearly: number;
  readonly alternatives: readonly ChosenKey[];
}

/** One key and what everyone would pay by it, in cents, in the order of the members. */
export interface KeyCosts {
  readonly chosen: ChosenKey;
  readonly once: readonly number[];
  readonly yearly: readonly number[];
}

export interface CostEffects {
  readonly members: readonly string[];
  /** Today's key first. */
  readonly keys: readonly KeyCosts[];
}

export const refuse = refusing({
  'too-many-keys': { nl: 'Leg hoogstens twee andere verdeelsleutels ernaast.', en: 'lay at most two other keys beside it' },
  'year-out-of-range': { nl: 'Kies een boekjaar tussen 2000 en 2100.', en: 'choose a book year between 2000 and 2100' },
});

/** The cost itself; amounts may be negative, a saving is a cost below 0. Refuses more than two other keys, and unknown ones. */
export function checkCost({ groupId, year, once, yearly, alternatives }: CostOfProposal, at = '$'): CostOfProposal {
  if (alternatives.length > 2) refuse('too-many-keys', { at: `${at}.alternatives` });
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2100)) refuse('year-out-of-range', { at: `${at}.year` });
  for (const [index, key] of alternatives.entries()) readKey(key, `${at}.alternatives[${index}]`);
  const amount = (name: 'once' | 'yearly', cents: number) => toSafeNumber(parseCents(cents, `${at}.${name}`));
  return { groupId, year, once: amount('once', once), yearly: amount('yearly', yearly), alternatives };
}

/**
 * Shares the amounts by the key of a pool and by the alternatives, to the cent. `document` is the auditor's document of the pool: key,
 * members, counts and today's total. A key that fixes amounts shares an extra sum as the difference between the pool with and without it,
 * because twice the total is then not twice everyone's share. Refuses what the keys refuse.
 */
export function costEffects(
  document: Fields,
  { once, yearly, alternatives }: Pick<CostOfProposal, 'once' | 'yearly' | 'alternatives'>,
): CostEffects {
  const facts = readFacts(document);
  const [now, ...others] = [document['key'] as ChosenKey, ...alternatives];
  const costs = (chosen: ChosenKey): KeyCosts => ({
    chosen,
    once: extra(chosen, facts, BigInt(once)),
    yearly: extra(chosen, facts, BigInt(yearly)),
  });
  return { members: facts.members, keys: [costs(now), ...others.map(costs)] };
}

function extra(chosen: ChosenKey, facts: Facts, cents: Cents): number[] {
  const shared = (total: Cents) => allocate(chosen, { ...facts, total: rational(total) }).cents;
  readKey(chosen, '$.key');
  if (isProportional(chosen)) return shared(cents).map((share) => toSafeNumber(share));
  const before = shared(facts.total.num);
  return shared(facts.total.num + cents).map((share, place) => toSafeNumber(share - before[place]!));
}
