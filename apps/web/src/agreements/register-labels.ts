// What the screens of agreements and their versions say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const registerLabels = {
  title: { nl: 'Overeenkomsten', en: 'Agreements' },
  says: {
    nl: (p: { n: number; alarms: number }) =>
      `${p.n === 1 ? 'Er is één overeenkomst' : `Er zijn ${p.n} overeenkomsten`}${p.alarms === 0 ? '. Nu vraagt er geen om een besluit over opzeggen of verlengen.' : p.alarms === 1 ? ', waarvan één nu een besluit vraagt.' : `, waarvan er ${p.alarms} nu een besluit vragen.`}`,
    en: (p: { n: number; alarms: number }) =>
      `${p.n === 1 ? 'There is one agreement' : `There are ${p.n} agreements`}${p.alarms === 0 ? '. None asks for a decision on notice or renewal now.' : p.alarms === 1 ? ', one of which asks for a decision now.' : `, ${p.alarms} of which ask for a decision now.`}`,
  },
  none: { nl: 'Nog geen overeenkomsten', en: 'No agreements yet' },
  noneSays: {
    nl: 'De bestuurssecretaris legt de regeling en de overeenkomsten vast.',
    en: 'The board secretary records the arrangement and the agreements.',
  },
  name: { nl: 'Overeenkomst', en: 'Agreement' },
  kind: { nl: 'Soort', en: 'Kind' },
  parties: { nl: 'Partijen', en: 'Parties' },
  lasts: { nl: 'Loopt tot en met', en: 'Holds until' },
  noticeBy: { nl: 'Opzeggen uiterlijk', en: 'Notice by' },
  standing: { nl: 'Stand', en: 'Standing' },
  indefinite: { nl: 'onbepaalde tijd', en: 'indefinite' },
  partOf: { nl: (p: { title: string }) => `onder ${p.title}`, en: (p: { title: string }) => `under ${p.title}` },
  toList: { nl: 'Naar de overeenkomsten', en: 'To the agreements' },
  versionTag: { nl: (p: { n: number }) => `versie ${p.n}`, en: (p: { n: number }) => `version ${p.n}` },
  holdsSince: {
    nl: (p: { n: number; day: string; articles: number }) => `Versie ${p.n} geldt sinds ${p.day} en telt ${p.articles} artikelen.`,
    en: (p: { n: number; day: string; articles: number }) => `Version ${p.n} holds since ${p.day} and has ${p.articles} clauses.`,
  },
  heldFromTo: {
    nl: (p: { n: number; from: string; until: string }) => `Versie ${p.n} gold van ${p.from} tot en met ${p.until}. Zij geldt niet meer.`,
    en: (p: { n: number; from: string; until: string }) => `Version ${p.n} held from ${p.from} until ${p.until}. It no longer holds.`,
  },
  willHold: {
    nl: (p: { n: number; day: string }) => `Versie ${p.n} geldt vanaf ${p.day}. Nu geldt zij nog niet.`,
    en: (p: { n: number; day: string }) => `Version ${p.n} holds from ${p.day}. It does not hold yet.`,
  },
  noText: { nl: 'De tekst is nog niet vastgelegd.', en: 'The text has not been recorded yet.' },
  alarm: {
    nl: (p: { day: string }) => `Besluit nu: opzeggen kan tot en met ${p.day}`,
    en: (p: { day: string }) => `Decide now: notice can be given until ${p.day}`,
  },
  past: {
    nl: (p: { day: string }) => `Opzeggen kon tot en met ${p.day}`,
    en: (p: { day: string }) => `Notice could be given until ${p.day}`,
  },
  text: { nl: 'Tekst', en: 'Text' },
  content: { nl: 'Inhoud', en: 'Contents' },
  article: {
    nl: (p: { number: string; title: string }) => `Artikel ${p.number}. ${p.title}`,
    en: (p: { number: string; title: string }) => `Clause ${p.number}. ${p.title}`,
  },
  plain: { nl: 'In gewone taal', en: 'In plain words' },
  linkTo: { nl: (p: { number: string }) => `Link naar artikel ${p.number}`, en: (p: { number: string }) => `Link to clause ${p.number}` },
  term: { nl: 'Duur en opzeggen', en: 'Term and notice' },
  begins: { nl: 'Begint', en: 'Begins' },
  ends: { nl: 'Laatste dag', en: 'Last day' },
  notice: { nl: 'Opzegtermijn', en: 'Notice period' },
  months: {
    nl: (p: { n: number }) => (p.n === 1 ? '1 maand' : `${p.n} maanden`),
    en: (p: { n: number }) => (p.n === 1 ? '1 month' : `${p.n} months`),
  },
  noNotice: { nl: 'niet afgesproken', en: 'not agreed' },
  atEnd: { nl: 'Aan het einde', en: 'At the end' },
  by: {
    nl: (p: { what: string; months: string }) => `${p.what}, met ${p.months}`,
    en: (p: { what: string; months: string }) => `${p.what}, by ${p.months}`,
  },
  alarmOn: { nl: 'Begin erover op', en: 'Begin on' },
  why: { nl: 'Waarom dan', en: 'Why then' },
  versions: { nl: 'Versies', en: 'Versions' },
  version: { nl: 'Versie', en: 'Version' },
  holds: { nl: 'Geldt', en: 'Holds' },
  sinceDay: { nl: (p: { day: string }) => `sinds ${p.day}`, en: (p: { day: string }) => `since ${p.day}` },
  fromTo: {
    nl: (p: { from: string; until: string }) => `${p.from} tot en met ${p.until}`,
    en: (p: { from: string; until: string }) => `${p.from} until ${p.until}`,
  },
  fromDay: { nl: (p: { day: string }) => `vanaf ${p.day}`, en: (p: { day: string }) => `from ${p.day}` },
  basis: { nl: 'Berust op', en: 'Rests on' },
  seal: { nl: 'Zegel', en: 'Seal' },
  intact: { nl: 'tekst ongewijzigd', en: 'text unchanged' },
  broken: { nl: 'zegel verbroken', en: 'seal broken' },
  brokenSays: {
    nl: 'De tekst is anders dan toen hij werd vastgelegd. Gebruik hem niet en meld dit bij de beheerder.',
    en: 'The text differs from when it was recorded. Do not use it and tell the administrator.',
  },
  compare: { nl: 'Verschil', en: 'Difference' },
  withBefore: { nl: (p: { n: number }) => `met versie ${p.n}`, en: (p: { n: number }) => `with version ${p.n}` },
  role: { nl: 'Rol', en: 'Role' },
  since: { nl: 'Sinds', en: 'Since' },
  until: { nl: 'Tot en met', en: 'Until' },
  stays: { nl: 'doet mee', en: 'takes part' },
  parts: { nl: 'Hieronder vallen', en: 'Under this one' },
  differenceTitle: { nl: (p: { title: string }) => `Verschil in ${p.title}`, en: (p: { title: string }) => `Difference in ${p.title}` },
  differenceSays: {
    nl: (p: { from: number; to: number; changed: number; added: number; removed: number; same: number }) =>
      `Van versie ${p.from} naar versie ${p.to}: ${p.changed} gewijzigd, ${p.added} nieuw, ${p.removed} vervallen, ${p.same} gelijk.`,
    en: (p: { from: number; to: number; changed: number; added: number; removed: number; same: number }) =>
      `From version ${p.from} to version ${p.to}: ${p.changed} changed, ${p.added} new, ${p.removed} dropped, ${p.same} the same.`,
  },
  show: { nl: 'Toon', en: 'Show' },
  old: { nl: 'Oud', en: 'Old' },
  both: { nl: 'Verschil', en: 'Difference' },
  new: { nl: 'Nieuw', en: 'New' },
  changed: { nl: 'gewijzigd', en: 'changed' },
  added: { nl: 'nieuw', en: 'new' },
  removed: { nl: 'vervallen', en: 'dropped' },
  renumbered: { nl: (p: { number: string }) => `was artikel ${p.number}`, en: (p: { number: string }) => `was clause ${p.number}` },
  sameOnes: {
    nl: (p: { n: number }) => (p.n === 1 ? '1 artikel is gelijk gebleven' : `${p.n} artikelen zijn gelijk gebleven`),
    en: (p: { n: number }) => (p.n === 1 ? '1 clause stayed the same' : `${p.n} clauses stayed the same`),
  },
  toAgreement: { nl: 'Naar de overeenkomst', en: 'To the agreement' },
} as const satisfies Record<string, TextOrPhrase>;

export const standingLabels = {
  running: { nl: 'loopt', en: 'runs' },
  alarm: { nl: 'besluit nu', en: 'decide now' },
  past: { nl: 'opzeggen te laat', en: 'too late for notice' },
  ended: { nl: 'geëindigd', en: 'ended' },
} as const satisfies Record<string, TextOrPhrase>;
