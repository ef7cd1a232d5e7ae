// What the import of a ledger says, from choosing the file to what was booked.
import { exchangeCommands as c } from '@hanze/shared/exchange/commands';
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

type Figures = { created: string; same: string; rejected: string; leftOut: string; unassigned: string };

export const ledgerLabels = {
  title: { nl: 'Grootboek inlezen', en: 'Import the ledger' },
  conclusion: {
    nl: 'Van een bestand uit uw administratie worden kostenregels. U ziet eerst wat er geboekt wordt; daarna beslist u.',
    en: 'A file from your accounts becomes cost lines. You first see what will be booked; then you decide.',
  },
  toLedger: { nl: 'Lees het grootboek in', en: 'Import the ledger' },
  choose: { nl: 'Kies het bestand', en: 'Choose the file' },
  file: { nl: 'Grootboek', en: 'Ledger' },
  fileHint: {
    nl: 'CSV in UTF-8, of het eerste blad van een XLSX; hooguit 64 MB.',
    en: 'CSV in UTF-8, or the first sheet of an XLSX; at most 64 MB.',
  },
  noFile: { nl: 'Kies een bestand dat op .csv of .xlsx eindigt.', en: 'Choose a file that ends in .csv or .xlsx.' },
  chosen: { nl: (p: { name: string }) => `Gekozen: ${p.name}`, en: (p: { name: string }) => `Chosen: ${p.name}` },
  preview: c.previewLedger.label,
  book: c.importLedger.label,
  mayNot: { nl: 'U kunt hier niet boeken.', en: 'You cannot book here.' },
  mayNotSays: {
    nl: 'De secretaris, manager of controller van de samenwerking leest het grootboek in.',
    en: 'The secretary, manager or controller of the partnership imports the ledger.',
  },
  columns: { nl: 'Welke kolom is wat?', en: 'Which column is what?' },
  remembered: { nl: 'Zoals de vorige keer', en: 'As the last time' },
  guessed: { nl: 'Hanze heeft de kolommen geraden; controleer ze', en: 'Hanze guessed the columns; check them' },
  noColumn: { nl: 'Staat er niet in', en: 'Is not in it' },
  decimal: { nl: 'Teken voor de centen', en: 'Mark before the cents' },
  comma: { nl: 'Komma: 1.250,00', en: 'Comma: 1.250,00' },
  point: { nl: 'Punt: 1,250.00', en: 'Point: 1,250.00' },
  kind: { nl: 'Wat voor regels zijn het?', en: 'What kind of lines are these?' },
  accounts: { nl: 'Welke rekening hoort bij welke kostengroep?', en: 'Which account belongs to which cost group?' },
  accountSays: {
    nl: (p: { count: string; amount: string; example: string }) => `${p.count} regels, samen ${p.amount}. Zoals: ${p.example}`,
    en: (p: { count: string; amount: string; example: string }) => `${p.count} lines, together ${p.amount}. Such as: ${p.example}`,
  },
  later: { nl: 'Nog niet gekozen: wacht', en: 'Not chosen yet: waits' },
  notShared: { nl: 'Wordt niet gedeeld: overslaan', en: 'Is not shared: leave out' },
  again: { nl: 'Bekijk opnieuw wat er geboekt wordt', en: 'See again what will be booked' },
  sample: { nl: 'Eerste rijen van het bestand', en: 'First rows of the file' },
  planned: { nl: 'Wat er geboekt wordt', en: 'What will be booked' },
  plannedSays: {
    nl: (p: Figures) =>
      `${p.created} nieuw, ${p.same} stond er al, ${p.unassigned} wacht op een kostengroep, ${p.leftOut} overgeslagen, ${p.rejected} afgekeurd. Er is nog niets geboekt.`,
    en: (p: Figures) =>
      `${p.created} new, ${p.same} here already, ${p.unassigned} waiting for a cost group, ${p.leftOut} left out, ${p.rejected} rejected. Nothing has been booked yet.`,
  },
  result: { nl: 'Resultaat', en: 'Result' },
  resultSays: {
    nl: (p: Figures) => `Geboekt: ${p.created}. Stond er al: ${p.same}. Afgekeurd: ${p.rejected}.`,
    en: (p: Figures) => `Booked: ${p.created}. Here already: ${p.same}. Rejected: ${p.rejected}.`,
  },
  group: { nl: 'Kostengroep', en: 'Cost group' },
  lines: { nl: 'Regels', en: 'Lines' },
  amount: { nl: 'Bedrag (€)', en: 'Amount (€)' },
  reading: { nl: 'Bestand lezen', en: 'Reading the file' },
  writing: { nl: 'Regels boeken', en: 'Booking lines' },
  stopped: { nl: 'De import is gestopt.', en: 'The import was stopped.' },
  stoppedSays: {
    nl: 'Wat al geboekt was, blijft staan. Lees hetzelfde bestand opnieuw in om verder te gaan.',
    en: 'What had been booked stays. Import the same file again to go on.',
  },
  refused: { nl: 'Het bestand is niet te lezen.', en: 'The file cannot be read.' },
  another: { nl: 'Kies een ander bestand', en: 'Choose another file' },
  recent: { nl: 'Eerdere imports', en: 'Earlier imports' },
  noRecent: { nl: 'Er is nog geen grootboek ingelezen.', en: 'No ledger has been imported yet.' },
} satisfies Record<string, TextOrPhrase>;
