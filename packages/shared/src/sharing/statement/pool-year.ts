// A year of costs made ready for sharing: all amounts under one key and with the same payers are one pool, shared once, so that cents never drift.
import { type Cents, formatCents } from '../../kernel/money.ts';
import { format, type Rational, rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { enumerate, type Text } from '../../kernel/text.ts';
import { said } from '../explanation.ts';
import { type Allocation, allocate } from '../keys/allocate.ts';
import { driversNamed } from '../keys/drivers-named.ts';
import type { Driver, Facts } from '../keys/facts.ts';
import type { ChosenKey } from '../keys/registry.ts';

const refuse = refusing({
  'count-missing': {
    nl: ({ driver, names }: { driver: Text; names: readonly string[] }) =>
      `Van ${enumerate(names, 'nl')} is geen telling bekend: ${driver.nl.toLowerCase()}. Leg die eerst vast.`,
    en: ({ driver, names }: { driver: Text; names: readonly string[] }) =>
      `No count is known of ${enumerate(names, 'en')}: ${driver.en.toLowerCase()}. Record it first.`,
  },
});

/** A count of every member for one year, in the order of the members; null where nobody counted. */
export interface Counted extends Omit<Driver, 'values'> {
  readonly values: readonly (Rational | null)[];
}

export interface YearKey {
  readonly id: string;
  readonly chosen: ChosenKey;
  /** The counts this key rests on in this year, by code. */
  readonly counts: Readonly<Record<string, Counted>>;
}

export interface YearGroup {
  readonly id: string;
  readonly name: string;
  /** Names of the members that take the package; null when everyone pays. */
  readonly takers: readonly string[] | null;
}

/** What was booked on a group under one key. */
export interface GroupSum {
  readonly groupId: string;
  /** Null when no key held on the day of the lines. */
  readonly keyId: string | null;
  readonly cents: Cents;
  /** The same amount at the prices of the year before; the amount itself when no index is known. */
  readonly atOldPrices: Rational;
  /** How much was taken, when it is known. */
  readonly volume: Rational | null;
}

export interface YearCosts {
  readonly year: number;
  /** Names in the order in which ties are broken. */
  readonly members: readonly string[];
  readonly groups: readonly YearGroup[];
  readonly keys: readonly YearKey[];
  readonly sums: readonly GroupSum[];
}

/** Amounts shared together. */
export interface Pool {
  readonly key: YearKey;
  /** Who pays, in member order. */
  readonly members: readonly string[];
  /** Places of those members among all members of the year. */
  readonly places: readonly number[];
  readonly parts: readonly { readonly group: YearGroup; readonly sum: GroupSum }[];
  readonly total: Cents;
}

/** A year pooled: what can be shared, and what no key covers. */
export interface PooledYear {
  readonly costs: YearCosts;
  readonly pools: readonly Pool[];
  readonly unkeyed: readonly { readonly group: YearGroup; readonly cents: Cents }[];
}

/** Pools a year in the order in which its sums come. */
export function poolYear(costs: YearCosts): PooledYear {
  const groups = new Map(costs.groups.map((group) => [group.id, group]));
  const keys = new Map(costs.keys.map((key) => [key.id, key]));
  const pools = new Map<string, { key: YearKey; takers: readonly string[] | null; parts: { group: YearGroup; sum: GroupSum }[] }>();
  const unkeyed: { group: YearGroup; cents: Cents }[] = [];
  for (const sum of costs.sums) {
    const group = groups.get(sum.groupId)!;
    const key = sum.keyId === null ? undefined : keys.get(sum.keyId);
    if (!key) {
      unkeyed.push({ group, cents: sum.cents });
      continue;
    }
    const name = JSON.stringify([key.id, group.takers?.toSorted()]);
    const pool = pools.get(name) ?? { key, takers: group.takers, parts: [] };
    pools.set(name, pool);
    pool.parts.push({ group, sum });
  }
  return { costs, unkeyed, pools: [...pools.values()].map(({ key, takers, parts }) => pooled(costs, key, takers, parts)) };
}

function pooled(costs: YearCosts, key: YearKey, takers: readonly string[] | null, parts: Pool['parts']): Pool {
  const places = costs.members.flatMap((name, place) => (takers === null || takers.includes(name) ? [place] : []));
  const total = parts.reduce((all, { sum }) => all + sum.cents, 0n);
  return { key, places, members: places.map((place) => costs.members[place]!), parts, total };
}

/** What an address calls a pool: a group lies under one key in one pool only, so its first group names it. */
export const poolId = ({ key, parts }: Pool): string => `${key.id}.${parts[0]!.group.id}`;

/** What is shared in a pool, in words: 'netwerk en werkplekken'. */
export const subjectOf = ({ parts }: Pool): Text => {
  const names = [...new Set(parts.map(({ group }) => group.name))];
  return said((language) => enumerate(names, language));
};

/** The counts of a pool's payers: `needed` are refused when one is missing (`count-missing`), others are then left out. */
function driversOf({ key, members, places }: Pool, needed: readonly string[], all: boolean): Record<string, Driver> {
  const drivers: Record<string, Driver> = {};
  for (const [code, { values, ...words }] of Object.entries(key.counts)) {
    const own = places.map((place) => values[place] ?? null);
    const known = own.filter((value) => value !== null);
    if (known.length === own.length) {
      if (all || needed.includes(code)) drivers[code] = { ...words, values: known };
    } else if (needed.includes(code)) {
      refuse('count-missing', { driver: words.label, names: members.filter((_, index) => own[index] === null), at: `$.drivers.${code}` });
    }
  }
  return drivers;
}

/** Everything the key of a pool may know. Refuses `count-missing`. With `all`, also the counts that only another key would ask for. */
export const factsOf = (pool: Pool, all = false): Facts => ({
  total: rational(pool.total),
  subject: subjectOf(pool),
  members: pool.members,
  drivers: driversOf(pool, driversNamed(pool.key.chosen), all),
});

/** Shares a pool to the cent. Refuses what its key refuses, and `count-missing`. */
export const sharePool = (pool: Pool): Allocation => allocate(pool.key.chosen, factsOf(pool));

/** A pool as the document `key` of the auditor's command: plain data, from which anyone recomputes the same cents. */
export function documentOf(pool: Pool, all = false) {
  const { members, drivers } = factsOf(pool, all);
  return {
    kind: 'key',
    total: formatCents(pool.total),
    subject: subjectOf(pool),
    members,
    drivers: Object.fromEntries(
      Object.entries(drivers).map(([code, { values, ...words }]) => [code, { ...words, values: values.map(format) }]),
    ),
    key: pool.key.chosen,
  };
}
