// For tests only: the refusal itself, to look at its code, its path and its words in both languages.
import { Refused } from './refusal.ts';

/** What a rule refuses; fails when it answers, or breaks in another way. */
export function refusalOf(rule: () => unknown): Refused {
  try {
    rule();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error('expected a refusal, got an answer');
}
