// Bundle decisions: valid only when enough organs decided the same text, and always clear who must do what.
import { expect, test } from 'vitest';
import { type Bundle, judgeBundle, type OrganDecision, type OrganState } from './bundle.ts';
import { all, moreThanHalf, type Threshold } from './threshold.ts';

const organ = (name: string, state: OrganState, textHash: string | null = null, decidedOn: string | null = null): OrganDecision => ({
  organ: name,
  name: { nl: `het college van ${name}`, en: `the executive of ${name}` },
  state,
  textHash,
  decidedOn,
});
const bundle = (organs: OrganDecision[], enough: Threshold = all): Bundle => ({ textHash: 'x', enough, organs });
const done = (name: string, day: string) => organ(name, 'adopted', 'x', day);

test('valid when all decided the same text, since the last decision', () => {
  expect(judgeBundle(bundle([done('A', '2027-03-02'), done('B', '2027-04-01'), done('C', '2027-03-20')]))).toEqual({
    state: 'valid',
    identical: ['A', 'B', 'C'],
    different: [],
    needed: 3,
    validSince: '2027-04-01',
    todo: [],
    sentence: {
      nl: 'Geldig: 3 van de 3 organen besloten gelijkluidend, nodig waren 3.',
      en: 'Valid: 3 of 3 organs decided the same text, needed were 3.',
    },
  });
});

test('open while organs must still do something, and what', () => {
  const result = judgeBundle(
    bundle([done('A', '2027-03-02'), organ('B', 'waiting'), organ('C', 'asked'), organ('D', 'adopted', 'y', '2027-03-03')]),
  );
  expect(result.state).toBe('open');
  expect(result.validSince).toBe(null);
  expect(result.different).toEqual(['D']);
  expect(result.todo.map(({ organ, task }) => `${organ} ${task}`)).toEqual(['B offer', 'C decide', 'D decide-same-text']);
  expect(result.todo.map(({ text }) => text.nl)).toEqual([
    'Bied het voorstel aan het college van B aan.',
    'Wacht op het besluit van het college van C.',
    'Vraag het college van D om de aangeboden tekst vast te stellen, of bied die andere tekst aan alle organen aan.',
  ]);
  expect(result.sentence.nl).toBe(
    'Nog niet geldig: 1 van de 4 organen besloten gelijkluidend, nodig zijn 4; het college van D stelde een andere tekst vast.',
  );
  expect(judgeBundle(bundle([organ('A', 'asked')])).sentence.en).toBe('Not valid yet: 0 of 1 organs decided the same text, needed are 1.');
});

test('failed as soon as it can no longer be valid', () => {
  const result = judgeBundle(bundle([done('A', '2027-03-02'), organ('B', 'rejected', 'x', '2027-03-05'), organ('C', 'asked')]));
  expect(result.state).toBe('failed');
  expect(result.todo).toEqual([]);
  expect(result.sentence.nl).toBe('Niet tot stand gekomen: het college van B besloot tegen, nodig waren 3 gelijke besluiten.');
});

test('where the arrangement asks more than half, a refusal need not stop it', () => {
  const organs = [done('A', '2027-03-02'), done('B', '2027-03-09'), organ('C', 'rejected', 'x', '2027-03-05')];
  expect(judgeBundle(bundle(organs, moreThanHalf))).toMatchObject({ state: 'valid', needed: 2, validSince: '2027-03-09', todo: [] });
  const two: Threshold = { strict: false, share: { num: 2n, den: 3n } };
  expect(judgeBundle(bundle(organs, two)).state).toBe('valid');
  expect(judgeBundle(bundle([done('A', '2027-03-02'), organ('B', 'rejected'), organ('C', 'rejected')], two)).state).toBe('failed');
});

test('no organs decide nothing', () => {
  expect(judgeBundle(bundle([])).state).toBe('failed');
});
