// What people write becomes elements of the page, and nothing of it can run.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isSafe, Markdown } from './Markdown.tsx';

const shown = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

test.each([
  ['# Kop', '<h3 class="markdown__heading">Kop</h3>'],
  ['### Kop', '<h5 class="markdown__heading">Kop</h5>'],
  ['Een **vet** en *schuin* woord', '<p>Een <strong>vet</strong> en <em>schuin</em> woord</p>'],
  ['- een\n- twee', '<ul><li>een</li><li>twee</li></ul>'],
  ['3. drie\n4. vier', '<ol start="3"><li>drie</li><li>vier</li></ol>'],
  ['> wie zei dat', '<blockquote><p>wie zei dat</p></blockquote>'],
  ['[wet](https://wetten.overheid.nl)', '<p><a class="link" href="https://wetten.overheid.nl" rel="noopener noreferrer">wet</a></p>'],
  ['een\n\ntwee', '<p>een</p><p>twee</p>'],
  ['\\*geen\\* nadruk', '<p>*geen* nadruk</p>'],
])('%j', (text, expected) => expect(shown(text)).toBe(`<div class="markdown">${expected}</div>`));

test('a table has heads and figures on the right', () => {
  expect(shown('| gemeente | euro |\n|---|--:|\n| Oosterbrink | 12 |')).toContain('<th scope="col" class="table__figures">euro</th>');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<p style="color:red" onclick="x()">rood</p>',
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert(1))',
  '[klik](data:text/html;base64,PHNjcmlwdD4=)',
  '![x](https://example.org/pixel.gif)',
  '<a href="//example.org">x</a>',
])('%j runs nothing and fetches nothing', (text) => {
  expect(shown(text)).not.toMatch(/<(script|img|iframe|a|p style|p onclick)\b/);
});

test.each([
  ['https://example.org', true],
  ['mailto:griffie@example.org', true],
  ['/samenwerkingen', true],
  ['#punt', true],
  ['//example.org', false],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['vbscript:x', false],
])('a link to %s: %s', (href, safe) => expect(isSafe(href)).toBe(safe));

test.each(['>', '[', '*', '- ', '`', '![', '_a'])('many times %j is still shown, soon', (mark) => {
  const started = performance.now();
  expect(shown(mark.repeat(20_000 / mark.length)).length).toBeGreaterThan(20);
  expect(performance.now() - started).toBeLessThan(3000);
});
