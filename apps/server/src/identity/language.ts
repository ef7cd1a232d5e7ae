// The language of a person, as it came in.
import { languages, type Language } from '@hanze/shared/kernel/text';
import { currentAct } from '../platform/act';

/** A language of the product; anything else is the language of the request. */
export const asLanguage = (value: string | null | undefined): Language =>
  languages.find((language) => language === value) ?? currentAct().language;
