// The table of municipalities is whole, and choosing from it works without knowing how a name is written.
import { expect, test } from 'vitest';
import { parseMunicipalityCode } from './identifiers.ts';
import { findMunicipalities, municipalities, municipality, municipalitySource } from './municipalities.ts';
import { provinceCodes, provinceNamed } from './provinces.ts';

const names = (typed: string, limit?: number) => findMunicipalities(typed, limit).map(({ name }) => name);

test('342 municipalities in twelve provinces, 18,129,929 inhabitants in the reference year', () => {
  const all = municipalities();
  expect(all).toHaveLength(342);
  expect(new Set(all.map(({ code }) => parseMunicipalityCode(code))).size).toBe(342);
  expect(all.reduce((total, { inhabitants }) => total + inhabitants, 0)).toBe(18_129_929);
  expect(new Set(all.map(({ province }) => province))).toEqual(new Set(provinceCodes));
  expect(municipalitySource.year).toBe(2026);
});

test('by code', () => {
  expect(municipality('GM0363')).toEqual({ code: 'GM0363', name: 'Amsterdam', province: 'PV27', inhabitants: 941_927 });
  expect(municipality('GM9999')).toBeUndefined();
});

test.each([
  ['sudwest', ['Súdwest-Fryslân']],
  ['Súdwest', ['Súdwest-Fryslân']],
  ['hertogen', ['Den Bosch']],
  ['gravenhage', ['Den Haag']],
  ['bergen', ['Bergen (L)', 'Bergen NH', 'Bergen op Zoom']],
  ['zzz', []],
])('typing %s', (typed, expected) => {
  expect(names(typed, expected.length || 1)).toEqual(expected);
});

test('sorted as a person looks for them, and never more than asked', () => {
  expect(names('', 3)).toEqual(['Aa en Hunze', 'Aalsmeer', 'Aalten']);
  expect(provinceNamed('Friesland')).toBe('PV21');
});
