// Rows about municipalities: the current ones, their inhabitants per year, and which were abolished by a reclassification.
import { parseKvk, parseMunicipalityCode, parseOin, parseRegisterId, parseRsin } from '../../partnerships/identifiers.ts';
import { provinceNamed } from '../../partnerships/provinces.ts';
import type { RegisterInhabitants, RegisterOrganisation, RegisterSuccession } from './batch.ts';
import { refuse, short } from './refusals.ts';
import { count, day, identifier, period, type Row, required, text } from './row.ts';

const code = (row: Row, at: string) => parseMunicipalityCode(required(row, at), at);

/** One row of the list of municipalities. */
export function readMunicipality(row: Row): RegisterOrganisation {
  const province = required(row, 'provincie');
  return {
    registerId: parseRegisterId(required(row, 'roo_id'), 'roo_id'),
    code: code(row, 'gemeentecode'),
    kind: 'municipality',
    name: required(row, 'naam'),
    officialName: text(row, 'officiele_naam', 1_000),
    abbreviation: null,
    province: provinceNamed(province) ?? refuse('unknown-province', { value: short(province), at: 'provincie' }),
    oin: identifier(row, 'oin', parseOin),
    kvk: identifier(row, 'kvk', parseKvk),
    rsin: identifier(row, 'rsin', parseRsin),
    website: null,
    period: period(row, day(row, 'geldig_van'), 'geldig_tot'),
    arrangement: null,
  };
}

/** One row of inhabitants per year. */
export function readInhabitants(row: Row): RegisterInhabitants {
  const year = count(row, 'jaar');
  if (year < 1900 || year > 2100) refuse('not-a-year', { at: 'jaar' });
  return { code: code(row, 'gemeentecode'), year, count: count(row, 'inwoners'), source: required(row, 'bron') };
}

/** One row of reclassifications: an old municipality and one that took it over, wholly or in part. */
export function readSuccession(row: Row): RegisterSuccession {
  const whole = required(row, 'geheel_overgegaan');
  if (whole !== '0' && whole !== '1') refuse('not-yes-or-no', { at: 'geheel_overgegaan' });
  const [oldCode, newCode] = [code(row, 'oude_code'), code(row, 'nieuwe_code')];
  if (oldCode === newCode) refuse('succeeds-itself', { at: 'nieuwe_code' });
  return {
    on: day(row, 'datum_opheffing'),
    oldCode,
    oldName: required(row, 'oude_naam'),
    newCode,
    newName: required(row, 'nieuwe_naam'),
    whole: whole === '1',
  };
}
