// Votes as documents: the worked examples to the vote, the sentence, every setting, and every refusal at its field.
import { expect, test } from 'vitest';
import { refusalOf } from './refusal-of.oracle.ts';
import { recomputeVote } from './vote-document.ts';

type Vote = 'for' | 'against' | 'abstain' | undefined;
const simple = { majority: { of: 'cast', moreThan: '1/2' }, tie: 'next-meeting-then-rejected' };
const council = (rule: object, votes: Vote[], weights = [3, 2, 1], absent: number[] = []) => ({
  rule,
  seats: votes.map((vote, index) => ({
    id: 'ABCDEFGH'[index],
    weight: weights[index] ?? 1,
    present: !absent.includes(index),
    ...(vote && { vote }),
  })),
});
const outcome = (document: object) => recomputeVote(document as Record<string, unknown>).outcome;
const codes = (document: object) => recomputeVote(document as Record<string, unknown>).reasons.map(({ code }) => code);

// Votes A 3, B 2, C 1
test.each([
  ['A against B and C, complete: rejected', council(simple, ['for', 'against', 'against']), 'rejected'],
  [
    'the same with the chair deciding for',
    { ...council({ ...simple, tie: 'chair' }, ['for', 'against', 'against']), chair: 'A' },
    'adopted',
  ],
  [
    'the same with the chair deciding against',
    { ...council({ ...simple, tie: 'chair' }, ['for', 'against', 'against']), chair: 'B' },
    'rejected',
  ],
  ['A and C for, B against: adopted', council(simple, ['for', 'against', 'for']), 'adopted'],
  [
    '4 of 6 is at least two thirds',
    council({ ...simple, majority: { of: 'weight', atLeast: '2/3' } }, ['for', 'against', 'for']),
    'adopted',
  ],
  [
    '4 of 6 is not more than two thirds',
    council({ ...simple, majority: { of: 'weight', moreThan: '2/3' } }, ['for', 'against', 'for']),
    'rejected',
  ],
  [
    'B absent, two of three there, A against: rejected',
    council({ ...simple, quorum: { basis: 'heads', moreThan: '1/2' } }, ['against', undefined, 'for'], [3, 2, 1], [1]),
    'rejected',
  ],
  [
    'one head one vote the same day: tie, not complete, postponed',
    council({ ...simple, quorum: { basis: 'heads', moreThan: '1/2' } }, ['against', undefined, 'for'], [1, 1, 1], [1]),
    'postponed',
  ],
])('%s', (_name, document, expected) => {
  expect(outcome(document)).toBe(expected);
});

test('the outcome says count, need, result and quorum in one sentence', () => {
  const rule = { ...simple, quorum: { basis: 'heads', moreThan: '1/2' } };
  const answer = recomputeVote(council(rule, ['for', 'for', 'against', 'against', undefined], [3, 3, 2, 1, 3], [4]));
  expect(answer).toEqual({
    outcome: 'adopted',
    for: '6',
    against: '3',
    abstain: '0',
    base: '9',
    reasons: [
      { code: 'quorum-reached', params: { present: '4', base: '5', measure: 'heads', moreThan: '1/2' } },
      { code: 'majority-reached', params: { for: '6', against: '3', base: '9', of: 'cast', need: '5', moreThan: '1/2' } },
    ],
    sentence: {
      nl: 'Aangenomen: 6 van de 9 stemmen voor, nodig was meer dan de helft van de uitgebrachte stemmen; quorum gehaald met 4 van de 5 leden.',
      en: 'Adopted: 6 of 9 votes in favour, needed was more than half of the votes cast; quorum reached with 4 of 5 members.',
    },
  });
});

