// The counts that a mix of the partnership's own drivers may use: those known of every member, and equal parts.
import type { Fields } from '@hanze/shared/kernel/document';
import { commonDenominator } from '@hanze/shared/kernel/prorate';
import type { Text } from '@hanze/shared/kernel/text';
import { readFacts } from '@hanze/shared/sharing/keys/chosen-document';

export interface Driver {
  readonly code: string;
  readonly label: Text;
  /** Whole numbers in the order of the members; only their ratio counts. */
  readonly weights: readonly bigint[];
}

const equal: Text = { nl: 'Gelijke delen', en: 'Equal parts' };

/** `documents`: what is shared in a year, as auditors get it; only one about all members tells a count of every member. */
export function driversOf(documents: readonly string[], members: readonly string[]): Driver[] {
  const found = new Map<string, Driver>();
  for (const text of documents) {
    const facts = readFacts(JSON.parse(text) as Fields);
    if (facts.members.join('\n') !== members.join('\n')) continue;
    for (const [code, { label, values }] of Object.entries(facts.drivers)) {
      const common = commonDenominator(values);
      const weights = values.map(({ num, den }) => num * (common / den));
      if (!found.has(code) && weights.some((weight) => weight > 0n)) found.set(code, { code, label, weights });
    }
  }
  return [...found.values(), { code: 'equal', label: equal, weights: members.map(() => 1n) }];
}

/** Whole percents, together 100 (largest remainder, the first at a tie); null when nothing counts. */
export function inPercents(weights: readonly number[]): number[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  const exact = weights.map((weight) => (weight * 100) / total);
  const percents = exact.map(Math.floor);
  const left = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const byRest = exact.map((value, place) => ({ place, rest: value % 1 })).toSorted((a, b) => b.rest - a.rest || a.place - b.place);
  for (const { place } of byRest.slice(0, left)) percents[place]! += 1;
  return percents;
}
