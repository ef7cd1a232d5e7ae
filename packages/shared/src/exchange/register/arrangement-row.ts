// One line of the file of arrangements: a version of an arrangement with its form, purpose, life and links.
import { parseRegisterId } from '../../partnerships/identifiers.ts';
import { formNamed } from '../../partnerships/legal-forms.ts';
import type { Power, RegisterPartnership } from './batch.ts';
import { refuse, short } from './refusals.ts';
import { address, day, list, period, type Row, required, text } from './row.ts';

const powers: Readonly<Record<string, Power>> = {
  Attributie: 'attribution',
  Delegatie: 'delegation',
  Mandaat: 'mandate',
  'Zonder mandaat': 'none',
};

const powerNamed = (value: unknown): Power => {
  const at = 'gr_meta.bevoegdheidsverkrijgingen';
  if (typeof value !== 'string') return refuse('field-shape', { at });
  return Object.hasOwn(powers, value) ? powers[value]! : refuse('unknown-power', { value: short(value), at });
};

const link = (row: Row, at: string): string | null => {
  const value = text(row, at);
  return value === null ? null : parseRegisterId(value, at);
};

/** Reads the line; refuses what makes it unusable, naming the field. */
export function readArrangement(row: Row): RegisterPartnership {
  const registerId = parseRegisterId(required(row, 'identifiers.roo_id'), 'identifiers.roo_id');
  const formField = 'gr_meta.samenwerkingsvorm.value';
  const wording = required(row, formField);
  const life = period(row, day(row, 'valid_from'), 'valid_until');
  const predecessor = link(row, 'gr_meta.previous_version.roo_id');
  const successor = link(row, 'gr_meta.next_version.roo_id');
  if (predecessor === registerId) refuse('succeeds-itself', { at: 'gr_meta.previous_version.roo_id' });
  if (successor === registerId) refuse('succeeds-itself', { at: 'gr_meta.next_version.roo_id' });
  if (life.until === life.from) row.remark('never-in-force', 'valid_until', life.from);
  return {
    registerId,
    name: required(row, 'names.0.value'),
    title: text(row, 'gr_meta.citeertitel', 1_000),
    form: formNamed(wording) ?? refuse('unknown-form', { value: short(wording), at: formField }),
    purpose: text(row, 'gr_meta.doel'),
    website: address(row, 'contact.website'),
    period: life,
    predecessor,
    successor,
    body: link(row, 'gr_meta.regionaal_samenwerkingsorgaan.roo_id'),
    powers: [...new Set(list(row, 'gr_meta.bevoegdheidsverkrijgingen').map(powerNamed))],
    legalBases: list(row, 'gr_meta.wettelijke_grondslagen').map((_, i) => legalBasis(row, i)),
    publications: list(row, 'gr_meta.instellingsbesluiten').flatMap((_, i) => address(row, `gr_meta.instellingsbesluiten.${i}`) ?? []),
    source: address(row, 'sources.0.url'),
  };
}

/** The register holds treaties without a title, and titles without a reference. */
const legalBasis = (row: Row, i: number) => {
  const at = `gr_meta.wettelijke_grondslagen.${i}`;
  return { title: text(row, `${at}.opschrift`), reference: address(row, `${at}.referentie`) };
};
