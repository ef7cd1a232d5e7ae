// A bill as a bridge needs it: per service the total with the volume and price index behind it, the key, and the counts of that period.
import type { Cents } from '../kernel/money.ts';
import { divide, equals, multiply, one, type Rational, rational, zero } from '../kernel/rational.ts';
import { orRefusal, refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import { allocate } from './keys/allocate.ts';
import { type Driver, together } from './keys/facts.ts';
import { type ChosenKey, isProportional, shareBy } from './keys/registry.ts';

const refuse = refusing({
  'not-positive': {
    nl: 'Hoeveelheid en prijsindex moeten groter zijn dan 0.',
    en: 'volume and price index must be greater than 0',
  },
});

/** A service on a bill: total = volume · tariff · index, from which the tariff follows. */
export interface BilledService {
  readonly label: Text;
  readonly total: Cents;
  readonly volume: Rational;
  /** Cumulative wage and price level, such as 1 in the first year and 103/100 after 3 %. */
  readonly index: Rational;
  readonly key: ChosenKey;
}

export interface Bill {
  readonly members: readonly string[];
  /** By code; values in the order of `members`. */
  readonly drivers: Readonly<Record<string, Driver>>;
  readonly services: Readonly<Record<string, BilledService>>;
  readonly corrections?: readonly { readonly member: string; readonly cents: Cents }[];
}

/** What can change in a service that goes on. */
export const factors = ['index', 'volume', 'tariff', 'counts', 'key', 'members'] as const;
export type Factor = (typeof factors)[number];

const tariff = ({ total, volume, index }: BilledService): Rational => {
  if (volume.num <= 0n || index.num <= 0n) refuse('not-positive');
  return divide(rational(total), multiply(volume, index));
};

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((name) => b.includes(name));

/** Counts by member name, so that two periods can be laid over each other. */
const countOf = ({ members, drivers }: Bill, code: string, member: string): Rational | undefined =>
  Object.hasOwn(drivers, code) ? drivers[code]!.values[members.indexOf(member)] : undefined;

function sameCounts(from: Bill, to: Bill): boolean {
  const stay = from.members.filter((member) => to.members.includes(member));
  return Object.keys(from.drivers).every((code) =>
    stay.every((member) => {
      const [before, after] = [countOf(from, code, member), countOf(to, code, member)];
      return !before || !after || equals(before, after);
    }),
  );
}

/** The factors in which a service differs between two bills. */
export function changesOf(from: Bill, to: Bill, code: string): Factor[] {
  const [a, b] = [from.services[code]!, to.services[code]!];
  const changed: Record<Factor, boolean> = {
    index: !equals(a.index, b.index),
    volume: !equals(a.volume, b.volume),
    tariff: !equals(tariff(a), tariff(b)),
    counts: !sameCounts(from, to),
    key: JSON.stringify(a.key) !== JSON.stringify(b.key),
    members: !same(from.members, to.members),
  };
  return factors.filter((factor) => changed[factor]);
}

/** Counts of one period for these members, filled from the other period where this one has none; a count that nobody took of a member is left out. */
function laidOver(first: Bill, second: Bill, members: readonly string[]): Record<string, Driver> {
  const codes = new Set([...Object.keys(first.drivers), ...Object.keys(second.drivers)]);
  const drivers = [...codes].flatMap((code): [string, Driver][] => {
    const driver = (Object.hasOwn(first.drivers, code) ? first : second).drivers[code]!;
    const values = members.map((member) => countOf(first, code, member) ?? countOf(second, code, member));
    return values.every((value) => value !== undefined) ? [[code, { ...driver, values }]] : [];
  });
  return Object.fromEntries(drivers);
}

/** Exact shares of a service in one bill, in the order of its members. `billOf` first: what the key refuses, it refuses there, with the path. */
export function costOf(bill: Bill, code: string): Rational[] {
  const { total, key } = bill.services[code]!;
  const facts = { total: rational(total), members: bill.members, drivers: bill.drivers };
  return together(shareBy(key, facts).lines, bill.members);
}

/**
 * The exact shares of a service for all `members`, as a function of the factors that are as in the new bill. Proportions are asked once per key,
 * counts and members, and scaled; a key with fixed amounts is asked at every total, or, where those amounts do not fit a total in between the
 * two bills, at its own bill's.
 */
export function sharesBetween(from: Bill, to: Bill, code: string, members: readonly string[]) {
  const known = new Map<string, Rational[]>();
  return (changed: ReadonlySet<Factor>): Rational[] => {
    const of = (factor: Factor) => (changed.has(factor) ? to : from);
    const service = (factor: Factor) => of(factor).services[code]!;
    const { key, total: own } = service('key');
    const sharesOf = (total: Rational) => {
      const present = of('members').members;
      const counts = of('counts');
      const facts = { total, members: present, others: members, drivers: laidOver(counts, counts === from ? to : from, present) };
      const shares = together(shareBy(key, facts, `${of('key') === to ? '$.to' : '$.from'}.services.${code}.key`).lines, present);
      return members.map((member) => shares[present.indexOf(member)] ?? zero);
    };
    const total = multiply(multiply(service('index').index, service('volume').volume), tariff(service('tariff')));
    const scaled = (reference: Rational) => {
      const name = (['key', 'counts', 'members'] as const).map((factor) => changed.has(factor)).join();
      const shares = known.get(name) ?? sharesOf(reference);
      known.set(name, shares);
      return shares.map((share) => multiply(share, divide(total, reference)));
    };
    const straight = orRefusal(() => (isProportional(key) ? scaled(one) : sharesOf(total)));
    if (!('refusal' in straight)) return straight;
    return own === 0n ? sharesOf(rational(own)) : scaled(rational(own));
  };
}

/** What everyone pays on a bill, by name: services shared to the cent, and corrections. */
export function billOf(bill: Bill, at: string): Map<string, Cents> {
  const paid = new Map(bill.members.map((member) => [member, 0n]));
  const book = (member: string, cents: Cents) => paid.set(member, (paid.get(member) ?? 0n) + cents);
  for (const [code, { total, key }] of Object.entries(bill.services)) {
    const facts = { total: rational(total), members: bill.members, drivers: bill.drivers };
    allocate(key, facts, `${at}.services.${code}.key`).cents.forEach((cents, index) => book(bill.members[index]!, cents));
  }
  for (const { member, cents } of bill.corrections ?? []) book(member, cents);
  return paid;
}
