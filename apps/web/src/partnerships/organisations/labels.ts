// What the list of organisations and the page of one say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const organisationLabels = {
  title: { nl: 'Gemeenten en andere deelnemers', en: 'Municipalities and other participants' },
  conclusion: {
    nl: (p: { n: number; count: string; narrowed: boolean }) =>
      p.narrowed
        ? `${p.n === 1 ? 'Eén organisatie past' : `${p.count} organisaties passen`} bij uw keuze.`
        : `${p.count} organisaties kunnen deelnemen.`,
    en: (p: { n: number; count: string; narrowed: boolean }) =>
      p.narrowed
        ? `${p.n === 1 ? 'One organisation fits' : `${p.count} organisations fit`} your choice.`
        : `${p.count} organisations can take part.`,
  },
  filters: { nl: 'Zoek en filter organisaties', en: 'Search and filter organisations' },
  search: { nl: 'Zoek op naam of code', en: 'Search by name or code' },
  province: { nl: 'Provincie', en: 'Province' },
  anyProvince: { nl: 'Alle provincies', en: 'All provinces' },
  kind: { nl: 'Soort', en: 'Kind' },
  anyKind: { nl: 'Alle soorten', en: 'All kinds' },
  name: { nl: 'Naam', en: 'Name' },
  code: { nl: 'Code', en: 'Code' },
  inhabitants: { nl: 'Inwoners', en: 'Inhabitants' },
  takesPartIn: { nl: 'Samenwerkingen', en: 'Partnerships' },
  ended: { nl: 'opgeheven', en: 'abolished' },
  none: { nl: 'Geen organisatie gevonden.', en: 'No organisation found.' },
  noneSays: { nl: 'Wis de zoektekst of zet een filter uit.', en: 'Clear the search text or switch a filter off.' },
  first: { nl: 'Nog geen organisaties.', en: 'No organisations yet.' },
  firstSays: {
    nl: 'Hier komen gemeenten, provincies en waterschappen. De beheerder leest ze in bij Import.',
    en: 'Municipalities, provinces and water authorities will be listed here. The administrator imports them.',
  },
  clear: { nl: 'Wis filters', en: 'Clear filters' },
  toList: { nl: 'Naar alle organisaties', en: 'To all organisations' },
  one: {
    nl: (p: { name: string; n: number; count: string; day: string }) =>
      p.n === 0
        ? `${p.name} neemt op ${p.day} aan geen enkele samenwerking deel.`
        : `${p.name} neemt op ${p.day} deel aan ${p.n === 1 ? 'één samenwerking' : `${p.count} samenwerkingen`}.`,
    en: (p: { name: string; n: number; count: string; day: string }) =>
      p.n === 0
        ? `${p.name} takes part in no partnership on ${p.day}.`
        : `${p.name} takes part in ${p.n === 1 ? 'one partnership' : `${p.count} partnerships`} on ${p.day}.`,
  },
  own: { nl: 'Uw organisatie', en: 'Your organisation' },
  onDay: { nl: 'Zoals het was op', en: 'As it was on' },
  register: { nl: 'Register van samenwerkingen', en: 'Register of partnerships' },
  registerNote: {
    nl: (p: { day: string }) => `Op ${p.day}. Wgr, art. 27: elke gemeente houdt dit register bij.`,
    en: (p: { day: string }) => `On ${p.day}. Wgr, art. 27: every municipality keeps this register.`,
  },
  partnership: { nl: 'Samenwerking', en: 'Partnership' },
  form: { nl: 'Rechtsvorm', en: 'Legal form' },
  organs: { nl: 'Neemt deel met', en: 'Takes part with' },
  share: { nl: 'Aandeel volgens het register (%)', en: 'Share in the register (%)' },
  since: { nl: 'Sinds', en: 'Since' },
  until: { nl: 'Tot', en: 'Until' },
  noPartnerships: { nl: 'Geen samenwerkingen op deze dag.', en: 'No partnerships on this day.' },
  noPartnershipsSays: {
    nl: 'Kies een andere dag. Een deelname ontstaat als een samenwerking deze organisatie toelaat.',
    en: 'Choose another day. A participation begins when a partnership admits this organisation.',
  },
  facts: { nl: 'Gegevens', en: 'Details' },
  officialName: { nl: 'Officiële naam', en: 'Official name' },
  oin: { nl: 'OIN', en: 'OIN' },
  kvk: { nl: 'KvK-nummer', en: 'KvK number' },
  rsin: { nl: 'RSIN', en: 'RSIN' },
  exists: { nl: 'Bestaat', en: 'Exists' },
  byYear: { nl: 'Inwoners per jaar', en: 'Inhabitants per year' },
  year: { nl: 'Jaar', en: 'Year' },
  change: { nl: 'Verschil', en: 'Difference' },
  source: { nl: 'Bron', en: 'Source' },
  referenceDay: { nl: 'Peildatum', en: 'Reference day' },
  reclassifications: { nl: 'Herindelingen', en: 'Reclassifications' },
  wentOver: {
    nl: (p: { day: string; from: string; to: string; whole: boolean }) =>
      `Op ${p.day} ging ${p.from} ${p.whole ? 'geheel' : 'voor een deel'} over naar ${p.to}.`,
    en: (p: { day: string; from: string; to: string; whole: boolean }) =>
      `On ${p.day} ${p.from} went over ${p.whole ? 'as a whole' : 'in part'} into ${p.to}.`,
  },
} as const satisfies Record<string, TextOrPhrase>;
