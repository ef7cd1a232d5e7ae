// Words for people, always in Dutch and English together, so that a missing translation does not compile.

/** Languages of the product; Dutch comes first. */
export type Language = 'nl' | 'en';
export const languages: readonly Language[] = ['nl', 'en'];

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** A fixed text in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** A text with blanks: a function per language, so that parameters are checked and plurals stay in the language that has them. */
export type Phrase<P> = Readonly<Record<Language, (params: P) => string>>;

export type TextOrPhrase = Text | Phrase<never>;

/** Fills a phrase in both languages at once; a fixed text passes through. */
export function fill<P>(text: Text | Phrase<P>, params: P): Text {
  const one = (part: string | ((params: P) => string)) => (typeof part === 'string' ? part : part(params));
  return { nl: one(text.nl), en: one(text.en) };
}

/** Joins names as a sentence does: 'A, B en C', 'A, B and C'. */
export function enumerate(names: readonly string[], language: Language): string {
  const and = language === 'nl' ? 'en' : 'and';
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
