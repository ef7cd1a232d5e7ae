// The commands of the state of ICT and its scan: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

const keepers = ['administrator', 'secretary', 'manager', 'controller', 'cio', 'ciso', 'fg', 'clerk'] as const;

export const briefingCommands = {
  recordState: { label: { nl: 'Leg vast', en: 'Record' }, roles: keepers },
  reviseState: { label: { nl: 'Werk bij', en: 'Revise' }, roles: keepers },
  withdrawState: { label: { nl: 'Trek in', en: 'Withdraw' }, roles: keepers },
  freezeScan: { label: { nl: 'Bewaar de scan', en: 'Keep the scan' }, roles: keepers },
} as const satisfies Record<string, CommandRule>;
