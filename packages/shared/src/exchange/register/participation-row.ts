// One row of the file of participations: who takes part in which arrangement, since when, with which organs, at which share.
import type { Day } from '../../kernel/day.ts';
import { compare, format, rational } from '../../kernel/rational.ts';
import { parseGovernmentCode, parseRegisterId } from '../../partnerships/identifiers.ts';
import { formNamed } from '../../partnerships/legal-forms.ts';
import { type Organ, organNamed } from '../../partnerships/organs.ts';
import { refuse, short } from './refusals.ts';
import { day, period, type Row, required, text } from './row.ts';

/** The row by itself, before it is joined with its arrangement and its participant. */
export interface ParticipationRow {
  readonly partnership: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly organisationCode: string | null;
  readonly joined: Day;
  readonly left: Day | null;
  readonly organs: readonly Organ[];
  readonly keyPercentage: string | null;
}

/** The organs of a cell such as 'Burgemeester;Gemeenteraad', each once. */
function organsOf(row: Row, at: string): Organ[] {
  const names = (text(row, at) ?? '').split(';').filter((name) => name.trim() !== '');
  return [...new Set(names.map((name) => organNamed(name) ?? refuse('unknown-organ', { value: short(name), at })))];
}

/** A percentage as Dutch writes it ('16,33'), exact. */
function percentage(row: Row, at: string): string | null {
  const value = text(row, at);
  if (value === null) return null;
  const match = /^(\d{1,3})(?:[,.](\d{1,12}))?$/.exec(value);
  if (!match?.[1]) return refuse('not-a-percentage', { at });
  const exact = rational(BigInt(match[1] + (match[2] ?? '')), 10n ** BigInt(match[2]?.length ?? 0));
  return compare(exact, rational(100n)) > 0 ? refuse('not-a-percentage', { at }) : format(exact);
}

/** Reads the row; dates of the arrangement are checked here too, so that a row with an impossible one is not taken. */
export function readParticipation(row: Row): ParticipationRow {
  const wording = required(row, 'samenwerkingsvorm');
  if (!formNamed(wording)) refuse('unknown-form', { value: short(wording), at: 'samenwerkingsvorm' });
  period(row, day(row, 'datum_inwerkingtreding'), 'datum_uitwerkingtreding');
  const joined = day(row, 'toetredings_datum');
  const code = text(row, 'deelnemer_tooi_code');
  return {
    partnership: parseRegisterId(required(row, 'regeling_roo_id'), 'regeling_roo_id'),
    organisation: parseRegisterId(required(row, 'deelnemer_roo_id'), 'deelnemer_roo_id'),
    organisationName: required(row, 'deelnemer_naam'),
    organisationCode: code === null ? null : parseGovernmentCode(code, 'deelnemer_tooi_code'),
    joined,
    left: period(row, joined, 'uittredings_datum').until,
    organs: organsOf(row, 'bestuursorganen'),
    keyPercentage: percentage(row, 'verdeelsleutel'),
  };
}
