// What can stand in the columns of a ledger: each field with its name on screen and the words by which ledgers head such a column.
import type { Text } from '../../kernel/text.ts';

interface FieldFacts {
  readonly label: Text;
  readonly meaning: Text;
  /** Without it no line can be made; the amount may come from debit and credit instead. */
  readonly needed?: true;
  /** Heads of columns, in lower case with letters only. */
  readonly heads: readonly string[];
}

export const ledgerFields = {
  entry: {
    label: { nl: 'Boekingsnummer', en: 'Entry number' },
    meaning: {
      nl: 'Hieraan herkent Hanze een regel die er al staat. Het nummer verandert nooit.',
      en: 'By this Hanze knows a line that is here already. The number never changes.',
    },
    needed: true,
    heads: [
      'boekingsnummer',
      'boekstuknummer',
      'boekstuk',
      'boekstuknr',
      'mutatienummer',
      'journaalnummer',
      'volgnummer',
      'entry',
      'entryno',
    ],
  },
  line: {
    label: { nl: 'Regelnummer', en: 'Line number' },
    meaning: { nl: 'Als een boeking uit meer regels bestaat.', en: 'When an entry has several lines.' },
    heads: ['regelnummer', 'regelnr', 'regel', 'boekingsregel', 'linenumber', 'lineno', 'line'],
  },
  account: {
    label: { nl: 'Rekening of kostenplaats', en: 'Account or cost centre' },
    meaning: { nl: 'Hierbij kiest u straks een kostengroep.', en: 'To this you then assign a cost group.' },
    needed: true,
    heads: [
      'kostenplaats',
      'grootboekrekening',
      'grootboek',
      'grootboeknummer',
      'rekening',
      'rekeningnummer',
      'account',
      'costcentre',
      'costcenter',
    ],
  },
  day: {
    label: { nl: 'Datum', en: 'Date' },
    meaning: { nl: 'De dag bepaalt welke verdeelsleutel geldt.', en: 'The day decides which key holds.' },
    needed: true,
    heads: ['datum', 'boekdatum', 'boekingsdatum', 'factuurdatum', 'date', 'postingdate'],
  },
  year: {
    label: { nl: 'Boekjaar', en: 'Book year' },
    meaning: { nl: 'Zonder deze kolom is het boekjaar het jaar van de datum.', en: 'Without it the book year is the year of the date.' },
    heads: ['boekjaar', 'jaar', 'year', 'fiscalyear', 'bookyear'],
  },
  description: {
    label: { nl: 'Omschrijving', en: 'Description' },
    meaning: { nl: 'Wat een lezer ziet. Is de cel leeg, dan de rekening.', en: 'What a reader sees. Where it is empty, the account.' },
    heads: ['omschrijving', 'boekingsomschrijving', 'beschrijving', 'tekst', 'description', 'text'],
  },
  source: {
    label: { nl: 'Factuur of bron', en: 'Invoice or source' },
    meaning: { nl: 'Zonder deze kolom is de bron de naam van het bestand.', en: 'Without it the source is the name of the file.' },
    heads: ['factuur', 'factuurnummer', 'document', 'documentnummer', 'bron', 'invoice', 'source'],
  },
  amount: {
    label: { nl: 'Bedrag zonder btw', en: 'Amount without VAT' },
    meaning: { nl: 'Kosten zijn positief, opbrengsten negatief.', en: 'Costs are positive, income is negative.' },
    heads: ['bedrag', 'bedragexclbtw', 'bedragzonderbtw', 'nettobedrag', 'saldo', 'amount', 'netamount'],
  },
  debit: {
    label: { nl: 'Debet', en: 'Debit' },
    meaning: { nl: 'Als het bedrag over twee kolommen verdeeld is.', en: 'When the amount stands in two columns.' },
    heads: ['debet', 'debetbedrag', 'debit'],
  },
  credit: {
    label: { nl: 'Credit', en: 'Credit' },
    meaning: { nl: 'Wordt van het debet afgetrokken.', en: 'Is taken off the debit.' },
    heads: ['credit', 'creditbedrag'],
  },
  vat: {
    label: { nl: 'Btw', en: 'VAT' },
    meaning: { nl: 'Zonder deze kolom is de btw 0.', en: 'Without it the VAT is 0.' },
    heads: ['btw', 'btwbedrag', 'vat', 'vatamount'],
  },
} as const satisfies Record<string, FieldFacts>;

export type LedgerField = keyof typeof ledgerFields;
export const ledgerFieldNames = Object.keys(ledgerFields) as LedgerField[];
export const isNeeded = (field: LedgerField): boolean => 'needed' in ledgerFields[field];
