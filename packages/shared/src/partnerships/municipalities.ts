// The municipalities of the Netherlands as a list to choose from. Load it only where it is needed: it carries the whole table.
import { municipalityTable } from './municipality-table.ts';
import { type Province, provinceCodes } from './provinces.ts';

export interface Municipality {
  /** Such as GM0363. */
  readonly code: string;
  readonly name: string;
  readonly province: Province;
  /** In the reference year of the table. */
  readonly inhabitants: number;
}

/** Where the table comes from and of which year its inhabitants are. */
export const municipalitySource = {
  year: municipalityTable.year,
  text: municipalityTable.source,
} as const;

let parsed: readonly Municipality[] | undefined;

/** Reads one municipality as the table writes it: "0014 Groningen 244427". */
const parse = (province: Province, entry: string): Municipality => {
  const [, number = '', name = '', inhabitants = ''] = /^(\d{4}) (.+) (\d+)$/.exec(entry) ?? [];
  return { code: `GM${number}`, name, province, inhabitants: Number(inhabitants) };
};

/** All municipalities by name, as Dutch sorts them. Read from the table on first use. */
export function municipalities(): readonly Municipality[] {
  parsed ??= provinceCodes
    .flatMap((province) => municipalityTable.perProvince[province].split('|').map((entry) => parse(province, entry)))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
  return parsed;
}

/** Letters without accents and signs, so that 's-Gravenhage stands at the G and Súdwest-Fryslân at Su. */
const sortKey = (name: string) =>
  plain(name)
    .replace(/^(?:'s|'t)[ -]/, '')
    .replace(/[^a-z]/g, '');

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The municipality with this code; undefined when there is none (any more). */
export const municipality = (code: string): Municipality | undefined => municipalities().find((each) => each.code === code);

/** Two municipalities have a second name that people type as often as the first. */
const alsoKnownAs: Readonly<Record<string, string>> = { GM0518: "'s-Gravenhage", GM0796: "'s-Hertogenbosch Den Bosch" };
const searched = ({ code, name }: Municipality) => plain(`${name} ${alsoKnownAs[code] ?? ''}`);

/** Those whose name holds the words typed, accents and case aside; names that start with them first. */
export function findMunicipalities(typed: string, limit = 10): Municipality[] {
  const words = plain(typed).trim();
  const found = municipalities().filter((each) => searched(each).includes(words));
  const starts = (each: Municipality) => plain(each.name).startsWith(words) || sortKey(each.name).startsWith(words);
  return [...found.filter(starts), ...found.filter((each) => !starts(each))].slice(0, limit);
}
