// Why a row of a ledger is not taken over, in words for whoever has to put it right.
import { Refused, refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import type { Decimal } from './mapping.ts';

const example = (decimal: Decimal) => (decimal === ',' ? '1.234,50' : '1,234.50');

export const refuse = refusing({
  'cell-empty': {
    nl: ({ label }: { label: Text }) => `${label.nl} is leeg.`,
    en: ({ label }: { label: Text }) => `${label.en} is empty.`,
  },
  'cell-too-long': {
    nl: ({ longest }: { longest: number }) => `Deze tekst is langer dan ${longest} tekens.`,
    en: ({ longest }: { longest: number }) => `This text is longer than ${longest} characters.`,
  },
  'cell-is-formula': {
    nl: 'Hier staat een formule. Sla het bestand op met waarden.',
    en: 'This is a formula. Save the file with values.',
  },
  'cell-not-an-amount': {
    nl: ({ text, decimal }: { text: string; decimal: Decimal }) => `‘${text}’ is geen bedrag in hele centen, zoals ${example(decimal)}.`,
    en: ({ text, decimal }: { text: string; decimal: Decimal }) =>
      `‘${text}’ is not an amount in whole cents, such as ${example(decimal)}.`,
  },
  'cell-not-a-day': { nl: 'Dit is geen bestaande dag, zoals 31-12-2026.', en: 'This is not an existing day, such as 31-12-2026.' },
  'cell-not-a-year': { nl: 'Dit is geen boekjaar van 1990 tot en met 2100.', en: 'This is not a book year from 1990 to 2100.' },
  'too-many-accounts': {
    nl: ({ most }: { most: number }) => `Het bestand heeft meer dan ${most} rekeningen. Kijk of u de juiste kolom koos.`,
    en: ({ most }: { most: number }) => `The file has more than ${most} accounts. See whether you chose the right column.`,
  },
  'entry-twice': {
    nl: ({ key }: { key: string }) => `Boeking ${key} staat twee keer in het bestand. Kies ook een kolom voor het regelnummer.`,
    en: ({ key }: { key: string }) => `Entry ${key} is in the file twice. Choose a column for the line number too.`,
  },
  'booked-differently': {
    nl: ({ key }: { key: string }) =>
      `Boeking ${key} staat er al, met een ander bedrag, een andere dag of een andere kostengroep. Boek die regel terug en geef de verbetering een eigen nummer.`,
    en: ({ key }: { key: string }) =>
      `Entry ${key} is here already, with another amount, day or cost group. Reverse that line and give the correction its own number.`,
  },
  'row-too-long': { nl: 'Deze rij is te lang.', en: 'This row is too long.' },
  'stray-quote': { nl: 'Een aanhalingsteken staat op de verkeerde plaats.', en: 'A quote is in the wrong place.' },
  'open-quote': { nl: 'Een aanhalingsteken wordt niet gesloten.', en: 'A quote is not closed.' },
});

/** Why a line that is booked already with another amount, day or group is not taken: as the code and words of a rejected row. */
export function rejectionOf(key: string): { readonly code: string; readonly reason: Text } {
  try {
    return refuse('booked-differently', { key });
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return { code: thrown.code, reason: thrown.text };
  }
}
