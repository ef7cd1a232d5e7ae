// Consent: adopted unless someone objects, with a ground the arrangement knows and a reason.
import { readList, readOptional, readText } from '../../kernel/document.ts';
import { groundWords } from '../objection-grounds.ts';
import { objectionReasons } from '../objections.ts';
import { countVotes } from '../count.ts';
import { reason } from '../reasons.ts';
import type { Method } from './method.ts';

export const consent: Method = {
  label: { nl: 'Instemming zonder bezwaar', en: 'Consent' },
  help: {
    nl: 'Aangenomen, tenzij iemand een bezwaar met een soort en een reden heeft.',
    en: 'Adopted unless someone objects with a ground and a reason.',
  },
  arguments: [
    {
      name: 'grounds',
      label: { nl: 'Geldige soorten bezwaar', en: 'Valid grounds' },
      kind: 'words',
      required: false,
      options: Object.entries(groundWords).map(([code, label]) => ({ code, label })),
    },
  ],
  inMeeting: true,
  compile: ({ grounds }, at, counting) => {
    return {
      majorities: [],
      grounds: readOptional(readList(readText, { most: 50 }))(grounds, `${at}.grounds`) ?? Object.keys(groundWords),
      judge: ({ seats }) => {
        const objections = objectionReasons(seats);
        const count = countVotes(seats, counting, 'cast');
        return objections.length > 0
          ? { state: 'failed', count, reasons: objections }
          : { state: 'met', count, reasons: [reason('nobody-objected', {})] };
      },
    };
  },
};