test.each([
  [
    council({ ...simple, quorum: { basis: 'both', moreThan: '1/2' } }, ['for', undefined, undefined], [1, 2, 3], [1, 2]),
    'Geen besluit: quorum niet gehaald met 1 van de 3 leden, nodig was meer dan de helft.',
  ],
  [
    council({ ...simple, quorum: { basis: 'both', moreThan: '1/2' } }, ['for', 'for', undefined], [1, 1, 5], [2]),
    'Geen besluit: quorum niet gehaald met 2 van de 7 stemmen, nodig was meer dan de helft.',
  ],
  [
    council({ ...simple, voteQuorum: { moreThan: '1/2' } }, ['for', undefined, undefined]),
    'Stemming ongeldig: maar 1 van de 3 leden die mogen stemmen deden mee, nodig was meer dan de helft.',
  ],
  [
    council(simple, ['for', 'against', 'against']),
    'Verworpen: de stemmen staken: 3 voor en 3 tegen; de vergadering was voltallig, dus het voorstel is verworpen.',
  ],
  [
    council({ majority: { of: 'cast', moreThan: '1/2' }, second: { of: 'members', atLeast: '3/4' } }, ['for', 'for', 'against']),
    'Verworpen: 5 van de 6 stemmen voor, nodig was meer dan de helft van de uitgebrachte stemmen; 2 van de 3 leden voor, nodig was ten minste drie kwart van alle leden.',
  ],
  [
    council({ method: 'unanimity' }, ['for', 'for', undefined]),
    'Aangenomen: 5 van de 5 stemmen voor, nodig waren alle uitgebrachte stemmen.',
  ],
  [{ ...council(simple, [undefined, undefined]), asked: false }, 'Aangenomen: niemand vroeg om een stemming.'],
])('%#: a sentence for every outcome', (document, nl) => {
  expect(recomputeVote(document).sentence.nl).toBe(nl);
});

test('abstentions follow the rule', () => {
  const votes: Vote[] = ['for', 'abstain', 'against'];
  expect(outcome(council({ ...simple, abstentions: 'not-cast' }, votes, [2, 2, 1]))).toBe('adopted');
  expect(outcome(council({ ...simple, abstentions: 'count-in-base' }, votes, [2, 2, 1]))).toBe('rejected');
  // an abstention is not a vote cast, so the meeting is not complete (32(6)); where it counts as cast, equal votes fall short of the base
  expect(outcome(council({ ...simple, abstentions: 'not-cast' }, votes, [1, 1, 1]))).toBe('postponed');
  expect(codes(council({ ...simple, abstentions: 'count-in-base' }, votes, [1, 1, 1]))).toEqual(['majority-missed']);
  const voteQuorum = { moreThan: '1/2' };
  expect(outcome(council({ ...simple, voteQuorum }, ['for', 'abstain', undefined]))).toBe('adopted');
  expect(outcome(council({ ...simple, voteQuorum: { ...voteQuorum, abstentions: 'stay-out' } }, ['for', 'abstain', undefined]))).toBe(
    'invalid',
  );
  expect(outcome(council({ ...simple, voteQuorum: '1/2' }, ['for', undefined, undefined]))).toBe('invalid');
  expect(outcome(council({ ...simple, voteQuorum: true }, ['for', undefined, undefined]))).toBe('invalid');
  expect(outcome(council({ ...simple, voteQuorum: false }, ['for', undefined, undefined]))).toBe('adopted');
});

test('a recused seat leaves the bases the arrangement names and still counts for the quorum', () => {
  const seats = [
    { id: 'A', present: true, vote: 'for' },
    { id: 'B', present: true, recused: true },
    { id: 'C', present: false },
    { id: 'D', present: false },
  ];
  const members = { majority: { of: 'members', atLeast: '1/3' } };
  expect(outcome({ rule: members, seats })).toBe('adopted');
  expect(outcome({ rule: { ...members, recusal: { base: 'stays' } }, seats })).toBe('rejected');
  const quorum = { basis: 'heads', atLeast: '1/2' };
  expect(outcome({ rule: { ...simple, quorum }, seats })).toBe('adopted');
  expect(outcome({ rule: { ...simple, quorum, recusal: { quorum: 'leaves' } }, seats })).toBe('no-quorum');
  // of three who may vote one took part (Gemeentewet 29)
  expect(outcome({ rule: { ...simple, voteQuorum: {} }, seats })).toBe('invalid');
});

