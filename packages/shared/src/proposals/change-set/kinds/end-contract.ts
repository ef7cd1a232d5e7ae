// A contract ends earlier than it says.
import { day, one } from '../arguments.ts';
import { alter } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { nameOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { on } from '../say.ts';

export const endContract = defineKind({
  label: { nl: 'Contract eindigt', en: 'Contract ends' },
  about: { nl: 'Een contract eindigt eerder dan nu vastligt.', en: 'A contract ends earlier than it says now.' },
  arguments: {
    contract: one('Contract', { nl: 'Contract', en: 'Contract' }),
    end: day({ nl: 'Eerste dag zonder contract', en: 'First day without it' }),
  },
  change: ({ contract, end }, { at }) => {
    if (contract.until !== null) refuse('contract-ended', { day: contract.until, at: at('contract') });
    if (end <= contract.from) refuse('ends-before-start', { day: contract.from, at: at('end') });
    if (end >= contract.end) refuse('ends-later', { day: contract.end, at: at('end') });
    return [alter('Contract', contract, { until: end })];
  },
  sentence: ({ contract, end }, facts) => {
    const name = nameOf(facts, 'Application', contract.applicationId);
    return {
      nl: `Het contract voor ${name} eindigt op ${on(end).nl} in plaats van ${on(contract.end).nl}.`,
      en: `The contract for ${name} ends on ${on(end).en} instead of ${on(contract.end).en}.`,
    };
  },
});
