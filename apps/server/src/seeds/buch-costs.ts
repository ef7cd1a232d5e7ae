// The costs of BUCH worked out of the published figures: what each municipality counts for, and what is booked.
import { prorate } from '@hanze/shared/kernel/prorate';
import { parseRational, rational, subtract, multiply } from '@hanze/shared/kernel/rational';
import { readQuantity } from '@hanze/shared/sharing/costs/decimal';
import { assumed, budget, codes, groups, members, type Member, savings, sources, waste } from './buch-facts';

/** Percent with two decimals as a whole number of hundredths. */
const hundredths = (percent: string): bigint => multiply(readQuantity(percent, 'share'), rational(100n)).num;
const asPercent = (whole: bigint): string => `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`;

export interface Counts {
  readonly source: string;
  readonly values: Readonly<Partial<Record<Member, string>>>;
}

/** The shares of 2017: three as published, and what remains. */
export const generalShares: readonly Counts[] = [
  { source: sources.budget, values: sharesWhere(({ derived }) => !derived) },
  { source: `Afgeleid: 100 min de andere drie (${sources.budget})`, values: sharesWhere(({ derived }) => derived) },
];

function sharesWhere(holds: (member: (typeof members)[Member]) => boolean): Counts['values'] {
  return Object.fromEntries(codes.filter((code) => holds(members[code])).map((code) => [code, members[code].share]));
}

/** The waste shares of a year: that of Heiloo as published, the others by what is assumed, to two decimals that make 100. */
export function wasteShares(year: keyof typeof waste.shares): readonly Counts[] {
  const published = waste.shares[year];
  const others = codes.filter((code) => code !== waste.of);
  const rest = subtract(rational(10_000n), rational(hundredths(published))).num;
  const { cents } = prorate(
    rest,
    others.map((code) => parseRational(`${hundredths(members[code].share)}`)),
  );
  return [
    { source: sources.waste, values: { [waste.of]: published } },
    { source: assumed.otherShares, values: Object.fromEntries(others.map((code, at) => [code, asPercent(cents[at]!)])) },
  ];
}

interface Booking {
  readonly group: keyof typeof groups;
  readonly year: number;
  readonly kind: 'budget' | 'actual';
  readonly cents: number;
  readonly description: string;
  readonly source: string;
}

export const bookings: readonly Booking[] = [
  {
    group: 'organisation',
    year: budget.year,
    kind: 'budget',
    cents: Number(multiply(readQuantity(budget.total, 'total'), rational(100_000_000n)).num),
    description: `Begroting ${budget.year}: alleen bijdragen van de gemeenten`,
    source: sources.budget,
  },
  {
    group: 'returned',
    year: savings.year,
    kind: 'actual',
    cents: -savings.realised * savings.returned,
    description: `${savings.returned}% van de besparing terug naar de gemeenten; ${savings.reinvested}% blijft en wordt opnieuw ingezet`,
    source: assumed.savings,
  },
  ...assumed.wasteYears.map((year) => ({
    group: 'waste' as const,
    year,
    kind: 'budget' as const,
    cents: assumed.wasteEuros * 100,
    description: `Afvaltaken ${year}`,
    source: assumed.waste,
  })),
];
