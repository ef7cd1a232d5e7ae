// A vote from opening to closing: what is frozen, what is kept, who may act, and that the recount is the recomputed document.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusalOf } from '../refusal-of.oracle.ts';
import { decisiveNow } from '../power/decisive.ts';
import { readVote, recomputeVote } from '../vote-document.ts';
import { giveProxy, recuse } from './attendance.ts';
import { castVote } from './casting.ts';
import { closeVote } from './closing.ts';
import { type Opening, openVote } from './opening.ts';
import { recount, voteDocument } from './recount.ts';
import { effectiveVote, replacedVotes, type VoteRecord } from './vote-record.ts';

const seat = (id: string, weight: string) => ({ id, weight, holder: `${id} holder`, deputies: [`${id} deputy`] });
const opening: Opening = {
  rule: { majority: { of: 'cast', moreThan: '1/2' }, tie: 'next-meeting-then-rejected', quorum: { basis: 'heads', moreThan: '1/2' } },
  seats: [seat('A', '3'), seat('B', '2'), seat('C', '1')],
  chair: 'A',
  openedAt: '2027-07-01T09:00:00Z',
  present: ['A', 'B', 'C'],
};
const at = (minute: number) => `2027-07-01T09:${String(minute).padStart(2, '0')}:00Z`;
const cast = (record: VoteRecord, seat: string, choice: 'for' | 'against' | 'abstain', more: object = {}) =>
  castVote(record, { seat, choice, by: `${seat} holder`, at: at(5), ...more });
const close = (record: VoteRecord, present = ['A', 'B', 'C']) => closeVote(record, { at: at(30), present });
const all = (record: VoteRecord) => cast(cast(cast(record, 'A', 'for'), 'B', 'against'), 'C', 'for');

test('a vote from opening to outcome', () => {
  const closed = close(all(openVote(opening)));
  expect(recount(closed).outcome).toBe('adopted');
  expect(closed.closing).toEqual({ at: at(30), present: ['A', 'B', 'C'], entitled: ['A', 'B', 'C'] });
  expect(recomputeVote(voteDocument(closed))).toMatchObject({ outcome: 'adopted', for: '4', against: '2' });
});

test('weights, seats and rule are frozen at opening', () => {
  const seats = opening.seats.map((each) => ({ ...each }));
  const rule = JSON.parse(JSON.stringify(opening.rule)) as { majority: { moreThan: string } };
  const record = openVote({ ...opening, seats, rule });
  seats[0]!.weight = '1';
  rule.majority.moreThan = '2/3';
  expect(recount(close(all(record))).outcome).toBe('adopted');
});

test('a vote never brings a weight', () => {
  const record = cast(openVote(opening), 'C', 'for', { weight: '100' });
  expect(record.casts[0]).toEqual({ seat: 'C', choice: 'for', by: 'C holder', at: at(5) });
  expect(recomputeVote(voteDocument(record)).for).toBe('1');
});

test('a replaced vote is kept, the last one counts', () => {
  const record = cast(cast(openVote(opening), 'A', 'against'), 'A', 'for', { condition: 'Eerst de begroting' });
  expect(effectiveVote(record, 'A')).toMatchObject({ choice: 'for', condition: 'Eerst de begroting' });
  expect(replacedVotes(record).map(({ choice }) => choice)).toEqual(['against']);
  expect(record.casts).toHaveLength(2);
});

test('a deputy may act, a stranger may not', () => {
  expect(cast(openVote(opening), 'A', 'for', { by: 'A deputy' }).casts).toHaveLength(1);
  expect(refusalOf(() => cast(openVote(opening), 'A', 'for', { by: 'B holder' }))).toMatchObject({ code: 'not-your-seat', path: '$.by' });
});

test('a recused seat takes no part; its earlier vote is kept and does not count', () => {
  const recused = recuse(cast(openVote(opening), 'A', 'against'), { seat: 'A', reason: 'Familie van de leverancier', at: at(10) });
  expect(effectiveVote(recused, 'A')).toBeUndefined();
  expect(recused.casts).toHaveLength(1);
  expect(refusalOf(() => cast(recused, 'A', 'for')).code).toBe('recused-seat-votes');
  const closed = close(cast(cast(recused, 'B', 'for'), 'C', 'against'));
  expect(closed.closing?.entitled).toEqual(['B', 'C']);
  expect(recount(closed)).toMatchObject({ outcome: 'adopted', count: { base: 3n } });
  expect(recuse(recused, { seat: 'A', reason: 'nog eens', at: at(11) })).toBe(recused);
});

