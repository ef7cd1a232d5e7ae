// From the stored vote to what a screen shows: the words of its rule, the count so far, and what each open seat can still change.
import { createHash } from 'node:crypto';
import { ballotOf, ballotWords } from '@hanze/shared/decisions/ballot';
import { bases } from '@hanze/shared/decisions/bases';
import { countVotes } from '@hanze/shared/decisions/count';
import { type DecisiveNow, decisiveNow, influenceWords } from '@hanze/shared/decisions/power/decisive';
import { allOpenVote, openSeats } from '@hanze/shared/decisions/power/rule-game';
import { voteDocument } from '@hanze/shared/decisions/record/recount';
import type { Facts } from '@hanze/shared/decisions/rule';
import { ruleInWords } from '@hanze/shared/decisions/rule-words';
import { amount } from '@hanze/shared/decisions/seat';
import { needed, writeThreshold } from '@hanze/shared/decisions/threshold';
import { readVote, type VoteAnswer } from '@hanze/shared/decisions/vote-document';
import { thresholdOf } from '@hanze/shared/decisions/wording';
import type { Language } from '@hanze/shared/kernel/text';
import { documentNumber } from '@hanze/shared/proposals/document-number';
import { viewerCan } from '../platform/authorise';
import type { Ballot } from './ballot.entity';
import type { CastBallotType, MajorityCountType, VoteSeatType, VoteType } from './vote.type';
import { recordOf, type StoredBallot, type StoredSeat, type StoredVote } from './vote-record';
import { actorsOf, holderOf } from './vote-seat.entity';

export interface VoteRow extends StoredVote {
  id: string;
  partnershipId: string;
  edition: number;
  bodyName: string;
  state: string;
  outcome: string | null;
  answer: string | null;
  decisionYear: number | null;
  decisionNumber: number | null;
}
export interface SeatRow extends StoredSeat {
  voteId: string;
  partnershipId: string;
  organisationId: string;
  ballotId: string | null;
  turns: number;
}
export interface BallotRow extends StoredBallot {
  id: string;
  voteId: string;
  reason: string | null;
  castByName: string;
}
export interface ViewFacts {
  vote: VoteRow;
  seats: readonly SeatRow[];
  ballots: readonly BallotRow[];
  names: ReadonlyMap<string, string>;
  language: Language;
}

const nothingLeft: DecisiveNow = { decided: null, open: [], enough: [] };

export function voteView({ vote, seats, ballots, names, language }: ViewFacts): VoteType {
  const record = recordOf(vote, seats, ballots);
  const facts = readVote(voteDocument(record));
  const isOpen = vote.state === 'open';
  const now = isOpen ? decisiveNow(facts) : nothingLeft;
  const answer = vote.answer === null ? null : (JSON.parse(vote.answer) as VoteAnswer);
  const { decisionYear: year, decisionNumber: number } = vote;
  return {
    id: vote.id,
    edition: vote.edition,
    bodyName: vote.bodyName,
    state: vote.state,
    written: Boolean(vote.written),
    openedAt: vote.openedAt,
    deadline: vote.deadline ?? null,
    closedAt: vote.closedAt ?? null,
    ruleWords: ruleInWords(facts.rule)[language],
    choices: ballotWords(facts.rule).map(({ code, label, meaning, prompt }) => ({
      code,
      label: label[language],
      meaning: meaning[language],
      prompt: prompt?.[language] ?? null,
    })),
    seats: seats.map((seat) => seatView(seat, { vote, seats, ballots, names, language }, now)),
    majorities: facts.rule.majorities.map((_, index) => majorityView(facts, index, language)),
    decided: now.decided,
    enough: now.enough,
    outcome: vote.outcome,
    sentence: answer?.sentence[language] ?? null,
    decisionCode: year === null || number === null ? null : documentNumber('B', { year, number }),
    viewerCan: isOpen ? viewerCan(['closeVote'], vote) : [],
  };
}

function majorityView(facts: Facts, index: number, language: Language): MajorityCountType {
  const { of, threshold } = facts.rule.majorities[index]!;
  const { measure } = bases[of];
  const count = countVotes(facts.seats, facts.rule, of);
  const open = openSeats(facts).reduce((sum, seat) => sum + amount(seat, measure), 0n);
  const { base } = countVotes(allOpenVote(facts, 'for').seats, facts.rule, of);
  return {
    measure,
    for: `${count.for}`,
    against: `${count.against}`,
    abstain: `${count.abstain}`,
    open: `${open}`,
    need: `${needed(base, threshold)}`,
    words: thresholdOf(writeThreshold(threshold), of, language),
  };
}

function seatView(seat: SeatRow, { vote, seats, ballots, names, language }: ViewFacts, now: DecisiveNow): VoteSeatType {
  const holder = holderOf(seat);
  const through = seats.find(({ key }) => key === seat.proxy);
  const influence = now.open.find(({ seat: key }) => key === seat.key)?.influence ?? null;
  const ballot = seat.recusedAt ? undefined : ballots.find(({ id }) => id === seat.ballotId);
  const { partnershipId } = vote;
  const may = [
    ...viewerCan(['castVote'], { partnershipId, actors: actorsOf(through ?? seat) }),
    ...viewerCan(['recuseSeat', 'giveProxy'], { partnershipId, actors: actorsOf(seat) }),
  ];
  return {
    id: seat.id,
    key: seat.key,
    organisationId: seat.organisationId,
    weight: seat.weight,
    holderName: holder && (names.get(holder.personId) ?? null),
    present: Boolean(seat.presentAtClosing ?? seat.presentAtOpening),
    recusedReason: seat.recusedAt ? (seat.recusedReason ?? '') : null,
    proxy: seat.proxy ?? null,
    ballot: ballot ? ballotView(ballot) : null,
    replaced: Math.max(0, seat.turns - 1),
    influence,
    influenceWords: influence && influenceWords[influence][language],
    viewerCan: vote.state === 'open' && !seat.recusedAt ? may : [],
  };
}

/** What the voter gets back. */
export const castBallot = (ballot: Ballot): CastBallotType => ({
  id: ballot.id,
  voteId: ballot.voteId,
  mark: markOf(ballot),
});

const ballotView = (row: BallotRow) => ({
  id: row.id,
  choice: ballotOf({ choice: row.choice, condition: row.condition ?? null }),
  reason: row.reason,
  condition: row.condition ?? null,
  castByName: row.castByName,
  at: row.at,
  mark: markOf(row),
});

type Marked = Pick<BallotRow, 'id' | 'voteId' | 'voteSeatId' | 'turn' | 'choice' | 'condition' | 'castById' | 'at'> & {
  reason?: string | null | undefined;
};

/** Sixteen hexadecimal digits of the SHA-256 of what the ballot says, in groups of four. */
function markOf({ id, voteId, voteSeatId, turn, choice, reason, condition, castById, at }: Marked): string {
  const said = JSON.stringify([id, voteId, voteSeatId, turn, choice, reason ?? null, condition ?? null, castById, at]);
  const digits = createHash('sha256').update(said).digest('hex').slice(0, 16).toUpperCase();
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}
