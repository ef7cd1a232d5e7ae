// The commands of agreements and obligations: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

export const agreementCommands = {
  promiseObligation: { label: { nl: 'Leg een afspraak vast', en: 'Record an obligation' }, roles: ['secretary', 'chair'] },
  arrangeObligation: { label: { nl: 'Regel wie en wanneer', en: 'Arrange who and when' }, roles: ['secretary', 'chair', 'manager'] },
  meetObligation: {
    label: { nl: 'Meld dat de afspraak is nagekomen', en: 'Report the obligation as met' },
    roles: ['secretary', 'chair', 'manager', 'cio', 'board-member', 'deputy'],
  },
  waiveObligation: { label: { nl: 'Laat de afspraak vervallen', en: 'Waive the obligation' }, roles: ['board-member', 'deputy', 'chair'] },
  registerAgreement: { label: { nl: 'Leg overeenkomst vast', en: 'Register agreement' }, roles: ['administrator', 'secretary'] },
  joinAgreement: { label: { nl: 'Voeg partij toe', en: 'Add party' }, roles: ['administrator', 'secretary'] },
  leaveAgreement: { label: { nl: 'Laat partij uittreden', en: 'End party' }, roles: ['administrator', 'secretary'] },
  renewAgreement: { label: { nl: 'Verleng overeenkomst', en: 'Renew agreement' }, roles: ['administrator', 'secretary'] },
  endAgreement: { label: { nl: 'Beëindig overeenkomst', en: 'End agreement' }, roles: ['administrator', 'secretary'] },
  adoptAgreementVersion: { label: { nl: 'Leg een versie vast', en: 'Record a version' }, roles: ['administrator', 'secretary'] },
} as const satisfies Record<string, CommandRule>;
