// What the list of partnerships says.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const listLabels = {
  title: { nl: 'Samenwerkingen', en: 'Partnerships' },
  found: { nl: 'Richt samenwerking op', en: 'Found partnership' },
  search: { nl: 'Zoek op naam', en: 'Search by name' },
  filters: { nl: 'Zoek en filter samenwerkingen', en: 'Search and filter partnerships' },
  form: { nl: 'Rechtsvorm', en: 'Legal form' },
  anyForm: { nl: 'Alle rechtsvormen', en: 'All legal forms' },
  state: { nl: 'Stand', en: 'State' },
  inForce: { nl: 'Geldend', en: 'In force' },
  ended: { nl: 'Beëindigd', en: 'Ended' },
  allStates: { nl: 'Alle', en: 'All' },
  participant: { nl: 'Deelnemer', en: 'Participant' },
  onDay: { nl: 'Zoals het was op', en: 'As it was on' },
  clear: { nl: 'Wis filters', en: 'Clear filters' },
  table: { nl: 'Samenwerkingen', en: 'Partnerships' },
  name: { nl: 'Naam', en: 'Name' },
  participants: { nl: 'Deelnemers', en: 'Participants' },
  seat: { nl: 'Vestigingsplaats', en: 'Seat' },
  since: { nl: 'Sinds', en: 'Since' },
  until: { nl: 'Tot', en: 'Until' },
  notPublished: { nl: 'nog niet in het register', en: 'not in the register yet' },
  conclusion: {
    nl: (p: { n: number; count: string; day: string; narrowed: boolean; state: 'in-force' | 'ended' | 'all' }) => {
      const subject = p.n === 1 ? 'Eén samenwerking' : `${p.count} samenwerkingen`;
      const verb = {
        'in-force': p.n === 1 ? 'geldt' : 'gelden',
        ended: p.n === 1 ? 'is beëindigd' : 'zijn beëindigd',
        all: p.n === 1 ? 'staat in Hanze' : 'staan in Hanze',
      };
      const on = p.state === 'ended' ? `op ${p.day}` : p.state === 'in-force' ? `op ${p.day}` : '';
      return `${subject} ${verb[p.state]}${on && ` ${on}`}${p.narrowed ? ' en past bij uw keuze' : ''}.`.replace(
        'en past bij',
        p.n === 1 ? 'en past bij' : 'en passen bij',
      );
    },
    en: (p: { n: number; count: string; day: string; narrowed: boolean; state: 'in-force' | 'ended' | 'all' }) => {
      const subject = p.n === 1 ? 'One partnership' : `${p.count} partnerships`;
      const verb = {
        'in-force': p.n === 1 ? 'is in force' : 'are in force',
        ended: p.n === 1 ? 'has ended' : 'have ended',
        all: p.n === 1 ? 'is in Hanze' : 'are in Hanze',
      };
      const on = p.state === 'ended' ? ` by ${p.day}` : p.state === 'in-force' ? ` on ${p.day}` : '';
      return `${subject} ${verb[p.state]}${on}${p.narrowed ? (p.n === 1 ? ' and fits your choice' : ' and fit your choice') : ''}.`;
    },
  },
  none: { nl: 'Geen samenwerking gevonden.', en: 'No partnership found.' },
  noneSays: { nl: 'Wis de zoektekst of zet een filter uit.', en: 'Clear the search text or switch a filter off.' },
  first: { nl: 'Nog geen samenwerkingen.', en: 'No partnerships yet.' },
  firstSays: {
    nl: 'Hier komen de regelingen uit het landelijke register en de samenwerkingen die u zelf opricht. De beheerder leest het register in bij Import.',
    en: 'The arrangements of the national register and the partnerships you found will be listed here. The administrator imports the register.',
  },
  toImport: { nl: 'Naar Import', en: 'Go to Import' },
} as const satisfies Record<string, TextOrPhrase>;
