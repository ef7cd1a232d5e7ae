// What a voting method is: a way to conclude from votes, with the arguments its form asks for.
import type { Fields } from '../../kernel/document.ts';
import type { Text } from '../../kernel/text.ts';
import type { Counting, Facts, Majority, Verdict } from '../rule.ts';

/** One field of the form in which the arrangement's rule is written; the web draws it from this. */
export interface Argument {
  /** Name in the rule document. */
  readonly name: string;
  readonly label: Text;
  readonly kind: 'majority' | 'choice' | 'days' | 'words';
  readonly required: boolean;
  /** For a choice or words: the values offered. */
  readonly options?: readonly { readonly code: string; readonly label: Text }[];
}

/** A method with its arguments filled in. */
export interface Compiled {
  readonly majorities: readonly Majority[];
  /** Where a vote against needs a ground: the valid ones. */
  readonly grounds?: readonly string[];
  readonly judge: (facts: Facts) => Verdict;
}

export interface Method {
  readonly label: Text;
  readonly help: Text;
  readonly arguments: readonly Argument[];
  /** Whether members meet (or answer) in a quorum; a silent procedure has none. */
  readonly inMeeting: boolean;
  /** Reads the arguments from the rule document at `at`; refuses what does not fit, with its path. */
  readonly compile: (rule: Fields, at: string, counting: Counting) => Compiled;
}
