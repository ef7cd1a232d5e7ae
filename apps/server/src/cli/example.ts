// `hanze example …`: fills what exists with an example that a newcomer can look at, and says what it made.
import { serverBundle } from './server-bundle.ts';
import type { Subcommand } from './subcommand.ts';

const examples: Readonly<Record<string, { needs?: string; fill: (given: string) => Promise<void> }>> = {
  landscape: { needs: 'FILE', fill: landscape },
  buch: { fill: buch },
};

const use = Object.entries(examples)
  .map(([what, { needs }]) => [what, needs].filter(Boolean).join(' '))
  .join('|');

export const run: Subcommand = async ([what = '', given]) => {
  const example = Object.hasOwn(examples, what) ? examples[what] : undefined;
  if (example === undefined || (example.needs && given === undefined)) {
    process.stderr.write(`use: hanze example ${use}\n`);
    return 2;
  }
  const started = performance.now();
  await example.fill(given ?? '');
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return 0;
};

const tell = (line: string) => process.stdout.write(`${line}\n`);

async function landscape(file: string): Promise<void> {
  const { slug, organisations, components, applications, uses, contracts } = await (await serverBundle()).exampleLandscape(file);
  tell(`${applications} applications on ${components} reference components at ${organisations} participants`);
  tell(`${uses} uses and ${contracts} contracts, all made up and marked as such`);
  tell(`see /samenwerkingen/${slug}/applicaties`);
}

async function buch(): Promise<void> {
  const { slug, decisions, lines, notes } = await (await serverBundle()).exampleBuch();
  tell(`${lines} cost lines from public figures, ${decisions} keys, each resting on a decision that was played`);
  for (const { en } of notes) tell(`note: ${en}`);
  tell(`sign in as 'Bestuurder Uitgeest (voorbeeld)' and see /samenwerkingen/${slug}/kosten?jaar=2017`);
}
