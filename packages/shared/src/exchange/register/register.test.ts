// The files of the register: small ones that are sound, small ones that are hostile, and the real ones where they are at hand.
import { describe, expect, test } from 'vitest';
import { Refused } from '../../kernel/refusal.ts';
import type { RegisterBatch } from './batch.ts';
import { fileKindOf } from './files.ts';
import { inForceOn, within } from './joining.ts';
import { openRegister } from './register-import.ts';
import { pick } from './row.ts';

type Files = Record<string, string | Uint8Array>;

const bytesOf = (text: string) =>
  Uint8Array.from(encodeURIComponent(text).match(/%..|[^%]/g) ?? [], (sign) =>
    sign.length > 1 ? parseInt(sign.slice(1), 16) : sign.charCodeAt(0),
  );

function importing(files: Files, { limit = 1_000_000, piece = 7 } = {}): RegisterBatch {
  const register = openRegister({ limit });
  for (const [name, content] of Object.entries(files)) {
    const file = register.file(name);
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    for (let at = 0; at < bytes.length; at += piece) file.push(bytes.subarray(at, at + piece));
    file.close();
  }
  return register.complete();
}

const refusalOf = (files: Files, options = {}): string => {
  try {
    importing(files, options);
    return 'accepted';
  } catch (error) {
    if (error instanceof Refused) return `${error.code} ${error.path}`;
    throw error;
  }
};

const municipalityHeader = 'gemeentecode,naam,officiele_naam,provincie,roo_id,oin,kvk,rsin,geldig_van,geldig_tot';
const municipalities = `${municipalityHeader}
GM0014,Groningen,Gemeente Groningen,Groningen,24194,00000001825783434000,73558907,825783434,1900-01-01,
GM0059,Achtkarspelen,Gemeente Achtkarspelen,Friesland,35934,,,,1900-01-01,
`;
const successionHeader = 'datum_opheffing,oude_code,oude_naam,nieuwe_code,nieuwe_naam,geheel_overgegaan';
const successions = `${successionHeader}\n2019-01-01,GM0017,Haren,GM0014,Groningen,1\n`;
const inhabitantsHeader = 'gemeentecode,naam,jaar,inwoners,bron';
const participationHeader =
  'regeling_roo_id,regeling_naam,citeertitel,samenwerkingsvorm,datum_inwerkingtreding,datum_uitwerkingtreding,deelnemer_naam,deelnemer_roo_id,deelnemer_tooi_code,toetredings_datum,uittredings_datum,bestuursorganen,verdeelsleutel';

interface Facts {
  id?: string;
  form?: unknown;
  from?: string;
  until?: string | null;
  next?: string;
  previous?: string;
  rest?: object;
}
const arrangement = ({ id = '100', form = 'Openbaar lichaam', from = '2015-01-01', until = null, next, previous, rest = {} }: Facts = {}) =>
  JSON.stringify({
    identifiers: { roo_id: id },
    names: [{ value: `Regeling ${id}` }],
    gr_meta: {
      samenwerkingsvorm: { value: form },
      ...(next ? { next_version: { roo_id: next } } : {}),
      ...(previous ? { previous_version: { roo_id: previous } } : {}),
      ...rest,
    },
    valid_from: from,
    valid_until: until,
  });
const body = (facts: object = {}) =>
  JSON.stringify({ identifiers: { roo_id: '200', ...facts }, names: [{ value: 'Dienst' }], valid_from: '1900-01-01', valid_until: null });

const participation = (facts: Record<string, string> = {}) => {
  const row: Record<string, string> = {
    regeling_roo_id: '100',
    samenwerkingsvorm: 'Openbaar lichaam',
    datum_inwerkingtreding: '2015-01-01',
    deelnemer_naam: 'Gemeente Groningen',
    deelnemer_roo_id: '24194',
    deelnemer_tooi_code: 'GM0014',
    toetredings_datum: '2015-01-01',
    bestuursorganen: 'Gemeenteraad',
    ...facts,
  };
  return participationHeader
    .split(',')
    .map((column) => (row[column]?.includes(',') ? `"${row[column]}"` : (row[column] ?? '')))
    .join(',');
};