test('an absent seat votes through its proxy, within the rules', () => {
  const absent = openVote({ ...opening, rule: { ...opening.rule, proxies: { most: 1 } }, present: ['A', 'B'] });
  const given = giveProxy(absent, { from: 'C', to: 'A', at: at(1) });
  expect(refusalOf(() => cast(given, 'C', 'for')).code).toBe('not-your-seat');
  const voted = cast(cast(given, 'C', 'for', { by: 'A holder' }), 'B', 'against');
  expect(voteDocument(voted).seats).toContainEqual(expect.objectContaining({ id: 'C', present: false, proxyOf: 'A', vote: 'for' }));
  expect(recomputeVote(voteDocument(voted))).toMatchObject({ for: '1', against: '2' });
  expect(refusalOf(() => giveProxy(given, { from: 'B', to: 'A', at: at(2) })).code).toBe('proxy-not-needed');
  expect(refusalOf(() => giveProxy(absent, { from: 'C', to: 'Z', at: at(2) }))).toMatchObject({ code: 'unknown-seat', path: '$.to' });
  expect(refusalOf(() => giveProxy(absent, { from: 'Z', to: 'A', at: at(2) })).path).toBe('$.from');
  const lapsed = recuse(given, { seat: 'A', reason: 'belang', at: at(3) });
  expect(lapsed.proxies).toEqual({});
  expect(refusalOf(() => giveProxy(lapsed, { from: 'C', to: 'A', at: at(4) })).code).toBe('recused-proxy');
  const two = openVote({ ...opening, rule: { ...opening.rule, proxies: { most: 1 } }, present: ['A'] });
  expect(refusalOf(() => giveProxy(giveProxy(two, { from: 'B', to: 'A', at: at(1) }), { from: 'C', to: 'A', at: at(1) })).code).toBe(
    'too-many-proxies',
  );
});

test('who left before closing has voted, and no longer counts for the quorum at closing', () => {
  const closed = close(all(openVote(opening)), ['A']);
  expect(recount(closed)).toMatchObject({ outcome: 'no-quorum', count: { for: 4n } });
});

test('nothing is accepted outside the term', () => {
  const record = openVote(opening);
  const closed = close(all(record));
  for (const act of [
    () => cast(closed, 'A', 'for'),
    () => recuse(closed, { seat: 'A', reason: 'x y', at: at(40) }),
    () => giveProxy(closed, { from: 'A', to: 'B', at: at(40) }),
    () => close(closed),
  ]) {
    expect(refusalOf(act).code).toBe('vote-closed');
  }
  expect(refusalOf(() => cast(record, 'A', 'for', { at: '2027-07-01T08:59:59Z' })).code).toBe('before-opening');
  expect(refusalOf(() => closeVote(record, { at: '2027-07-01T08:59:59Z', present: [] })).code).toBe('before-opening');
  expect(refusalOf(() => cast(record, 'A', 'for', { at: '1 juli' })).code).toBe('not-an-instant');
  expect(refusalOf(() => cast(record, 'Z', 'for'))).toMatchObject({ code: 'unknown-seat', path: '$.seat' });
  expect(refusalOf(() => closeVote(record, { at: at(9), present: ['Z'] })).path).toBe('$.present');
  expect(refusalOf(() => recuse(record, { seat: 'A', reason: ' ', at: at(9) })).code).toBe('reason-needed');
  expect(refusalOf(() => recount(record)).code).toBe('vote-open');
});

test('a vote in writing has a deadline and waits for it', () => {
  const written: Opening = { ...opening, written: true, deadline: '2027-07-08T09:00:00Z', present: [] };
  expect(refusalOf(() => openVote({ ...opening, written: true })).code).toBe('deadline-needed');
  expect(refusalOf(() => openVote({ ...written, deadline: opening.openedAt })).code).toBe('deadline-before-opening');
  const record = cast(cast(openVote(written), 'A', 'for'), 'B', 'for');
  expect(refusalOf(() => close(record, [])).code).toBe('deadline-running');
  expect(refusalOf(() => cast(record, 'C', 'for', { at: '2027-07-08T09:00:01Z' })).code).toBe('after-deadline');
  expect(cast(record, 'C', 'for', { at: '2027-07-08T09:00:00Z' }).casts).toHaveLength(3);
  expect(recount(closeVote(record, { at: '2027-07-08T09:00:00Z', present: [] })).outcome).toBe('adopted');
  // everyone has voted: no need to wait
  expect(recount(close(cast(record, 'C', 'against'), [])).outcome).toBe('adopted');
});

