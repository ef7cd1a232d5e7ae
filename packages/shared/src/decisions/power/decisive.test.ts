// Who is decisive now, rule warnings and what-if: on situations one can check by hand, and against trying every way to vote.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetings } from '../generated-meetings.deep.ts';
import { format } from '../../kernel/rational.ts';
import { readRule } from '../rule-document.ts';
import type { Facts } from '../rule.ts';
import type { Choice } from '../seat.ts';
import { tally } from '../tally.ts';
import { readVote } from '../vote-document.ts';
import { decisiveNow, influenceWords } from './decisive.ts';
import { openSeats } from './rule-game.ts';
import { comparePower, powerUnder, type SeatedMember } from './rule-power.ts';
import { powerWarnings } from './warnings.ts';

const simple = { majority: { of: 'cast', moreThan: '1/2' } };
const seats = (weights: number[], votes: (Choice | null)[] = []) =>
  weights.map((weight, index) => ({ id: 'ABCDEFGH'[index], weight, ...(votes[index] && { vote: votes[index] }) }));
const now = (rule: object, weights: number[], votes: (Choice | null)[], more: object = {}) =>
  decisiveNow(readVote({ rule, seats: seats(weights, votes), ...more }));
const influences = (rule: object, weights: number[], votes: (Choice | null)[], more: object = {}) =>
  now(rule, weights, votes, more).open.map(({ seat, influence }) => `${seat} ${influence}`);

test('decided, open, and what each open seat can do', () => {
  expect(now(simple, [3, 2, 1], ['for', 'for', null])).toMatchObject({ decided: 'adopted', open: [{ seat: 'C', influence: 'none' }] });
  expect(now(simple, [3, 2, 1], ['against', 'against', null]).decided).toBe('not-adopted');
  expect(influences(simple, [3, 2, 1], ['for', 'against', null])).toEqual(['C alone-and-needed']);
  // A for, B and C against is 3-3, so either of B and C is enough
  expect(influences(simple, [3, 2, 1], ['for', null, null])).toEqual(['B alone', 'C alone']);
  // B and C together only tie with A
  expect(influences(simple, [3, 2, 1], ['against', null, null])).toEqual(['B none', 'C none']);
});

test('a casting vote makes half enough', () => {
  const rule = { ...simple, tie: 'chair' };
  expect(now(rule, [3, 2, 1], ['for', null, null], { chair: 'A' }).decided).toBe('adopted');
  expect(influences(rule, [2, 1, 1], ['for', 'against', null], { chair: 'C' })).toEqual(['C alone-and-needed']);
  // 1 against 1, the open chair's own vote gives 2-1 or 1-2
  expect(influences(rule, [1, 1, 1], ['for', 'against', null], { chair: 'C' })).toEqual(['C alone-and-needed']);
  // four equal seats, the open chair with one other makes a half that wins; the two others do not
  const chaired = now(rule, [1, 1, 1, 1], ['against', null, null, null], { chair: 'B' });
  expect(chaired.enough).toEqual([
    ['B', 'C'],
    ['B', 'D'],
  ]);
});

test('the smallest groups that are enough', () => {
  const { decided, enough, open } = now({ majority: { of: 'members', moreThan: '1/2' } }, [1, 1, 1, 1, 1], ['for', null, null, null, null]);
  expect(decided).toBe(null);
  expect(enough).toEqual([
    ['B', 'C'],
    ['B', 'D'],
    ['B', 'E'],
    ['C', 'D'],
    ['C', 'E'],
    ['D', 'E'],
  ]);
  expect(open.map(({ share }) => format(share))).toEqual(['1/4', '1/4', '1/4', '1/4']);
  expect(influenceWords[open[0]!.influence].nl).toContain('samen met anderen');
});

test('only the turnout may still be open', () => {
  const rule = { ...simple, voteQuorum: { moreThan: '1/2' } };
  expect(influences(rule, [1, 1, 9], [null, null, 'for'])).toEqual(['A turnout', 'B turnout']);
});

test('consent hangs on every open seat', () => {
  expect(influences({ method: 'consent' }, [3, 2, 1], ['for', null, null])).toEqual(['B needed', 'C needed']);
});

/** Every way in which the open seats can vote for or against. */
function tried(facts: Facts): Map<string, boolean> {
  const open = openSeats(facts).map(({ id }) => id);
  const adopted = new Map<string, boolean>();
  for (let group = 0; group < 1 << open.length; group += 1) {
    const voting = facts.seats.map((seat) => {
      const at = open.indexOf(seat.id);
      return at < 0 ? seat : { ...seat, vote: (group >> at) & 1 ? ('for' as const) : ('against' as const) };
    });
    adopted.set(open.filter((_, at) => (group >> at) & 1).join(), tally({ ...facts, seats: voting }).outcome === 'adopted');
  }
  return adopted;
}

