// Agreements: terms and their alarm, clauses and their plain words, what differs between versions, and the seal.
import { expect, test } from 'vitest';
import { refusalOf } from '../kernel/refused.oracle.ts';
import { checkTerm, type Term, termOn } from './agreement-term.ts';
import { byNumber, checkClauses, type WrittenClause } from './clause.ts';
import { clauseLines, comparedLines } from './clause-text.ts';
import { counted, difference } from './difference.ts';
import { type AgreementKind, isRoleIn } from './kinds.ts';
import { sealOf } from './seal.ts';

const term: Term = { from: '2020-01-01', until: '2027-01-01', noticeMonths: 6, renewal: 'ends', renewalMonths: 0 };
const tacit: Term = { ...term, renewal: 'tacit', renewalMonths: 12 };

test.each<[AgreementKind, Term, string, string | null, string | null, string | null, string]>([
  ['service', term, '2026-03-30', '2027-01-01', '2026-06-30', '2026-03-31', 'running'],
  ['service', term, '2026-03-31', '2027-01-01', '2026-06-30', '2026-03-31', 'alarm'],
  ['service', term, '2026-06-30', '2027-01-01', '2026-06-30', '2026-03-31', 'alarm'],
  ['service', term, '2026-07-01', '2027-01-01', '2026-06-30', '2026-03-31', 'past'],
  ['service', term, '2027-01-01', '2027-01-01', '2026-06-30', '2026-03-31', 'ended'],
  ['service', tacit, '2026-06-30', '2027-01-01', '2026-06-30', '2026-03-31', 'alarm'],
  ['service', tacit, '2026-07-01', '2028-01-01', '2027-06-30', '2027-03-31', 'running'],
  ['service', tacit, '2035-07-01', '2037-01-01', '2036-06-30', '2036-03-31', 'running'],
  ['arrangement', term, '2025-12-29', '2027-01-01', '2026-06-30', '2025-12-30', 'running'],
  ['service', { ...term, noticeMonths: 0 }, '2026-12-31', '2027-01-01', '2026-12-31', '2026-10-01', 'alarm'],
  ['arrangement', { ...term, until: null }, '2026-01-01', null, null, null, 'running'],
  [
    'service',
    { ...tacit, until: '2027-01-31', noticeMonths: 0, renewalMonths: 1 },
    '2027-03-01',
    '2027-03-31',
    '2027-03-30',
    '2026-12-29',
    'alarm',
  ],
])('%s %j on %s', (kind, asked, day, until, noticeBy, alarmOn, standing) => {
  expect(termOn(kind, asked, day)).toMatchObject({ until, noticeBy, alarmOn, standing });
});

test.each<[Partial<Term>, string, string]>([
  [{ until: '2020-01-01' }, 'term-backwards', 'until'],
  [{ noticeMonths: 1.5 }, 'months-out-of-range', 'noticeMonths'],
  [{ noticeMonths: -1 }, 'months-out-of-range', 'noticeMonths'],
  [{ renewal: 'tacit' }, 'renewed-by-nothing', 'renewalMonths'],
  [{ renewal: 'tacit', renewalMonths: 12, until: null }, 'renewed-by-nothing', 'renewalMonths'],
  [{ renewalMonths: 12 }, 'not-renewed-tacitly', 'renewalMonths'],
  [{ renewal: 'maybe' as 'ends' }, 'unknown-renewal', 'renewal'],
])('a term with %j is refused', (part, code, path) => {
  expect(refusalOf(() => checkTerm({ ...term, ...part }))).toMatchObject({ code, path });
});

test('who is party depends on the kind', () => {
  expect([isRoleIn('service', 'client'), isRoleIn('arrangement', 'client'), isRoleIn('processing', 'processor')]).toEqual([
    true,
    false,
    true,
  ]);
});

const clause = (number: string, words = number): WrittenClause => ({
  key: null,
  number,
  chapter: null,
  title: `Titel ${number}`,
  legal: `Bindt ${words}`,
  plain: `Gewoon ${words}`,
});
const none = new Set<string>();
const first = checkClauses([clause('1'), clause('2'), clause('10'), clause('10a')], null, none);
const keys = new Set(first.map(({ key }) => key));
const next = (...written: WrittenClause[]) => checkClauses(written, first, keys);

test('a clause keeps the number of its first appearance as its key', () => {
  expect(first.map(({ key }) => key)).toEqual(['1', '2', '10', '10a']);
  const [, second, third] = next(first[0]!, clause('2', 'nieuw'), { ...first[1]!, number: '3' });
  expect([second?.key, third?.key]).toEqual(['2-2', '2']);
});

