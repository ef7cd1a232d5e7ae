// The commands of the partnerships: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

export const partnershipCommands = {
  foundPartnership: {
    label: { nl: 'Richt samenwerking op', en: 'Found partnership' },
    roles: ['administrator', 'secretary'],
  },
} as const satisfies Record<string, CommandRule>;
