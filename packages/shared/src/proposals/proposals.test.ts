// What a proposal, a position and a ballot must say; and how documents are numbered.
import { expect, test } from 'vitest';
import { ballotOf, ballotWords, checkBallot } from '../decisions/ballot.ts';
import { openVote } from '../decisions/record/opening.ts';
import { readRule } from '../decisions/rule-document.ts';
import { usualRuleCodes, usualRules } from '../decisions/usual-rules.ts';
import { Refused } from '../kernel/refusal.ts';
import { documentNumber, readDocumentNumber } from './document-number.ts';
import { checkPosition } from './position.ts';
import { checkDraft, checkProposal, lacking, type ProposalText } from './proposal-text.ts';

const refusal = (rule: () => unknown): string => {
  try {
    rule();
  } catch (thrown) {
    if (thrown instanceof Refused) return `${thrown.code} ${thrown.path}`;
    throw thrown;
  }
  return 'nothing refused';
};

const nothing = { name: 'Niets doen', summary: 'Alles blijft.', nothing: true };
const merge = { name: 'Samen', summary: 'Eén pakket.', nothing: false };
const proposal: ProposalText = {
  title: ' Samen ',
  text: 'Toelichting.',
  resolutions: ['We kopen samen.'],
  options: [nothing, merge],
  chosen: 1,
  downsides: 'Minder eigen keus.',
  withoutScreen: 'De balie blijft.',
  steps: [{ what: 'Kopen.', power: 'contract', by: 'college', on: null }],
  cost: null,
  effects: [],
};

test('a proposal is trimmed, and whole', () => expect(checkProposal(proposal).title).toBe('Samen'));

test.each<[Partial<ProposalText>, string]>([
  [{ title: ' ' }, 'text-missing title'],
  [{ title: 'x'.repeat(201) }, 'text-too-long title'],
  [{ downsides: '' }, 'text-missing downsides'],
  [{ withoutScreen: '' }, 'text-missing withoutScreen'],
  [{ resolutions: [] }, 'no-resolutions resolutions'],
  [{ resolutions: ['een', ' '] }, 'text-missing resolutions[1]'],
  [{ resolutions: Array.from({ length: 21 }, () => 'punt') }, 'too-many-parts resolutions'],
  [{ options: [merge] }, 'too-few-options options'],
  [{ options: [merge, merge] }, 'nothing-missing options'],
  [{ options: [nothing, { ...merge, nothing: true }] }, 'nothing-missing options'],
  [{ options: [nothing, { ...merge, summary: '' }] }, 'text-missing options[1].summary'],
  [{ chosen: 2 }, 'chosen-unknown chosen'],
  [{ steps: [] }, 'no-steps steps'],
])('without %j it is refused', (changed, expected) => {
  expect(refusal(() => checkProposal({ ...proposal, ...changed }))).toBe(expected);
});

test('a draft may have gaps, and says which', () => {
  const draft = checkDraft({ ...proposal, text: '', resolutions: [''], options: [merge], chosen: 5, steps: [] });
  expect(draft.chosen).toBe(-1);
  expect(lacking(draft).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'text-missing text',
    'text-missing resolutions[0]',
    'too-few-options options',
    'chosen-unknown chosen',
    'no-steps steps',
  ]);
  expect(lacking(proposal)).toEqual([]);
  expect(refusal(() => checkDraft({ ...draft, title: '' }))).toBe('text-missing title');
});

test.each([
  ['agree', null, null, 'nothing refused'],
  ['agree-on-condition', 'reden', null, 'position-needs conditions'],
  ['object', null, null, 'position-needs reason'],
  ['abstain', ' ', null, 'position-needs reason'],
  ['follows', 'Na 3 maart.', null, 'nothing refused'],
  ['maybe', null, null, 'stance-missing stance'],
])('position %s with reason %j and conditions %j: %s', (stance, reason, conditions, expected) => {
  expect(refusal(() => checkPosition({ stance, reason, conditions }))).toBe(expected);
});

test('conditions belong to agreeing on a condition only', () => {
  expect(checkPosition({ stance: 'agree', reason: null, conditions: 'Eerst een proef.' }).conditions).toBeNull();
});

test.each([
  ['for', null, null, 'nothing refused'],
  ['for-on-condition', null, 'Eerst een proef.', 'nothing refused'],
  ['for-on-condition', 'reden', ' ', 'vote-needs-condition condition'],
  ['against', null, null, 'vote-needs-reason reason'],
  ['abstain', null, null, 'vote-needs-reason reason'],
  ['', null, null, 'choice-missing choice'],
  ['against', 'x'.repeat(1001), null, 'reason-too-long reason'],
])('ballot %s with reason %j and condition %j: %s', (choice, reason, condition, expected) => {
  expect(refusal(() => checkBallot({ choice, reason, condition }))).toBe(expected);
});

test('for on a condition counts as for, and is told apart by its condition', () => {
  const ballot = checkBallot({ choice: 'for-on-condition', reason: null, condition: 'Eerst een proef.' });
  expect(ballot.choice).toBe('for');
  expect(ballotOf(ballot)).toBe('for-on-condition');
  expect(ballotOf({ ...ballot, condition: null })).toBe('for');
});

test.each(usualRuleCodes)('the usual rule %s can be opened and puts its four choices in words', (code) => {
  const seat = { id: 'A', weight: '1', holder: 'a', deputies: [] };
  const { document } = usualRules[code];
  expect(openVote({ rule: document, seats: [seat], openedAt: '2026-11-24T09:00:00Z', present: ['A'] }).rule).toEqual(document);
  expect(ballotWords(readRule(document)).map(({ code, prompt }) => [code, prompt !== null])).toEqual([
    ['for', false],
    ['for-on-condition', true],
    ['against', true],
    ['abstain', true],
  ]);
});

test('numbers are written and read back, and a number of another series is none', () => {
  expect(documentNumber('V', { year: 2026, number: 14 })).toBe('V-2026-014');
  expect(readDocumentNumber('V', 'V-2026-014')).toEqual({ year: 2026, number: 14 });
  expect(documentNumber('B', { year: 2026, number: 1204 })).toBe('B-2026-1204');
  for (const code of ['B-2026-014', 'V-26-1', 'V-2026-', 'v-2026-1', '']) expect(readDocumentNumber('V', code)).toBeNull();
});
