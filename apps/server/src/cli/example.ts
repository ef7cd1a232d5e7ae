// `hanze example landscape FILE`: fills what exists with an example that a newcomer can look at, and says what it made.
import { serverBundle } from './server-bundle.ts';
import type { Subcommand } from './subcommand.ts';

const examples: Readonly<Record<string, (path: string) => Promise<void>>> = { landscape };

export const run: Subcommand = async ([what = '', path]) => {
  const fill = Object.hasOwn(examples, what) ? examples[what] : undefined;
  if (fill === undefined || path === undefined) {
    process.stderr.write('use: hanze example landscape FILE\n');
    return 2;
  }
  await fill(path);
  return 0;
};

async function landscape(file: string): Promise<void> {
  const started = performance.now();
  const { slug, organisations, components, applications, uses, contracts } = await (await serverBundle()).exampleLandscape(file);
  process.stdout.write(`${applications} applications on ${components} reference components at ${organisations} participants\n`);
  process.stdout.write(`${uses} uses and ${contracts} contracts, all made up and marked as such\n`);
  process.stdout.write(`see /samenwerkingen/${slug}/applicaties, ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
