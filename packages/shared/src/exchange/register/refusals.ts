// Why a row or a file of the register is not taken, said to the person who offered it.
import { refusing } from '../../kernel/refusal.ts';

interface Value {
  value: string;
}

/** Values are shown short: a hostile cell must not fill the screen. */
export const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}...` : value);

export const refuse = refusing({
  'columns-missing': {
    nl: ({ file, columns }: { file: string; columns: string }) => `In '${file}' ontbreken kolommen: ${columns}.`,
    en: ({ file, columns }: { file: string; columns: string }) => `columns are missing in '${file}': ${columns}`,
  },
  'columns-twice': {
    nl: ({ file, columns }: { file: string; columns: string }) => `In '${file}' komen kolommen dubbel voor: ${columns}.`,
    en: ({ file, columns }: { file: string; columns: string }) => `columns occur twice in '${file}': ${columns}`,
  },
  'not-json-lines': {
    nl: ({ file }: { file: string }) => `In '${file}' hoort op elke regel één JSON-object te staan; de eerste regel is dat niet.`,
    en: ({ file }: { file: string }) => `each line of '${file}' must be one JSON object; the first line is not`,
  },
  'file-not-known': {
    nl: ({ file }: { file: string }) => `'${file}' is geen bestand van het register dat Hanze kent.`,
    en: ({ file }: { file: string }) => `'${file}' is not a file of the register that Hanze knows`,
  },
  'file-twice': {
    nl: ({ file }: { file: string }) => `Er is al een bestand van dezelfde soort als '${file}' gelezen.`,
    en: ({ file }: { file: string }) => `a file of the same kind as '${file}' has been read already`,
  },
  'file-needed': {
    nl: ({ file, needs }: { file: string; needs: string }) => `'${file}' kan niet zonder het bestand '${needs}'. Voeg dat toe.`,
    en: ({ file, needs }: { file: string; needs: string }) => `'${file}' cannot do without the file '${needs}'; add it`,
  },
  'too-many-rejected': {
    nl: ({ file, count }: { file: string; count: number }) =>
      `In '${file}' en de bestanden daarvoor kunnen meer dan ${count} regels niet gelezen worden. Dit is waarschijnlijk een ander bestand.`,
    en: ({ file, count }: { file: string; count: number }) =>
      `more than ${count} rows of '${file}' and the files before it cannot be read; this is probably another file`,
  },
  'row-too-long': { nl: 'Deze regel is te lang om te lezen.', en: 'this row is too long to read' },
  'stray-quote': {
    nl: 'Na een aanhalingsteken dat een cel sluit, volgt nog tekst.',
    en: 'text follows the quotation mark that closes a cell',
  },
  'open-quote': { nl: 'Een aanhalingsteken wordt niet gesloten.', en: 'a quotation mark is never closed' },
  'not-json': { nl: 'Op deze regel staat geen JSON-object.', en: 'this line does not hold a JSON object' },
  'row-columns': {
    nl: ({ found, expected }: { found: number; expected: number }) => `Deze regel heeft ${found} cellen; de kop heeft er ${expected}.`,
    en: ({ found, expected }: { found: number; expected: number }) => `this row has ${found} cells; the header has ${expected}`,
  },
  'field-missing': { nl: 'Dit veld is verplicht en is leeg.', en: 'this field is required and is empty' },
  'field-shape': { nl: 'Dit veld heeft een andere vorm dan verwacht.', en: 'this field has another shape than expected' },
  'field-too-long': {
    nl: ({ longest }: { longest: number }) => `Deze tekst is langer dan ${longest} tekens.`,
    en: ({ longest }: { longest: number }) => `this text is longer than ${longest} characters`,
  },
  'field-signs': { nl: 'In deze tekst staan tekens die geen tekst zijn.', en: 'this text holds signs that are not text' },
  'unknown-form': {
    nl: ({ value }: Value) => `De samenwerkingsvorm '${value}' is niet bekend.`,
    en: ({ value }: Value) => `the legal form '${value}' is not known`,
  },
  'unknown-organ': {
    nl: ({ value }: Value) => `Het bestuursorgaan '${value}' is niet bekend.`,
    en: ({ value }: Value) => `the organ '${value}' is not known`,
  },
  'unknown-power': {
    nl: ({ value }: Value) => `De wijze van verkrijging '${value}' is niet bekend.`,
    en: ({ value }: Value) => `the way of obtaining powers '${value}' is not known`,
  },
  'unknown-province': {
    nl: ({ value }: Value) => `De provincie '${value}' is niet bekend.`,
    en: ({ value }: Value) => `the province '${value}' is not known`,
  },
  'unknown-municipality': {
    nl: ({ value }: Value) => `De gemeente ${value} komt niet voor in de lijst van gemeenten of herindelingen.`,
    en: ({ value }: Value) => `the municipality ${value} is not in the list of municipalities or reclassifications`,
  },
  'unknown-arrangement': {
    nl: ({ value }: Value) => `De regeling ${value} komt niet voor in het bestand met regelingen, of is daar afgewezen.`,
    en: ({ value }: Value) => `the arrangement ${value} is not in the file of arrangements, or was rejected there`,
  },
  'other-municipality': {
    nl: ({ value }: Value) => `Dit nummer hoort in de lijst van gemeenten bij ${value}.`,
    en: ({ value }: Value) => `this number belongs to ${value} in the list of municipalities`,
  },
  'not-a-count': { nl: 'Verwacht een geheel getal van 0 of meer.', en: 'expected a whole number of 0 or more' },
  'not-a-year': { nl: 'Verwacht een jaar tussen 1900 en 2100.', en: 'expected a year between 1900 and 2100' },
  'not-yes-or-no': { nl: 'Verwacht 0 of 1.', en: 'expected 0 or 1' },
  'not-a-percentage': { nl: 'Verwacht een percentage van 0 tot en met 100.', en: 'expected a percentage from 0 to 100' },
  'ends-before-start': {
    nl: ({ from }: { from: string }) => `De einddatum ligt voor de begindatum ${from}.`,
    en: ({ from }: { from: string }) => `the end lies before the start, ${from}`,
  },
  'duplicate-id': {
    nl: ({ value, line }: Value & { line: number }) => `${value} komt al voor op regel ${line}.`,
    en: ({ value, line }: Value & { line: number }) => `${value} occurs already on line ${line}`,
  },
  'overlaps-row': {
    nl: ({ line }: { line: number }) => `Deze deelnemer neemt volgens regel ${line} in dezelfde periode al deel.`,
    en: ({ line }: { line: number }) => `by line ${line} this participant already takes part in the same period`,
  },
  'succeeds-itself': { nl: 'Een record kan zichzelf niet opvolgen.', en: 'a record cannot succeed itself' },
  'still-exists': {
    nl: ({ value }: Value) => `${value} staat nog in de lijst van gemeenten en kan dus niet zijn opgeheven.`,
    en: ({ value }: Value) => `${value} is still in the list of municipalities, so it cannot have been abolished`,
  },
});