test.each<[string, () => unknown, string, string]>([
  ['without clauses', () => next(), 'no-clauses', 'clauses'],
  ['with a number that is none', () => next(clause('1.2')), 'number-unreadable', 'clauses[0].number'],
  ['with a number twice', () => next(clause('1'), clause('1 ')), 'number-twice', 'clauses[1].number'],
  ['out of order', () => next(clause('10'), clause('9')), 'numbers-out-of-order', 'clauses[1].number'],
  ['without plain words', () => next({ ...clause('1'), plain: ' ' }), 'clause-words-missing', 'clauses[0].plain'],
  ['with more than one reads', () => next({ ...clause('1'), legal: 'x'.repeat(20_001) }), 'clause-too-long', 'clauses[0].legal'],
  ['that goes on from a clause that was not there', () => next({ ...clause('1'), key: '77' }), 'unknown-clause', 'clauses[0].key'],
  ['that uses one clause twice', () => next(first[0]!, { ...first[0]!, number: '2' }), 'clause-twice', 'clauses[1].key'],
  ['of which only the text changes', () => next({ ...first[0]!, legal: 'Anders' }), 'plain-words-lag', 'clauses[0].plain'],
  ['of which only the plain words change', () => next({ ...first[0]!, plain: 'Anders' }), 'binding-text-lags', 'clauses[0].legal'],
  [
    'that changes nothing but spaces',
    () => next(...first.map((each) => ({ ...each, legal: ` ${each.legal} ` }))),
    'nothing-changed',
    'clauses',
  ],
  ['of 501 clauses', () => next(...Array.from({ length: 501 }, (_, n) => clause(String(n + 1)))), 'too-many-clauses', 'clauses'],
])('a version %s is refused', (_what, run, code, path) => expect(refusalOf(run)).toMatchObject({ code, path }));

test('numbers are counted as articles', () => {
  expect(['10a', '2', '10', '1'].toSorted(byNumber)).toEqual(['1', '2', '10', '10a']);
});

test('every clause of both versions stands in the difference once, the removed where it stood', () => {
  const after = next({ ...first[0]!, legal: 'Anders', plain: 'Anders' }, clause('3'), first[2]!);
  const found = difference(first, after);
  expect(found.map(({ is, before, after: now }) => [is, before?.number ?? null, now?.number ?? null])).toEqual([
    ['changed', '1', '1'],
    ['removed', '2', null],
    ['added', null, '3'],
    ['same', '10', '10'],
    ['removed', '10a', null],
  ]);
  expect(counted(found)).toEqual({ same: 1, changed: 1, added: 1, removed: 2 });
  expect(difference(first, first).every(({ is }) => is === 'same')).toBe(true);
  expect(
    difference(first, after.slice(1))
      .map(({ is, before, after: now }) => `${is} ${(before ?? now)?.number}`)
      .slice(0, 2),
  ).toEqual(['removed 1', 'removed 2']);
});

test('Markdown becomes members and letters; a line that follows goes on', () => {
  const text = '1. Het bestuur besluit\nbij meerderheid.\n2. Dit geldt niet voor:\n   a. de begroting;\n   - het loon.\n\nSlot.';
  expect(clauseLines(text)).toEqual([
    { mark: '1', depth: 0, text: 'Het bestuur besluit bij meerderheid.' },
    { mark: '2', depth: 0, text: 'Dit geldt niet voor:' },
    { mark: 'a', depth: 1, text: 'de begroting;' },
    { mark: '–', depth: 1, text: 'het loon.' },
    { mark: null, depth: 0, text: 'Slot.' },
  ]);
  expect(comparedLines('1. Een\nSlot')).toEqual(['1 Een Slot']);
});

test('one letter changes the seal', () => {
  const sealed = { title: 'Regeling', number: 1, from: '2021-07-01', basis: 'Besluit', clauses: first };
  const seal = sealOf(sealed);
  expect(seal).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(sealOf({ ...sealed, clauses: [{ ...first[0]!, plain: 'Gewoon 2' }, ...first.slice(1)] })).not.toBe(seal);
  expect(sealOf({ ...sealed, from: '2021-07-02' })).not.toBe(seal);
  expect(sealOf({ ...sealed, clauses: first.map((each) => ({ ...each })) })).toBe(seal);
});
