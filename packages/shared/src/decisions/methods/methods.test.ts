// One row per voting method and situation; a new method adds its row here.
import { expect, test } from 'vitest';
import { recomputeVote } from '../vote-document.ts';
import { methodCodes, methods } from './registry.ts';

const objection = { ground: 'money', reason: 'Wij hebben geen dekking.' };
const votes = (...given: (string | null)[]) => given.map((vote, index) => ({ id: `${index}`, ...(vote && { vote, objection }) }));

test.each([
  ['majority', { method: 'majority', majority: { of: 'cast' } }, votes('for', 'for', 'against'), {}, 'adopted'],
  ['unanimity of votes cast', { method: 'unanimity' }, votes('for', 'for', null), {}, 'adopted'],
  ['unanimity of votes cast, one against', { method: 'unanimity' }, votes('for', 'for', 'against'), {}, 'rejected'],
  ['unanimity needs a vote', { method: 'unanimity' }, votes(null, null), {}, 'rejected'],
  ['unanimity of members', { method: 'unanimity', of: 'members' }, votes('for', 'for', null), {}, 'rejected'],
  [
    'unanimity counts abstentions where the rule does',
    { method: 'unanimity', abstentions: 'count-in-base' },
    votes('for', 'abstain'),
    {},
    'rejected',
  ],
  ['consent', { method: 'consent' }, votes('for', 'abstain', null), {}, 'adopted'],
  ['consent with an objection', { method: 'consent' }, votes('for', 'against'), {}, 'rejected'],
  ['no objection', { method: 'no-objection', days: 14 }, votes(null, 'for'), {}, 'adopted'],
  ['no objection, term running', { method: 'no-objection', days: 14 }, votes(null, 'for'), { termRunning: true }, 'postponed'],
  ['no objection, one objects', { method: 'no-objection', days: 366 }, votes('against', 'for'), {}, 'postponed'],
  [
    'silence needs no quorum',
    { method: 'no-objection', days: 1, quorum: {}, voteQuorum: {} },
    [{ id: 'A', present: false }],
    {},
    'adopted',
  ],
])('%s', (_name, rule, seats, context, expected) => {
  expect(recomputeVote({ rule, seats, ...context }).outcome).toBe(expected);
});

test('objections are named with their ground', () => {
  const consent = recomputeVote({ rule: { method: 'consent' }, seats: votes('for', 'against') });
  expect(consent.reasons).toEqual([{ code: 'objection', params: { seat: '1', ground: 'money' } }]);
  expect(consent.sentence).toEqual({ nl: 'Verworpen: bezwaar van 1: niet te betalen.', en: 'Rejected: objection by 1: not affordable.' });
  const silent = recomputeVote({ rule: { method: 'no-objection', days: 7 }, seats: [{ id: 'A', vote: 'against' }] });
  expect(silent.reasons.map(({ code }) => code)).toEqual(['objection', 'to-the-meeting']);
  expect(silent.sentence.nl).toBe('Nog niet beslist: bezwaar van A: –; het voorstel gaat naar de vergadering.');
});

test('every method has its words and its form in both languages', () => {
  for (const code of methodCodes) {
    const { label, help, arguments: form } = methods[code];
    for (const text of [label, help, ...form.map((argument) => argument.label)]) {
      expect(text.nl).toMatch(/^\p{Lu}/u);
      expect(text.en).toMatch(/^\p{Lu}/u);
    }
  }
});
