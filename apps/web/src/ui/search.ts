// Finding by typing: capitals and accents do not matter, every word must occur, names that begin with it come first.

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Whether someone wrote the same name in their own way. */
export const sameName = (a: string, b: string): boolean => plain(a).trim() === plain(b).trim();

/** The items whose name has every typed word, best first; an empty query finds everything in the given order. */
export function matching<T>(items: readonly T[], typed: string, nameOf: (item: T) => string): readonly T[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  const query = words.join(' ');
  const rank = (name: string) => (name.startsWith(query) ? 0 : name.includes(` ${query}`) ? 1 : 2);
  return items
    .map((item) => ({ item, name: plain(nameOf(item)) }))
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .map((found, place) => ({ ...found, place }))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.place - b.place)
    .map(({ item }) => item);
}
