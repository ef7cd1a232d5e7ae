// Closing a vote: who was there and who might vote is frozen, and nothing is accepted after it.
import type { Instant } from '../instant.ts';
import { parseInstant } from '../instant.ts';
import { seatOf } from './casting.ts';
import { refuse } from './refusals.ts';
import { effectiveVote, isRecused, type VoteRecord } from './vote-record.ts';

export interface ClosingAct {
  readonly at: Instant;
  readonly present: readonly string[];
  readonly castingVote?: 'for' | 'against';
}

/** The closed record. Refuses a second closing, a moment before the opening, unknown seats, and closing early while someone may still vote. */
export function closeVote(record: VoteRecord, { at, present, castingVote }: ClosingAct): VoteRecord {
  if (record.closing) refuse('vote-closed');
  if (parseInstant(at, '$.at') < record.openedAt) refuse('before-opening', { at: '$.at' });
  for (const seat of present) seatOf(record, seat, '$.present');
  const entitled = record.seats.map(({ id }) => id).filter((id) => !isRecused(record, id));
  const waiting = entitled.some((id) => effectiveVote(record, id) === undefined);
  if (record.deadline !== undefined && at < record.deadline && waiting) refuse('deadline-running', { at: '$.at' });
  const closing = { at, present: [...present], entitled, ...(castingVote && { castingVote }) };
  return { ...record, closing };
}
