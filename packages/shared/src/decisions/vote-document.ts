// The document `vote` of the auditor's command: a rule, seats with their votes, and what else the outcome rests on.
import { type Fields, readChoice, readOptional, readText } from '../kernel/document.ts';
import type { Text } from '../kernel/text.ts';
import { bases } from './bases.ts';
import { refuseBareObjections } from './objections.ts';
import { resolveProxies } from './proxies.ts';
import type { Reason } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { Facts } from './rule.ts';
import { readRule, readSwitch } from './rule-document.ts';
import { choices, isRepresented, type Seat } from './seat.ts';
import { readSeats } from './seat-document.ts';
import { sentenceOf } from './sentence.ts';
import { type OutcomeCode, tally } from './tally.ts';

/** Weights and bases are exact strings in the measure of the rule's first majority. */
export interface VoteAnswer {
  outcome: OutcomeCode;
  for: string;
  against: string;
  abstain: string;
  base: string;
  reasons: readonly Reason[];
  sentence: Text;
}

/** A seat that votes must be allowed to and be there, itself or through a proxy; in writing, nobody need be anywhere. */
function refuseWrongVotes(seats: readonly Seat[], { written, asked }: Pick<Facts, 'written' | 'asked'>): void {
  seats.forEach((seat, index) => {
    if (seat.vote === null) return;
    const at = `$.seats[${index}].vote`;
    if (!asked) refuse('vote-not-asked', { at });
    if (seat.recused) refuse('recused-seat-votes', { at });
    if (!written && !isRepresented(seat)) refuse('absent-seat-votes', { at });
  });
}

/** Reads a vote document; refuses impossible ones with the path of the field. */
export function readVote(document: Fields): Facts {
  const rule = readRule(document.rule);
  const measures = rule.majorities.map(({ of }) => bases[of].measure);
  const seats = resolveProxies(readSeats(document.seats, measures), rule.mostProxies);
  const flag = (name: string, otherwise: boolean) => readSwitch(otherwise)(document[name], `$.${name}`);
  const chair = readOptional(readText)(document.chair, '$.chair');
  const chairSeat = seats.find(({ id }) => id === chair);
  const castingVote = readOptional(readChoice(choices))(document.castingVote, '$.castingVote');
  const facts: Facts = {
    rule,
    seats,
    chair,
    castingVote,
    complete: readOptional(readSwitch(false))(document.complete, '$.complete'),
    tieBefore: flag('tieBefore', false),
    secondCall: flag('secondCall', false),
    invalidBefore: flag('invalidBefore', false),
    asked: flag('asked', true),
    written: flag('written', false),
    termRunning: flag('termRunning', false),
  };
  if (chair !== null && !chairSeat) refuse('unknown-seat', { at: '$.chair', seat: chair });
  if (castingVote !== null && chairSeat?.recused) refuse('recused-seat-votes', { at: '$.castingVote' });
  refuseWrongVotes(seats, facts);
  if (rule.grounds) refuseBareObjections(seats, rule.grounds);
  return facts;
}

/** Recomputes `{ rule, seats, chair?, castingVote?, complete?, tieBefore?, secondCall?, invalidBefore?, asked?, written?, termRunning? }`. */
export function recomputeVote(document: Fields): VoteAnswer {
  const outcome = tally(readVote(document));
  const { count } = outcome;
  return {
    outcome: outcome.outcome,
    for: `${count.for}`,
    against: `${count.against}`,
    abstain: `${count.abstain}`,
    base: `${count.base}`,
    reasons: outcome.reasons,
    sentence: sentenceOf(outcome),
  };
}
