// Proxies: an absent seat votes through a present one, never for or by a recused seat, never in a chain, within the arrangement's limit.
import { refuse } from './refusals.ts';
import type { Seat } from './seat.ts';

/** A seat as documents give it: `proxyOf` names the other side of a proxy. */
export interface ProxiedSeat extends Omit<Seat, 'heldBy'> {
  readonly proxyOf: string | null;
}

interface Link {
  readonly holder: string;
  readonly absent: string;
  readonly at: string;
}

const pathOf = (index: number) => `$.seats[${index}].proxyOf`;

/** Follows proxies from seat to seat; each seat names at most one other, so a circle shows by coming back. */
function refuseCircles(seats: readonly ProxiedSeat[], byId: ReadonlyMap<string, ProxiedSeat>): void {
  seats.forEach((start, index) => {
    let next = start.proxyOf;
    for (let steps = 0; next !== null && steps < seats.length; steps += 1) {
      if (next === start.id) refuse('proxy-cycle', { at: pathOf(index) });
      next = byId.get(next)!.proxyOf;
    }
  });
}

/** A proxy runs between one absent and one present seat; the document may name it on either of the two. */
function linkOf(seat: ProxiedSeat, other: ProxiedSeat, at: string): Link {
  if (seat.recused || other.recused) refuse('recused-proxy', { at });
  if (seat.present && other.present) refuse('proxy-not-needed', { at });
  if (!seat.present && !other.present) refuse('proxy-absent', { at });
  return seat.present ? { holder: seat.id, absent: other.id, at } : { holder: other.id, absent: seat.id, at };
}

/**
 * Gives every absent seat the holder of its proxy. A seat without a vote of its own follows its holder's vote.
 * Refuses unknown seats, circles, proxies of or by recused seats, between two present or two absent seats, two for one seat, more than `most`.
 */
export function resolveProxies(seats: readonly ProxiedSeat[], most: number | null): Seat[] {
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  seats.forEach(({ proxyOf }, index) => {
    if (proxyOf !== null && !byId.has(proxyOf)) refuse('unknown-seat', { at: pathOf(index), seat: proxyOf });
  });
  refuseCircles(seats, byId);
  const holders = new Map<string, string>();
  const held = new Map<string, number>();
  seats.forEach((seat, index) => {
    if (seat.proxyOf === null) return;
    const { holder, absent, at } = linkOf(seat, byId.get(seat.proxyOf)!, pathOf(index));
    if (holders.has(absent)) refuse('proxy-twice', { at, seat: absent });
    const count = (held.get(holder) ?? 0) + 1;
    if (most !== null && count > most) refuse('too-many-proxies', { at, most });
    holders.set(absent, holder);
    held.set(holder, count);
  });
  return seats.map((seat) => {
    const heldBy = holders.get(seat.id) ?? null;
    return { ...seat, heldBy, vote: seat.vote ?? (heldBy === null ? null : byId.get(heldBy)!.vote) };
  });
}
