// Werkorganisatie BUCH as it was published, each figure with its source; what nobody published is kept apart and says that it is assumed.
import type { Text } from '@hanze/shared/kernel/text';

export const sources = {
  register: 'Register van Overheidsorganisaties, regeling 24329097',
  budget: 'uitgeester.nl, nieuws/politiek/22304',
  key: 'noordhollandsdagblad.nl, dmf20180921_75191768',
  savings: 'noordhollandsdagblad.nl, dmf20191108_958378',
  waste: 'beatfm.nl, eerste voortgangsrapportage 2021',
} as const;

/** In the order of the name. Share in percent, contribution in millions of euros; of Heiloo the share was not published and is what remains. */
export const members = {
  GM0373: { name: 'Bergen', share: '32.61', contribution: '18.5', derived: false },
  GM0450: { name: 'Uitgeest', share: '12.04', contribution: '6.8', derived: false },
  GM0383: { name: 'Castricum', share: '34.19', contribution: '19.4', derived: false },
  GM0399: { name: 'Heiloo', share: '21.16', contribution: '12.0', derived: true },
} as const;
export type Member = keyof typeof members;
export const codes = Object.keys(members) as Member[];

/** Millions of euros; `elsewhere` is what the same article says in another place. */
export const budget = { year: 2017, total: '56.8', elsewhere: '58.8' } as const;

/** Part of every saving in percent; euros realised, at least. */
export const savings = { returned: 40, reinvested: 60, realised: 5_500_000, year: 2019 } as const;

/** The only share of the waste key that was published, per year in percent. */
export const waste = { from: '2021-01-01', of: 'GM0399', shares: { 2021: '21.4', 2022: '21.57' } } as const;

/** What the example needs and nobody published; every record made of it starts with 'Aangenomen'. */
export const assumed = {
  wasteEuros: 1_000_000,
  wasteYears: [2020, 2021, 2022],
  waste: 'Aangenomen: rond bedrag, zodat te zien is wat een andere sleutel doet',
  otherShares: 'Aangenomen: wat na Heiloo overblijft, naar verhouding van de aandelen van 2017',
  savings: `Aangenomen: precies 5,5 miljoen euro bespaard, in ${savings.year} (${sources.savings} noemt 'meer dan')`,
  votes: 'Voorbeeld: de stemming is nagespeeld',
} as const;

export const partnership = {
  name: 'Werkorganisatie BUCH (voorbeeld)',
  shortName: 'BUCH',
  seat: null,
  website: null,
  purpose:
    'Voorbeeld van openbare cijfers over de werkorganisatie van Bergen, Uitgeest, Castricum en Heiloo. Personen en stemmingen zijn nagespeeld.',
  legalForm: 'bedrijfsvoeringsorganisatie',
  from: '2017-01-01',
} as const;

export const keys = {
  general: {
    on: '2017-01-05',
    name: 'Begrotingsaandeel',
    title: 'Voorbeeld: kosten delen naar de omvang van de begroting',
    resolution: 'Kosten en baten worden gedeeld naar de omvang van de eigen begroting van de gemeenten, niet per inwoner.',
    clause: `Kosten en baten naar de omvang van de eigen begroting (${sources.key}). Van elke besparing gaat ${savings.returned}% terug naar de gemeenten; ${savings.reinvested}% wordt opnieuw ingezet (${sources.savings}).`,
  },
  waste: {
    on: '2020-11-19',
    name: 'Afvalaandeel',
    title: 'Voorbeeld: afvaltaken met een eigen sleutel',
    resolution: 'Afvaltaken worden vanaf 2021 met een eigen sleutel gedeeld.',
    clause: `Afvaltaken vanaf 2021 met een eigen sleutel: Heiloo 21,4% in 2021 en 21,57% in 2022 (${sources.waste}). De aandelen van de anderen zijn aangenomen.`,
  },
} as const;

export const groups = {
  organisation: 'Werkorganisatie',
  returned: 'Besparingen terug naar de gemeenten',
  waste: 'Afvaltaken',
} as const;

/** Where the public figures contradict each other; nothing was smoothed. */
export const notes: readonly Text[] = [
  {
    nl: 'De afgeronde bijdragen 18,5, 6,8, 19,4 en 12,0 zijn samen 56,7 miljoen euro; gepubliceerd is een totaal van 56,8. De aandelen over 56,8 geven elke bijdrage zoals zij is gepubliceerd.',
    en: 'The rounded contributions 18.5, 6.8, 19.4 and 12.0 add up to 56.7 million euros; the published total is 56.8. The shares of 56.8 give every contribution as published.',
  },
  {
    nl: 'Elders noemt hetzelfde artikel 58,8 miljoen euro. Daarbij horen andere bijdragen dan de gepubliceerde: 19,2, 7,1, 20,1 en 12,4.',
    en: 'Elsewhere the same article says 58.8 million euros. That would give other contributions than those published: 19.2, 7.1, 20.1 and 12.4.',
  },
  {
    nl: 'Het aandeel van Heiloo (21,16) is wat van 100 overblijft. Van de afvalsleutel is alleen dat van Heiloo gepubliceerd; de rest, het bedrag voor afval en het jaar van de besparing zijn aangenomen en zo genoemd.',
    en: 'The share of Heiloo (21.16) is what remains of 100. Of the waste key only that of Heiloo was published; the others, the amount for waste and the year of the saving are assumed and say so.',
  },
];