test('agrees with trying every way to vote', () => {
  let undecided = 0;
  fc.assert(
    fc.property(meetings(7), (meeting) => {
      const facts = readVote({ ...meeting });
      const open = openSeats(facts).map(({ id }) => id);
      const ends = tried(facts);
      const result = decisiveNow(facts);
      if (result.decided === 'adopted') expect([...ends.values()]).not.toContain(false);
      if (result.decided === 'not-adopted') expect([...ends.values()]).not.toContain(true);
      if (result.decided !== null || result.open.some(({ influence }) => influence === 'turnout')) return;
      undecided += 1;
      for (const { seat, influence } of result.open) {
        const others = open.filter((other) => other !== seat);
        const matters = [...ends].some(([group, end]) => {
          const members = group === '' ? [] : group.split(',');
          return !end && !members.includes(seat) && ends.get(open.filter((id) => id === seat || members.includes(id)).join());
        });
        expect(influence !== 'none').toBe(matters);
        if (!matters) continue;
        expect(influence.startsWith('alone')).toBe(ends.get(seat));
        expect(influence.endsWith('needed')).toBe(!ends.get(others.join()));
      }
      for (const group of result.enough) expect(ends.get(group.join())).toBe(true);
      const smallest = Math.min(...[...ends].filter(([, end]) => end).map(([group]) => (group === '' ? 0 : group.split(',').length)));
      if (result.enough[0]) expect(result.enough[0]).toHaveLength(smallest);
    }),
    { numRuns: 1500 },
  );
  expect(undecided).toBeGreaterThan(30);
});

const member = (id: string, weight: number, inhabitants = 0): SeatedMember => ({
  id,
  weight: BigInt(weight),
  inhabitants: BigInt(inhabitants),
  contribution: null,
});
const roster = (...weights: number[]) => weights.map((weight, index) => member('ABCDEFGH'[index]!, weight));
const rule = readRule(simple);
const codes = (...weights: number[]) => powerWarnings(rule, roster(...weights)).map(({ code, seats }) => `${code} ${seats.join()}`);

test.each([
  [[3, 2, 1], ['can-block A']],
  [
    [4, 2, 1],
    ['weight-above-half A', 'decides-alone A'],
  ],
  [[1, 1, 1], []],
  [[1], []],
  [[5, 5, 1, 1], ['two-decide A,B']],
  [[4, 4, 4, 2, 2, 1], []],
  [
    [31, 31, 28, 21, 2, 2],
    ['powerless D,E,F', 'two-decide A,B'],
  ],
])('weights %j warn %j', (weights, expected) => {
  expect(codes(...weights)).toEqual(expected);
});

test('warnings say who and why', () => {
  expect(powerWarnings(rule, roster(4, 2, 1)).map(({ text }) => text.nl)).toEqual([
    'A heeft 4 van de 7 stemmen, meer dan de helft. Eén deelnemer mag niet de meerderheid hebben.',
    'A beslist alleen: de anderen kunnen niets toevoegen of tegenhouden.',
  ]);
  expect(powerWarnings(rule, roster(31, 31, 28, 21, 2, 2))[0]!.text.nl).toBe(
    'De stem van D, E en F kan nooit de doorslag geven, hoe de anderen ook stemmen.',
  );
});

test('under unanimity everyone can block, which is no warning', () => {
  expect(powerWarnings(readRule({ method: 'unanimity' }), roster(3, 2, 1))).toEqual([]);
});

test('a chair with a casting vote has more power than the others', () => {
  const chaired = powerUnder(readRule({ ...simple, tie: 'chair' }), roster(1, 1, 1, 1), 'A');
  expect(chaired.swings.map(Number)).toEqual([6, 2, 2, 2]);
  expect(powerUnder(readRule({ ...simple, tie: 'revote-then-chair' }), roster(1, 1, 1, 1), 'A').swings).toEqual(chaired.swings);
});

test('giving a vote away can raise power, and a member leaving changes everyone', () => {
  const two = readRule({ majority: { of: 'weight', atLeast: '9/13' } });
  const given = comparePower(two, roster(6, 4, 1, 1, 1), roster(5, 5, 1, 1, 1));
  expect(given.map(({ before, after }) => [before && format(before), after && format(after)])).toEqual([
    ['9/19', '1/2'],
    ['7/19', '1/2'],
    ['1/19', '0'],
    ['1/19', '0'],
    ['1/19', '0'],
  ]);
  expect(format(given[0]!.difference)).toBe('1/38');
  const left = comparePower(rule, roster(4, 3, 3), roster(4, 3));
  expect(left.map(({ after }) => after && format(after))).toEqual(['1', '0', null]);
  expect(format(left[2]!.difference)).toBe('-1/3');
});

test('a double majority is judged as a whole', () => {
  const double = readRule({ majority: { of: 'members', moreThan: '1/2' }, second: { of: 'inhabitants', moreThan: '1/2' } });
  const members = [member('A', 1, 60), member('B', 1, 20), member('C', 1, 20)];
  expect(powerUnder(double, members)).toMatchObject({ vetoers: [0], dummies: [], dictator: null });
});
