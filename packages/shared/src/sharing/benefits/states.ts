// How a promise stands, and what that is called. Not measured is a state of its own: nobody knows, which is something else than nothing.
import type { Text } from '../../kernel/text.ts';
import type { Outlook } from '../../proposals/promise.ts';

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

const ofBurden: Partial<Record<BenefitState, Text>> = {
  kept: { nl: 'Niet zwaarder dan voorzien', en: 'No heavier than foreseen' },
  missed: { nl: 'Zwaarder dan voorzien', en: 'Heavier than foreseen' },
};

/** What the state is called: a burden is not kept but stays within what was foreseen. */
export const stateName = (state: BenefitState, outlook: Outlook): Text => (outlook === 'worse' && ofBurden[state]) || benefitStates[state];
