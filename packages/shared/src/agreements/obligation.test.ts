// Obligations: how each stands on a day, what arranging one asks, and when a decision that waits for them takes effect.
import { expect, test } from 'vitest';
import { takesEffect } from '../decisions/effect.ts';
import { refusalOf } from '../kernel/refused.oracle.ts';
import { checkArrangement, said, settled, standingOf } from './obligation.ts';

test.each([
  ['open', null, 'open'],
  ['open', '2026-03-12', 'open'],
  ['open', '2026-03-11', 'late'],
  ['met', '2026-03-11', 'met'],
  ['waived', '2026-03-11', 'waived'],
] as const)('%s and due on %s is %s on 12 March', (state, dueOn, standing) =>
  expect(standingOf({ state, dueOn }, '2026-03-12')).toBe(standing),
);

const arrangement = { ownerPerson: ' Rob van Dalen ', dueOn: '2026-03-12', evidence: 'Brief' };

test.each([
  ['nobody', { ownerPerson: ' ' }, 'obligation-needs', 'ownerPerson'],
  ['a name too long', { ownerPerson: 'x'.repeat(201) }, 'obligation-too-long', 'ownerPerson'],
  ['nothing to show', { evidence: '' }, 'obligation-needs', 'evidence'],
  ['more than one reads', { evidence: 'x'.repeat(2001) }, 'obligation-too-long', 'evidence'],
  ['a day that is past', { dueOn: '2026-03-11' }, 'due-past', 'dueOn'],
])('an arrangement with %s is refused', (_what, part, code, path) => {
  expect(refusalOf(() => checkArrangement({ ...arrangement, ...part }, '2026-03-12'))).toMatchObject({ code, path });
});

test('an arrangement comes out trimmed', () =>
  expect(checkArrangement(arrangement, '2026-03-12')).toEqual({ ...arrangement, ownerPerson: 'Rob van Dalen' }));

test('what is settled stays settled', () => {
  expect([settled('open', 'meetObligation'), settled('open', 'waiveObligation')]).toEqual(['met', 'waived']);
  for (const state of ['met', 'waived'] as const)
    expect(refusalOf(() => settled(state, 'meetObligation'))).toMatchObject({ code: 'not-in-this-state' });
  expect(refusalOf(() => said(' ', 'proof')).text).toEqual({
    nl: 'Vul in: waaruit blijkt dat het is gebeurd.',
    en: 'fill in what shows that it is done',
  });
});

test.each([
  ['adopted', [], true],
  ['adopted', ['met', 'waived'], true],
  ['adopted', ['met', 'open'], false],
  ['rejected', [], false],
] as const)('%s with conditions %j takes effect: %s', (outcome, states, expected) =>
  expect(
    takesEffect(
      outcome,
      states.map((state) => ({ state })),
    ),
  ).toBe(expected),
);
