// The bridge between two bills: every euro of the difference has a cause, and the causes add up to the cent.
import type { Cents } from '../kernel/money.ts';
import { roundShares } from '../kernel/prorate.ts';
import { add, type Rational, rational, subtract, sum, zero } from '../kernel/rational.ts';
import { refusing } from '../kernel/refusal.ts';
import { enumerate, type Text } from '../kernel/text.ts';
import { attribute } from './bridge-attribution.ts';
import { type Bill, billOf, changesOf, costOf, type Factor, sharesBetween } from './bridge-bill.ts';
import { said } from './explanation.ts';
import { money, signedMoney } from './explanation-words.ts';

const refuse = refusing({
  'no-such-member': {
    nl: 'Een correctie noemt een deelnemer die geen rekening heeft.',
    en: 'expected every correction to name a member of its bill',
  },
});

/** What a difference can come from, in the order in which it is shown. */
export const causes = {
  index: { nl: 'Loon- en prijsindex', en: 'Wage and price index' },
  volume: { nl: 'Hoeveelheid', en: 'Volume' },
  tariff: { nl: 'Tarief (beleid)', en: 'Tariff (policy)' },
  counts: { nl: 'Nieuwe tellingen', en: 'New counts' },
  key: { nl: 'Andere verdeelsleutel', en: 'Another key' },
  services: { nl: 'Nieuwe en beëindigde diensten', en: 'New and ended services' },
  members: { nl: 'Toetreding en uittreding', en: 'Members joining and leaving' },
  correction: { nl: 'Correcties', en: 'Corrections' },
  rounding: { nl: 'Afronding', en: 'Rounding' },
} satisfies Record<string, Text> & Record<Factor, Text>;

export type Cause = keyof typeof causes;

/** One member's bridge: `from` plus all parts is `to`, to the cent. */
export interface MemberBridge {
  readonly member: string;
  readonly from: Cents;
  readonly to: Cents;
  readonly parts: Readonly<Record<Cause, Cents>>;
}

type ExactParts = Record<Cause, Rational>;
const none = (): ExactParts => Object.fromEntries(Object.keys(causes).map((cause) => [cause, zero])) as ExactParts;

/**
 * Splits the difference between two bills per member (of either bill, those of the old one first).
 *
 * The rule: for each service that both bills have, the share of a member is a function of six factors: price index, volume, tariff, counts of the
 * drivers, key, and who takes part. Each factor gets its mean effect over all orders in which the factors could have changed (Shapley 1953; as
 * price and quantity bridges by Shorrocks 1999). So no factor goes first, the parts do not depend on the order in which anything is listed, and
 * an unchanged factor gets nothing. A service on one bill only is wholly `services`; the whole bill of who joins or leaves is `members`;
 * corrections stand apart. The exact parts are then rounded by largest remainder to the difference of the two bills in cents; `rounding` is
 * what the cents of the bills themselves differ from their exact shares.
 *
 * Refuses what the keys refuse (with the path `$.from` or `$.to`), a volume or index that is not positive, and corrections for nobody.
 */
export function bridge(from: Bill, to: Bill): MemberBridge[] {
  const [before, after] = [billOf(from, '$.from'), billOf(to, '$.to')];
  const members = [...from.members, ...to.members.filter((member) => !from.members.includes(member))];
  const exact = new Map(members.map((member) => [member, none()]));
  const book = (member: string, cause: Cause, amount: Rational) => {
    const parts = exact.get(member)!;
    const stays = from.members.includes(member) && to.members.includes(member);
    const own = stays ? cause : 'members';
    parts[own] = add(parts[own], amount);
  };

  for (const code of new Set([...Object.keys(from.services), ...Object.keys(to.services)])) {
    const both = Object.hasOwn(from.services, code) && Object.hasOwn(to.services, code);
    if (!both) {
      const [bill, sign] = Object.hasOwn(to.services, code) ? [to, 1n] : [from, -1n];
      const shares = costOf(bill, code);
      bill.members.forEach((member, index) => book(member, 'services', rational(shares[index]!.num * sign, shares[index]!.den)));
      continue;
    }
    const changed = changesOf(from, to, code);
    const effects = attribute(changed, sharesBetween(from, to, code, members));
    changed.forEach((factor, at) => members.forEach((member, index) => book(member, factor, effects[at]![index]!)));
  }
  for (const [bill, sign, at] of [
    [from, -1n, '$.from'],
    [to, 1n, '$.to'],
  ] as const)
    for (const { member, cents } of bill.corrections ?? []) {
      const parts = exact.get(member) ?? refuse('no-such-member', { at: `${at}.corrections` });
      parts.correction = add(parts.correction, rational(cents * sign));
    }

  return members.map((member) => {
    const [was, is] = [before.get(member) ?? 0n, after.get(member) ?? 0n];
    const parts = exact.get(member)!;
    parts.rounding = subtract(rational(is - was), sum(Object.values(parts)));
    const { cents } = roundShares(Object.values(parts));
    return {
      member,
      from: was,
      to: is,
      parts: Object.fromEntries(Object.keys(causes).map((cause, index) => [cause, cents[index]!])) as Record<Cause, Cents>,
    };
  });
}

/** One sentence: what a member paid, pays, and why, leaving out causes of nothing. */
export const explainBridge = ({ from, to, parts }: MemberBridge): Text =>
  said((language) => {
    const reasons = (Object.keys(causes) as Cause[])
      .filter((cause) => parts[cause] !== 0n)
      .map((cause) => `${signedMoney(parts[cause], language)} ${causes[cause][language].toLowerCase()}`);
    const moved = `${money(from, language)} → ${money(to, language)}`;
    if (!reasons.length) return language === 'nl' ? `${moved}: niets veranderd` : `${moved}: nothing changed`;
    return `${moved}: ${enumerate(reasons, language)}`;
  });
