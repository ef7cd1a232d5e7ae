// The commands of the application landscape: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

const keepers = ['administrator', 'secretary', 'manager', 'cio'] as const;

export const applicationCommands = {
  registerApplication: { label: { nl: 'Leg applicatie vast', en: 'Register application' }, roles: keepers },
  recordUse: { label: { nl: 'Leg gebruik vast', en: 'Record use' }, roles: keepers },
  changePhase: { label: { nl: 'Wijzig fase', en: 'Change phase' }, roles: keepers },
  endUse: { label: { nl: 'Beëindig gebruik', en: 'End use' }, roles: keepers },
  recordContract: { label: { nl: 'Leg contract vast', en: 'Record contract' }, roles: [...keepers, 'controller'] },
  registerExampleLandscape: { label: { nl: 'Vul het voorbeeldlandschap', en: 'Fill the example landscape' }, roles: [] },
  importGemma: { label: { nl: 'Neem GEMMA over', en: 'Import GEMMA' }, roles: ['administrator'] },
} as const satisfies Record<string, CommandRule>;
