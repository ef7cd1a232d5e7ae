// How two texts differ: first by paragraph, then by word within the paragraphs that changed.
import { diffArrays, diffWordsWithSpace } from 'diff';

type Piece = { readonly text: string; readonly is: 'same' | 'added' | 'removed' };
export type Block = { readonly is: 'same' | 'added' | 'removed' | 'changed'; readonly pieces: readonly Piece[] };

/** Beyond this many differences words are no longer compared: a text that is wholly new reads better beside the old one. */
const most = { maxEditLength: 2000 };

/** Paragraphs of running text. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Blocks in reading order; every block of both texts appears once. */
export function textDiff(before: readonly string[], after: readonly string[]): Block[] {
  const runs = diffArrays([...before], [...after], most);
  if (!runs) return [...before.map(whole('removed')), ...after.map(whole('added'))];
  const blocks: Block[] = [];
  for (let at = 0; at < runs.length; at++) {
    const { value, removed, added } = runs[at]!;
    const next = runs[at + 1];
    if (removed && next?.added) {
      blocks.push(...paired(value, next.value));
      at++;
    } else blocks.push(...value.map(whole(removed ? 'removed' : added ? 'added' : 'same')));
  }
  return blocks;
}

const whole =
  (is: Piece['is']) =>
  (text: string): Block => ({ is, pieces: [{ text, is }] });

/** Paragraphs that took each other's place, in order; what is left over was removed or added as a whole. */
function paired(removed: readonly string[], added: readonly string[]): Block[] {
  const length = Math.max(removed.length, added.length);
  return Array.from({ length }, (_, place) => {
    const [was, is] = [removed[place], added[place]];
    if (was === undefined) return [whole('added')(is!)];
    if (is === undefined) return [whole('removed')(was)];
    return words(was, is) ?? [whole('removed')(was), whole('added')(is)];
  }).flat();
}

/** Word by word, or nothing when less than a third stayed: then both are easier to read apart. */
function words(was: string, is: string): Block[] | undefined {
  const pieces = diffWordsWithSpace(was, is, most)?.map(
    ({ value, added, removed }): Piece => ({ text: value, is: added ? 'added' : removed ? 'removed' : 'same' }),
  );
  const kept = pieces?.reduce((sum, piece) => sum + (piece.is === 'same' ? piece.text.length : 0), 0) ?? 0;
  return pieces && kept * 3 >= Math.max(was.length, is.length) ? [{ is: 'changed', pieces }] : undefined;
}
