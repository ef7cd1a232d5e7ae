// A benefit that a proposal promises to one municipality: who will enjoy it, from what, to what, and by when.
import { type Day, parseDay } from '../kernel/day.ts';
import { type Decimal, decimalToRational, parseDecimal } from '../kernel/decimal.ts';
import { compare } from '../kernel/rational.ts';
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import { isPromiseKind, type PromiseKind } from './promise-kinds.ts';

/** Which way is better: a waiting time goes down, a satisfaction goes up. */
export type Direction = 'up' | 'down';

/** As an edition of a proposal says it, and as its decision freezes it. */
export interface BenefitPromise {
  readonly kind: PromiseKind;
  /** What will be better, in one sentence. */
  readonly description: string;
  /** The municipality that should enjoy it, and that will measure it. */
  readonly organisationId: string;
  /** The department that enjoys it: savings lie with departments, not with "the organisation". */
  readonly department: string;
  /** Who answers for it there, by function rather than by name; null while that is not agreed. */
  readonly owner: string | null;
  /** What is counted: 'euro per jaar', 'dagen', '%'. */
  readonly unit: string;
  /** What was measured before; null when nobody measured it yet, which is said and never read as 0. */
  readonly baseline: Decimal | null;
  readonly target: Decimal;
  /** The day on which the target should have been reached. */
  readonly targetOn: Day;
  readonly direction: Direction;
}

/** Where a promise is going; 'unknown' without a baseline. */
export type Outlook = 'better' | 'same' | 'worse' | 'unknown';

const fields = {
  description: { nl: 'wat er beter wordt', en: 'what will be better' },
  department: { nl: 'de afdeling die het merkt', en: 'the department that enjoys it' },
  unit: { nl: 'waarin het wordt gemeten', en: 'in what it is measured' },
  owner: { nl: 'wie ervoor instaat', en: 'who answers for it' },
} as const satisfies Record<string, Text>;

export const refuse = refusing({
  'promise-kind-unknown': { nl: 'Kies waar de baat over gaat.', en: 'choose what the benefit is about' },
  'promise-says-nothing': {
    nl: ({ field }: { field: Text }) => `Vul ${field.nl} in.`,
    en: ({ field }: { field: Text }) => `fill in ${field.en}`,
  },
  'promise-too-long': {
    nl: ({ field }: { field: Text }) => `Maak ${field.nl} korter.`,
    en: ({ field }: { field: Text }) => `make ${field.en} shorter`,
  },
  'direction-unknown': {
    nl: 'Kies of het getal omhoog of omlaag moet gaan.',
    en: 'choose whether the figure should go up or down',
  },
});

function said(value: string, most: number, field: keyof typeof fields, at: string): string {
  const text = value.trim();
  if (text === '') refuse('promise-says-nothing', { field: fields[field], at: `${at}.${field}` });
  return text.length > most ? refuse('promise-too-long', { field: fields[field], at: `${at}.${field}` }) : text;
}

/** The promise itself, trimmed, its figures in their shortest form. Refuses what is missing, too long or no figure, with its path under `at`. */
export function checkPromise(given: { readonly [K in keyof BenefitPromise]: BenefitPromise[K] | string }, at = '$'): BenefitPromise {
  const { kind, organisationId, owner, baseline, direction } = given;
  if (!isPromiseKind(kind)) return refuse('promise-kind-unknown', { at: `${at}.kind` });
  if (direction !== 'up' && direction !== 'down') return refuse('direction-unknown', { at: `${at}.direction` });
  return {
    kind,
    description: said(given.description, 500, 'description', at),
    organisationId,
    department: said(given.department, 200, 'department', at),
    owner: owner === null || owner.trim() === '' ? null : said(owner, 200, 'owner', at),
    unit: said(given.unit, 60, 'unit', at),
    baseline: baseline === null || baseline === '' ? null : parseDecimal(baseline, `${at}.baseline`),
    target: parseDecimal(given.target, `${at}.target`),
    targetOn: parseDay(given.targetOn, `${at}.targetOn`),
    direction,
  };
}

/**
 * Whether the target is an improvement on the baseline. A promise may be an honest worsening (a dis-benefit): it is registered and
 * measured as any other.
 */
export function outlookOf({ baseline, target, direction }: Pick<BenefitPromise, 'baseline' | 'target' | 'direction'>): Outlook {
  if (baseline === null) return 'unknown';
  const change = compare(decimalToRational(target), decimalToRational(baseline));
  if (change === 0) return 'same';
  return change > 0 === (direction === 'up') ? 'better' : 'worse';
}