const sound = {
  'gemeenten_actueel.csv': municipalities,
  'herindelingen.csv': successions,
  'gr_regelingen.jsonl': `${arrangement()}\n`,
};
const taking = (...rows: string[]) => importing({ ...sound, 'gr_deelnemers.csv': [participationHeader, ...rows, ''].join('\n') });
const reasons = ({ rejected }: RegisterBatch) => rejected.map(({ line, field, code }) => `${line} ${field} ${code}`);

describe('a sound register', () => {
  test('participations lie within their version; percentages are exact; organs count once', () => {
    const batch = taking(
      participation({ toetredings_datum: '1999-05-01', uittredings_datum: '2020-01-01', verdeelsleutel: '16,33' }),
      participation({
        deelnemer_naam: 'Gemeente Achtkarspelen',
        deelnemer_roo_id: '35934',
        deelnemer_tooi_code: 'GM0059',
        bestuursorganen: 'Burgemeester;Burgemeester',
      }),
    );
    expect(batch.rejected).toEqual([]);
    expect(batch.participations[0]).toEqual({
      partnership: '100',
      organisation: '24194',
      joined: '1999-05-01',
      left: '2020-01-01',
      period: { from: '2015-01-01', until: '2020-01-01' },
      organs: ['council'],
      keyPercentage: '1633/100',
    });
    expect(batch.participations[1]?.organs).toEqual(['mayor']);
  });

  test('participants are known by number, code, name or the organs they act through', () => {
    const batch = taking(
      participation(),
      participation({ deelnemer_naam: 'Gemeente Haren', deelnemer_roo_id: '7', deelnemer_tooi_code: '' }),
      participation({
        deelnemer_naam: 'Provincie Drenthe',
        deelnemer_roo_id: '8',
        deelnemer_tooi_code: 'PV22',
        bestuursorganen: 'Gedeputeerde staten',
      }),
      participation({ deelnemer_naam: 'Gemeente Zeevang', deelnemer_roo_id: '9', deelnemer_tooi_code: '' }),
      participation({ deelnemer_naam: 'Kreis Kleve', deelnemer_roo_id: '10', deelnemer_tooi_code: '', bestuursorganen: '' }),
      participation({
        deelnemer_naam: 'Groot Salland',
        deelnemer_roo_id: '11',
        deelnemer_tooi_code: '',
        bestuursorganen: 'Dagelijks bestuur',
      }),
    );
    expect(batch.rejected).toEqual([]);
    expect(
      batch.organisations.slice(2).map(({ registerId, code, kind, name, period }) => [registerId, code, kind, name, period.until]),
    ).toEqual([
      ['7', 'GM0017', 'municipality', 'Haren', '2019-01-01'],
      ['8', 'PV22', 'province', 'Provincie Drenthe', null],
      ['9', null, 'municipality', 'Zeevang', null],
      ['10', null, 'other', 'Kreis Kleve', null],
      ['11', null, 'other', 'Groot Salland', null],
    ]);
    expect(batch.remarks.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 code-by-name', '6 kind-unknown', '7 kind-unknown']);
  });

  test('the order of the files does not matter', () => {
    const files = {
      ...sound,
      'inwoners.csv': `${inhabitantsHeader}\nGM0017,Haren,2018,19000,X\n`,
      'gr_deelnemers.csv': `${participationHeader}\n${participation()}\n`,
    };
    const backwards = Object.fromEntries(Object.entries(files).toReversed());
    expect(importing(backwards)).toEqual({ ...importing(files), rows: expect.anything() as unknown });
  });

  test('versions are linked both ways or not at all', () => {
    const lines = [
      arrangement({ id: '1', until: '2016-01-01', next: '2' }),
      arrangement({ id: '2', from: '2016-01-01', previous: '1' }),
      arrangement({ id: '3', next: '2' }),
      arrangement({ id: '4', next: '99' }),
      arrangement({ id: '5', next: '6', previous: '6' }),
      arrangement({ id: '6', next: '5', previous: '5' }),
    ];
    const batch = importing({ 'gr_regelingen.jsonl': lines.join('\n') });
    expect(batch.partnerships.map(({ predecessor, successor }) => [predecessor, successor])).toEqual([
      [null, '2'],
      ['1', null],
      ...Array.from({ length: 4 }, () => [null, null]),
    ]);
    expect(batch.remarks.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 versions-differ',
      '4 version-unknown',
      ...[5, 5, 6, 6].map((line) => `${line} versions-differ`),
    ]);
  });

  test('in force: started on or before the day, not ended on or before it', () => {
    const batch = importing({
      'gr_regelingen.jsonl': [
        arrangement({ id: '1', until: '2020-01-01' }),
        arrangement({ id: '2', from: '2020-01-01' }),
        arrangement({ id: '3', from: '2020-01-01', until: '2020-01-01' }),
      ].join('\n'),
    });
    const on = (day: string) => inForceOn(batch.partnerships, day).map(({ registerId }) => registerId);
    expect([on('2014-12-31'), on('2019-12-31'), on('2020-01-01')]).toEqual([[], ['1'], ['2']]);
    expect(batch.remarks.map(({ code }) => code)).toEqual(['never-in-force']);
  });

  test.each([
    ['2010-01-01', null, '2015-01-01', '2020-01-01'],
    ['2016-01-01', '2018-01-01', '2016-01-01', '2018-01-01'],
    ['2016-01-01', '2030-01-01', '2016-01-01', '2020-01-01'],
    ['2020-01-01', null, '2020-01-01', '2020-01-01'],
    ['2021-06-01', null, '2021-06-01', '2021-06-01'],
    ['2010-01-01', '2012-01-01', '2015-01-01', '2015-01-01'],
  ])('joined %s, left %s', (joined, left, from, until) => {
    expect(within({ from: '2015-01-01', until: '2020-01-01' }, joined, left)).toEqual({ from, until });
  });

  test('a municipality may go over into one that was abolished later', () => {
    const chain = `${successions}2018-01-01,GM0018,Slochteren,GM0017,Haren,1\n`;
    const batch = importing({ ...sound, 'herindelingen.csv': chain });
    expect(batch.rejected).toEqual([]);
    expect(batch.successions.map(({ oldCode, newCode }) => `${oldCode} ${newCode}`)).toEqual(['GM0017 GM0014', 'GM0018 GM0017']);
  });

  test('a path into JSON finds own properties alone', () => {
    expect([pick({ a: [{ b: 1 }] }, 'a.0.b'), pick({}, '__proto__'), pick('text', 'length')]).toEqual([1, undefined, undefined]);
  });

  test('numbers that fail their check and addresses that are none are left out; what is amiss is said', () => {
    const batch = importing({
      'gr_organisaties.jsonl': body({ oin: 'I0000003343669660000', rsin: '123456789', kvk: '34366966', organisatiecode: 'so0894' }),
    });
    expect(batch.organisations[0]).toMatchObject({ oin: null, rsin: null, kvk: '34366966', code: 'SO0894', kind: 'body' });
    expect(batch.remarks.map(({ field }) => field)).toEqual(['identifiers.oin', 'identifiers.rsin']);
    const text = batch.remarks[0]?.text;
    expect(text?.nl).toBe("'I0000003343669660000' doorstaat de controle niet en is weggelaten.");
  });
});

