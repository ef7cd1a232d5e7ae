// Reads the words `FILE [--option DIR]`.

/** Without a file when the words are not of that form. */
export function fileAndFolder(words: readonly string[], option: string): { file?: string; folder?: string } {
  const at = words.indexOf(option);
  const rest = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
  const [file, ...more] = rest;
  const folder = at < 0 ? undefined : words[at + 1];
  if (file === undefined || file.startsWith('-') || more.length > 0 || (at >= 0 && folder === undefined)) return {};
  return folder === undefined ? { file } : { file, folder };
}
