// What is noted about rows that are taken all the same.
import type { Phrase, Text } from '../../kernel/text.ts';

interface Value {
  value: string;
}

/** Code -> what the note says. */
export const remarks = {
  'identifier-dropped': {
    nl: ({ value }: Value) => `'${value}' doorstaat de controle niet en is weggelaten.`,
    en: ({ value }: Value) => `'${value}' does not pass the check and was left out`,
  } satisfies Phrase<Value>,
  'address-dropped': {
    nl: ({ value }: Value) => `'${value}' is geen webadres en is weggelaten.`,
    en: ({ value }: Value) => `'${value}' is not a web address and was left out`,
  } satisfies Phrase<Value>,
  'address-completed': {
    nl: ({ value }: Value) => `'${value}' is aangevuld met https://.`,
    en: ({ value }: Value) => `'${value}' was completed with https://`,
  } satisfies Phrase<Value>,
  'never-in-force': {
    nl: 'Deze versie begon en eindigde op dezelfde dag en heeft dus nooit gegolden.',
    en: 'this version started and ended on the same day, so it never held',
  } satisfies Text,
  'joined-at-the-end': {
    nl: 'Deze deelnemer trad toe op of na de dag waarop de versie eindigde en nam er dus nooit aan deel.',
    en: 'this participant joined on or after the day on which the version ended, so it never took part in it',
  } satisfies Text,
  'version-unknown': {
    nl: ({ value }: Value) => `De versie ${value} waarnaar dit verwijst, is er niet; de verwijzing is weggelaten.`,
    en: ({ value }: Value) => `the version ${value} this refers to is not there; the reference was left out`,
  } satisfies Phrase<Value>,
  'versions-differ': {
    nl: ({ value }: Value) => `De versie ${value} verwijst niet terug, of de keten van versies loopt rond; de verwijzing is weggelaten.`,
    en: ({ value }: Value) => `the version ${value} does not refer back, or the chain of versions is a circle; the reference was left out`,
  } satisfies Phrase<Value>,
  'body-unknown': {
    nl: ({ value }: Value) => `De organisatie ${value} van deze regeling zit niet in de bestanden; de verwijzing is weggelaten.`,
    en: ({ value }: Value) => `the organisation ${value} of this arrangement is not in the files; the reference was left out`,
  } satisfies Phrase<Value>,
  'kind-unknown': {
    nl: ({ value }: Value) => `'${value}' heeft geen code; de soort is daarom 'andere organisatie'.`,
    en: ({ value }: Value) => `'${value}' has no code, so its kind is 'other organisation'`,
  } satisfies Phrase<Value>,
  'code-by-name': {
    nl: ({ value }: Value) => `Deze deelnemer heeft geen code en is aan zijn naam herkend als ${value}.`,
    en: ({ value }: Value) => `this participant has no code and was recognised by its name as ${value}`,
  } satisfies Phrase<Value>,
} as const;

export type RemarkCode = keyof typeof remarks;
