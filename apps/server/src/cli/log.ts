// `hanze log rotate`: a new key for the logs, announced in each by the old one. Prints the new keys, to be handed to members and witnesses.
import { serverBundle } from './server-bundle.ts';
import type { Subcommand } from './subcommand.ts';

export const run: Subcommand = async ([act, ...more]) => {
  if (act !== 'rotate' || more.length > 0) {
    process.stderr.write('use: hanze log rotate\n');
    return 2;
  }
  const keys = await (await serverBundle()).rotateLogKey();
  process.stdout.write(keys.map((line) => `${line}\n`).join(''));
  return 0;
};
