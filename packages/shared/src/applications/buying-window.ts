// When can partners buy together? Finds the year in which most of their contracts end, and says what waiting costs.
import { type Day, daysBetween } from '../kernel/day.ts';
import { addMonths } from '../terms/exit-notice.ts';
import { decisionDay, type Ending } from './decision-day.ts';

/** A contract that ends, with who is bound by it. A joint contract binds several. */
export interface EndingContract extends Ending {
  readonly organisationIds: readonly string[];
  readonly yearlyCents: number;
  /** By how many months it runs on when nobody acts; a year where the contract does not say. */
  readonly extensionMonths: number | null;
}

export interface BuyingWindow<C extends EndingContract = EndingContract> {
  /** The first and the last end day in it: at most a year apart. */
  readonly first: Day;
  readonly last: Day;
  readonly organisationIds: readonly string[];
  readonly contracts: readonly C[];
  /** The earliest decision day among them: later, one of them can no longer join. */
  readonly decideBy: Day;
  /** Cents to let the earlier contracts run on until the last one ends, so that all move on one day. */
  readonly bridgingCents: number;
  /** Cents that another extension of every contract costs: what it takes to let this moment pass. */
  readonly waitingCents: number;
}

/** Three municipalities make it worth tendering together. */
export const leastTogether = 3;

/**
 * The best window: most organisations, then the earliest. Contracts whose decision day lies before `day` are left out, for they cannot
 * join any more. Null when no three organisations can move within a year.
 */
export function buyingWindow<C extends EndingContract>(contracts: readonly C[], day: Day, least = leastTogether): BuyingWindow<C> | null {
  const open = contracts.filter((contract) => decisionDay(contract) >= day).sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  let best: C[] = [];
  for (const [index, { end }] of open.entries()) {
    const yearOn = addMonths(end, 12);
    const group = open.slice(index).filter((it) => it.end <= yearOn);
    if (organisationsOf(group).length > organisationsOf(best).length) best = group;
  }
  const organisationIds = organisationsOf(best);
  const [first, last] = [best[0]?.end, best.at(-1)?.end];
  if (first === undefined || last === undefined || organisationIds.length < least) return null;
  return {
    first,
    last,
    organisationIds,
    contracts: best,
    decideBy: best.map(decisionDay).reduce((a, b) => (a < b ? a : b)),
    bridgingCents: sum(best.map(({ end, yearlyCents }) => part(yearlyCents, daysBetween(end, last), 365))),
    waitingCents: sum(best.map(({ yearlyCents, extensionMonths }) => part(yearlyCents, extensionMonths ?? 12, 12))),
  };
}

const organisationsOf = (contracts: readonly EndingContract[]): string[] => [
  ...new Set(contracts.flatMap(({ organisationIds }) => organisationIds)),
];

const sum = (cents: readonly number[]): number => cents.reduce((a, b) => a + b, 0);

/** cents x of / whole, half up: an estimate per contract, in whole cents. */
const part = (cents: number, of: number, whole: number): number =>
  Number((BigInt(cents) * BigInt(of) * 2n + BigInt(whole)) / (2n * BigInt(whole)));
