// Opening a vote: from here on the rule, the seats and their weights are what they are.
import type { Fields } from '../../kernel/document.ts';
import { bases } from '../bases.ts';
import type { Instant } from '../instant.ts';
import { parseInstant } from '../instant.ts';
import { readRule } from '../rule-document.ts';
import { readSeats } from '../seat-document.ts';
import { refuse } from './refusals.ts';
import type { FrozenSeat, VoteRecord } from './vote-record.ts';

export interface Opening {
  readonly rule: Fields;
  readonly seats: readonly FrozenSeat[];
  readonly chair?: string;
  readonly openedAt: Instant;
  readonly present: readonly string[];
  readonly written?: boolean;
  readonly deadline?: Instant;
  readonly before?: VoteRecord['before'];
}

/** A copy that nobody else can change. */
const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]));
};

const frozen = ({ id, weight, inhabitants, contribution, holder, deputies }: FrozenSeat): FrozenSeat => ({
  id,
  weight,
  ...(inhabitants !== undefined && { inhabitants }),
  ...(contribution !== undefined && { contribution }),
  holder,
  deputies: [...deputies],
});

/** Refuses a rule or seats that cannot be counted, unknown seats, and a missing or past deadline where one is needed. */
export function openVote({ rule, seats, chair, openedAt, present, written = false, deadline, before = {} }: Opening): VoteRecord {
  const compiled = readRule(rule);
  readSeats(
    seats,
    compiled.majorities.map(({ of }) => bases[of].measure),
  );
  parseInstant(openedAt, '$.openedAt');
  const known = new Set(seats.map(({ id }) => id));
  if (chair !== undefined && !known.has(chair)) refuse('unknown-seat', { at: '$.chair', seat: chair });
  for (const seat of present) if (!known.has(seat)) refuse('unknown-seat', { at: '$.present', seat });
  if (deadline === undefined && (written || !compiled.inMeeting)) refuse('deadline-needed', { at: '$.deadline' });
  if (deadline !== undefined && parseInstant(deadline, '$.deadline') <= openedAt) refuse('deadline-before-opening', { at: '$.deadline' });
  return {
    rule: copyOf(rule) as Fields,
    seats: seats.map(frozen),
    ...(chair !== undefined && { chair }),
    openedAt,
    presentAtOpening: [...present],
    ...(deadline !== undefined && { deadline }),
    written,
    before,
    recused: [],
    proxies: {},
    casts: [],
  };
}
