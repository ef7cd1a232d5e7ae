// The words of rules and choices follow the rule, in both languages.
import { expect, test } from 'vitest';
import { abstentionMeans, choiceWords } from './meaning.ts';
import { readRule } from './rule-document.ts';
import { ruleInWords } from './rule-words.ts';

test.each([
  [
    { majority: { of: 'cast', moreThan: '1/2' }, quorum: { basis: 'heads', moreThan: '1/2' }, tie: 'chair' },
    'Meerderheid: nodig is meer dan de helft van de uitgebrachte stemmen; aanwezig: meer dan de helft van de leden; staken de stemmen, dan beslist de voorzitter.',
    'Majority: needed is more than half of the votes cast; present: more than half of the members; at a tie the chair decides.',
  ],
  [
    {
      majority: { of: 'members', atLeast: '2/3' },
      second: { of: 'inhabitants', atLeast: '3/5' },
      tie: 'revote',
      quorum: { basis: 'both' },
      voteQuorum: { atLeast: '13/20', basis: 'weight' },
    },
    'Meerderheid: nodig is ten minste twee derde van alle leden en ten minste drie vijfde van alle inwoners; aanwezig: meer dan de helft van de leden en van de stemmen; stemt mee: ten minste 13/20 van de stemmen.',
    'Majority: needed is at least two thirds of all members and at least three fifths of all inhabitants; present: more than half of the members and of the votes; taking part: at least 13/20 of the votes.',
  ],
  [
    { method: 'unanimity', of: 'members', quorum: { atLeast: '1' } },
    'Eenparigheid: nodig zijn alle leden; aanwezig: alle leden.',
    'Unanimity: needed are all members; present: all members.',
  ],
  [{ method: 'no-objection', days: 14, quorum: {}, voteQuorum: {} }, 'Geen bezwaar binnen de termijn.', 'No objection within the term.'],
])('%j', (document, nl, en) => {
  expect(ruleInWords(readRule(document))).toEqual({ nl, en });
});

const means = (document: object) => abstentionMeans(readRule(document)).nl;
const cast = { majority: { of: 'cast' } };

test('an abstention means what the rule makes of it', () => {
  expect(means(cast)).toBe('U bent aanwezig, maar stemt niet. Dit telt niet als voor en niet als tegen.');
  expect(means({ ...cast, abstentions: 'count-in-base' })).toContain('telt wel mee in het totaal');
  expect(means({ majority: { of: 'members' } })).toContain('werkt het als tegen');
  expect(means({ ...cast, second: { of: 'weight' } })).toContain('werkt het als tegen');
  expect(means({ majority: { of: 'cast-heads' }, voteQuorum: {} })).toBe(
    'U bent aanwezig, maar stemt niet. Dit telt niet als voor en niet als tegen. U telt mee voor een geldige stemming.',
  );
  expect(means({ ...cast, voteQuorum: { abstentions: 'stay-out' } })).toContain('U telt niet mee voor een geldige stemming.');
  expect(means({ method: 'consent' })).toBe('U houdt het besluit niet tegen.');
});

test('where objections decide, against is an objection', () => {
  expect(choiceWords(readRule({ method: 'consent' })).against.label.nl).toBe('Bezwaar');
  expect(choiceWords(readRule(cast)).against.label.nl).toBe('Tegen');
  expect(choiceWords(readRule(cast)).against.meaning.en).toContain('decision list');
  expect(choiceWords(readRule({ method: 'consent' })).against.meaning.nl).toContain('soort en de reden');
});
