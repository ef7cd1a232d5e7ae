// What the use of an application costs one organisation a year, as far as its contracts say. A contract of several parties is divided by
// inhabitants here: that is how screens compare, not how the bill is shared.
import { prorate } from '../kernel/prorate.ts';
import type { ContractRow } from './landscape.ts';

export interface Payer {
  readonly id: string;
  /** Null where nobody knows: then what it pays of a joint contract is unknown too. */
  readonly inhabitants: number | null;
}

export interface UseCosts {
  /** Whole cents a year, excluding VAT; null where no contract binds this organisation for it, or the division is not known. */
  of(applicationId: string, organisationId: string): number | null;
}

/** Every contract is divided to the cent: the parts of its parties add up to it. */
export function useCosts(contracts: readonly ContractRow[], payers: readonly Payer[]): UseCosts {
  const inhabitants = new Map(payers.map((payer) => [payer.id, payer.inhabitants]));
  const costs = new Map<string, number | null>();
  for (const { applicationId, organisationIds, yearlyCents } of contracts) {
    const shares = sharesOf(yearlyCents, organisationIds, inhabitants);
    for (const [place, id] of organisationIds.entries()) {
      const key = `${applicationId} ${id}`;
      const [before, share] = [costs.has(key) ? costs.get(key) : 0, shares?.[place]];
      costs.set(key, before == null || share === undefined ? null : before + share);
    }
  }
  return { of: (applicationId, organisationId) => costs.get(`${applicationId} ${organisationId}`) ?? null };
}

function sharesOf(cents: number, ids: readonly string[], inhabitants: ReadonlyMap<string, number | null>): number[] | null {
  if (ids.length === 1) return [cents];
  const weights = ids.map((id) => inhabitants.get(id) ?? 0);
  if (weights.some((weight) => weight === 0)) return null;
  return prorate(
    BigInt(cents),
    weights.map((weight) => ({ num: BigInt(weight), den: 1n })),
  ).cents.map(Number);
}

/** Cents per inhabitant, half up; null where one of both is not known. */
export function perInhabitant(cents: number | null, inhabitants: number | null): number | null {
  if (cents === null || inhabitants === null || inhabitants <= 0) return null;
  const [num, den] = [BigInt(cents), BigInt(inhabitants)];
  return Number((2n * num + den) / (2n * den));
}
