// Who does not take part and who stands in: recusal for a personal interest, and proxies for absent seats.
import type { Instant } from '../instant.ts';
import { type ProxiedSeat, resolveProxies } from '../proxies.ts';
import { readRule } from '../rule-document.ts';
import { readSeats } from '../seat-document.ts';
import { refuseOutsideTerm, seatOf } from './casting.ts';
import { refuse } from './refusals.ts';
import { isRecused, type VoteRecord } from './vote-record.ts';

/**
 * The record in which a seat takes no part in the vote. A vote it cast already is kept and no longer counts; a proxy it gave or held lapses.
 * Refuses a closed vote, an unknown seat, and a recusal without a reason.
 */
export function recuse(record: VoteRecord, { seat, reason, at }: { seat: string; reason: string; at: Instant }): VoteRecord {
  refuseOutsideTerm(record, at);
  seatOf(record, seat, '$.seat');
  if (reason.trim() === '') refuse('reason-needed', { at: '$.reason' });
  if (isRecused(record, seat)) return record;
  const proxies = Object.fromEntries(Object.entries(record.proxies).filter((pair) => !pair.includes(seat)));
  return { ...record, recused: [...record.recused, { seat, reason, at }], proxies };
}

/** The seats with their proxies, as the rule on proxies looks at them. */
const seatsWith = ({ seats, presentAtOpening, recused }: VoteRecord, proxies: VoteRecord['proxies']): ProxiedSeat[] =>
  readSeats(
    seats.map(({ id, weight }) => ({
      id,
      weight,
      present: presentAtOpening.includes(id),
      recused: recused.some(({ seat }) => seat === id),
      proxyOf: proxies[id],
    })),
    [],
  );

/**
 * The record in which an absent seat votes through a present one. Refuses what the rule on proxies refuses: recused seats, a present giver,
 * an absent holder, circles, and more than the arrangement's limit.
 */
export function giveProxy(record: VoteRecord, { from, to, at }: { from: string; to: string; at: Instant }): VoteRecord {
  refuseOutsideTerm(record, at);
  seatOf(record, from, '$.from');
  seatOf(record, to, '$.to');
  const proxies = { ...record.proxies, [from]: to };
  resolveProxies(seatsWith(record, proxies), readRule(record.rule).mostProxies);
  return { ...record, proxies };
}
