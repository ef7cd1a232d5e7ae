// The promise ledger of one municipality or of all: how many promises are kept, and what they brought in euros. Each figure names its promises.
import type { Day } from '../../kernel/day.ts';
import { type Money, moneyOn } from './money.ts';
import { type Promised, realisedOn } from './realised.ts';
import { type BenefitState, benefitStateCodes } from './states.ts';

export interface Ledger {
  /** The promises in each state, by id. Every promise is in exactly one. */
  readonly states: Readonly<Record<BenefitState, readonly string[]>>;
  readonly money: Money;
}

/** As known on a day, of the promises that were decided by then. */
export function ledgerOn(promises: readonly Promised[], day: Day): Ledger {
  const made = promises.filter(({ decidedOn }) => decidedOn <= day);
  const states = Object.fromEntries(benefitStateCodes.map((state) => [state, [] as string[]])) as Record<BenefitState, string[]>;
  for (const promise of made) states[realisedOn(promise, day).state].push(promise.id);
  return { states, money: moneyOn(made, day) };
}

/** A ledger per municipality that was promised something, in the order in which they first occur: one never makes up for another. */
export function ledgersOn(promises: readonly Promised[], day: Day): ReadonlyMap<string, Ledger> {
  const ids = new Set(promises.filter(({ decidedOn }) => decidedOn <= day).map(({ organisationId }) => organisationId));
  const ofOne = (id: string) =>
    ledgerOn(
      promises.filter(({ organisationId }) => organisationId === id),
      day,
    );
  return new Map([...ids].map((id) => [id, ofOne(id)]));
}
