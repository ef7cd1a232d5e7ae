// The commands of obligations: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

export const agreementCommands = {
  promiseObligation: { label: { nl: 'Leg een afspraak vast', en: 'Record an obligation' }, roles: ['secretary', 'chair'] },
  arrangeObligation: { label: { nl: 'Regel wie en wanneer', en: 'Arrange who and when' }, roles: ['secretary', 'chair', 'manager'] },
  meetObligation: {
    label: { nl: 'Meld dat de afspraak is nagekomen', en: 'Report the obligation as met' },
    roles: ['secretary', 'chair', 'manager', 'cio', 'board-member', 'deputy'],
  },
  waiveObligation: { label: { nl: 'Laat de afspraak vervallen', en: 'Waive the obligation' }, roles: ['board-member', 'deputy', 'chair'] },
} as const satisfies Record<string, CommandRule>;
