// Short words of people, made fit to keep.
import { refuse } from './refusals.ts';

/** Control characters: no database and no spreadsheet takes them all. */
const noText = /\p{Cc}/gu;

/** Trimmed, on one line; null when nothing was said. Refuses `name-too-long`. */
export function checkedWords(text: string | null | undefined, at: string, longest = 255): string | null {
  const words = text?.replace(noText, ' ').trim() || null;
  return words !== null && words.length > longest ? refuse('name-too-long', { at }) : words;
}
