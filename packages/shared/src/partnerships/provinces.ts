// The twelve provinces: code, name, and the other spelling that lists still use for one of them.

/** Code -> name as the province itself writes it. */
export const provinces = {
  PV20: 'Groningen',
  PV21: 'Fryslân',
  PV22: 'Drenthe',
  PV23: 'Overijssel',
  PV24: 'Flevoland',
  PV25: 'Gelderland',
  PV26: 'Utrecht',
  PV27: 'Noord-Holland',
  PV28: 'Zuid-Holland',
  PV29: 'Zeeland',
  PV30: 'Noord-Brabant',
  PV31: 'Limburg',
} as const;

export type Province = keyof typeof provinces;

export const provinceCodes = Object.keys(provinces) as Province[];

const byName = new Map<string, Province>([...provinceCodes.map((code) => [provinces[code], code] as const), ['Friesland', 'PV21']]);

/** The province behind a name; undefined when there is none. */
export const provinceNamed = (name: string): Province | undefined => byName.get(name.trim());
