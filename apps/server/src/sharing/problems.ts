// What keeps a year from being shared as a whole, in sentences: amounts without a key, and keys that cannot share.
import { euros } from '@hanze/shared/kernel/money';
import { fill, type Phrase } from '@hanze/shared/kernel/text';
import { subjectOf } from '@hanze/shared/sharing/statement/pool-year';
import type { SharedYear } from '@hanze/shared/sharing/statement/statement';
import { currentAct } from '../platform/act';

const unkeyed: Phrase<{ name: string; cents: bigint }> = {
  nl: ({ name, cents }) =>
    `Voor ${name} (${euros(cents, 'nl', 'whole')}) is geen verdeelsleutel vastgesteld. Dit bedrag staat op geen rekening.`,
  en: ({ name, cents }) => `No key was adopted for ${name} (${euros(cents, 'en', 'whole')}). This amount is on nobody's statement.`,
};

export function problemsOf({ pooled, shared }: SharedYear): string[] {
  const { language } = currentAct();
  const open = pooled.unkeyed
    .filter(({ cents }) => cents !== 0n)
    .map(({ group, cents }) => fill(unkeyed, { name: group.name, cents })[language]);
  const refused = shared.flatMap((it) => (it.shares ? [] : [`${subjectOf(it.pool)[language]}: ${it.problem[language]}`]));
  return [...open, ...refused];
}
