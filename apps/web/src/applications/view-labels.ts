// What the views of the landscape beside the map say: list, overlap, buying together, comparing, autonomy, and time.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const viewLabels = {
  toPartnership: { nl: 'Naar de samenwerking', en: 'To the partnership' },
  views: { nl: 'Beelden van het landschap', en: 'Views of the landscape' },
  map: { nl: 'Kaart', en: 'Map' },
  list: { nl: 'Lijst', en: 'List' },
  overlap: { nl: 'Overlap', en: 'Overlap' },
  buying: { nl: 'Samen kopen', en: 'Buy together' },
  compare: { nl: 'Vergelijken', en: 'Compare' },
  autonomy: { nl: 'Samen en eigen', en: 'Joint and own' },
  register: { nl: 'Leg applicatie vast', en: 'Register application' },
  slider: { nl: 'Stand op', en: 'As on' },
  asOn: { nl: 'Zoals op', en: 'As it was on' },
  changesUntil: { nl: 'Wat verandert tot', en: 'What changes until' },
  changesTitle: {
    nl: (p: { from: string; until: string }) => `Wat verandert van ${p.from} tot ${p.until}`,
    en: (p: { from: string; until: string }) => `What changes from ${p.from} to ${p.until}`,
  },
  changesCount: {
    nl: (p: { n: number }) => (p.n === 0 ? 'Er verandert niets.' : p.n === 1 ? '1 verandering' : `${p.n} veranderingen`),
    en: (p: { n: number }) => (p.n === 0 ? 'Nothing changes.' : p.n === 1 ? '1 change' : `${p.n} changes`),
  },
  whatChanges: { nl: 'Wat er verandert', en: 'What changes' },
  useBegins: { nl: 'begint met gebruik', en: 'begins to use it' },
  useEnds: { nl: 'stopt met gebruik', en: 'stops using it' },
  useChanges: {
    nl: (p: { field: string; from: string; to: string }) => `${p.field}: van ${p.from} naar ${p.to}`,
    en: (p: { field: string; from: string; to: string }) => `${p.field}: from ${p.from} to ${p.to}`,
  },
  contractBegins: {
    nl: (p: { end: string; cost: string }) => `contract begint, tot ${p.end}, ${p.cost} per jaar excl. btw`,
    en: (p: { end: string; cost: string }) => `contract begins, until ${p.end}, ${p.cost} a year excl. VAT`,
  },
  contractEnds: {
    nl: (p: { end: string; cost: string }) => `contract tot ${p.end} loopt af, ${p.cost} per jaar excl. btw`,
    en: (p: { end: string; cost: string }) => `contract until ${p.end} runs out, ${p.cost} a year excl. VAT`,
  },
  fields: {
    phase: { nl: 'fase', en: 'phase' },
    degree: { nl: 'graad', en: 'degree' },
    time: { nl: 'TIME', en: 'TIME' },
    hosting: { nl: 'hosting', en: 'hosting' },
    deviation: { nl: 'eigen afwijking', en: 'local deviation' },
  },
  listConclusion: {
    nl: (p: { n: number }) => `${p.n} ${p.n === 1 ? 'applicatie' : 'applicaties'} in het landschap.`,
    en: (p: { n: number }) => `${p.n} ${p.n === 1 ? 'application' : 'applications'} in the landscape.`,
  },
  application: { nl: 'Applicatie', en: 'Application' },
  supplier: { nl: 'Leverancier', en: 'Supplier' },
  functions: { nl: 'Functies', en: 'Functions' },
  users: { nl: 'Gemeenten', en: 'Municipalities' },
  yearly: { nl: 'Kosten per jaar (€, excl. btw)', en: 'Cost a year (€, excl. VAT)' },
  firstEnd: { nl: 'Eerste einde', en: 'First end' },
  domain: { nl: 'Domein', en: 'Domain' },
  allDomains: { nl: 'alle domeinen', en: 'all domains' },
  allMunicipalities: { nl: 'alle gemeenten', en: 'all municipalities' },
  listFilters: { nl: 'Zoek en filter applicaties', en: 'Search and filter applications' },
  searchList: { nl: 'Zoek naam, leverancier of functie', en: 'Search name, supplier or function' },
  noneFound: { nl: 'Geen applicatie gevonden.', en: 'No application found.' },
  overlapConclusion: {
    nl: (p: { n: number; saving: string }) =>
      p.n === 0
        ? 'Nergens doen gemeenten hetzelfde werk met verschillende pakketten.'
        : `Bij ${p.n} ${p.n === 1 ? 'functie' : 'functies'} hebben gemeenten verschillende pakketten. Tegen de laagste prijs is dat ${p.saving} per jaar goedkoper.`,
    en: (p: { n: number; saving: string }) =>
      p.n === 0
        ? 'Nowhere do municipalities do the same work with different packages.'
        : `For ${p.n} ${p.n === 1 ? 'function' : 'functions'} municipalities have different packages. At the lowest price that is ${p.saving} a year cheaper.`,
  },
  overlapNote: {
    nl: 'Prijs per inwoner van het goedkoopste pakket, voor iedereen met een ander pakket. Zonder de eenmalige kosten van overstappen; dezelfde contractprijs kan bij meer functies meetellen.',
    en: 'Price per inhabitant of the cheapest package, for everyone with another one. Without the one-off cost of moving; one contract price may count under several functions.',
  },
  together: { nl: 'Samen', en: 'Together' },
  packages: { nl: 'Pakketten', en: 'Packages' },
  packageIs: {
    nl: (p: { name: string; n: number; rate: string }) =>
      `${p.name}: ${p.n} ${p.n === 1 ? 'gemeente' : 'gemeenten'}, ${p.rate} per inwoner`,
    en: (p: { name: string; n: number; rate: string }) =>
      `${p.name}: ${p.n} ${p.n === 1 ? 'municipality' : 'municipalities'}, ${p.rate} per inhabitant`,
  },
  rateUnknown: { nl: 'prijs nog niet bekend', en: 'price not known yet' },
  saving: { nl: 'Goedkoper per jaar (€, excl. btw)', en: 'Cheaper a year (€, excl. VAT)' },
  costUnknown: { nl: 'Kosten niet bekend bij', en: 'Cost not known at' },
  showsParts: { nl: 'Per gemeente', en: 'Per municipality' },
  partIs: {
    nl: (p: { who: string; now: string; later: string }) => `${p.who}: nu ${p.now}, dan ${p.later}`,
    en: (p: { who: string; now: string; later: string }) => `${p.who}: now ${p.now}, then ${p.later}`,
  },
  buyingConclusion: {
    nl: (p: { n: number; first: string }) =>
      p.n === 0
        ? 'Nergens kunnen drie gemeenten binnen een jaar samen kopen.'
        : `Bij ${p.n} ${p.n === 1 ? 'functie' : 'functies'} kunnen drie of meer gemeenten samen kopen. Het eerste besluit is nodig op ${p.first}.`,
    en: (p: { n: number; first: string }) =>
      p.n === 0
        ? 'Nowhere can three municipalities buy together within a year.'
        : `For ${p.n} ${p.n === 1 ? 'function' : 'functions'} three or more municipalities can buy together. The first decision is needed on ${p.first}.`,
  },
  buyingNote: {
    nl: 'Wachten kost: wat het kost om alle contracten nog één keer te verlengen. Overbruggen kost: de vroege contracten laten doorlopen tot het laatste eindigt. Excl. btw.',
    en: 'Waiting costs: what it takes to extend every contract once more. Bridging costs: to let the early contracts run on until the last one ends. Excl. VAT.',
  },
  municipalitiesCount: {
    nl: (p: { n: number }) => `${p.n} gemeenten`,
    en: (p: { n: number }) => `${p.n} municipalities`,
  },
  moment: { nl: 'Moment', en: 'Moment' },
  decideBy: { nl: 'Besluit uiterlijk', en: 'Decide by' },
  bridging: { nl: 'Overbruggen (€)', en: 'Bridging (€)' },
  waiting: { nl: 'Wachten (€)', en: 'Waiting (€)' },
  first: { nl: 'Eerste gemeente', en: 'First municipality' },
  second: { nl: 'Tweede gemeente', en: 'Second municipality' },
  choosePair: { nl: 'Kies twee gemeenten om te vergelijken.', en: 'Choose two municipalities to compare.' },
  compareConclusion: {
    nl: (p: { same: number; of: number; a: string; b: string }) =>
      `${p.a} en ${p.b} werken bij ${p.same} van de ${p.of} functies met hetzelfde pakket.`,
    en: (p: { same: number; of: number; a: string; b: string }) =>
      `${p.a} and ${p.b} work with the same package for ${p.same} of the ${p.of} functions.`,
  },
  likeness: { nl: 'Overeenkomst', en: 'Likeness' },
  same: { nl: 'zelfde pakket', en: 'same package' },
  differs: { nl: 'ander pakket', en: 'other package' },
  firstOnly: { nl: (p: { who: string }) => `alleen ${p.who}`, en: (p: { who: string }) => `${p.who} only` },
  allLikenesses: { nl: 'alles', en: 'everything' },
  autonomyConclusion: {
    nl: (p: { n: number; cost: string; own: number }) =>
      `${p.n === 0 ? 'Er zijn geen afgesproken afwijkingen' : `Er ${p.n === 1 ? 'is 1 afgesproken afwijking' : `zijn ${p.n} afgesproken afwijkingen`} van samen ${p.cost} per jaar`}. Bij ${p.own} keer gebruik is de keuze nog van de gemeente zelf.`,
    en: (p: { n: number; cost: string; own: number }) =>
      `There ${p.n === 1 ? 'is 1 agreed deviation' : `are ${p.n} agreed deviations`} of ${p.cost} a year together. In ${p.own} cases of use the choice is still the municipality's own.`,
  },
  perMunicipality: { nl: 'Hoe staat elke gemeente ervoor', en: 'How each municipality stands' },
  stances: {
    joint: { nl: 'Samen', en: 'Joint' },
    agreed: { nl: 'Afwijking met afspraak', en: 'Agreed deviation' },
    lapsed: { nl: 'Afspraak verlopen', en: 'Agreement lapsed' },
    own: { nl: 'Eigen keuze', en: 'Own choice' },
    alone: { nl: 'Alleen hier', en: 'Here only' },
  },
  stancesSay: {
    nl: 'Aantal functies. Samen: alle gebruikers hebben hetzelfde pakket. Eigen keuze: anderen hebben een ander pakket en er is niets afgesproken.',
    en: 'Number of functions. Joint: all users have the same package. Own choice: others have another package and nothing was agreed.',
  },
  deviations: { nl: 'Wat lokaal blijft', en: 'What stays local' },
  noDeviations: { nl: 'Niemand heeft een afwijking afgesproken.', en: 'Nobody has agreed on a deviation.' },
  reason: { nl: 'Reden', en: 'Reason' },
  price: { nl: 'Prijs per jaar (€, excl. btw)', en: 'Price a year (€, excl. VAT)' },
  untilDay: { nl: 'Tot', en: 'Until' },
  lapsed: { nl: 'afspraak verlopen', en: 'agreement lapsed' },
  holds: { nl: 'loopt', en: 'holds' },
  state: { nl: 'Stand', en: 'State' },
} as const satisfies Record<string, TextOrPhrase | Record<string, TextOrPhrase>>;
