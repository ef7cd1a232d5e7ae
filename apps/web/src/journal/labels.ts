// What the journal says: who did what to which record, in sentences.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const journalLabels = {
  title: { nl: 'Logboek', en: 'Journal' },
  conclusion: {
    nl: (p: { n: number; count: string }) =>
      p.n === 1 ? 'Er staat één regel in het logboek.' : `Er staan ${p.count} regels in het logboek die u mag zien.`,
    en: (p: { n: number; count: string }) =>
      p.n === 1 ? 'There is one line in the journal.' : `There are ${p.count} lines in the journal that you may see.`,
  },
  filters: { nl: 'Filter het logboek', en: 'Filter the journal' },
  command: { nl: 'Handeling', en: 'Act' },
  anyCommand: { nl: 'Alle handelingen', en: 'All acts' },
  none: { nl: 'Nog geen regels in het logboek.', en: 'No lines in the journal yet.' },
  noneSays: {
    nl: 'Elke handeling in Hanze komt hier vanzelf te staan: wie, namens wie, wat er veranderde.',
    en: 'Every act in Hanze comes to stand here by itself: who, for whom, what changed.',
  },
  noneFit: { nl: 'Geen regels gevonden.', en: 'No lines found.' },
  noneFitSays: { nl: 'Zet het filter uit.', en: 'Switch the filter off.' },
  clear: { nl: 'Wis filters', en: 'Clear filters' },
  all: { nl: 'Alle regels', en: 'All lines' },
  onlyPartnership: { nl: 'Alleen van deze samenwerking', en: 'Of this partnership only' },
  onlyRecord: { nl: 'Alleen van dit gegeven', en: 'Of this record only' },
  who: {
    nl: (p: { name: string; organisation: string }) => `${p.name}, namens ${p.organisation}`,
    en: (p: { name: string; organisation: string }) => `${p.name}, for ${p.organisation}`,
  },
  act: {
    nl: (p: { command: string; record: string; made: 'created' | 'changed' | 'removed' }) =>
      `${p.command}: ${p.record} ${{ created: 'vastgelegd', changed: 'gewijzigd', removed: 'verwijderd' }[p.made]}`,
    en: (p: { command: string; record: string; made: 'created' | 'changed' | 'removed' }) =>
      `${p.command}: ${p.record} ${{ created: 'recorded', changed: 'changed', removed: 'removed' }[p.made]}`,
  },
  changes: {
    nl: (p: { n: number }) => (p.n === 1 ? '1 gegeven' : `${p.n} gegevens`),
    en: (p: { n: number }) => (p.n === 1 ? '1 field' : `${p.n} fields`),
  },
  fromTo: {
    nl: (p: { from: string; to: string }) => `van ${p.from} naar ${p.to}`,
    en: (p: { from: string; to: string }) => `from ${p.from} to ${p.to}`,
  },
  nothing: { nl: 'leeg', en: 'empty' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
} as const satisfies Record<string, TextOrPhrase>;
