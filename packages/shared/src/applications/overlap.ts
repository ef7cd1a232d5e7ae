// Where partners have different packages for the same work, and what the dearer ones would save at the price of the cheapest.
import type { UseFacts } from './harmonisation.ts';
import { type ContractRow, type LandscapeFunction, overlapsIn } from './landscape.ts';
import { type Payer, perInhabitant, type UseCosts } from './use-costs.ts';

export interface PackageInUse {
  readonly applicationId: string;
  readonly organisationIds: readonly string[];
  /** Of the users whose cost and inhabitants are known. */
  readonly knownUsers: number;
  readonly yearlyCents: number | null;
  readonly centsPerInhabitant: number | null;
}

export interface Saving {
  readonly cheapestId: string;
  /** Cents a year for all together: what is paid now less what it would be. One-off costs of moving are not in it. */
  readonly cents: number;
  readonly parts: readonly { readonly organisationId: string; readonly now: number; readonly later: number }[];
}

export interface Overlap<F> {
  readonly function: F;
  readonly packages: readonly PackageInUse[];
  /** Users whose cost or inhabitants nobody knows: they are left out of the saving. */
  readonly unknownUsers: number;
  /** Null where fewer than two packages have a known price. */
  readonly saving: Saving | null;
}

/** Overlaps with the largest known saving first; those without one follow, most users first. */
export function overlapsOf<U extends UseFacts, C extends ContractRow, F extends LandscapeFunction<U, C>>(
  functions: readonly F[],
  costs: UseCosts,
  payers: readonly Payer[],
): Overlap<F>[] {
  const inhabitants = new Map(payers.map((payer) => [payer.id, payer.inhabitants]));
  const found = overlapsIn(functions).map((it) => overlapOf(it, costs, inhabitants));
  return found.sort((a, b) => (b.saving?.cents ?? -1) - (a.saving?.cents ?? -1));
}

interface Known {
  organisationId: string;
  applicationId: string;
  cents: number;
  inhabitants: number;
}

function overlapOf<F extends LandscapeFunction>(it: F, costs: UseCosts, inhabitants: ReadonlyMap<string, number | null>): Overlap<F> {
  const known = it.uses.flatMap(({ applicationId, organisationId }): Known[] => {
    const [cents, count] = [costs.of(applicationId, organisationId), inhabitants.get(organisationId) ?? null];
    return cents === null || count === null || count <= 0 ? [] : [{ organisationId, applicationId, cents, inhabitants: count }];
  });
  const ids = [...new Set(it.uses.map(({ applicationId }) => applicationId))];
  const packages = ids.map((applicationId) => {
    const own = known.filter((user) => user.applicationId === applicationId);
    const [cents, count] = [own.reduce((sum, user) => sum + user.cents, 0), own.reduce((sum, user) => sum + user.inhabitants, 0)];
    return {
      applicationId,
      organisationIds: it.uses.filter((use) => use.applicationId === applicationId).map(({ organisationId }) => organisationId),
      knownUsers: own.length,
      yearlyCents: own.length > 0 ? cents : null,
      centsPerInhabitant: own.length > 0 ? perInhabitant(cents, count) : null,
      rate: { cents: BigInt(cents), inhabitants: BigInt(count) },
    };
  });
  const priced = packages.filter(({ knownUsers }) => knownUsers > 0);
  const cheaper = (a: (typeof priced)[number], b: (typeof priced)[number]) =>
    a.rate.cents * b.rate.inhabitants <= b.rate.cents * a.rate.inhabitants ? a : b;
  const saving = priced.length < 2 ? null : savingOf(priced.reduce(cheaper), known);
  return { function: it, packages: packages.map(told), unknownUsers: it.uses.length - known.length, saving };
}

const told = ({ applicationId, organisationIds, knownUsers, yearlyCents, centsPerInhabitant }: PackageInUse): PackageInUse => ({
  applicationId,
  organisationIds,
  knownUsers,
  yearlyCents,
  centsPerInhabitant,
});

function savingOf(cheapest: { applicationId: string; rate: { cents: bigint; inhabitants: bigint } }, known: readonly Known[]): Saving {
  const { cents: num, inhabitants: den } = cheapest.rate;
  const parts = known
    .filter(({ applicationId }) => applicationId !== cheapest.applicationId)
    .map(({ organisationId, cents, inhabitants }) => ({
      organisationId,
      now: cents,
      later: Number((2n * num * BigInt(inhabitants) + den) / (2n * den)),
    }));
  return { cheapestId: cheapest.applicationId, cents: parts.reduce((sum, { now, later }) => sum + now - later, 0), parts };
}
