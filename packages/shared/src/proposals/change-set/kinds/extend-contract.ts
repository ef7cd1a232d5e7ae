// A contract runs longer than it says.
import { day, one } from '../arguments.ts';
import { alter } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { nameOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { on } from '../say.ts';

export const extendContract = defineKind({
  label: { nl: 'Contract wordt verlengd', en: 'Contract is extended' },
  about: { nl: 'Een contract loopt langer door dan nu vastligt.', en: 'A contract runs longer than it says now.' },
  arguments: {
    contract: one('Contract', { nl: 'Contract', en: 'Contract' }),
    end: day({ nl: 'Nieuw einde', en: 'New end' }),
  },
  change: ({ contract, end }, { at }) => {
    if (contract.until !== null) refuse('contract-ended', { day: contract.until, at: at('contract') });
    if (end <= contract.end) refuse('not-longer', { day: contract.end, at: at('end') });
    return [alter('Contract', contract, { end })];
  },
  sentence: ({ contract, end }, facts) => {
    const name = nameOf(facts, 'Application', contract.applicationId);
    return {
      nl: `Het contract voor ${name} loopt door tot ${on(end).nl} in plaats van ${on(contract.end).nl}.`,
      en: `The contract for ${name} runs until ${on(end).en} instead of ${on(contract.end).en}.`,
    };
  },
});
