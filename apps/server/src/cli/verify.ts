// `hanze verify RECEIPT|-`: says whether a receipt, or an exported log, is true: yes with its limits, or no with the reason. Needs no network.
import { parseKey, type PublicKey } from '@hanze/shared/journal/keys';
import { isExport, rebuild } from '@hanze/shared/journal/log-export';
import { followRotations, type Proven, verifyReceipt } from '@hanze/shared/journal/verify-receipt';
import { refusing } from '@hanze/shared/kernel/refusal';
import type { Text } from '@hanze/shared/kernel/text';
import { readArguments } from './arguments.ts';
import { readDocument } from './read-document.ts';
import type { Subcommand } from './subcommand.ts';

const refuse = refusing({
  'key-needed': {
    nl: 'Noem met --key de sleutel van het logboek om een uitvoer te controleren.',
    en: 'expected --key with the key of the log, to check an export',
  },
});

export const run: Subcommand = async (given) => {
  const { words, valuesOf, has } = readArguments(given, { valued: ['--key', '--witness', '--rotation'], flags: ['--json'], mostWords: 1 });
  const rotations = await Promise.all(valuesOf('--rotation').map(readDocument));
  const first = valuesOf('--key').at(-1);
  const log = first === undefined ? undefined : followRotations(parseKey(first, '--key'), rotations);
  const text = await readDocument(words[0]);
  if (isExport(text)) return verifyExport(text, log ?? refuse('key-needed', { at: '--key' }));

  const verdict = verifyReceipt(text, { log, witnesses: valuesOf('--witness').map((line) => parseKey(line, '--witness')) });
  if (!verdict.valid) {
    process.stderr.write(`${verdict.code} ${verdict.at}: ${verdict.reason.en} / ${verdict.reason.nl}\n`);
    return 2;
  }
  process.stdout.write(has('--json') ? asJson(verdict.proven, verdict.limits) : asText(verdict.reason, verdict.proven, verdict.limits));
  return 0;
};

function verifyExport(text: string, key: PublicKey): number {
  const { leaves, checkpoint } = rebuild(text, key);
  process.stdout.write(`Ja. De ${leaves.length} regels leiden naar de ondertekende stand van ${checkpoint.origin}.\n`);
  process.stdout.write(`Yes. The ${leaves.length} lines lead to the signed checkpoint of ${checkpoint.origin}.\n`);
  return 0;
}

const seconds = (time: number | null): string => (time === null ? '' : new Date(time * 1000).toISOString().replace('.000Z', 'Z'));
const cosignatures = ({ checkpoint }: Proven) =>
  checkpoint.cosigned.map(({ by, time, trusted }) => ({ witness: by.name, time: seconds(time), trusted }));

function asText(reason: Text, proven: Proven, limits: readonly Text[]): string {
  const lines = [
    reason.nl,
    reason.en,
    '',
    JSON.stringify(proven.leaf, null, 2),
    ...proven.names.map(([seat, , name]) => `${seat}: ${name}`),
    ...cosignatures(proven).map(({ witness, time, trusted }) => `${trusted ? '+' : '?'} ${witness} ${time}`),
    '',
    ...limits.flatMap(({ nl, en }) => [`- ${nl}`, `  ${en}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const asJson = (proven: Proven, limits: readonly Text[]): string =>
  `${JSON.stringify(
    {
      valid: true,
      log: proven.checkpoint.origin,
      index: proven.index,
      size: proven.checkpoint.size,
      leaf: proven.leaf,
      names: proven.names.map(([seat, , name]) => ({ seat, name })),
      cosigned: cosignatures(proven),
      limits,
    },
    null,
    2,
  )}\n`;