describe('rows that are not taken', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an unknown arrangement', { regeling_roo_id: '999' }, 'regeling_roo_id unknown-arrangement'],
    ['a number that is none', { regeling_roo_id: '1e9' }, 'regeling_roo_id not-a-register-id'],
    ['no participant', { deelnemer_roo_id: '' }, 'deelnemer_roo_id field-missing'],
    ['an unknown form', { samenwerkingsvorm: 'Convenant' }, 'samenwerkingsvorm unknown-form'],
    ['a day that does not exist', { toetredings_datum: '2021-02-29' }, 'toetredings_datum not-a-day'],
    ['a Dutch date', { toetredings_datum: '1-1-2015' }, 'toetredings_datum not-a-day'],
    ['an arrangement date that does not exist', { datum_inwerkingtreding: '2015-13-01' }, 'datum_inwerkingtreding not-a-day'],
    ['ends before it starts', { uittredings_datum: '2014-12-31' }, 'uittredings_datum ends-before-start'],
    ['an unknown organ', { bestuursorganen: 'Gemeenteraad;Wethouder' }, 'bestuursorganen unknown-organ'],
    ['an unknown code', { deelnemer_tooi_code: 'XX0001' }, 'deelnemer_tooi_code not-a-government-code'],
    ['a municipality that never was', { deelnemer_roo_id: '5', deelnemer_tooi_code: 'GM9999' }, 'deelnemer_tooi_code unknown-municipality'],
    ['the code of a neighbour', { deelnemer_tooi_code: 'GM0059' }, 'deelnemer_tooi_code other-municipality'],
    ['the number of another', { deelnemer_roo_id: '5' }, 'deelnemer_roo_id other-municipality'],
    ['more than all', { verdeelsleutel: '100,01' }, 'verdeelsleutel not-a-percentage'],
    ['a float', { verdeelsleutel: '1e1' }, 'verdeelsleutel not-a-percentage'],
    ['a name with a null in it', { deelnemer_naam: 'a\u0001b' }, 'deelnemer_naam field-signs'],
    ['a name without end', { deelnemer_naam: 'x'.repeat(1_001) }, 'deelnemer_naam field-too-long'],
  ])('%s', (_, facts, reason) => {
    const batch = taking(
      participation({ deelnemer_naam: 'Haren', deelnemer_roo_id: '12', deelnemer_tooi_code: 'PV22' }),
      participation(facts),
    );
    expect(reasons(batch)).toEqual([`3 ${reason}`]);
    expect(batch.participations).toHaveLength(1);
    expect(batch.rejected[0]?.raw).toBe(participation(facts).slice(0, 2_000));
    expect(batch.rejected[0]?.reason.nl && batch.rejected[0].reason.en).toBeTruthy();
  });

  test('twice in the same period is once; again later is fine', () => {
    const batch = taking(
      participation({ uittredings_datum: '2017-01-01' }),
      participation({ toetredings_datum: '2016-12-31' }),
      participation({ toetredings_datum: '2017-01-01' }),
    );
    expect(reasons(batch)).toEqual(['3 toetredings_datum overlaps-row']);
    expect(batch.participations).toHaveLength(2);
  });

  test.each<[string, string, string[]]>([
    ['not JSON', 'oeps', ['2 $ not-json']],
    ['no object', '[1]', ['2 $ not-json']],
    ['nested beyond reason', '['.repeat(50_000), ['2 $ not-json']],
    ['the same number', arrangement(), ['2 identifiers.roo_id duplicate-id']],
    ['no number', '{}', ['2 identifiers.roo_id field-missing']],
    ['a number as a number', '{"identifiers":{"roo_id":12}}', ['2 identifiers.roo_id field-shape']],
    ['a prototype', '{"__proto__":{"identifiers":{"roo_id":"5"}}}', ['2 identifiers.roo_id field-missing']],
    ['an unknown form', arrangement({ id: '2', form: 'Bond' }), ['2 gr_meta.samenwerkingsvorm.value unknown-form']],
    ['a form called constructor', arrangement({ id: '2', form: 'constructor' }), ['2 gr_meta.samenwerkingsvorm.value unknown-form']],
    ['ends before it starts', arrangement({ id: '2', until: '2014-12-31' }), ['2 valid_until ends-before-start']],
    ['no such day', arrangement({ id: '2', from: '2015-02-30' }), ['2 valid_from not-a-day']],
    ['its own successor', arrangement({ id: '2', next: '2' }), ['2 gr_meta.next_version.roo_id succeeds-itself']],
    [
      'powers as a text',
      arrangement({ id: '2', rest: { bevoegdheidsverkrijgingen: 'Mandaat' } }),
      ['2 gr_meta.bevoegdheidsverkrijgingen field-shape'],
    ],
    [
      'an unknown power',
      arrangement({ id: '2', rest: { bevoegdheidsverkrijgingen: ['toString'] } }),
      ['2 gr_meta.bevoegdheidsverkrijgingen unknown-power'],
    ],
    ['half a letter', arrangement({ id: '2', rest: { doel: '\\uD800' } }).replace('\\\\', '\\'), ['2 gr_meta.doel field-signs']],
  ])('an arrangement: %s', (_, line, expected) => {
    const batch = importing({ 'gr_regelingen.jsonl': `${arrangement()}\n${line}\n` }, { piece: 4_096 });
    expect(reasons(batch)).toEqual(expected);
    expect(batch.partnerships).toHaveLength(1);
  });

  test.each<[string, Files, string[]]>([
    [
      'a municipality twice',
      { 'gemeenten_actueel.csv': `${municipalities}GM0014,X,,Groningen,5,,,,1900-01-01,\n` },
      ['4 gemeentecode duplicate-id'],
    ],
    [
      'a number twice',
      { 'gemeenten_actueel.csv': `${municipalities}GM0015,X,,Groningen,24194,,,,1900-01-01,\n` },
      ['4 roo_id duplicate-id'],
    ],
    [
      'an unknown province',
      { 'gemeenten_actueel.csv': `${municipalities}GM0015,X,,Holland,5,,,,1900-01-01,\n` },
      ['4 provincie unknown-province'],
    ],
    ['a cell too many', { 'gemeenten_actueel.csv': `${municipalities}GM0015,X,,Zeeland,5,,,,1900-01-01,,\n` }, ['4 $ row-columns']],
    ['a quote never closed', { 'gemeenten_actueel.csv': `${municipalities}"GM0015,X` }, ['4 $ open-quote']],
    [
      'still there',
      { ...sound, 'herindelingen.csv': `${successions}2019-01-01,GM0014,Groningen,GM0059,A,1\n` },
      ['3 oude_code still-exists'],
    ],
    [
      'into nothing',
      { ...sound, 'herindelingen.csv': `${successions}2019-01-01,GM0018,Slochteren,GM9999,Z,1\n` },
      ['3 nieuwe_code unknown-municipality'],
    ],
    ['into itself', { ...sound, 'herindelingen.csv': `${successions}2019-01-01,GM0018,S,GM0018,S,1\n` }, ['3 nieuwe_code succeeds-itself']],
    [
      'perhaps',
      { ...sound, 'herindelingen.csv': `${successions}2019-01-01,GM0018,S,GM0014,G,misschien\n` },
      ['3 geheel_overgegaan not-yes-or-no'],
    ],
    [
      'inhabitants of nowhere',
      { ...sound, 'inwoners.csv': `${inhabitantsHeader}\nGM9999,N,2020,5,X` },
      ['2 gemeentecode unknown-municipality'],
    ],
    ['half an inhabitant', { ...sound, 'inwoners.csv': `${inhabitantsHeader}\nGM0014,N,2020,"5,5",X` }, ['2 inwoners not-a-count']],
    ['fewer than none', { ...sound, 'inwoners.csv': `${inhabitantsHeader}\nGM0014,N,2020,-5,X` }, ['2 inwoners not-a-count']],
    ['a year of old', { ...sound, 'inwoners.csv': `${inhabitantsHeader}\nGM0014,N,1066,5,X` }, ['2 jaar not-a-year']],
    ['the same year', { ...sound, 'inwoners.csv': `${inhabitantsHeader}\nGM0014,N,2020,5,X\nGM0014,N,2020,6,X` }, ['3 jaar duplicate-id']],
  ])('%s', (_, files, expected) => {
    expect(reasons(importing(files))).toEqual(expected);
  });

  test('only so many rejected rows are kept; all are counted', () => {
    const batch = importing({ ...sound, 'inwoners.csv': `${inhabitantsHeader}\n${'x\n'.repeat(6_000)}` }, { piece: 4_096 });
    expect([batch.rejected.length, batch.rejectedCount, batch.rows.inhabitants]).toEqual([5_000, 6_000, 6_000]);
  });
});

