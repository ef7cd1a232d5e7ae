// The register's own files, where they are at hand: every row is found again, and each remark is accounted for.
import { describe, expect, test } from 'vitest';
import { parseOin, parseRsin, rsinOf } from '../../partnerships/identifiers.ts';
import { municipalities } from '../../partnerships/municipalities.ts';
import { readCsv } from '../csv.ts';
import type { RegisterBatch } from './batch.ts';
import { inForceOn } from './joining.ts';
import { openRegister } from './register-import.ts';

/** What the test needs of its surroundings; the package itself knows no Node. */
interface Disk {
  existsSync(path: string): boolean;
  readFileSync(path: string): Uint8Array;
}
declare const process: {
  readonly env: Readonly<Record<string, string | undefined>>;
  getBuiltinModule(name: 'node:fs'): Disk;
};
const disk = process.getBuiltinModule('node:fs');
const repository = `${(import.meta as unknown as { dirname: string }).dirname}/../../../../..`;
const data = [process.env.HANZE_SHARED, `${repository}/../shared`, `${repository}/../../shared`]
  .map((folder) => `${folder ?? ''}/data`)
  .find((folder) => disk.existsSync(`${folder}/organisaties/roo_gr_regelingen_noord.jsonl`));

const files = [
  'organisaties/roo_gr_deelnemers_noord.csv',
  'organisaties/roo_gr_organisaties_noord.jsonl',
  'organisaties/roo_gr_regelingen_noord.jsonl',
  'gemeenten/herindelingen_2018_2023.csv',
  'gemeenten/inwoners_per_jaar.csv',
  'gemeenten/roo_gemeenten_actueel.csv',
];

function readAll(): RegisterBatch {
  const register = openRegister({ limit: 20_000_000 });
  for (const path of files) {
    const file = register.file(path);
    const bytes = disk.readFileSync(`${data}/${path}`);
    for (let at = 0; at < bytes.length; at += 65_536) file.push(bytes.subarray(at, at + 65_536));
    file.close();
  }
  return register.complete();
}

const perCode = (items: readonly { code: string }[]) => {
  const counts: Record<string, number> = {};
  for (const { code } of items) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

describe.skipIf(data === undefined)('the real register (set HANZE_SHARED to the folder that holds it; skipped when absent)', () => {
  const batch = data === undefined ? ({} as RegisterBatch) : readAll();

  test('every row is taken', () => {
    expect(batch.rows).toEqual({
      municipalities: 342,
      successions: 69,
      inhabitants: 1_381,
      bodies: 275,
      arrangements: 677,
      participations: 5_208,
    });
    expect(batch.rejected).toEqual([]);
    expect([batch.partnerships.length, batch.participations.length, batch.successions.length]).toEqual([677, 5_208, 69]);
    expect(inForceOn(batch.partnerships, '2026-05-16')).toHaveLength(256);
    expect(batch.partnerships.filter(({ period }) => period.until === null)).toHaveLength(256);
  });

  test('what is remarked on, and how often', () => {
    expect(perCode(batch.remarks)).toEqual({
      'never-in-force': 3,
      'address-completed': 5,
      'identifier-dropped': 2,
      'body-unknown': 19,
      'kind-unknown': 160,
      'code-by-name': 35,
      'joined-at-the-end': 5,
    });
  });

  test('every reference leads somewhere', () => {
    const organisations = new Set(batch.organisations.map(({ registerId }) => registerId));
    const versions = new Map(batch.partnerships.map((each) => [each.registerId, each]));
    expect(
      batch.participations.filter(({ organisation, partnership }) => !organisations.has(organisation) || !versions.has(partnership)),
    ).toEqual([]);
    const linked = batch.partnerships.filter(({ successor }) => successor !== null);
    expect(linked).toHaveLength(357);
    expect(linked.filter(({ registerId, successor }) => versions.get(successor ?? '')?.predecessor !== registerId)).toEqual([]);
    expect(batch.organisations.filter(({ registerId, code }) => registerId === null && code === null)).toEqual([]);
    expect(new Set(batch.organisations.map(({ registerId, code }) => registerId ?? code)).size).toBe(batch.organisations.length);
  });

  test('organisations per kind', () => {
    const current = batch.organisations.filter(({ period }) => period.until === null);
    expect(perCode(current.map(({ kind }) => ({ code: kind })))).toEqual({
      municipality: 344,
      body: 213,
      province: 11,
      'water-authority': 21,
      state: 2,
      other: 160,
    });
    expect(batch.organisations.filter(({ kind, period }) => kind === 'municipality' && period.until !== null)).toHaveLength(63);
  });

  test('the two keys the register records add up to a hundred percent', () => {
    const cents = (share: string | null) => {
      const [num = '0', den = '1'] = (share ?? '0').split('/');
      return (Number(num) * 100) / Number(den);
    };
    const total = (id: string) =>
      batch.participations.filter(({ partnership }) => partnership === id).reduce((sum, each) => sum + cents(each.keyPercentage), 0);
    expect([total('30432201'), total('29001282')].map(Math.round)).toEqual([10_000, 10_000]);
  });

  test('our own list of municipalities is the same', () => {
    const read = batch.organisations.filter(({ kind, code, period }) => kind === 'municipality' && code !== null && period.until === null);
    const own = new Map(municipalities().map(({ code, name, province }) => [code, `${name} ${province}`]));
    expect(read.filter(({ code, name, province }) => own.get(code ?? '') !== `${name} ${province}`)).toEqual([]);
    expect(read).toHaveLength(own.size);
  });

  test('every OIN of the register of 2016 passes, and every RSIN inside one', () => {
    const [, ...rows] = readCsv(
      Array.from(disk.readFileSync(`${data}/identificaties/oin_register_2016.csv`), (byte) => String.fromCharCode(byte)).join(''),
    );
    const numbers = rows.map(({ fields }) => parseOin(fields[3] ?? ''));
    expect(numbers).toHaveLength(742);
    expect(numbers.flatMap((oin) => rsinOf(oin) ?? []).map((rsin) => parseRsin(rsin))).toHaveLength(619 + 35);
  });
});
