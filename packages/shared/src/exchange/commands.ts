// The commands of the exchange: what comes in and goes out.
import type { CommandRule } from '../identity/command-rule.ts';

const costOffice = ['administrator', 'secretary', 'manager', 'controller'] as const;

export const exchangeCommands = {
  beginImport: { label: { nl: 'Begin een import', en: 'Begin an import' }, roles: ['administrator'] },
  previewImport: { label: { nl: 'Bekijk wat er verandert', en: 'See what changes' }, roles: ['administrator'] },
  beginLedgerImport: { label: { nl: 'Begin import van het grootboek', en: 'Begin import of the ledger' }, roles: costOffice },
  previewLedger: { label: { nl: 'Bekijk wat er geboekt wordt', en: 'See what will be booked' }, roles: costOffice },
  importLedger: { label: { nl: 'Boek het grootboek', en: 'Book the ledger' }, roles: costOffice },
  importRegister: { label: { nl: 'Neem het register over', en: 'Import the register' }, roles: ['administrator'] },
} as const satisfies Record<string, CommandRule>;
