// What of a use and of a contract is taken, and what is refused at which field.
import { describe, expect, test } from 'vitest';
import { checkedTerms, extended } from './contract-terms.ts';
import { checkedUse, type GivenUse, hostingOn } from './use-facts.ts';

const least = { phase: 'live', degree: 3 };

describe('a use', () => {
  test('what nobody filled in is unknown, not no', () =>
    expect(checkedUse(least)).toMatchObject({
      critical: null,
      privacySensitive: null,
      hosting: null,
      rtoHours: null,
      deviationReason: null,
    }));
  test('words are trimmed and put on one line; a zero and a no are answers', () =>
    expect(checkedUse({ ...least, dataOwner: ' Afdeling\nBurgerzaken ', rpoHours: 0, critical: false })).toMatchObject({
      dataOwner: 'Afdeling Burgerzaken',
      rpoHours: 0,
      critical: false,
    }));
  test.each<[Partial<GivenUse>, string]>([
    [{ phase: 'soon' }, 'unknown-phase phase'],
    [{ degree: 2.5 }, 'unknown-degree degree'],
    [{ time: 'T' }, 'unknown-time time'],
    [{ hosting: 'cloud' }, 'unknown-hosting hosting'],
    [{ plannedHosting: 'saas' }, 'move-incomplete moveOn'],
    [{ moveOn: '2028-01-01' }, 'move-incomplete plannedHosting'],
    [{ hosting: 'saas', plannedHosting: 'saas', moveOn: '2028-01-01' }, 'move-to-where-it-is plannedHosting'],
    [{ plannedHosting: 'saas', moveOn: '2027-02-29' }, 'not-a-day moveOn'],
    [{ users: -1 }, 'users-not-whole users'],
    [{ separable: 'maybe' }, 'unknown-separability separable'],
    [{ integrity: 'toString' }, 'unknown-level integrity'],
    [{ rtoHours: 8761 }, 'hours-not-whole rtoHours'],
    [{ dataOwner: 'x'.repeat(256) }, 'name-too-long dataOwner'],
    [{ deviation: { reason: 'eigen balie' } }, 'deviation-incomplete deviation'],
  ])('%o is refused: %s', (wrong, said) => expect(() => checkedUse({ ...least, ...wrong })).toThrow(said));

  test('a planned move has happened from its day on', () => {
    const use = { hosting: 'on-premises', plannedHosting: 'saas', moveOn: '2028-01-01' };
    expect(hostingOn(use, '2027-12-31')).toBe('on-premises');
    expect(hostingOn(use, '2028-01-01')).toBe('saas');
    expect(hostingOn({ ...use, plannedHosting: null, moveOn: null }, '2030-01-01')).toBe('on-premises');
  });
});

describe('the terms of a contract', () => {
  const terms = { from: '2024-01-01', end: '2028-01-01', noticeMonths: 6, procurementMonths: 9, yearlyCents: 100 };
  test('four years with two extensions of two: each moves the end, the third is refused', () => {
    const first = extended(checkedTerms({ ...terms, extensionMonths: 24, extensionsLeft: 2 }));
    expect(first).toEqual({ end: '2030-01-01', extensionsLeft: 1 });
    const second = extended({ ...first, extensionMonths: 24 });
    expect(second).toEqual({ end: '2032-01-01', extensionsLeft: 0 });
    expect(() => extended({ ...second, extensionMonths: 24 })).toThrow('no-extension-left');
    expect(() => extended(checkedTerms(terms))).toThrow('no-extension-left');
  });
  test.each<[object, string]>([
    [{ end: '2024-01-01' }, 'ends-before-it-begins end'],
    [{ noticeMonths: -1 }, 'months-not-whole noticeMonths'],
    [{ extensionMonths: 241 }, 'months-not-whole extensionMonths'],
    [{ yearlyCents: -1 }, 'amount-negative yearlyCents'],
    [{ yearlyCents: 0.5 }, 'amount-negative yearlyCents'],
    [{ kind: 'huur' }, 'unknown-contract-kind kind'],
  ])('%o is refused: %s', (wrong, said) => expect(() => checkedTerms({ ...terms, ...wrong })).toThrow(said));
});
