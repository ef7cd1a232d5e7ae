// Weighing: who may take a step, what a change breaks, how two drafts merge, what costs whom what, and when positions clash.
import { describe, expect, test } from 'vitest';
import { refusedBy } from '../kernel/refusal.ts';
import { costEffects } from './cost-effects.ts';
import { checkEffect, type MunicipalEffect } from './effects.ts';
import { mergedParts, takenOver, withParts } from './merge.ts';
import { changedParts, materialChanges } from './parts.ts';
import { powerCodes, powers } from './powers.ts';
import type { ProposalText } from './proposal-text.ts';
import { positionsClash, type StanceCode } from './stances.ts';
import { checkStep, competenceOf } from './steps.ts';

const refusal = (rule: () => unknown): string => {
  const refused = refusedBy(rule);
  return refused ? `${refused.code} ${refused.path}` : 'nothing refused';
};

const effect: MunicipalEffect = {
  organisationId: 'ob',
  wave: 1,
  worksDifferently: '',
  touchesPolicy: '',
  staysLocal: '',
  staysLocalUntil: null,
  exitBefore: null,
  exitAfter: null,
  promises: [],
};
const base: ProposalText = {
  title: 'Samen',
  text: 'Toelichting.',
  resolutions: ['We kopen samen.'],
  options: [
    { name: 'Niets doen', summary: 'Alles blijft.', nothing: true },
    { name: 'Samen', summary: 'Eén pakket.', nothing: false },
  ],
  chosen: 1,
  downsides: 'Minder eigen keus.',
  withoutScreen: 'De balie blijft.',
  steps: [{ what: 'Kopen.', power: 'contract', by: 'college', on: null }],
  cost: { groupId: 'g', year: 2026, once: 100, yearly: 10, alternatives: [] },
  effects: [effect],
};
const [nothing, together] = base.options as [ProposalText['options'][number], ProposalText['options'][number]];

describe('competence', () => {
  test.each([
    ['adopt-budget', 'board', 'competent'],
    ['adopt-budget', 'executive-board', 'not'],
    ['municipal-budget', 'college', 'not'],
    ['amend-arrangement', 'board', 'not'],
    ['amend-arrangement', 'mayor', 'competent'],
    ['contract', 'official', 'in-name'],
    ['sign-contract', 'director', 'in-name'],
    ['partnership-policy', 'executive-board', 'in-name'],
    ['carry-out', 'board', 'competent'],
  ] as const)('%s by %s: %s', (power, by, verdict) => expect(competenceOf({ power, by }).verdict).toBe(verdict));

  test('the warning names who may, and the article', () => {
    const { says, article } = competenceOf({ power: 'adopt-budget', by: 'executive-board' });
    expect(says.nl).toBe('Dit mag niet worden overgedragen: alleen het algemeen of ongeleed bestuur kan dit besluiten.');
    expect(article.nl).toContain('33a');
  });

  test.each(powerCodes)('%s cites an article in both languages', (code) => {
    expect(powers[code].article.nl).toMatch(/art\. \d/);
    expect(powers[code].article.en).toMatch(/art\. \d/);
  });

  test.each([
    [{ what: ' ' }, 'step-missing s.what'],
    [{ power: 'crown' }, 'power-unknown s.power'],
    [{ by: 'king' }, 'decider-unknown s.by'],
    [{ on: '2027-02-30' }, 'not-a-day s.on'],
    [{ on: '' }, 'nothing refused'],
  ])('a step with %j: %s', (changed, expected) => {
    expect(refusal(() => checkStep({ what: 'Kopen.', power: 'contract', by: 'college', on: null, ...changed }, 's'))).toBe(expected);
  });
});

describe('what breaks a seal', () => {
  test.each<[string, Partial<ProposalText>, string[]]>([
    ['a better title and text', { title: 'Samen kopen', text: 'Beter.' }, []],
    ['downsides, steps and what needs no screen', { downsides: 'x', steps: [], withoutScreen: 'y' }, []],
    ['another option that is not proposed', { options: [{ ...nothing, summary: 'Niets.' }, together] }, []],
    ['options in another order', { options: [together, nothing], chosen: 0 }, []],
    ['blanks in a point', { resolutions: ['We  kopen\nsamen. '] }, []],
    ['another point', { resolutions: ['We kopen apart.'] }, ['resolutions']],
    ['another choice', { chosen: 0 }, ['options']],
    ['another summary of what is proposed', { options: [nothing, { ...together, summary: 'Twee.' }] }, ['options']],
    ['another amount', { cost: { ...base.cost!, yearly: 11 } }, ['cost']],
    ['no cost any more', { cost: null }, ['cost']],
    ['another wave', { effects: [{ ...effect, wave: 2 }] }, ['effects']],
  ])('%s', (_, changed, expected) => {
    expect(materialChanges(base, { ...base, ...changed })).toEqual(expected);
    expect(changedParts(base, { ...base, ...changed }).length).toBeGreaterThan(0);
    expect(materialChanges(base, base)).toEqual([]);
  });
});

