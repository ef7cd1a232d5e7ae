// Unanimity: every vote cast is in favour, or every member is (amending an arrangement, often: Wgr 1 and 9 leave it to the participants).
import { readChoice, readOptional } from '../../kernel/document.ts';
import { bases } from '../bases.ts';
import { judgeMajorities } from '../majorities.ts';
import { all } from '../threshold.ts';
import type { Method } from './method.ts';

const whose = ['cast', 'present', 'members'] as const;

export const unanimity: Method = {
  label: { nl: 'Eenparigheid', en: 'Unanimity' },
  help: { nl: 'Aangenomen als iedereen voor is.', en: 'Adopted when everyone is in favour.' },
  arguments: [
    {
      name: 'of',
      label: { nl: 'Van', en: 'Of' },
      kind: 'choice',
      required: false,
      options: whose.map((code) => ({ code, label: bases[code].label })),
    },
  ],
  inMeeting: true,
  compile: ({ of }, at, counting) => {
    const majorities = [{ of: readOptional(readChoice(whose))(of, `${at}.of`) ?? 'cast', threshold: all }];
    return { majorities, judge: ({ seats }) => judgeMajorities(seats, counting, majorities) };
  },
};
