// The terms of a contract, checked as a whole, and what an extension makes of them.
import { addMonths } from '../terms/exit-notice.ts';
import { type Day, parseDay } from '../kernel/day.ts';
import { isOrdered } from '../kernel/period.ts';
import { refuse } from './refusals.ts';
import { type ContractKind, isContractKind } from './registries.ts';
import { checkedWords } from './words.ts';

export interface ContractTerms {
  readonly number: string | null;
  readonly kind: ContractKind | null;
  readonly from: Day;
  /** The first day on which it no longer holds, when nobody extends it. */
  readonly end: Day;
  readonly noticeMonths: number;
  readonly procurementMonths: number;
  /** The length of one extension; null where the contract has none. */
  readonly extensionMonths: number | null;
  /** How many extensions are left; null where the contract has none, or does not say how many. */
  readonly extensionsLeft: number | null;
  /** Cents a year, excluding VAT, for all parties together. */
  readonly yearlyCents: number;
}

export interface GivenTerms {
  readonly number?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly from: Day;
  readonly end: Day;
  readonly noticeMonths: number;
  readonly procurementMonths: number;
  readonly extensionMonths?: number | null | undefined;
  readonly extensionsLeft?: number | null | undefined;
  readonly yearlyCents: number;
}

/** Refuses the first field that is not what it should be, by its name. */
export function checkedTerms(given: GivenTerms): ContractTerms {
  const [from, end] = [parseDay(given.from, 'from'), parseDay(given.end, 'end')];
  if (!isOrdered({ from, until: end })) refuse('ends-before-it-begins', { at: 'end' });
  const { noticeMonths, procurementMonths, yearlyCents } = given;
  const kind = given.kind ?? null;
  if (kind !== null && !isContractKind(kind)) return refuse('unknown-contract-kind', { at: 'kind' });
  const extensionMonths = given.extensionMonths || null;
  const extensionsLeft = extensionMonths === null ? null : (given.extensionsLeft ?? null);
  for (const [at, months] of Object.entries({ noticeMonths, procurementMonths, extensionMonths, extensionsLeft }))
    if (months !== null && !(Number.isSafeInteger(months) && months >= 0 && months <= 240)) refuse('months-not-whole', { at });
  if (!Number.isSafeInteger(yearlyCents) || yearlyCents < 0) refuse('amount-negative', { at: 'yearlyCents' });
  const number = checkedWords(given.number, 'number', 60);
  return { number, kind, from, end, noticeMonths, procurementMonths, extensionMonths, extensionsLeft, yearlyCents };
}

/** The end and what is left after one extension. Refuses `no-extension-left`. */
export function extended({ end, extensionMonths, extensionsLeft }: Pick<ContractTerms, 'end' | 'extensionMonths' | 'extensionsLeft'>): {
  end: Day;
  extensionsLeft: number | null;
} {
  if (extensionMonths === null || extensionsLeft === 0) return refuse('no-extension-left');
  return { end: addMonths(end, extensionMonths), extensionsLeft: extensionsLeft === null ? null : extensionsLeft - 1 };
}
