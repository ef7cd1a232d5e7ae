// `hanze recompute FILE|-`: reads a document, prints what it comes to; the whole answer or none.
import { recompute } from '@hanze/shared/exchange/recompute';
import { parseJson, writeJson } from '@hanze/shared/kernel/json';
import { readDocument } from './read-document.ts';
import type { Subcommand } from './subcommand.ts';

export const run: Subcommand = async ([file]) => {
  const answer = writeJson(recompute(parseJson(await readDocument(file))), 2);
  process.stdout.write(`${answer}\n`);
  return 0;
};
