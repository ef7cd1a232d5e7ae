// Differences between two texts: nothing is lost, and only what changed is marked.
import { expect, test } from 'vitest';
import { type Block, paragraphs, textDiff } from './text-diff.ts';

const marks = { same: '', added: '+', removed: '-' } as const;
const shown = (blocks: readonly Block[]) =>
  blocks.map(({ pieces }) => pieces.map(({ text, is }) => (is === 'same' ? text : `[${marks[is]}${text}]`)).join(''));
/** One side of a difference, put together again. */
const side = (blocks: readonly Block[], without: 'added' | 'removed') =>
  blocks
    .map(({ pieces }) =>
      pieces
        .filter(({ is }) => is !== without)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '');

test.each<[string[], string[], string[]]>([
  [['Een.'], ['Een.'], ['Een.']],
  [['De balie blijft open.'], ['De balie blijft langer open.'], ['De balie blijft [+langer ]open.']],
  [['Wij kopen in 2027.'], ['Wij kopen in 2028.'], ['Wij kopen in [-2027][+2028].']],
  [['Een.', 'Twee.'], ['Een.'], ['Een.', '[-Twee.]']],
  [['Een.'], ['Nul.', 'Een.'], ['[+Nul.]', 'Een.']],
  [['Alles blijft zoals het was.'], ['Vijf nieuwe pakketten.'], ['[-Alles blijft zoals het was.]', '[+Vijf nieuwe pakketten.]']],
  [[], ['Nieuw.'], ['[+Nieuw.]']],
  [[], [], []],
])('%j to %j', (before, after, expected) => expect(shown(textDiff(before, after))).toEqual(expected));

test('both texts can be read back from their difference', () => {
  const before = paragraphs('Eén zaaksysteem.\n\nDe gemeente koopt in 2027.\n\nDe balie blijft.');
  const after = paragraphs('De gemeenten kopen samen in 2027.\n\nDe balie blijft.\n\n\nDe telefoon ook.');
  const blocks = textDiff(before, after);
  expect(side(blocks, 'added')).toEqual(before);
  expect(side(blocks, 'removed')).toEqual(after);
});

test('a long text that is wholly new is shown beside the old one, soon', () => {
  const old = Array.from({ length: 3000 }, (_, n) => `oud ${n}`);
  const fresh = Array.from({ length: 3000 }, (_, n) => `nieuw ${n * 7}`);
  const started = performance.now();
  expect(side(textDiff(old, fresh), 'added')).toEqual(old);
  expect(performance.now() - started).toBeLessThan(3000);
});
