// Why a municipality pays another amount than last year: the bridge per cost group, added up to the difference of its two statements.
import { divide, one, type Rational, rational } from '../../kernel/rational.ts';
import { bridge, type Cause, causes, type MemberBridge } from '../bridge.ts';
import type { Bill, BilledService } from '../bridge-bill.ts';
import { factsOf, type Pool } from './pool-year.ts';
import { type SharedYear, statementOf } from './statement.ts';

interface Billed {
  readonly pool: Pool;
  readonly service: BilledService;
}

/** The amounts of a group in a year, in the order of its pools: the first of one year is compared with the first of the other. */
function billedOf({ shared }: SharedYear): Map<string, Billed> {
  const billed = new Map<string, Billed>();
  for (const { pool, shares } of shared) {
    if (!shares) continue;
    for (const { group, sum } of pool.parts) {
      const label = { nl: group.name, en: group.name };
      const service = {
        label,
        total: sum.cents,
        volume: sum.volume ?? one,
        index: levelOf(rational(sum.cents), sum.atOldPrices),
        key: pool.key.chosen,
      };
      let code = group.id;
      while (billed.has(code)) code += '+';
      billed.set(code, { pool, service });
    }
  }
  return billed;
}

/** The price level against the year before; 1 where the amounts allow no comparison. */
const levelOf = (now: Rational, before: Rational): Rational => {
  const level = before.num === 0n ? one : divide(now, before);
  return level.num > 0n ? level : one;
};

const nobody: Bill = { members: [], drivers: {}, services: {} };

const billOf = (billed: Billed | undefined, volumeKnown: boolean): Bill => {
  if (!billed) return nobody;
  const { pool, service } = billed;
  // with the counts that only the other year's key asks for: who left is not counted there any more
  return {
    members: pool.members,
    drivers: factsOf(pool, true).drivers,
    services: { it: volumeKnown ? service : { ...service, volume: one } },
  };
};

/** Both years have the volume, or neither counts: a figure on one side alone is no change. */
const bothCounted = (a: Billed | undefined, b: Billed | undefined) =>
  [a, b].every((billed) => billed !== undefined && billed.service.volume.num > 0n && billed.service.volume !== one);

/**
 * The bridge of one member from one year to the next: `from` and `to` are the totals of its statements, and the parts add up to the
 * difference to the cent. Each group is bridged by itself (see `bridge` for the causes); a group that is on one year only, or whose payers
 * the member was not among, is a service or a membership that came or went. What pooling rounds differently than single groups is `rounding`.
 * Refuses what `bridge` refuses.
 */
export function bridgeYears(from: SharedYear, to: SharedYear, member: string): MemberBridge {
  const [before, after] = [billedOf(from), billedOf(to)];
  const parts = Object.fromEntries(Object.keys(causes).map((cause) => [cause, 0n])) as Record<Cause, bigint>;
  for (const code of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(code), after.get(code)];
    const counted = bothCounted(was, is);
    const [old, now] = [billOf(was, counted), billOf(is, counted)];
    if (!old.members.includes(member) && !now.members.includes(member)) continue;
    const bridged = bridge(aligned(old, now), aligned(now, old)).find((one) => one.member === member)!;
    for (const cause of Object.keys(causes) as Cause[]) parts[cause] += bridged.parts[cause];
  }
  const [paid, pays] = [statementOf(from, member).total, statementOf(to, member).total];
  const explained = Object.values(parts).reduce((sum, cents) => sum + cents, 0n);
  parts.rounding += pays - paid - explained;
  return { member, from: paid, to: pays, parts };
}

/** A group that one year lacks is a service that came or went, not members who did: the empty bill then has the other's members. */
const aligned = (bill: Bill, other: Bill): Bill =>
  bill.members.length === 0 ? { ...bill, members: other.members, drivers: other.drivers } : bill;
