// The compiler asks for both languages; this asks that neither is empty, and that they are not accidentally one and the same sentence.
import { languages } from '@hanze/shared/kernel/text';
import { describe, expect, test } from 'vitest';

const tables = Object.entries(import.meta.glob<Record<string, unknown>>('./**/*labels.ts', { eager: true }));

const isText = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && languages.every((language) => language in value);

function texts(value: unknown, at: string): [string, Record<string, unknown>][] {
  if (isText(value)) return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}.${key}`));
}

test('label tables are found', () => expect(tables.length).toBeGreaterThanOrEqual(2));

describe.each(tables)('%s', (file, table) => {
  const all = texts(table, file);
  test('has texts', () => expect(all).not.toHaveLength(0));
  test.each(all)('%s speaks both languages', (_at, text) => {
    for (const language of languages) {
      const part = text[language];
      if (typeof part === 'function') continue;
      expect(part).toBeTypeOf('string');
      expect(part).toMatch(/^\S(.*\S)?$/u);
    }
    // one word may be the same in both languages, a sentence never is
    const sentence = typeof text.nl === 'string' && text.nl.split(' ').length > 4;
    expect(sentence && text.en === text.nl).toBe(false);
  });
});
