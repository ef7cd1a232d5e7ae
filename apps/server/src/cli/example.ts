// `hanze example …`: fills what exists with an example that a newcomer can look at, and says what it made.
import { euros } from '@hanze/shared/kernel/money';
import { refusing } from '@hanze/shared/kernel/refusal';
import { serverBundle } from './server-bundle.ts';
import type { Subcommand } from './subcommand.ts';

const examples: Readonly<Record<string, { needs?: string; takes?: string; fill: (given: string) => Promise<void> }>> = {
  landscape: { needs: 'FILE', fill: landscape },
  buch: { fill: buch },
  utrecht: { takes: '[FOLDER]', fill: utrecht },
  ledger: { takes: '[LINES]', fill: ledger },
};

const use = Object.entries(examples)
  .map(([what, { needs, takes }]) => [what, needs ?? takes].filter(Boolean).join(' '))
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

const refuse = refusing({
  'not-a-number-of-lines': {
    nl: ({ most }: { most: number }) => `Geef een aantal regels van 1 tot en met ${most}.`,
    en: ({ most }: { most: number }) => `expected a number of lines from 1 to ${most}`,
  },
});

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

/** With a folder the register is imported first. */
async function utrecht(folder: string): Promise<void> {
  const bundle = await serverBundle();
  if (folder !== '') await bundle.importRegister(folder, () => {});
  const { slug, participants, cents, year } = await bundle.exampleUtrecht();
  tell(
    `a made-up budget of ${euros(BigInt(cents), 'en')} for ${year}, shared by the key of the register among ${participants} participants`,
  );
  tell(`sign in as 'Controller Omgevingsdienst Utrecht (voorbeeld)' and see /samenwerkingen/${slug}/kosten?jaar=${year}`);
}

const most = 500_000;

async function ledger(given: string): Promise<void> {
  const count = given === '' ? 100_000 : Number(given);
  if (!Number.isInteger(count) || count < 1 || count > most) refuse('not-a-number-of-lines', { most });
  const { slug, lines, readMs, bookedMs, processorMs } = await (await serverBundle()).exampleLedger(count, () => {});
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  tell(`${lines} generated lines over five years: read in ${seconds(readMs)} s, booked in ${seconds(bookedMs)} s`);
  tell(`processor ${seconds(processorMs)} s, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
  tell(`sign in as 'Controller grootboek (voorbeeld)' and see /samenwerkingen/${slug}/kosten?jaar=2025`);
}