test('the quorum is judged at opening and at closing', () => {
  const seats = (opening: boolean, closing: boolean) => [
    { id: 'A', present: true, vote: 'for' },
    { id: 'B', present: true, vote: 'for', presentAtOpening: opening, presentAtClosing: closing },
    { id: 'C', present: false },
  ];
  const at = (at: string, opening: boolean, closing: boolean) =>
    outcome({ rule: { ...simple, quorum: { basis: 'heads', moreThan: '1/2', at } }, seats: seats(opening, closing) });
  expect([at('opening', true, false), at('opening', false, true)]).toEqual(['adopted', 'no-quorum']);
  expect([at('closing', true, false), at('closing', false, true)]).toEqual(['no-quorum', 'adopted']);
  expect([at('both', true, false), at('both', false, true), at('both', true, true)]).toEqual(['no-quorum', 'no-quorum', 'adopted']);
});

test('a second call needs no quorum and no vote quorum', () => {
  const document = council(
    { ...simple, quorum: { basis: 'heads', moreThan: '1/2' }, voteQuorum: {} },
    ['for', undefined, undefined],
    [1, 1, 1],
    [1, 2],
  );
  expect(outcome(document)).toBe('no-quorum');
  expect(outcome({ ...document, secondCall: true })).toBe('adopted');
  expect(codes({ ...document, secondCall: true })).toEqual(['second-call', 'majority-reached']);
  expect(codes({ ...council(simple, ['for']), secondCall: true })).toEqual(['majority-reached']);
  for (const one of [{ quorum: { atLeast: '1' } }, { voteQuorum: { atLeast: '1' } }]) {
    const rule = { ...simple, ...one };
    const again = { ...council(rule, ['for', undefined], [1, 1], [1]), secondCall: true };
    expect(codes(again)).toEqual(['second-call', 'majority-reached']);
  }
});

test('a vote that was not valid is taken again without a vote quorum, but not without a quorum', () => {
  const rule = { ...simple, quorum: { basis: 'heads', moreThan: '1/2' }, voteQuorum: {} };
  const document = council(rule, ['for', undefined, undefined]);
  expect(codes(document)).toEqual(['quorum-reached', 'too-few-took-part']);
  expect(codes({ ...document, invalidBefore: true })).toEqual(['quorum-reached', 'majority-reached']);
  expect(outcome({ ...council(rule, ['for', undefined, undefined], [1, 1, 1], [1, 2]), invalidBefore: true })).toBe('no-quorum');
  expect(codes(council(rule, ['for', 'for', undefined]))).toEqual(['quorum-reached', 'enough-took-part', 'majority-reached']);
});

test('without a vote asked a proposal is adopted, but not without a quorum', () => {
  const rule = { ...simple, quorum: { basis: 'heads', moreThan: '1/2' }, voteQuorum: {} };
  expect(codes({ ...council(rule, [undefined, undefined, undefined]), asked: false })).toEqual(['quorum-reached', 'no-vote-asked']);
  expect(outcome({ ...council(rule, [undefined, undefined, undefined], [1, 1, 1], [1, 2]), asked: false })).toBe('no-quorum');
});

test('in writing, those who answer are there', () => {
  const rule = { ...simple, quorum: { basis: 'heads', moreThan: '1/2' } };
  const absent = [0, 1, 2];
  expect(outcome({ ...council(rule, ['for', 'for', undefined], [1, 1, 1], absent), written: true })).toBe('adopted');
  expect(outcome({ ...council(rule, ['for', undefined, undefined], [1, 1, 1], absent), written: true })).toBe('no-quorum');
});

test('a double majority asks members and inhabitants', () => {
  const rule = { majority: { of: 'members', moreThan: '1/2' }, second: { of: 'inhabitants', atLeast: '3/5' } };
  const seats = (c: Vote) => [
    { id: 'A', inhabitants: 41_250, vote: 'against' },
    { id: 'B', inhabitants: 28_731, vote: 'for' },
    { id: 'C', inhabitants: '17609', ...(c && { vote: c }) },
  ];
  expect(codes({ rule, seats: seats('for') })).toEqual(['majority-reached', 'majority-missed']);
  const money = { ...rule, second: { of: 'contribution', atLeast: '1/3' } };
  expect(outcome({ rule: money, seats: seats('for').map((seat) => ({ ...seat, contribution: 100 })) })).toBe('adopted');
});

