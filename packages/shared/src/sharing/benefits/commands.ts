// The commands of benefits: what each is called and which roles may run it.
import type { CommandRule } from '../../identity/command-rule.ts';

export const benefitCommands = {
  measureBenefit: {
    label: { nl: 'Leg meting vast', en: 'Record measurement' },
    roles: ['board-member', 'deputy', 'manager', 'controller', 'cio'],
  },
  proposeBenefitReview: { label: { nl: 'Stel een terugblik voor', en: 'Propose a review' }, roles: ['cio', 'manager', 'secretary'] },
  postponeBenefitReview: { label: { nl: 'Kijk later terug', en: 'Look back later' }, roles: ['secretary', 'chair'] },
} as const satisfies Record<string, CommandRule>;