describe('merging', () => {
  const mine = { ...base, title: 'Mijn titel', text: 'Mijn tekst.', downsides: 'Gelijk.' };
  const theirs = { ...base, text: 'Hun tekst.', downsides: 'Gelijk.', chosen: 0 };

  test('says per part who changed it', () => {
    expect(mergedParts(base, mine, theirs)).toMatchObject({
      title: 'mine',
      text: 'clash',
      downsides: 'both',
      options: 'theirs',
      steps: 'nobody',
    });
  });

  test('takes over what only the other changed, and leaves one’s own words', () => {
    expect(takenOver(base, mine, theirs)).toEqual({ ...mine, chosen: 0 });
    expect(withParts(mine, theirs, ['text']).text).toBe('Hun tekst.');
  });

  test('nothing of mine is lost until I choose so', () => {
    const merged = takenOver(base, mine, theirs);
    expect(mergedParts(theirs, merged, merged).text).not.toBe('nobody');
    expect([merged.title, merged.text]).toEqual([mine.title, mine.text]);
  });
});

describe('cost', () => {
  const document = {
    total: '100000',
    members: ['A', 'B', 'C'],
    drivers: { inhabitants: { label: 'inwoners', values: ['41250', '28731', '17609'] } },
    key: { code: 'single', arguments: { driver: 'inhabitants' } },
  };
  test('is shared to the cent by today’s key and by the others', () => {
    const { members, keys } = costEffects(document, { once: 100_000_000, yearly: -100, alternatives: [{ code: 'equal', arguments: {} }] });
    expect(members).toEqual(['A', 'B', 'C']);
    expect(keys[0]?.once).toEqual([47_094_417, 32_801_690, 20_103_893]);
    for (const { yearly } of keys) expect(yearly.reduce((sum, cents) => sum + cents, 0)).toBe(-100);
    expect(keys[1]?.once).toEqual([33_333_334, 33_333_333, 33_333_333]);
  });
  test('under a key that fixes an amount it is what the bill becomes, less what it was', () => {
    const key = { code: 'foot', arguments: { footAmount: 30_000, driver: 'inhabitants' } };
    const { keys } = costEffects({ ...document, key }, { once: 0, yearly: 87_590, alternatives: [] });
    expect(keys[0]?.yearly).toEqual([41_250, 28_731, 17_609]);
  });
  test('a key that does not know its count is refused', () => {
    expect(
      refusal(() => costEffects(document, { once: 1, yearly: 1, alternatives: [{ code: 'single', arguments: { driver: 'x' } }] })),
    ).not.toBe('nothing refused');
  });
});

test.each<[Partial<MunicipalEffect>, string]>([
  [{ wave: 0 }, 'wave-out-of-range e.wave'],
  [{ wave: 1.5 }, 'wave-out-of-range e.wave'],
  [{ exitAfter: -1 }, 'negative-exit e.exitAfter'],
  [{ staysLocal: 'x'.repeat(1001) }, 'effect-too-long e.staysLocal'],
  [{ staysLocalUntil: 'ooit' }, 'not-a-day e.staysLocalUntil'],
  [{}, 'nothing refused'],
])('an effect with %j: %s', (changed, expected) => expect(refusal(() => checkEffect({ ...effect, ...changed }, 'e'))).toBe(expected));

test('positions clash when one objects and another agrees', () => {
  const clash = (...stances: StanceCode[]) => positionsClash(stances.map((stance) => ({ stance })));
  expect(clash('agree', 'object', 'follows')).toBe(true);
  expect(clash('agree-on-condition', 'object')).toBe(true);
  expect(clash('agree', 'abstain')).toBe(false);
  expect(clash('object', 'follows')).toBe(false);
  expect(clash()).toBe(false);
});
