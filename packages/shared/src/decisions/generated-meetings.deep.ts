// For tests only: generated meetings as documents, small enough to tie and to fall just short, valid in every field.
import * as fc from 'fast-check';
import type { OracleDocument } from './articles.oracle.ts';

const share = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ moreThan: '1/2' }) },
  fc.constantFrom<{ moreThan?: string; atLeast?: string }>(
    { atLeast: '2/3' },
    { moreThan: '2/3' },
    { atLeast: '3/4' },
    { atLeast: '1/2' },
    { atLeast: '1' },
    { moreThan: '1/3' },
    { atLeast: '311/997' },
  ),
);
const of = fc.constantFrom(
  'cast',
  'cast',
  'cast-heads',
  'members',
  'weight',
  'entitled',
  'entitled-weight',
  'present',
  'present-weight',
  'inhabitants',
);
const majority = fc.tuple(share, of).map(([share, of]) => ({ ...share, of }));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const rule = fc.record(
  {
    majority,
    second: majority,
    quorum: fc
      .tuple(share, fc.constantFrom('heads', 'weight', 'both'), fc.boolean(), some(fc.constantFrom('opening', 'closing', 'both')))
      .map(([share, basis, represented, at]) => ({ ...share, basis, represented, ...(at && { at }) })),
    voteQuorum: fc
      .tuple(share, fc.constantFrom('heads', 'weight', 'both'), fc.constantFrom('take-part', 'stay-out'))
      .map(([share, basis, abstentions]) => ({ ...share, basis, abstentions })),
    tie: fc.constantFrom('rejected', 'chair', 'next-meeting-then-rejected', 'revote', 'revote-then-chair'),
    abstentions: fc.constantFrom('not-cast', 'count-in-base'),
    recusal: fc.record({ base: fc.constantFrom('leaves', 'stays'), quorum: fc.constantFrom('counts', 'leaves') }),
  },
  { requiredKeys: ['majority', 'tie', 'abstentions'] },
);

const drawn = fc.record({
  weight: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9_999 })),
  inhabitants: fc.integer({ min: 0, max: 12 }),
  present: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  recused: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, fc.constant(true)),
  vote: fc.constantFrom('for', 'for', 'against', 'against', 'abstain', undefined),
  proxy: fc.boolean(),
  early: some(fc.boolean()),
  late: some(fc.boolean()),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Makes drawn seats possible: recused seats do not vote, absent ones only through the proxy of the first present seat that is free. */
function seatsOf(drawn: Drawn[], asked: boolean): OracleDocument['seats'] {
  const free = drawn.flatMap((seat, index) => (seat.present && !seat.recused ? [`${index}`] : []));
  return drawn.map(({ weight, inhabitants, present, recused, vote, proxy, early, late }, index) => {
    const moments = { ...(early !== undefined && { presentAtOpening: early }), ...(late !== undefined && { presentAtClosing: late }) };
    const seat = { id: `${index}`, weight, inhabitants, present, recused, ...moments };
    const holder = !present && !recused && proxy ? free.shift() : undefined;
    const mayVote = asked && !recused && (present || holder !== undefined);
    return { ...seat, ...(holder === undefined ? {} : { proxyOf: holder }), ...(mayVote && vote ? { vote } : {}) };
  });
}

const context = fc.record({
  chair: fc.nat(),
  castingVote: some(fc.constantFrom('for', 'against')),
  complete: some(fc.boolean()),
  tieBefore: fc.boolean(),
  invalidBefore: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  secondCall: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  asked: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const withoutHoles = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

/** Meetings of 1 to `most` seats. */
export const meetings = (most = 9): fc.Arbitrary<OracleDocument> =>
  fc.tuple(rule, fc.array(drawn, { minLength: 1, maxLength: most }), context).map(([rule, drawn, { chair, castingVote, ...rest }]) => {
    const seats = seatsOf(drawn, rest.asked);
    const chairSeat = seats[chair % seats.length]!;
    return withoutHoles({
      rule: withoutHoles(rule),
      seats,
      chair: chairSeat.id,
      castingVote: chairSeat.recused ? undefined : castingVote,
      ...rest,
    }) as OracleDocument;
  });
