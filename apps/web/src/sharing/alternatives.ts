// The keys laid beside today's: each a usual one that the counts at hand allow. Computed in the browser by the rules the server bills with.
import type { Fields } from '@hanze/shared/kernel/document';
import type { Text } from '@hanze/shared/kernel/text';
import { orRefusal } from '@hanze/shared/kernel/refusal';
import { allocate } from '@hanze/shared/sharing/keys/allocate';
import { readFacts } from '@hanze/shared/sharing/keys/chosen-document';
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';

export interface Bench {
  readonly members: readonly string[];
  readonly drivers: Readonly<Record<string, { label: Text }>>;
  readonly total: number;
  /** Today's key first. */
  readonly keys: readonly { readonly chosen: ChosenKey; readonly cents: readonly number[] }[];
}

const half = (a: string, b: string): ChosenKey => ({
  code: 'mixed',
  arguments: {
    parts: [
      { share: '1/2', driver: a },
      { share: '1/2', driver: b },
    ],
  },
});

/** Single keys by every count, halves of inhabitants and another, and equal parts. */
function usual(drivers: readonly string[]): ChosenKey[] {
  const others = drivers.filter((code) => code !== 'inhabitants');
  const halves = drivers.includes('inhabitants') ? [...others, 'equal'].map((code) => half('inhabitants', code)) : [];
  const singles = drivers.map((driver): ChosenKey => ({ code: 'single', arguments: { driver } }));
  return [...singles, ...halves.slice(0, -1), { code: 'equal', arguments: {} }, ...halves.slice(-1)];
}

/** Shares the pool of an auditor's document by its own key and at most three others; a key that cannot share it is left out. */
export function benchOf(text: string): Bench {
  const document = JSON.parse(text) as Fields & { key: ChosenKey };
  const facts = readFacts(document);
  const same = JSON.stringify(document.key);
  const others = usual(Object.keys(facts.drivers)).filter((key) => JSON.stringify(key) !== same);
  const keys = [document.key, ...others].flatMap((chosen) => {
    const shared = orRefusal(() => allocate(chosen, facts));
    return 'refusal' in shared ? [] : [{ chosen, cents: shared.cents.map(Number) }];
  });
  return { members: facts.members, drivers: facts.drivers, total: Number(document['total']), keys: keys.slice(0, 4) };
}
