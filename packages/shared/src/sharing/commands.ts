// The commands of the shared costs: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

const costOffice = ['administrator', 'secretary', 'manager', 'controller'] as const;

export const sharingCommands = {
  defineCostGroup: { label: { nl: 'Maak kostengroep', en: 'Define cost group' }, roles: costOffice },
  enterCostLine: { label: { nl: 'Boek kostenregel', en: 'Enter cost line' }, roles: costOffice },
  reverseCostLine: { label: { nl: 'Boek kostenregel terug', en: 'Reverse cost line' }, roles: costOffice },
  adoptAllocation: { label: { nl: 'Stel verdeelsleutel vast', en: 'Adopt allocation key' }, roles: ['administrator', 'secretary'] },
  recordDriver: { label: { nl: 'Leg telling vast', en: 'Record counts' }, roles: costOffice },
} as const satisfies Record<string, CommandRule>;
