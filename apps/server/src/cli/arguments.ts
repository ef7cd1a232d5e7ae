// The words after a subcommand: options with a value, flags, and the rest in order; an option nobody knows is refused.
import { refusing } from '@hanze/shared/kernel/refusal';

const refuse = refusing({
  'unknown-option': {
    nl: ({ option, known }: { option: string; known: string }) => `Onbekende optie ${option}; bekend zijn: ${known}.`,
    en: ({ option, known }: { option: string; known: string }) => `unknown option ${option}; known are: ${known}`,
  },
  'missing-value': {
    nl: ({ option }: { option: string }) => `Achter ${option} hoort een waarde.`,
    en: ({ option }: { option: string }) => `expected a value after ${option}`,
  },
  'too-many-words': {
    nl: ({ word }: { word: string }) => `Onverwacht woord: ${word}.`,
    en: ({ word }: { word: string }) => `unexpected word: ${word}`,
  },
});

interface Shape {
  readonly valued: readonly string[];
  readonly flags?: readonly string[];
  readonly mostWords: number;
}

export interface Arguments {
  readonly words: readonly string[];
  /** The values of an option, in the order given; an option may be repeated. */
  readonly valuesOf: (option: string) => readonly string[];
  readonly has: (flag: string) => boolean;
}

export function readArguments(words: readonly string[], { valued, flags = [], mostWords }: Shape): Arguments {
  const values = new Map<string, string[]>();
  const seen = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.startsWith('--')) rest.push(word);
    else if (flags.includes(word)) seen.add(word);
    else if (!valued.includes(word)) refuse('unknown-option', { option: word, known: [...valued, ...flags].join(', ') });
    else values.set(word, [...(values.get(word) ?? []), words[++at] ?? refuse('missing-value', { option: word })]);
  }
  const surplus = rest[mostWords];
  if (surplus !== undefined) refuse('too-many-words', { word: surplus });
  return { words: rest, valuesOf: (option) => values.get(option) ?? [], has: (flag) => seen.has(flag) };
}
