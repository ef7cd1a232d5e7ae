// For tests only: the refusal an act ends in; anything else it throws, or an act that succeeds, fails the test.
import { Refused } from '../kernel/refusal.ts';

export function refusalOf(act: () => unknown): Refused {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}
