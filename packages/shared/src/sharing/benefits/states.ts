// How a promise stands. Not measured is a state of its own: nobody knows, which is something else than nothing.
import type { Text } from '../../kernel/text.ts';

export const benefitStates = {
  kept: { nl: 'Gehaald', en: 'Kept' },
  partly: { nl: 'Deels gehaald', en: 'Partly kept' },
  missed: { nl: 'Niet gehaald', en: 'Not kept' },
  unmeasured: { nl: 'Niet gemeten', en: 'Not measured' },
  later: { nl: 'Nog niet aan de beurt', en: 'Not due yet' },
} as const satisfies Record<string, Text>;

export type BenefitState = keyof typeof benefitStates;

/** In the order in which screens list them. */
export const benefitStateCodes = Object.keys(benefitStates) as BenefitState[];
