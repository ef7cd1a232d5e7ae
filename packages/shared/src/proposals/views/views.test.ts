// Views of councils: the clock of each, how it stands on a day, what a view and an answer must say, and the paper of it all.
import { expect, test } from 'vitest';
import { checkPaper } from '../../kernel/paper.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { answerTable } from './answer-table.ts';
import { checkAnswer, checkPoints, councilClock, councilStanding, isDone, moveCouncil } from './council-view.ts';
import { subjectOf } from './subjects.ts';

const none = { agreed: null, recess: null };

test.each([
  ['eight weeks for a regulation', 'regulation', '2026-02-02', none, '2026-03-30', 0],
  ['twelve for a budget, past Easter Monday', 'budget', '2026-01-12', none, '2026-04-07', 0],
  ['an agreed day that is later counts', 'regulation', '2026-02-02', { ...none, agreed: '2026-04-15' }, '2026-04-15', 0],
  ['one that is earlier does not', 'regulation', '2026-02-02', { ...none, agreed: '2026-03-01' }, '2026-03-30', 0],
  [
    'the recess moves nothing but is counted',
    'regulation',
    '2026-07-01',
    { ...none, recess: ['2026-07-04', '2026-08-16'] },
    '2026-08-26',
    44,
  ],
  ['a recess that began before', 'regulation', '2026-07-10', { ...none, recess: ['2026-07-04', '2026-07-12'] }, '2026-09-04', 2],
  ['a recess after it', 'regulation', '2026-02-02', { ...none, recess: ['2026-07-04', '2026-08-16'] }, '2026-03-30', 0],
] as const)('%s', (_what, code, received, more, last, inRecess) =>
  expect(councilClock(subjectOf(code, null, null), received, more)).toMatchObject({ last, inRecess }),
);

test('the arrangement says how many weeks where it designates', () =>
  expect(councilClock(subjectOf('designated', 6, 'art. 12'), '2026-02-02', none)).toMatchObject({
    weeks: 6,
    article: 'art. 12',
    last: '2026-03-16',
  }));

test.each([
  ['sent', null, 'sent', false],
  ['received', '2026-03-30', 'received', false],
  ['received', '2026-03-29', 'late', true],
  ['in-discussion', '2026-03-29', 'late', true],
  ['adopted', '2026-03-29', 'adopted', true],
  ['none', null, 'none', true],
] as const)('%s until %s stands as %s; done: %s', (state, until, standing, done) => {
  expect(councilStanding({ state, until }, '2026-03-30')).toBe(standing);
  expect(isDone({ state, until }, '2026-03-30')).toBe(done);
});

test('a council answers after it received, and once', () => {
  expect(moveCouncil(moveCouncil(moveCouncil('sent', 'confirmReceipt'), 'planDiscussion'), 'giveView')).toBe('adopted');
  for (const [state, act] of [
    ['sent', 'giveView'],
    ['adopted', 'giveView'],
    ['none', 'giveView'],
    ['received', 'confirmReceipt'],
  ] as const)
    expect(refusalOf(() => moveCouncil(state, act)).code).toBe('not-in-this-state');
});

test.each([
  ['x', ['a'], 'tone-missing'],
  ['negative', [' '], 'no-points'],
  ['positive-with-remarks', [], 'no-points'],
  ['negative', Array.from({ length: 51 }, () => 'a'), 'too-many-points'],
  ['negative', ['a'.repeat(2001)], 'too-many-points'],
])('a view %s with %j is refused', (tone, points, code) => expect(refusalOf(() => checkPoints(tone, points)).code).toBe(code));

test('a positive view may have no points; points come out trimmed', () => {
  expect(checkPoints('positive', [])).toEqual({ tone: 'positive', points: [] });
  expect(checkPoints('negative', [' a ', ''])).toEqual({ tone: 'negative', points: ['a'] });
});

const answer = { verdict: 'followed', answer: ' Ja. ', change: 'Punt 2.', edition: 2 };
test.each([
  [{ verdict: '' }, 'verdict-missing'],
  [{ answer: ' ' }, 'answer-missing'],
  [{ answer: 'a'.repeat(5001) }, 'answer-missing'],
  [{ change: null }, 'change-missing'],
  [{ change: 'a'.repeat(2001) }, 'change-missing'],
  [{ edition: null }, 'change-missing'],
  [{ edition: 1 }, 'change-not-later'],
  [{ edition: 4 }, 'change-not-later'],
])('an answer with %j is refused', (part, code) =>
  expect(refusalOf(() => checkAnswer({ ...answer, ...part }, { sent: 1, newest: 3 })).code).toBe(code),
);

test('what is not followed changes nothing', () => {
  const at = { sent: 1, newest: 3 };
  expect(checkAnswer(answer, at)).toEqual({ ...answer, answer: 'Ja.' });
  expect(checkAnswer({ ...answer, verdict: 'not-followed' }, at)).toEqual({
    verdict: 'not-followed',
    answer: 'Ja.',
    change: null,
    edition: null,
  });
});

test.each(['nl', 'en'] as const)('the answer table reads in %s, also where an answer is missing', (language) => {
  const point = { text: 'Te duur.', verdict: 'partly', answer: 'In twee golven.', change: 'Punt 2', edition: 2 } as const;
  const council = {
    name: 'Veenmeer',
    standing: 'adopted',
    tone: 'negative',
    receivedOn: '2026-02-02',
    until: '2026-03-30',
    adoptedOn: '2026-03-19',
  } as const;
  const silent = {
    ...council,
    name: 'Duinrade',
    standing: 'late',
    tone: null,
    receivedOn: null,
    until: null,
    adoptedOn: null,
    points: [],
  } as const;
  const facts = {
    partnership: 'Vier Stromen',
    code: 'V-2026-001',
    title: 'Samen',
    edition: 1,
    subject: 'Begroting',
    article: 'Wgr 35(3)',
    sentOn: '2026-02-02',
  };
  const open = { ...point, verdict: null, answer: null, change: null, edition: null };
  const paper = checkPaper(answerTable({ ...facts, councils: [{ ...council, points: [point, open] }, silent] }, language));
  const [table] = paper.blocks.filter((block) => block.is === 'table');
  expect(table?.rows).toEqual(
    language === 'nl'
      ? [
          ['1', 'Te duur.', 'Gedeeltelijk overgenomen. In twee golven.', 'Punt 2 (versie 2)'],
          ['2', 'Te duur.', 'nog geen antwoord', 'geen'],
        ]
      : [
          ['1', 'Te duur.', 'Followed in part. In twee golven.', 'Punt 2 (version 2)'],
          ['2', 'Te duur.', 'no answer yet', 'none'],
        ],
  );
  expect(paper.blocks.filter(({ is }) => is === 'heading')).toHaveLength(2);
});
