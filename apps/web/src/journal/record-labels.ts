// What the records and fields of the journal are called. A field that is not here is shown under its own name.
import type { Text } from '@hanze/shared/kernel/text';

/** Kind of record -> its name in a sentence. */
export const recordNames: Readonly<Record<string, Text>> = {
  Partnership: { nl: 'samenwerking', en: 'partnership' },
  PartnershipForm: { nl: 'rechtsvorm', en: 'legal form' },
  Participation: { nl: 'deelname', en: 'participation' },
  Body: { nl: 'orgaan', en: 'body' },
  Seat: { nl: 'zetel', en: 'seat' },
  Weight: { nl: 'stemgewicht', en: 'voting weight' },
  Organisation: { nl: 'organisatie', en: 'organisation' },
  Inhabitants: { nl: 'inwonertal', en: 'number of inhabitants' },
  Succession: { nl: 'herindeling', en: 'reclassification' },
  Person: { nl: 'persoon', en: 'person' },
  Mandate: { nl: 'mandaat', en: 'mandate' },
  Invitation: { nl: 'uitnodiging', en: 'invitation' },
  Passkey: { nl: 'toegangssleutel', en: 'passkey' },
  Password: { nl: 'wachtwoord', en: 'password' },
  Import: { nl: 'import', en: 'import' },
};

export const fieldNames: Readonly<Record<string, Text>> = {
  name: { nl: 'naam', en: 'name' },
  shortName: { nl: 'korte naam', en: 'short name' },
  officialName: { nl: 'officiële naam', en: 'official name' },
  slug: { nl: 'naam in het adres', en: 'name in the address' },
  legalForm: { nl: 'rechtsvorm', en: 'legal form' },
  seat: { nl: 'vestigingsplaats', en: 'seat' },
  purpose: { nl: 'doel', en: 'purpose' },
  website: { nl: 'website', en: 'website' },
  registerId: { nl: 'nummer in het register', en: 'number in the register' },
  published: { nl: 'in het register', en: 'in the register' },
  from: { nl: 'vanaf', en: 'from' },
  until: { nl: 'tot', en: 'until' },
  on: { nl: 'op', en: 'on' },
  organs: { nl: 'organen', en: 'organs' },
  recordedShare: { nl: 'aandeel in de kosten volgens het register', en: 'share of the costs in the register' },
  kind: { nl: 'soort', en: 'kind' },
  label: { nl: 'naam van de zetel', en: 'name of the seat' },
  votes: { nl: 'stemmen', en: 'votes' },
  code: { nl: 'code', en: 'code' },
  province: { nl: 'provincie', en: 'province' },
  oin: { nl: 'OIN', en: 'OIN' },
  kvk: { nl: 'KvK-nummer', en: 'KvK number' },
  rsin: { nl: 'RSIN', en: 'RSIN' },
  year: { nl: 'jaar', en: 'year' },
  count: { nl: 'aantal', en: 'count' },
  referenceDay: { nl: 'peildatum', en: 'reference day' },
  source: { nl: 'bron', en: 'source' },
  whole: { nl: 'geheel overgegaan', en: 'went over as a whole' },
  role: { nl: 'rol', en: 'role' },
  email: { nl: 'e-mailadres', en: 'e-mail address' },
  language: { nl: 'taal', en: 'language' },
  blockedAt: { nl: 'geblokkeerd', en: 'blocked' },
  organisationId: { nl: 'organisatie', en: 'organisation' },
  partnershipId: { nl: 'samenwerking', en: 'partnership' },
  predecessorId: { nl: 'voortgekomen uit', en: 'follows up' },
};

/** Fields that only a program reads. */
export const unshown: ReadonlySet<string> = new Set(['version', 'createdAt', 'example']);
