// What the landscape says.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const labels = {
  title: { nl: 'Applicaties', en: 'Applications' },
  conclusion: {
    nl: (p: { share: string; windows: number }) =>
      `${p.share} is geharmoniseerd. ${
        p.windows === 0
          ? 'Nergens kunnen drie gemeenten binnen een jaar samen kopen.'
          : `Bij ${p.windows} ${p.windows === 1 ? 'functie' : 'functies'} kunnen drie of meer gemeenten binnen een jaar samen kopen.`
      }`,
    en: (p: { share: string; windows: number }) =>
      `${p.share} is harmonised. ${
        p.windows === 0
          ? 'Nowhere can three municipalities buy together within a year.'
          : `For ${p.windows} ${p.windows === 1 ? 'function' : 'functions'} three or more municipalities can buy together within a year.`
      }`,
  },
  nothingShared: { nl: 'Er is nog niets om te vergelijken.', en: 'There is nothing to compare yet.' },
  view: { nl: 'Kleur toont', en: 'Colour shows' },
  phase: { nl: 'Fase', en: 'Phase' },
  degree: { nl: 'Graad', en: 'Degree' },
  time: { nl: 'TIME', en: 'TIME' },
  hosting: { nl: 'Hosting', en: 'Hosting' },
  costs: { nl: 'Kosten', en: 'Costs' },
  costsSay: {
    nl: 'Euro per inwoner per jaar, excl. btw. Een gezamenlijk contract is hier naar inwoners verdeeld.',
    en: 'Euro per inhabitant a year, excl. VAT. A joint contract is divided by inhabitants here.',
  },
  search: { nl: 'Zoek functie of pakket', en: 'Search function or package' },
  together: { nl: 'Samen te kopen', en: 'To buy together' },
  filters: { nl: 'Zoek en filter functies', en: 'Search and filter functions' },
  shown: {
    nl: (p: { n: number; of: number }) => `${p.n} van ${p.of} functies`,
    en: (p: { n: number; of: number }) => `${p.n} of ${p.of} functions`,
  },
  legend: { nl: 'Legenda', en: 'Legend' },
  unknown: { nl: 'nog niet ingevuld', en: 'not filled in yet' },
  table: {
    nl: 'Functies per gemeente, gegroepeerd naar domein. Gekoppelde vakken zijn hetzelfde pakket.',
    en: 'Functions per municipality, grouped by domain. Joined cells are the same package.',
  },
  function: { nl: 'Functie', en: 'Function' },
  noDomain: { nl: 'Zonder domein', en: 'Without a domain' },
  ends: { nl: 'Contracten eindigen', en: 'Contracts end' },
  unused: { nl: 'niet in gebruik', en: 'not in use' },
  none: { nl: 'Geen functie gevonden.', en: 'No function found.' },
  noneSays: { nl: 'Wis de zoektekst of zet het filter uit.', en: 'Clear the search text or switch the filter off.' },
  first: { nl: 'Nog geen applicaties.', en: 'No applications yet.' },
  firstSays: {
    nl: 'De secretaris of de informatiemanager van een gemeente legt vast wat zij gebruikt. Daarna staat het hier.',
    en: 'The secretary or the information manager of a municipality records what it uses. It will then stand here.',
  },
  further: {
    nl: (p: { n: number }) => `${p.n} functies verschijnen als u verder gaat.`,
    en: (p: { n: number }) => `${p.n} functions appear when you go on.`,
  },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  package: { nl: 'Pakket', en: 'Package' },
  contractUntil: { nl: 'Contract tot', en: 'Contract until' },
  members: { nl: 'Gebruik per gemeente', en: 'Use per municipality' },
  window: { nl: 'Samen kopen', en: 'Buy together' },
  windowIs: {
    nl: (p: { n: number; first: string; last: string }) =>
      `${p.n} gemeenten, ${p.first === p.last ? `in ${p.first}` : `van ${p.first} tot en met ${p.last}`}`,
    en: (p: { n: number; first: string; last: string }) =>
      `${p.n} municipalities, ${p.first === p.last ? `in ${p.first}` : `from ${p.first} to ${p.last}`}`,
  },
  noWindow: { nl: 'geen gezamenlijk moment', en: 'no moment together' },
  decideBy: { nl: 'Besluit uiterlijk', en: 'Decide by' },
  bridging: { nl: 'Overbruggen tot één moment', en: 'Bridging to one moment' },
  waiting: { nl: 'Laten lopen: nog een verlenging', en: 'Let it pass: one more extension' },
  excludingVat: { nl: 'excl. btw', en: 'excl. VAT' },
  degreeOf: {
    nl: (p: { n: number; text: string }) => `${p.n} van 5: ${p.text}`,
    en: (p: { n: number; text: string }) => `${p.n} of 5: ${p.text}`,
  },
  deviation: { nl: 'Eigen afwijking', en: 'Local deviation' },
  deviationIs: {
    nl: (p: { who: string; reason: string; cost: string; until: string }) =>
      `${p.who}: ${p.reason} Kost ${p.cost} per jaar, tot ${p.until}.`,
    en: (p: { who: string; reason: string; cost: string; until: string }) =>
      `${p.who}: ${p.reason} Costs ${p.cost} a year, until ${p.until}.`,
  },
} as const satisfies Record<string, TextOrPhrase>;
