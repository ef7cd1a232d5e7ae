// What the import says, from choosing files to reading what was left out.
import type { Text, TextOrPhrase } from '@hanze/shared/kernel/text';

export const importLabels = {
  title: { nl: 'Import', en: 'Import' },
  conclusion: {
    nl: 'Lees het landelijke register in. U ziet eerst wat er verandert; daarna beslist u.',
    en: 'Read in the national register. You first see what changes; then you decide.',
  },
  mayNot: { nl: 'Importeren kan alleen de beheerder.', en: 'Only the administrator can import.' },
  mayNotSays: {
    nl: 'Vraag de beheerder van dit portaal, of handel onder een ander mandaat.',
    en: 'Ask the administrator of this portal, or act under another mandate.',
  },
  choose: { nl: 'Kies bestanden', en: 'Choose files' },
  chooseFolder: { nl: 'Kies een map', en: 'Choose a folder' },
  chooseNote: { nl: 'Van uw computer; hooguit 64 MB per bestand', en: 'From your computer; at most 64 MB a file' },
  files: { nl: 'Bestanden van het register', en: 'Files of the register' },
  filesHint: { nl: 'U mag er meer tegelijk kiezen.', en: 'You may choose several at once.' },
  folder: { nl: 'Of een hele map', en: 'Or a whole folder' },
  folderHint: { nl: 'Wat niet van het register is, slaan we over.', en: 'What is not of the register is skipped.' },
  chosen: { nl: 'Gekozen bestanden', en: 'Chosen files' },
  file: { nl: 'Bestand', en: 'File' },
  what: { nl: 'Wat het is', en: 'What it is' },
  size: { nl: 'Grootte (kB)', en: 'Size (kB)' },
  skipped: { nl: 'geen bestand van het register: wordt overgeslagen', en: 'not a file of the register: will be skipped' },
  missing: {
    nl: (p: { kind: string; needs: string }) => `Bij '${p.kind}' hoort ook '${p.needs}', tenzij dat al eerder is ingelezen.`,
    en: (p: { kind: string; needs: string }) => `'${p.kind}' also needs '${p.needs}', unless that was read in before.`,
  },
  noneOfRegister: {
    nl: 'Hier zit geen bestand van het register bij. Kies bijvoorbeeld roo_gr_regelingen_noord.jsonl.',
    en: 'There is no file of the register among these. Choose for instance roo_gr_regelingen_noord.jsonl.',
  },
  preview: { nl: 'Bekijk wat er verandert', en: 'See what changes' },
  sending: { nl: 'Bestanden versturen', en: 'Sending files' },
  sent: {
    nl: (p: { done: string; total: string }) => `${p.done} van ${p.total} kB`,
    en: (p: { done: string; total: string }) => `${p.done} of ${p.total} kB`,
  },
  sendFailed: {
    nl: (p: { name: string }) => `${p.name} kon niet worden verstuurd. Er is niets overgenomen. Probeer het opnieuw.`,
    en: (p: { name: string }) => `${p.name} could not be sent. Nothing was taken over. Try again.`,
  },
  reading: { nl: 'Bestanden lezen en vergelijken', en: 'Reading and comparing files' },
  writing: { nl: 'Register overnemen', en: 'Taking over the register' },
  counted: {
    nl: (p: { done: string; total: string }) => `${p.done} van ${p.total}`,
    en: (p: { done: string; total: string }) => `${p.done} of ${p.total}`,
  },
  previewTitle: { nl: 'Wat er verandert', en: 'What changes' },
  previewSays: {
    nl: (p: { created: string; changed: string; same: string }) =>
      `${p.created} nieuw, ${p.changed} gewijzigd, ${p.same} blijft gelijk. Er is nog niets overgenomen.`,
    en: (p: { created: string; changed: string; same: string }) =>
      `${p.created} new, ${p.changed} changed, ${p.same} unchanged. Nothing was taken over yet.`,
  },
  nothingNew: { nl: 'Alles staat er al. Overnemen verandert niets.', en: 'Everything is here already. Taking over changes nothing.' },
  result: { nl: 'Resultaat', en: 'Result' },
  resultSays: {
    nl: (p: { created: string; changed: string; same: string }) =>
      `Overgenomen: ${p.created} nieuw, ${p.changed} gewijzigd, ${p.same} bleef gelijk.`,
    en: (p: { created: string; changed: string; same: string }) =>
      `Taken over: ${p.created} new, ${p.changed} changed, ${p.same} unchanged.`,
  },
  kind: { nl: 'Soort', en: 'Kind' },
  together: { nl: 'Samen', en: 'Together' },
  created: { nl: 'Nieuw', en: 'New' },
  changed: { nl: 'Gewijzigd', en: 'Changed' },
  same: { nl: 'Gelijk', en: 'Unchanged' },
  apply: { nl: 'Neem het register over', en: 'Take over the register' },
  applySays: {
    nl: 'Alles gaat in één keer. Lukt er iets niet, dan verandert er niets.',
    en: 'Everything goes in at once. If something fails, nothing changes.',
  },
  another: { nl: 'Kies andere bestanden', en: 'Choose other files' },
  read: { nl: 'Gelezen', en: 'Read' },
  rejected: { nl: 'Niet overgenomen rijen', en: 'Rows not taken over' },
  rejectedNote: {
    nl: (p: { shown: string; total: string; all: boolean }) => (p.all ? `${p.total} rijen` : `De eerste ${p.shown} van ${p.total}`),
    en: (p: { shown: string; total: string; all: boolean }) => (p.all ? `${p.total} rows` : `The first ${p.shown} of ${p.total}`),
  },
  rejectedCsv: { nl: 'Bewaar alle rijen als CSV', en: 'Save all rows as CSV' },
  noRejected: { nl: 'Elke rij kon worden gelezen.', en: 'Every row could be read.' },
  remarks: { nl: 'Overgenomen met een opmerking', en: 'Taken over with a remark' },
  line: { nl: 'Regel', en: 'Line' },
  field: { nl: 'Veld', en: 'Field' },
  reason: { nl: 'Reden', en: 'Reason' },
  refused: { nl: 'De bestanden zijn niet overgenomen', en: 'The files were not taken over' },
  refusedSays: { nl: 'Er is niets gewijzigd.', en: 'Nothing was changed.' },
  cancelled: { nl: 'De import is gestopt. Er is niets overgenomen.', en: 'The import was stopped. Nothing was taken over.' },
  recent: { nl: 'Eerdere imports', en: 'Earlier imports' },
  noRecent: { nl: 'Nog geen imports.', en: 'No imports yet.' },
  noRecentSays: { nl: 'Elke import blijft hier staan, met wat er veranderde.', en: 'Every import stays here, with what it changed.' },
  when: { nl: 'Wanneer', en: 'When' },
  state: { nl: 'Stand', en: 'State' },
  rejectedCount: { nl: 'Niet overgenomen', en: 'Not taken' },
} as const satisfies Record<string, TextOrPhrase>;

export const kindNames: Readonly<Record<string, Text>> = {
  organisations: { nl: 'Organisaties', en: 'Organisations' },
  partnerships: { nl: 'Samenwerkingen', en: 'Partnerships' },
  participations: { nl: 'Deelnames', en: 'Participations' },
  inhabitants: { nl: 'Inwonertallen', en: 'Numbers of inhabitants' },
  successions: { nl: 'Herindelingen', en: 'Reclassifications' },
};

export const stateNames: Readonly<Record<string, Text>> = {
  gathering: { nl: 'begonnen', en: 'begun' },
  reading: { nl: 'wordt gelezen', en: 'being read' },
  previewed: { nl: 'gelezen, nog niet overgenomen', en: 'read, not taken over yet' },
  writing: { nl: 'wordt overgenomen', en: 'being taken over' },
  done: { nl: 'overgenomen', en: 'taken over' },
  failed: { nl: 'geweigerd', en: 'refused' },
  cancelled: { nl: 'gestopt', en: 'stopped' },
};