test.each([
  [
    'a proxy held by the present seat',
    { id: 'A', weight: 3, vote: 'for', proxyOf: 'B' },
    { id: 'B', weight: 2, present: false, vote: 'for' },
  ],
  [
    'a proxy named on the absent seat',
    { id: 'A', weight: 3, vote: 'for' },
    { id: 'B', weight: 2, present: false, proxyOf: 'A', vote: 'for' },
  ],
  ['an absent seat follows its holder', { id: 'A', weight: 3, vote: 'for', proxyOf: 'B' }, { id: 'B', weight: 2, present: false }],
])('%s votes', (_name, a, b) => {
  const answer = recomputeVote({ rule: simple, seats: [a, b, { id: 'C', weight: 4, vote: 'against' }] });
  expect([answer.for, answer.against, answer.outcome]).toEqual(['5', '4', 'adopted']);
});

test('a proxy counts for the quorum only where the arrangement says so', () => {
  const seats = [
    { id: 'A', vote: 'for', proxyOf: 'B' },
    { id: 'B', present: false },
    { id: 'C', present: false },
  ];
  const quorum = { basis: 'heads', moreThan: '1/2' };
  expect(outcome({ rule: { ...simple, quorum }, seats })).toBe('no-quorum');
  expect(outcome({ rule: { ...simple, quorum: { ...quorum, represented: true } }, seats })).toBe('adopted');
});

test('a majority of those present counts who is represented', () => {
  const seats = [{ id: 'A', vote: 'for' }, { id: 'B' }, { id: 'C', present: false }, { id: 'D', present: false, proxyOf: 'B' }];
  expect(recomputeVote({ rule: { majority: { of: 'present' } }, seats }).base).toBe('3');
  expect(recomputeVote({ rule: { majority: { of: 'present-weight' } }, seats }).base).toBe('3');
  expect(recomputeVote({ rule: { majority: { of: 'entitled-weight' } }, seats }).base).toBe('4');
});

test('a tie on one of two majorities waits for the chair, unless the other falls short', () => {
  const rule = { majority: { of: 'cast' }, second: { of: 'inhabitants', atLeast: '1/2' }, tie: 'chair' };
  const seats = (a: number, b: number) => [
    { id: 'A', inhabitants: a, vote: 'for' },
    { id: 'B', inhabitants: b, vote: 'against' },
  ];
  expect(codes({ rule, seats: seats(6, 4), chair: 'A' })).toEqual(['votes-tie', 'majority-reached', 'chair-for']);
  expect(codes({ rule, seats: seats(4, 6), chair: 'A' })).toEqual(['votes-tie', 'majority-missed']);
  expect(codes({ rule, seats: seats(6, 4), chair: 'B' })).toEqual(['votes-tie', 'majority-reached', 'chair-against']);
  expect(codes({ rule, seats: seats(6, 4), chair: 'B', castingVote: 'for' })).toEqual(['votes-tie', 'majority-reached', 'chair-for']);
  const silent = [...seats(6, 4), { id: 'C', inhabitants: 0 }];
  expect(codes({ rule, seats: silent, chair: 'C' })).toEqual(['votes-tie', 'majority-reached', 'chair-silent']);
});

