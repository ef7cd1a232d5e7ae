// The words of the exported files: what each column and each filter is called.
import type { Text } from '@hanze/shared/kernel/text';

export const words = {
  partnership: { nl: 'Samenwerking', en: 'Partnership' },
  fullName: { nl: 'Volledige naam', en: 'Full name' },
  form: { nl: 'Rechtsvorm', en: 'Legal form' },
  basis: { nl: 'Wettelijke grondslag', en: 'Legal basis' },
  participants: { nl: 'Deelnemers en hun bestuursorganen', en: 'Participants and their organs' },
  participantCount: { nl: 'Aantal deelnemers', en: 'Number of participants' },
  participant: { nl: 'Deelnemer', en: 'Participant' },
  organs: { nl: 'Deelnemende bestuursorganen', en: 'Organs that take part' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot (die dag niet meer)', en: 'Until (no longer on that day)' },
  seat: { nl: 'Vestigingsplaats', en: 'Seat' },
  website: { nl: 'Website', en: 'Website' },
  registerId: { nl: 'Nummer in het landelijke register', en: 'Number in the national register' },
  share: { nl: 'Aandeel in de kosten volgens het register (%)', en: 'Share of the costs in the register (%)' },
  name: { nl: 'Naam', en: 'Name' },
  officialName: { nl: 'Officiële naam', en: 'Official name' },
  kind: { nl: 'Soort', en: 'Kind' },
  code: { nl: 'Code', en: 'Code' },
  province: { nl: 'Provincie', en: 'Province' },
  inhabitants: { nl: 'Inwoners', en: 'Inhabitants' },
  participationCount: { nl: 'Aantal samenwerkingen', en: 'Number of partnerships' },
  at: { nl: 'Tijdstip (UTC)', en: 'Instant (UTC)' },
  person: { nl: 'Wie', en: 'Who' },
  actingFor: { nl: 'Namens', en: 'On behalf of' },
  command: { nl: 'Handeling', en: 'Act' },
  record: { nl: 'Gegeven', en: 'Record' },
  recordId: { nl: 'Sleutel', en: 'Key' },
  field: { nl: 'Veld', en: 'Field' },
  fromValue: { nl: 'Was', en: 'Was' },
  toValue: { nl: 'Werd', en: 'Became' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  search: { nl: 'Zoekwoord', en: 'Search' },
  state: { nl: 'Toestand', en: 'State' },
  on: { nl: 'Zoals op', en: 'As it was on' },
  made: { nl: 'Gemaakt op', en: 'Made on' },
  rowCount: { nl: 'Aantal regels', en: 'Number of rows' },
  note: { nl: 'Let op', en: 'Note' },
  filter: { nl: 'Keuze', en: 'Choice' },
  value: { nl: 'Waarde', en: 'Value' },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof words;

export const states: Readonly<Record<string, Text>> = {
  'in-force': { nl: 'van kracht', en: 'in force' },
  ended: { nl: 'beëindigd', en: 'ended' },
};
