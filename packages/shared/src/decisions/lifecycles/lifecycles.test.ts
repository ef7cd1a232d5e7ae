// Every lifecycle hangs together: each state is reached, each act is used, each final state is meant.
import { expect, test } from 'vitest';
import { actsOf } from '../../kernel/lifecycle.ts';
import { refusalOf } from '../refusal-of.oracle.ts';
import { agreementVersionLife } from './agreement-version.ts';
import { decisionLife } from './decision.ts';
import { type Life, moveBy } from './life.ts';
import { proposalLife } from './proposal.ts';
import { viewsRoundLife } from './views-round.ts';
import { voteLife } from './vote.ts';

const lives = { proposalLife, voteLife, decisionLife, agreementVersionLife, viewsRoundLife } as Record<string, Life<string, string>>;

test.each(Object.entries(lives))('%s: every state is reached and every act is used', (_name, { first, states, acts, table }) => {
  const reached = new Set([first]);
  for (const state of reached) for (const next of Object.values(table[state]!)) reached.add(next!);
  expect([...reached].toSorted()).toEqual(Object.keys(states).toSorted());
  const used = new Set(Object.keys(states).flatMap((state) => actsOf(table, state)));
  expect([...used].toSorted()).toEqual(Object.keys(acts).toSorted());
  for (const { by } of Object.values(acts)) expect(by.length).toBeGreaterThan(0);
});

test.each([
  ['proposalLife', ['decided', 'withdrawn']],
  ['voteLife', ['closed', 'cancelled']],
  ['decisionLife', ['superseded', 'annulled']],
  ['agreementVersionLife', ['ended', 'abandoned']],
  ['viewsRoundLife', ['answered', 'cancelled']],
])('%s ends in %j', (name, expected) => {
  const { states, table } = lives[name]!;
  expect(Object.keys(states).filter((state) => actsOf(table, state).length === 0)).toEqual(expected);
});

test('the main road of each', () => {
  const road = (of: Life<string, string>, ...steps: [act: string, actor: Parameters<typeof moveBy>[3]][]) =>
    steps.reduce((state, [act, actor]) => moveBy(of, state, act, actor), of.first);
  expect(
    road(
      lives.proposalLife!,
      ['tableProposal', 'cio'],
      ['openViewsRound', 'secretary'],
      ['answerViews', 'secretary'],
      ['scheduleProposal', 'secretary'],
      ['postponeProposal', 'system'],
      ['decideProposal', 'system'],
    ),
  ).toBe('decided');
  expect(road(lives.voteLife!, ['openVote', 'chair'], ['castVote', 'deputy'], ['closeVote', 'secretary'])).toBe('closed');
  expect(road(lives.decisionLife!, ['attachConditions', 'system'], ['takeEffect', 'system'], ['executeDecision', 'system'])).toBe(
    'executed',
  );
  expect(
    road(
      lives.agreementVersionLife!,
      ['sendDraftToCouncils', 'secretary'],
      ['askConsent', 'secretary'],
      ['adoptAgreement', 'system'],
      ['bringIntoForce', 'system'],
      ['endAgreement', 'system'],
    ),
  ).toBe('ended');
  expect(
    road(
      lives.viewsRoundLife!,
      ['openViewsRound', 'secretary'],
      ['giveView', 'clerk'],
      ['closeViewsRound', 'system'],
      ['answerViews', 'secretary'],
    ),
  ).toBe('answered');
});

test('a wrong moment and a wrong role are refused', () => {
  expect(refusalOf(() => moveBy(voteLife, 'closed', 'castVote', 'board-member')).code).toBe('not-in-this-state');
  const refused = refusalOf(() => moveBy(voteLife, 'open', 'castVote', 'secretary'));
  expect([refused.code, refused.text.nl]).toEqual(['not-your-act', 'Dit kunt u in deze rol niet doen: stem.']);
  expect(moveBy(voteLife, 'open', 'castVote', 'board-member')).toBe('open');
});
