// Words that come in with a cost: trimmed, present, and no longer than their column.
import { refuse } from './sharing.refusals';

export function checkedWords(text: string, at: string, longest = 500): string {
  const words = text.trim();
  if (words === '') refuse(at === 'name' ? 'name-missing' : 'words-missing', { at });
  return words.length > longest ? refuse('too-long', { at }) : words;
}
