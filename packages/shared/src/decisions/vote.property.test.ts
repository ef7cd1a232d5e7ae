// The engine against the articles, and what must hold for every vote, on generated meetings.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OracleDocument, oracleOutcome } from './articles.oracle.ts';
import { meetings } from './generated-meetings.deep.ts';
import { meetingsToTry } from './shared-data.oracle.ts';
import { recomputeVote } from './vote-document.ts';

const numRuns = meetingsToTry;
const vote = (document: OracleDocument) => recomputeVote({ kind: 'vote', ...document });
const outcomeOf = (document: OracleDocument) => vote(document).outcome;

test('agrees with the outcome worked out from the articles', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(meetings(), (meeting) => {
      const expected = oracleOutcome(meeting);
      seen.set(expected, (seen.get(expected) ?? 0) + 1);
      expect(outcomeOf(meeting)).toBe(expected);
    }),
    { numRuns },
  );
  // every outcome occurs often enough for the comparison to mean something
  for (const outcome of ['adopted', 'rejected', 'postponed', 'no-quorum', 'invalid'])
    expect(seen.get(outcome)).toBeGreaterThan(numRuns / 500);
}, 120_000);

test('agrees on meetings that tie', () => {
  const tied = meetings(6).map(
    (meeting): OracleDocument => ({
      ...meeting,
      rule: { majority: { of: 'cast', moreThan: '1/2' }, tie: meeting.rule.tie, abstentions: meeting.rule.abstentions },
      asked: true,
      seats: meeting.seats.flatMap((seat) => {
        const { proxyOf: _, ...own } = seat;
        if (seat.vote === undefined) return [own];
        return [
          { ...own, present: true, vote: 'for' as const },
          { ...own, id: `${seat.id}-other`, present: true, vote: 'against' as const },
        ];
      }),
    }),
  );
  fc.assert(
    fc.property(tied, (meeting) => {
      expect(outcomeOf(meeting)).toBe(oracleOutcome(meeting));
    }),
    { numRuns },
  );
}, 120_000);

test('the order of seats is irrelevant', () => {
  const shuffled = meetings().chain((meeting) =>
    fc.tuple(fc.constant(meeting), fc.shuffledSubarray(meeting.seats, { minLength: meeting.seats.length })),
  );
  fc.assert(
    fc.property(shuffled, ([meeting, seats]) => {
      expect(vote({ ...meeting, seats })).toEqual(vote(meeting));
    }),
  );
});

test('all weights times the same number give the same outcome', () => {
  fc.assert(
    fc.property(meetings(), fc.integer({ min: 2, max: 1_000_000_007 }), (meeting, times) => {
      const heavier = meeting.seats.map((seat) => ({ ...seat, weight: seat.weight * times }));
      expect(outcomeOf({ ...meeting, seats: heavier })).toBe(outcomeOf(meeting));
    }),
  );
});

test('a vote changed to "for" never turns adopted into something else', () => {
  fc.assert(
    fc.property(meetings(), fc.nat(), (meeting, index) => {
      const at = index % meeting.seats.length;
      const seat = meeting.seats[at]!;
      fc.pre(outcomeOf(meeting) === 'adopted' && seat.vote !== undefined);
      const seats = meeting.seats.with(at, { ...seat, vote: 'for' });
      expect(outcomeOf({ ...meeting, seats })).toBe('adopted');
    }),
  );
});

test('more weight for those in favour never turns adopted into something else', () => {
  fc.assert(
    fc.property(meetings(), fc.nat(), fc.integer({ min: 1, max: 50 }), (meeting, index, more) => {
      const at = index % meeting.seats.length;
      const seat = meeting.seats[at]!;
      // weight that is not there when the quorum is taken makes the quorum harder, rightly
      const stays = seat.present && seat.presentAtOpening !== false && seat.presentAtClosing !== false;
      fc.pre(outcomeOf(meeting) === 'adopted' && seat.vote === 'for' && stays);
      const seats = meeting.seats.with(at, { ...seat, weight: seat.weight + more });
      expect(outcomeOf({ ...meeting, seats })).toBe('adopted');
    }),
  );
});

test('weights beyond what a double can hold still decide by one vote', () => {
  const huge = 10n ** 18n;
  const seats = [
    { id: 'A', weight: huge, present: true, vote: 'for' },
    { id: 'B', weight: huge - 1n, present: true, vote: 'against' },
  ];
  const rule = { majority: { of: 'cast', moreThan: '1/2' } };
  expect(recomputeVote({ rule, seats }).outcome).toBe('adopted');
  expect(recomputeVote({ rule, seats: [seats[0], { ...seats[1], weight: `${huge + 1n}` }] }).outcome).toBe('rejected');
});
