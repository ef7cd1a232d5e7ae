// How a process goes on when there is no internet or no supplier.
import { day, prose, words, yesOrNo } from './fields.ts';
import { defineKind } from './kind.ts';

export const fallback = defineKind({
  label: { nl: 'Noodprocedure', en: 'Fallback' },
  about: { nl: 'Hoe het werk doorgaat zonder internet.', en: 'How work goes on without internet.' },
  point: 'continuity',
  fields: {
    process: words({ nl: 'Proces', en: 'Process' }),
    owner: words({ nl: 'Proceseigenaar', en: 'Process owner' }),
    how: prose({ nl: 'Hoe gaat het op papier?', en: 'How does it go on paper?' }),
    works: yesOrNo({ nl: 'Kan het werk hiermee doorgaan?', en: 'Can work go on with this?' }),
    checkedOn: day({ nl: 'Nagegaan op', en: 'Checked on' }),
  },
  on: ({ checkedOn }) => checkedOn,
  line: ({ process, owner, how }) => ({ nl: `${process} (${owner}): ${how}`, en: `${process} (${owner}): ${how}` }),
});
