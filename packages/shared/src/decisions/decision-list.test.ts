// The decision list says per decision what was decided and who voted what, and says so when there is nothing.
import { expect, test } from 'vitest';
import { checkPaper } from '../kernel/paper.ts';
import { decisionList, type ListedDecision } from './decision-list.ts';

const seat = { seat: 'Waterhoek', weight: 3, present: true, recused: false, proxy: null, vote: 'for' };
const decision: ListedDecision = {
  code: 'B-2026-001',
  title: 'Samen kopen',
  decidedOn: '2026-03-12',
  outcome: 'adopted',
  sentence: 'Het voorstel is aangenomen.',
  decided: ['De deelnemers kopen samen.'],
  seats: [
    seat,
    { ...seat, seat: 'Duinrade', weight: 2, vote: 'against', proxy: 'Veenmeer', present: false },
    { ...seat, seat: 'Veenmeer', weight: 1, vote: null },
    { ...seat, seat: 'Oosterbrink', weight: 2, vote: null, recused: true },
  ],
  conditions: [{ seat: 'Waterhoek', text: 'Eerst een proef.' }],
  replaces: ['B-2025-003'],
  replacedBy: null,
};
const facts = { partnership: 'Vier Stromen', body: 'Bestuur', from: '2026-03-12', until: '2026-03-12' };

test.each([
  ['nl', ['voor', 'tegen (via Veenmeer)', 'niet gestemd', 'stemde niet mee'], 'Vier Stromen, donderdag 12 maart 2026'],
  ['en', ['for', 'against (through Veenmeer)', 'did not vote', 'took no part'], 'Vier Stromen, Thursday 12 March 2026'],
] as const)('in %s', (language, votes, over) => {
  const paper = checkPaper(decisionList({ ...facts, decisions: [decision] }, language));
  const [table] = paper.blocks.filter((block) => block.is === 'table');
  expect([table?.rows.map(([, , vote]) => vote), paper.over]).toEqual([votes, over]);
  expect(JSON.stringify(paper.blocks)).toContain('B-2025-003');
});

test('a rejected one says what was proposed; a period has two ends; nothing is said as such', () => {
  const rejected = { ...decision, outcome: 'rejected', conditions: [], replaces: [], replacedBy: 'B-2026-002' } as const;
  const paper = checkPaper(decisionList({ ...facts, until: '2026-12-31', decisions: [rejected] }, 'nl'));
  expect(JSON.stringify(paper)).toMatch(/Voorgesteld was.*/);
  expect(paper.over).toBe('Vier Stromen, donderdag 12 maart 2026 tot en met donderdag 31 december 2026');
  expect(JSON.stringify(paper.blocks)).toContain('B-2026-002');
  expect(checkPaper(decisionList({ ...facts, decisions: [] }, 'en')).blocks).toEqual([
    { is: 'paragraph', text: 'Nothing was decided in this period.' },
  ]);
});
