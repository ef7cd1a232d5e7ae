// What is typed is what is said, in both languages, and an edition put into the form comes out unchanged.
import { checkDraft, lacking, type ProposalText } from '@hanze/shared/proposals/proposal-text';
import { describe, expect, test } from 'vitest';
import { blank, blankEffect, changesInput, listOf, said, withText, written } from './writing.ts';

const full: ProposalText = {
  title: 'Samen',
  text: 'Eén pakket.\n\n- goed\n- goedkoop',
  resolutions: ['We kopen samen.'],
  options: [
    { name: 'Niets doen', summary: 'Alles blijft.', nothing: true },
    { name: 'Samen', summary: 'Eén pakket.', nothing: false },
  ],
  chosen: 1,
  downsides: 'Minder eigen keus.',
  withoutScreen: 'De balie blijft.',
  steps: [{ what: 'Kopen.', power: 'contract', by: 'college', on: '2027-02-01' }],
  cost: { groupId: 'g', year: 2026, once: 12_345_678, yearly: -50, alternatives: [{ code: 'equal', arguments: {} }] },
  effects: [
    {
      organisationId: 'ob',
      wave: 2,
      worksDifferently: 'Het klantcontactcentrum.',
      touchesPolicy: '',
      staysLocal: 'De Wmo.',
      staysLocalUntil: '2029-01-01',
      exitBefore: null,
      exitAfter: 0,
      promises: [
        {
          kind: 'quality',
          description: 'Sneller.',
          organisationId: 'ob',
          department: 'Burgerzaken',
          owner: null,
          unit: 'dagen',
          baseline: '1234.5',
          target: '8',
          targetOn: '2028-12-31',
          direction: 'down',
        },
      ],
    },
  ],
};

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test('an edition put into the form is said again without a difference', () => {
    expect(said({ ...blank('b', language), edition: '1', ...written(full, language) }, language)).toEqual(full);
  });

  test('a blank form has to do nothing among its options, and says what lacks', () => {
    const text = said(blank('b', language), language);
    expect(text.options.map(({ nothing }) => nothing)).toEqual([true, false]);
    expect(lacking(text).map(({ path }) => path)).toEqual([
      'text',
      'resolutions[0]',
      'options[0].summary',
      'chosen',
      'downsides',
      'withoutScreen',
      'steps',
    ]);
  });
});

test('half an amount or a day is kept as typed and not said', () => {
  const typed = { ...blankEffect('ob'), exitAfter: '12,', staysLocalUntil: '1-1' };
  const writing = { ...blank('b', 'nl'), effects: JSON.stringify([typed]) };
  expect(listOf(writing, 'effects')).toEqual([typed]);
  expect(said(writing, 'nl').effects[0]).toMatchObject({ exitAfter: null, staysLocalUntil: null });
});

test('an empty municipality is left out, and a spoilt list reads as empty', () => {
  const writing = { ...blank('b', 'nl'), effects: JSON.stringify([blankEffect('ob')]), steps: '{', title: 'Samen' };
  expect(said(writing, 'nl')).toMatchObject({ effects: [], steps: [] });
  expect(checkDraft(said(writing, 'nl')).title).toBe('Samen');
});

test('another edition takes the place of the words, not of the body and not of the change set', () => {
  const writing = { ...blank('b', 'nl'), changes: '{"changes":[]}' };
  expect(withText(writing, full, 3, 'nl')).toMatchObject({ bodyId: 'b', edition: '3', title: 'Samen', changes: '{"changes":[]}' });
});

test('a change set that was left alone is not sent, so that somebody else’s stays; one that was emptied is', () => {
  const writing = { ...blank('b', 'nl'), changes: 'x', changesBefore: 'x' };
  expect(changesInput(writing)).toEqual({});
  expect(changesInput({ ...writing, changes: 'y' })).toEqual({ changes: 'y' });
  expect(changesInput({ ...writing, changes: '' })).toEqual({ changes: null });
});
