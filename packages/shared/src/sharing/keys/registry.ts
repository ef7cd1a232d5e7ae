// The keys of practice, one line each; the code is what a regulation, a form and a stored statement call it.
import { readFields, readText } from '../../kernel/document.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { ArgumentTable } from './arguments.ts';
import { bounded } from './bounded.ts';
import { equal } from './equal.ts';
import type { Facts, InnerKey, Shares } from './facts.ts';
import { foot } from './foot.ts';
import { growInCapped } from './grow-in-capped.ts';
import { growIn } from './grow-in.ts';
import type { Key } from './key.ts';
import { measures } from './measures.ts';
import { mixed } from './mixed.ts';
import { packages } from './packages.ts';
import { productPrice } from './product-price.ts';
import { single } from './single.ts';
import { tiers } from './tiers.ts';
import { usage } from './usage.ts';

export const keys = {
  equal,
  single,
  mixed,
  foot,
  tiers,
  bounded,
  packages,
  usage,
  productPrice,
  measures,
  growIn,
  growInCapped,
} satisfies Record<string, Key>;

export type KeyCode = keyof typeof keys;
/** What a server stores of a chosen key. */
export interface ChosenKey {
  readonly code: KeyCode;
  readonly arguments: unknown;
}

const refuse = refusing({
  'unknown-key': {
    nl: ({ known }: { known: readonly string[] }) => `Verwacht een van deze sleutels: ${known.join(', ')}.`,
    en: ({ known }: { known: readonly string[] }) => `expected one of the keys ${known.join(', ')}`,
  },
});

const isCode = (code: string): code is KeyCode => Object.hasOwn(keys, code);

/** Reads a chosen key `{ code, arguments }` into something that shares facts; its refusals carry the path from `at`. */
export function readKey(value: unknown, at: string): InnerKey {
  const fields = readFields(value, at);
  const code = readText(fields.code, `${at}.code`);
  if (!isCode(code)) return refuse('unknown-key', { at: `${at}.code`, known: Object.keys(keys) });
  return (facts) => keys[code].share(fields.arguments, { facts, inner: readKey }, `${at}.arguments`);
}

/** The exact shares of a chosen key: lines with their steps, and warnings. */
export const shareBy = (chosen: unknown, facts: Facts, at = '$.key'): Shares => readKey(chosen, at)(facts);

/** Whether a form names an amount of money somewhere, itself or in a key inside it. */
function namesAmount(table: ArgumentTable, value: unknown): boolean {
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(table).some(([name, { type, columns }]) => {
    const given = fields[name];
    if (given == null) return false;
    if (type === 'key') return !isProportional(given as ChosenKey);
    if (type === 'list') return (given as readonly unknown[]).some((row) => namesAmount(columns ?? {}, row));
    return type === 'amount' || type === 'amounts';
  });
}

/** Whether twice the total means twice everyone's share: true of every key in which no amount is fixed. Of a key that has been read. */
export const isProportional = ({ code, arguments: given }: ChosenKey): boolean => !namesAmount(keys[code].arguments, given);