test('a file of nothing but rows that cannot be read is given up', () => {
  const files = { 'gr_regelingen.jsonl': '{}\n'.repeat(20_001) };
  expect(refusalOf(files, { piece: 4_096 })).toBe('too-many-rejected gr_regelingen.jsonl');
});

describe('files that are not taken', () => {
  const latin1 = Uint8Array.from('S\u00fadwest', (sign) => sign.charCodeAt(0));
  test.each<[string, Files, string]>([
    ['another file', { 'foto.jpg': 'x' }, 'file-not-known foto.jpg'],
    ['an empty one', { 'inwoners.csv': '' }, 'file-empty inwoners.csv'],
    ['a zip by another name', { 'inwoners.csv': 'PK\u0003\u0004' }, 'file-not-text inwoners.csv'],
    ['another encoding', { 'inwoners.csv': latin1 }, 'file-not-utf8 inwoners.csv'],
    ['missing columns', { 'inwoners.csv': 'gemeentecode,jaar\nGM0014,2020\n' }, 'columns-missing inwoners.csv'],
    ['a column twice', { 'inwoners.csv': `${inhabitantsHeader},jaar\n` }, 'columns-twice inwoners.csv'],
    ['a table where lines of JSON belong', { 'gr_regelingen.jsonl': 'a,b\n1,2\n' }, 'not-json-lines gr_regelingen.jsonl'],
    ['two of a kind', { 'inwoners.csv': `${inhabitantsHeader}\n`, 'inwoners2.csv': 'x' }, 'file-twice inwoners2.csv'],
    ['participations without arrangements', { 'gr_deelnemers.csv': `${participationHeader}\n` }, 'file-needed gr_deelnemers.csv'],
    ['inhabitants without municipalities', { 'inwoners.csv': `${inhabitantsHeader}\n` }, 'file-needed inwoners.csv'],
    ['too much', { 'inwoners.csv': `${inhabitantsHeader}\n${'x'.repeat(2_000)}` }, 'file-too-large inwoners.csv'],
  ])('%s', (_, files, refusal) => {
    expect(refusalOf(files, { limit: 1_000 })).toBe(refusal);
  });

  test('semicolons and a byte order mark are taken as they come', () => {
    const file = `\uFEFF${municipalities.replaceAll(',', ';')}`;
    expect(importing({ 'gemeenten_actueel.csv': file }).organisations).toHaveLength(2);
  });

  test('progress is told while it goes, and an import can be left', () => {
    const register = openRegister({ limit: 1_000 });
    const file = register.file('inwoners.csv');
    file.push(bytesOf(`${inhabitantsHeader}\nGM0014,N,2020,5,X\nx\n`));
    expect(register.progress()).toEqual({ file: 'inwoners.csv', bytes: 57, rows: 2, rejected: 1 });
  });

  test('files are told apart by their names', () => {
    expect(['/a/roo_gr_deelnemers_noord.csv', 'GR_REGELINGEN.JSONL', 'gr_regelingen.jsonl.exe', ''].map(fileKindOf)).toEqual([
      'participations',
      'arrangements',
      null,
      null,
    ]);
  });
});
