// One line of the file of bodies: an organisation that an arrangement set up, with the numbers it is known by.
import { parseGovernmentCode, parseKvk, parseOin, parseRegisterId, parseRsin } from '../../partnerships/identifiers.ts';
import type { RegisterOrganisation } from './batch.ts';
import { address, day, dayOrNone, identifier, period, type Row, required, text } from './row.ts';

/** Reads the line; numbers that fail their check are left out with a remark. */
export function readBody(row: Row): RegisterOrganisation {
  const registerId = parseRegisterId(required(row, 'identifiers.roo_id'), 'identifiers.roo_id');
  const arrangement = text(row, 'hoort_bij_gemeenschappelijke_regeling.roo_id');
  const since = dayOrNone(row, 'roo_start_datum') ?? day(row, 'valid_from');
  return {
    registerId,
    code: identifier(row, 'identifiers.organisatiecode', (value, at) => parseGovernmentCode(value.toUpperCase(), at)),
    kind: 'body',
    name: required(row, 'names.0.value'),
    officialName: null,
    abbreviation: text(row, 'names.0.abbr', 200),
    province: null,
    oin: identifier(row, 'identifiers.oin', parseOin),
    kvk: identifier(row, 'identifiers.kvk', parseKvk),
    rsin: identifier(row, 'identifiers.rsin', parseRsin),
    website: address(row, 'contact.website'),
    period: period(row, since, 'valid_until'),
    arrangement: arrangement === null ? null : parseRegisterId(arrangement, 'hoort_bij_gemeenschappelijke_regeling.roo_id'),
  };
}