const rule = simple;
const a = { id: 'A', weight: 1, present: true };
const b = { id: 'B', weight: 1, present: true };
test.each([
  ['empty-meeting', '$.seats', { rule, seats: [] }],
  ['not-a-list', '$.seats', { rule }],
  ['seat-twice', '$.seats[1].id', { rule, seats: [a, { ...a, vote: 'for' }] }],
  ['not-a-text', '$.seats[0].id', { rule, seats: [{ weight: 1 }] }],
  ['weight-not-positive', '$.seats[1].weight', { rule, seats: [a, { ...b, weight: 0 }] }],
  ['weight-not-positive', '$.seats[0].weight', { rule, seats: [{ ...a, weight: -2 }] }],
  ['weight-not-positive', '$.seats[0].weight', { rule, seats: [{ ...a, weight: 1.5 }] }],
  ['weight-not-positive', '$.seats[0].weight', { rule, seats: [{ ...a, weight: '3/2' }] }],
  ['weight-not-positive', '$.seats[0].weight', { rule, seats: [{ ...a, weight: true }] }],
  ['not-a-number', '$.seats[0].weight', { rule, seats: [{ ...a, weight: 'two' }] }],
  ['not-a-switch', '$.seats[0].present', { rule, seats: [{ ...a, present: 'yes' }] }],
  ['not-a-choice', '$.seats[0].vote', { rule, seats: [{ ...a, vote: 'yes' }] }],
  ['recused-seat-votes', '$.seats[0].vote', { rule, seats: [{ ...a, recused: true, vote: 'for' }] }],
  ['absent-seat-votes', '$.seats[1].vote', { rule, seats: [a, { ...b, present: false, vote: 'for' }] }],
  ['vote-not-asked', '$.seats[0].vote', { rule, seats: [{ ...a, vote: 'for' }], asked: false }],
  ['unknown-seat', '$.seats[0].proxyOf', { rule, seats: [{ ...a, proxyOf: 'Z' }, b] }],
  ['unknown-seat', '$.chair', { rule, seats: [a], chair: 'Z' }],
  ['recused-seat-votes', '$.castingVote', { rule, seats: [{ ...a, recused: true }, b], chair: 'A', castingVote: 'for' }],
  [
    'recused-proxy',
    '$.seats[0].proxyOf',
    {
      rule,
      seats: [
        { ...a, proxyOf: 'B' },
        { ...b, present: false, recused: true },
      ],
    },
  ],
  [
    'recused-proxy',
    '$.seats[0].proxyOf',
    {
      rule,
      seats: [
        { ...a, recused: true, proxyOf: 'B' },
        { ...b, present: false },
      ],
    },
  ],
  [
    'proxy-cycle',
    '$.seats[0].proxyOf',
    {
      rule,
      seats: [
        { ...a, proxyOf: 'B' },
        { ...b, present: false, proxyOf: 'A' },
      ],
    },
  ],
  ['proxy-cycle', '$.seats[0].proxyOf', { rule, seats: [{ ...a, proxyOf: 'A' }] }],
  [
    'proxy-cycle',
    '$.seats[1].proxyOf',
    {
      rule,
      seats: [
        { ...a, proxyOf: 'B' },
        { ...b, present: false, proxyOf: 'C' },
        { id: 'C', proxyOf: 'B' },
      ],
    },
  ],
  ['not-a-text', '$.chair', { rule, seats: [a], chair: '' }],
  ['not-a-choice', '$.castingVote', { rule, seats: [a], chair: 'A', castingVote: 'yes' }],
  ['chair-needed', '$.chair', { rule: { ...rule, tie: 'chair' }, seats: [a, b], castingVote: 'for' }],
  ['proxy-not-needed', '$.seats[0].proxyOf', { rule, seats: [{ ...a, proxyOf: 'B' }, b] }],
  [
    'proxy-absent',
    '$.seats[0].proxyOf',
    {
      rule,
      seats: [
        { ...a, present: false, proxyOf: 'B' },
        { ...b, present: false },
      ],
    },
  ],
  [
    'proxy-twice',
    '$.seats[2].proxyOf',
    {
      rule,
      seats: [
        { ...a, proxyOf: 'B' },
        { ...b, present: false },
        { id: 'C', proxyOf: 'B' },
      ],
    },
  ],
  [
    'too-many-proxies',
    '$.seats[2].proxyOf',
    {
      rule: { ...rule, proxies: { most: 1 } },
      seats: [a, { ...b, present: false, proxyOf: 'A' }, { id: 'C', present: false, proxyOf: 'A' }],
    },
  ],
  [
    'chair-needed',
    '$.chair',
    {
      rule: { ...rule, tie: 'chair' },
      seats: [
        { ...a, vote: 'for' },
        { ...b, vote: 'against' },
      ],
    },
  ],
  ['measure-not-whole', '$.seats[0].inhabitants', { rule: { majority: { of: 'inhabitants' } }, seats: [a] }],
  ['measure-not-whole', '$.seats[0].inhabitants', { rule, seats: [{ ...a, inhabitants: -1 }] }],
  ['measure-not-whole', '$.rule.proxies.most', { rule: { ...rule, proxies: { most: -1 } }, seats: [a] }],
  ['threshold-out-of-range', '$.rule.majority.moreThan', { rule: { majority: { of: 'cast', moreThan: '0' } }, seats: [a] }],
  ['threshold-out-of-range', '$.rule.majority.moreThan', { rule: { majority: { of: 'cast', moreThan: '1' } }, seats: [a] }],
  ['threshold-out-of-range', '$.rule.majority.atLeast', { rule: { majority: { of: 'cast', atLeast: '4/3' } }, seats: [a] }],
  ['threshold-out-of-range', '$.rule.quorum.atLeast', { rule: { ...rule, quorum: { basis: 'heads', atLeast: '-1/2' } }, seats: [a] }],
  ['not-a-number', '$.rule.majority.moreThan', { rule: { majority: { of: 'cast', moreThan: 0.5 } }, seats: [a] }],
  ['threshold-twice', '$.rule.second.atLeast', { rule: { ...rule, second: { of: 'cast', moreThan: '1/2', atLeast: '1/2' } }, seats: [a] }],
  ['unknown-field', '$.rule.majority.atleast', { rule: { majority: { of: 'cast', atleast: '2/3' } }, seats: [a] }],
  ['not-a-choice', '$.rule.majority.of', { rule: { majority: { of: 'everything' } }, seats: [a] }],
  ['not-a-choice', '$.rule.quorum.basis', { rule: { ...rule, quorum: { basis: 'feet' } }, seats: [a] }],
  ['not-a-choice', '$.rule.quorum.at', { rule: { ...rule, quorum: { at: 'noon' } }, seats: [a] }],
  ['not-a-choice', '$.rule.voteQuorum.abstentions', { rule: { ...rule, voteQuorum: { abstentions: 'x' } }, seats: [a] }],
  ['not-a-choice', '$.rule.recusal.base', { rule: { ...rule, recusal: { base: 'x' } }, seats: [a] }],
  ['not-a-choice', '$.rule.recusal.quorum', { rule: { ...rule, recusal: { quorum: 'x' } }, seats: [a] }],
  ['not-a-choice', '$.rule.tie', { rule: { ...rule, tie: 'lot' }, seats: [a] }],
  ['not-a-choice', '$.rule.abstentions', { rule: { ...rule, abstentions: 'for' }, seats: [a] }],
  ['not-a-choice', '$.rule.method', { rule: { method: 'acclamation' }, seats: [a] }],
  ['not-an-object', '$.rule', { seats: [a] }],
  ['not-an-object', '$.rule.majority', { rule: {}, seats: [a] }],
  ['not-a-switch', '$.tieBefore', { rule, seats: [a], tieBefore: 1 }],
  ['not-a-switch', '$.complete', { rule, seats: [a], complete: 'yes' }],
  ['objection-needs-ground', '$.seats[0].objection', { rule: { method: 'consent' }, seats: [{ ...a, vote: 'against' }] }],
  [
    'objection-needs-ground',
    '$.seats[0].objection',
    {
      rule: { method: 'consent', grounds: ['law'] },
      seats: [{ ...a, vote: 'against', objection: { ground: 'money', reason: 'te duur' } }],
    },
  ],
  ['not-a-text', '$.seats[0].objection.reason', { rule, seats: [{ ...a, vote: 'against', objection: { ground: 'law', reason: ' ' } }] }],
  ['days-out-of-range', '$.rule.days', { rule: { method: 'no-objection', days: 0 }, seats: [a] }],
  ['days-out-of-range', '$.rule.days', { rule: { method: 'no-objection', days: 367 }, seats: [a] }],
  ['days-out-of-range', '$.rule.days', { rule: { method: 'no-objection' }, seats: [a] }],
])('refuses %s at %s', (code, path, document) => {
  const refused = refusalOf(() => recomputeVote(document));
  expect([refused.code, refused.path]).toEqual([code, path]);
  expect(refused.text.nl).toMatch(/\S{3}/);
});

test('at most 1,000 seats', () => {
  const seats = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index}` }));
  expect(outcome({ rule, seats: seats(1000) })).toBe('postponed');
  expect(() => recomputeVote({ rule, seats: seats(1001) })).toThrow(/too-many-seats/);
});
