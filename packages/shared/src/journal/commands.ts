// The commands of the transparency log: who witnesses it, whose name is erased from it, and when its key changes.
import type { CommandRule } from '../identity/command-rule.ts';

export const journalCommands = {
  registerWitness: {
    label: { nl: 'Meld getuige aan', en: 'Register witness' },
    roles: ['manager', 'cio', 'ciso', 'clerk'],
    stepUp: true,
  },
  endWitness: { label: { nl: 'Trek getuige in', en: 'Withdraw witness' }, roles: ['manager', 'cio', 'ciso', 'clerk'], stepUp: true },
  eraseName: { label: { nl: 'Wis naam uit het logboek', en: 'Erase name from the log' }, roles: ['administrator'], stepUp: true },
  announceLogKey: { label: { nl: 'Kondig nieuwe sleutel van het logboek aan', en: 'Announce new log key' }, roles: [] },
} as const satisfies Record<string, CommandRule>;