test('a term for objections is open until it is closed', () => {
  const silent: Opening = { ...opening, rule: { method: 'no-objection', days: 7 }, deadline: '2027-07-08T09:00:00Z' };
  expect(refusalOf(() => openVote({ ...silent, rule: silent.rule, deadline: undefined as unknown as string })).code).toBe(
    'deadline-needed',
  );
  const record = openVote(silent);
  expect(recomputeVote(voteDocument(record)).outcome).toBe('postponed');
  expect(recount(closeVote(record, { at: '2027-07-08T09:00:00Z', present: [] })).outcome).toBe('adopted');
});

test('consent asks a ground when it is cast', () => {
  const record = openVote({ ...opening, rule: { method: 'consent', grounds: ['law'] } });
  for (const objection of [undefined, { ground: 'money', reason: 'te duur' }, { ground: 'law', reason: ' ' }]) {
    expect(refusalOf(() => cast(record, 'A', 'against', objection ? { objection } : {})).path).toBe('$.objection');
  }
  expect(cast(record, 'A', 'against', { objection: { ground: 'law', reason: 'Wgr 10' } }).casts).toHaveLength(1);
  expect(cast(record, 'A', 'for').casts).toHaveLength(1);
});

test('what earlier meetings left, and the casting vote, reach the outcome', () => {
  const tied = cast(cast(openVote({ ...opening, before: { tie: true } }), 'A', 'for'), 'B', 'against');
  expect(recount(close(cast(tied, 'C', 'against'))).reasons.at(-1)?.code).toBe('tie-again');
  const alone = openVote({ ...opening, present: ['A'], before: { noQuorum: true, invalid: true } });
  expect(voteDocument(alone)).toMatchObject({ secondCall: true, invalidBefore: true });
  expect(recount(close(cast(alone, 'A', 'for'), ['A'])).outcome).toBe('adopted');
  const chaired = all(openVote({ ...opening, rule: { ...opening.rule, tie: 'chair' } }));
  const closed = closeVote(cast(cast(chaired, 'C', 'against'), 'A', 'for'), {
    at: at(30),
    present: ['A', 'B', 'C'],
    castingVote: 'against',
  });
  expect(recount(closed).reasons.at(-1)?.code).toBe('chair-against');
});

test('openings are refused at their field', () => {
  const refused = (more: object) => refusalOf(() => openVote({ ...opening, ...more }));
  expect(refused({ chair: 'Z' })).toMatchObject({ code: 'unknown-seat', path: '$.chair' });
  expect(refused({ present: ['Z'] })).toMatchObject({ code: 'unknown-seat', path: '$.present' });
  expect(refused({ openedAt: '2027-02-29T09:00:00Z' }).path).toBe('$.openedAt');
  expect(refused({ seats: [] }).code).toBe('empty-meeting');
  expect(refused({ rule: { majority: { of: 'inhabitants' } } }).path).toBe('$.seats[0].inhabitants');
});

test('the order of casting is irrelevant, and the record shows who is decisive', () => {
  const choice = fc.constantFrom('for' as const, 'against' as const, 'abstain' as const);
  fc.assert(
    fc.property(fc.tuple(choice, choice, choice), fc.shuffledSubarray(['A', 'B', 'C'], { minLength: 3 }), (choices, order) => {
      const inOrder = (seats: string[]) =>
        recount(close(seats.reduce((record, seat) => cast(record, seat, choices['ABC'.indexOf(seat)]!), openVote(opening))));
      expect(inOrder(order)).toEqual(inOrder(['A', 'B', 'C']));
    }),
    { numRuns: 100 },
  );
  const running = cast(openVote(opening), 'A', 'for');
  expect(decisiveNow(readVote(voteDocument(running))).open.map(({ seat }) => seat)).toEqual(['B', 'C']);
});
