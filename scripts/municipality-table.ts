// Writes the table of municipalities anew: node scripts/municipality-table.ts FILE.csv YEAR "SOURCE". Needs the columns
// gemeentecode, naam, provincie and inwoners; run it after a reclassification and read the difference before committing it.
import { readFileSync, writeFileSync } from 'node:fs';
import { readCsv } from '../packages/shared/src/exchange/csv.ts';
import { parseMunicipalityCode } from '../packages/shared/src/partnerships/identifiers.ts';
import { type Province, provinceCodes, provinceNamed } from '../packages/shared/src/partnerships/provinces.ts';

const [file, year, source] = process.argv.slice(2);
if (!file || !/^\d{4}$/.test(year ?? '') || !source) throw new Error('usage: node scripts/municipality-table.ts FILE.csv YEAR "SOURCE"');

const [header, ...rows] = readCsv(readFileSync(file, 'utf8')).map(({ fields }) => fields);
const column = (name: string): number => {
  const index = header?.indexOf(name) ?? -1;
  if (index < 0) throw new Error(`column ${name} is missing in ${file}`);
  return index;
};
const [code, name, province, inhabitants] = ['gemeentecode', 'naam', 'provincie', 'inwoners'].map(column) as [
  number,
  number,
  number,
  number,
];

const perProvince = new Map<Province, string[]>(provinceCodes.map((each) => [each, []]));
for (const row of rows) {
  const home = provinceNamed(row[province] ?? '');
  if (!home || !/^\d+$/.test(row[inhabitants] ?? '')) throw new Error(`cannot read: ${row.join(', ')}`);
  perProvince.get(home)?.push(`${parseMunicipalityCode(row[code] ?? '').slice(2)} ${row[name]} ${row[inhabitants]}`);
}

const lines = [...perProvince].map(([each, entries]) => `    ${each}: ${JSON.stringify(entries.sort().join('|'))},`);
writeFileSync(
  new URL('../packages/shared/src/partnerships/municipality-table.ts', import.meta.url),
  `// The municipalities per province, as code, name and inhabitants. Written by scripts/municipality-table.ts; do not edit by hand.

export const municipalityTable = {
  year: ${year},
  source: ${JSON.stringify(source)},
  perProvince: {
${lines.join('\n')}
  },
} as const;
`,
);
process.stdout.write(`${rows.length} municipalities; now run: pnpm format\n`);
