// Words that the sentences of changes share: days, amounts, and names in both languages.
import type { Day } from '../../kernel/day.ts';
import { euros } from '../../kernel/money.ts';
import type { Text } from '../../kernel/text.ts';
import { dayText } from '../../terms/words.ts';

/** A day without its weekday: '1 januari 2028'. */
export function on(day: Day): Text {
  const { nl, en } = dayText(day);
  return { nl: nl.slice(nl.indexOf(' ') + 1), en: en.slice(en.indexOf(' ') + 1) };
}

export const amountOf = (cents: number): Text => ({ nl: euros(BigInt(cents), 'nl', 'whole'), en: euros(BigInt(cents), 'en', 'whole') });

/** The same in both languages. */
export const same = (text: string): Text => ({ nl: text, en: text });
