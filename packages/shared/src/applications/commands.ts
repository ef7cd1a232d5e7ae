// The commands of the application landscape: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

const keepers = ['administrator', 'secretary', 'manager', 'cio'] as const;

export const applicationCommands = {
  registerApplication: { label: { nl: 'Leg applicatie vast', en: 'Register application' }, roles: keepers },
  describeApplication: { label: { nl: 'Beschrijf applicatie', en: 'Describe application' }, roles: keepers },
  recordUse: { label: { nl: 'Leg gebruik vast', en: 'Record use' }, roles: keepers },
  changePhase: { label: { nl: 'Wijzig fase', en: 'Change phase' }, roles: keepers },
  changeUse: { label: { nl: 'Wijzig gebruik', en: 'Change use' }, roles: keepers },
  endUse: { label: { nl: 'Beëindig gebruik', en: 'End use' }, roles: keepers },
  recordContract: { label: { nl: 'Leg contract vast', en: 'Record contract' }, roles: [...keepers, 'controller'] },
  amendContract: { label: { nl: 'Wijzig contract', en: 'Amend contract' }, roles: [...keepers, 'controller'] },
  extendContract: { label: { nl: 'Verleng contract', en: 'Extend contract' }, roles: [...keepers, 'controller'] },
  endContract: { label: { nl: 'Beëindig contract', en: 'End contract' }, roles: [...keepers, 'controller'] },
  registerExampleLandscape: { label: { nl: 'Vul het voorbeeldlandschap', en: 'Fill the example landscape' }, roles: [] },
  importGemma: { label: { nl: 'Neem GEMMA over', en: 'Import GEMMA' }, roles: ['administrator'] },
} as const satisfies Record<string, CommandRule>;
