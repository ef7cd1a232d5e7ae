// What every subcommand of `hanze` is.

/** Does its work on the words after its name; the number is the exit code. It may throw a Refused: one line on stderr and exit code 2. */
export type Subcommand = (words: readonly string[]) => Promise<number>;
