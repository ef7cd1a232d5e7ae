// The commands of the exchange: what comes in and goes out.
import type { CommandRule } from '../identity/command-rule.ts';

export const exchangeCommands = {
  beginImport: { label: { nl: 'Begin een import', en: 'Begin an import' }, roles: ['administrator'] },
  previewImport: { label: { nl: 'Bekijk wat er verandert', en: 'See what changes' }, roles: ['administrator'] },
  importRegister: { label: { nl: 'Neem het register over', en: 'Import the register' }, roles: ['administrator'] },
} as const satisfies Record<string, CommandRule>;
