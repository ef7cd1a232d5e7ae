// What the example region shares, invented: six cost groups over three years, the keys they are shared by, and the counts behind the keys.
import type { LineKind, PackageKind, Recurrence } from '@hanze/shared/sharing/cost-words';
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';
import type { Place } from './vier-stromen';

/** Whole euros excluding VAT; `index` in percent against the year before. */
interface Planned {
  readonly budget: number;
  readonly index?: string;
  readonly change?: { readonly euros: number; readonly day: string; readonly why: string };
  readonly actual?: readonly { readonly euros: number; readonly day: string; readonly what: string }[];
  readonly forecast?: number;
}

interface Group {
  readonly key: string;
  readonly name: string;
  readonly recurrence: Recurrence;
  readonly package: PackageKind;
  readonly takers: readonly Place[];
  readonly years: Readonly<Record<number, Planned>>;
}

const quarters = (year: number, what: string, amounts: readonly number[]) =>
  amounts.map((euros, index) => ({
    euros,
    what: `${what}, ${index + 1}e kwartaal`,
    day: `${year}-${String(index * 3 + 3).padStart(2, '0')}-28`,
  }));

export const costGroups: readonly Group[] = [
  {
    key: 'workplace',
    name: 'Werkplek en netwerk',
    recurrence: 'recurring',
    package: 'base',
    takers: [],
    years: {
      2025: { budget: 2_986_000, actual: quarters(2025, 'Werkplek en netwerk', [741_210, 752_884, 748_015, 761_402]) },
      2026: {
        budget: 3_088_000,
        index: '2.4',
        actual: quarters(2026, 'Werkplek en netwerk', [768_330, 774_912, 781_055]),
        forecast: 3_108_500,
      },
      2027: { budget: 3_182_000, index: '2.9' },
    },
  },
  {
    key: 'applications',
    name: 'Gezamenlijke applicaties',
    recurrence: 'recurring',
    package: 'base',
    takers: [],
    years: {
      2025: { budget: 2_410_500, actual: quarters(2025, 'Licenties en onderhoud', [611_904, 598_220, 604_118, 589_377]) },
      2026: {
        budget: 2_538_300,
        index: '4.1',
        change: { euros: 36_000, day: '2026-04-16', why: 'Eerste wijziging: extra licenties voor het sociaal domein' },
        actual: quarters(2026, 'Licenties en onderhoud', [642_077, 639_918, 655_340]),
        forecast: 2_589_900,
      },
      2027: { budget: 2_701_900, index: '3.6' },
    },
  },
  {
    key: 'security',
    name: 'Informatiebeveiliging',
    recurrence: 'recurring',
    package: 'base',
    takers: [],
    years: {
      2025: { budget: 402_000, actual: quarters(2025, 'Bewaking en toetsen', [98_412, 101_330, 99_871, 103_996]) },
      2026: {
        budget: 455_600,
        index: '2.4',
        actual: quarters(2026, 'Bewaking en toetsen', [112_004, 115_871, 110_260]),
        forecast: 452_000,
      },
      2027: { budget: 468_400, index: '2.9' },
    },
  },
  {
    key: 'office',
    name: 'Bestuur en secretariaat',
    recurrence: 'recurring',
    package: 'base',
    takers: [],
    years: {
      2025: { budget: 181_500, actual: quarters(2025, 'Secretariaat', [44_910, 45_118, 44_702, 46_233]) },
      2026: { budget: 186_200, index: '2.6', actual: quarters(2026, 'Secretariaat', [46_015, 46_388, 46_120]), forecast: 185_400 },
      2027: { budget: 191_600, index: '2.9' },
    },
  },
  {
    key: 'geo',
    name: 'Geo-informatie',
    recurrence: 'recurring',
    package: 'plus',
    takers: ['WH', 'DR', 'OB'],
    years: {
      2025: { budget: 305_000, actual: quarters(2025, 'Kaarten en luchtfoto’s', [75_002, 77_410, 76_318, 74_990]) },
      2026: {
        budget: 312_400,
        index: '2.4',
        actual: quarters(2026, 'Kaarten en luchtfoto’s', [77_880, 78_015, 77_432]),
        forecast: 311_800,
      },
      2027: { budget: 321_500, index: '2.9' },
    },
  },
  {
    key: 'case-system',
    name: 'Overstap zaaksysteem',
    recurrence: 'once',
    package: 'base',
    takers: [],
    years: {
      2026: {
        budget: 640_000,
        actual: [
          { euros: 188_400, day: '2026-05-20', what: 'Inrichting, eerste termijn' },
          { euros: 231_750, day: '2026-09-11', what: 'Inrichting, tweede termijn' },
        ],
        forecast: 655_000,
      },
      2027: { budget: 210_000 },
    },
  },
];

/** An invoice that was booked on the wrong group, and how it was put right. */
export const mistake = {
  on: 'office',
  rightly: 'security',
  year: 2026,
  euros: 18_640,
  day: '2026-06-12',
  what: 'Penetratietest gemeentewebsites',
  reason: 'Terugboeking: hoort bij Informatiebeveiliging',
};

export const sourceOf: Readonly<Record<LineKind, (year: number) => string>> = {
  budget: (year) => `Begroting ${year}, vastgesteld op 2 juli ${year - 1}`,
  change: (year) => `Begrotingswijziging ${year}`,
  actual: (year) => `Grootboek ${year}`,
  forecast: (year) => `Tweede voortgangsrapportage ${year}`,
};

interface Adopted {
  readonly groups: readonly string[];
  readonly chosen: ChosenKey;
  readonly yearsBack: number;
  readonly from: string;
  readonly clause: string;
}

export const adoptedKeys: readonly Adopted[] = [
  {
    groups: ['workplace', 'applications', 'security', 'case-system', 'geo'],
    chosen: { code: 'single', arguments: { driver: 'inhabitants' } },
    yearsBack: 1,
    from: '2025-01-01',
    clause: 'Artikel 26, eerste lid: de deelnemers dragen bij naar het aantal inwoners op 1 januari van het jaar voor het begrotingsjaar.',
  },
  {
    groups: ['office'],
    chosen: { code: 'equal', arguments: {} },
    yearsBack: 1,
    from: '2025-01-01',
    clause: 'Artikel 26, tweede lid: de kosten van bestuur en secretariaat worden in gelijke delen gedragen.',
  },
];

/** The key that the board decided on, under the title of that decision. */
export const decidedKey: Adopted & { readonly decision: string } = {
  decision: 'Werkplekken tellen mee in de kosten',
  groups: ['workplace'],
  chosen: {
    code: 'mixed',
    arguments: {
      parts: [
        { share: '1/2', driver: 'inhabitants' },
        { share: '1/2', driver: 'werkplekken' },
      ],
    },
  },
  yearsBack: 1,
  from: '2027-01-01',
  clause:
    'Besluit van 24 september 2026: werkplek en netwerk worden vanaf 2027 voor de helft naar inwoners en voor de helft naar werkplekken verdeeld.',
};

export const workplaces = {
  name: 'Werkplekken',
  source: 'Telling in het beheersysteem, verzonnen cijfers',
  counts: {
    '2024-01-01': { WH: 388, DR: 291, OB: 262, VM: 149, LW: 84 },
    '2025-01-01': { WH: 395, DR: 294, OB: 265, VM: 150, LW: 83 },
    '2026-01-01': { WH: 402, DR: 296, OB: 268, VM: 151, LW: 83 },
  } satisfies Record<string, Record<Place, number>>,
};
