// What the exchange can refuse, beyond what the files themselves are refused for.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'no-register-files': {
    nl: 'Hier staan geen bestanden van het register. Kies bijvoorbeeld roo_gr_regelingen_noord.jsonl en roo_gr_deelnemers_noord.csv.',
    en: 'There are no register files here. Choose for instance roo_gr_regelingen_noord.jsonl and roo_gr_deelnemers_noord.csv.',
  },
  'folder-not-found': {
    nl: ({ folder }: { folder: string }) => `De map '${folder}' bestaat niet of is niet te lezen.`,
    en: ({ folder }: { folder: string }) => `The folder '${folder}' does not exist or cannot be read.`,
  },
  'file-not-found': {
    nl: ({ file }: { file: string }) => `Het bestand '${file}' bestaat niet of is niet te lezen.`,
    en: ({ file }: { file: string }) => `The file '${file}' does not exist or cannot be read.`,
  },
  'file-name-not-known': {
    nl: ({ name }: { name: string }) => `'${name}' is geen bestand van het register. Kijk of u het juiste bestand koos.`,
    en: ({ name }: { name: string }) => `'${name}' is not a file of the register. See whether you chose the right file.`,
  },
  'file-too-large': {
    nl: 'Dit bestand is groter dan 64 MB. Het register is kleiner; kijk of u het juiste bestand koos.',
    en: 'This file is larger than 64 MB. The register is smaller; see whether you chose the right file.',
  },
  'no-ledger-file': {
    nl: 'Hier staat geen grootboek. Kies een bestand dat op .csv of .xlsx eindigt.',
    en: 'There is no ledger here. Choose a file that ends in .csv or .xlsx.',
  },
  'ledger-file-name': {
    nl: ({ name }: { name: string }) => `'${name}' is geen grootboek. Kies een bestand dat op .csv of .xlsx eindigt.`,
    en: ({ name }: { name: string }) => `'${name}' is not a ledger. Choose a file that ends in .csv or .xlsx.`,
  },
  'ledger-without-head': {
    nl: ({ file }: { file: string }) => `In '${file}' staat bovenaan geen rij met de namen van de kolommen.`,
    en: ({ file }: { file: string }) => `There is no row with the names of the columns at the top of '${file}'.`,
  },
  'ledger-too-long': {
    nl: ({ most }: { most: number }) => `Dit grootboek heeft meer dan ${most} regels. Verdeel het over meer bestanden.`,
    en: ({ most }: { most: number }) => `This ledger has more than ${most} lines. Split it over several files.`,
  },
  'ledger-stopped': {
    nl: ({ done, total }: { done: number; total: number }) =>
      `De import is gestopt na ${done} van ${total} regels. Die ${done} zijn geboekt. Kies hetzelfde bestand om verder te gaan: wat er al staat, wordt overgeslagen.`,
    en: ({ done, total }: { done: number; total: number }) =>
      `The import was stopped after ${done} of ${total} lines. Those ${done} are booked. Choose the same file to go on: what is here already is skipped.`,
  },
  'mapping-unreadable': { nl: 'De keuze van kolommen is niet leesbaar.', en: 'The choice of columns cannot be read.' },
  'import-not-in-this-state': {
    nl: 'Dat kan nu niet: de import is al verder, of nog niet zo ver. Ververs de pagina.',
    en: 'That is not possible now: the import is further, or not yet that far. Reload the page.',
  },
  'import-cancelled': { nl: 'De import is afgebroken. Er is niets overgenomen.', en: 'The import was cancelled. Nothing was taken over.' },
  'export-filter': {
    nl: 'Deze keuze kennen we niet. Open de lijst opnieuw en kies daar wat u wilt bewaren.',
    en: 'We do not know this choice. Open the list again and choose there what you want to save.',
  },
  'import-running': {
    nl: 'Er loopt al een import. Wacht tot die klaar is, of breek die af.',
    en: 'An import is already running. Wait until it is done, or cancel it.',
  },
});
