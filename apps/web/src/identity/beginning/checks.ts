// The rules of the server, asked before sending: the same functions, so that page and server never disagree.
import { Refused } from '@hanze/shared/kernel/refusal';
import type { Problem } from '../../ui/fields/problems.ts';
import type { Speak } from '../../ui/language.tsx';

/** What the rules refuse, each at its field. */
export function refusedBy(t: Speak, ...rules: (() => unknown)[]): readonly Problem[] {
  return rules.flatMap((rule) => {
    try {
      rule();
      return [];
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      return [{ field: thrown.path, message: t(thrown.text) }];
    }
  });
}
