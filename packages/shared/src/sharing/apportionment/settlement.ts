// Advances and settlement: a contribution is paid in parts during the year, and afterwards everyone settles what it really cost.
import type { Cents } from '../../kernel/money.ts';
import { prorate } from '../../kernel/prorate.ts';
import { rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';

const refuse = refusing({
  'not-a-count': { nl: 'Verwacht minstens één termijn.', en: 'expected at least one instalment' },
  'other-members': { nl: 'Voorschotten en rekening noemen niet dezelfde deelnemers.', en: 'advances and bill must name the same members' },
});

/** A contribution in equal instalments, such as quarters; spare cents go to the first. Refuses fewer than one. */
export function instalments(contribution: Cents, count: number): readonly Cents[] {
  if (!Number.isSafeInteger(count) || count < 1) refuse('not-a-count');
  const equal = Array.from({ length: count }, () => rational(1n));
  return prorate(contribution, equal).cents;
}

/** What a member paid in advance, what it owes over the year, and what remains: positive to pay, negative to get back. */
export interface Settlement {
  readonly advanced: Cents;
  readonly owed: Cents;
  readonly remains: Cents;
}

/**
 * Settles the year per member: owed − advanced. The remainders add up to the result that is settled (actual cost − advances), because both
 * sides are whole cents already. Refuses advances of other members than the bill's.
 */
export function settle(owed: readonly Cents[], advances: readonly (readonly Cents[])[]): Settlement[] {
  if (advances.length !== owed.length) refuse('other-members');
  return owed.map((share, member) => {
    const advanced = advances[member]!.reduce((sum, paid) => sum + paid, 0n);
    return { advanced, owed: share, remains: share - advanced };
  });
}
