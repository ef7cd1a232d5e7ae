// Colours and sizes have one home. Media queries are exempt: they cannot read a token.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !/tokens|fonts|print/.test(file),
);

test('stylesheets are found', () => expect(sheets.length).toBeGreaterThan(15));

test.each(sheets)('%s takes colours and sizes from the tokens', (file) => {
  const css = readFileSync(root + file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*/g, '');
  expect(css.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color-mix)\(|\b\d*\.?\d+(px|rem|pt|cm|mm)\b/gi) ?? []).toEqual([]);
});

const defined = new Set(readFileSync(`${root}ui/tokens.css`, 'utf8').match(/--[\w-]+(?=\s*:)/g));
test.each(sheets)('%s asks only for tokens that exist', (file) => {
  const css = readFileSync(root + file, 'utf8');
  const own = new Set(css.match(/--[\w-]+(?=\s*:)/g));
  const asked = [...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? '');
  // react-aria tells a list how wide its field is
  expect(asked.filter((name) => !defined.has(name) && !own.has(name) && name !== '--trigger-width')).toEqual([]);
});
