// Who is CIO, CISO or data protection officer, since when, and where that is written.
import { choice, day, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const offices = {
  cio: { nl: 'CIO', en: 'CIO' },
  ciso: { nl: 'CISO', en: 'CISO' },
  fg: { nl: 'Functionaris gegevensbescherming (FG)', en: 'Data protection officer' },
} as const;

export const officer = defineKind({
  label: { nl: 'Functionaris', en: 'Officer' },
  about: { nl: 'Wie CIO, CISO of FG is.', en: 'Who is CIO, CISO or data protection officer.' },
  point: 'privacy',
  fields: {
    office: choice({ nl: 'Functie', en: 'Office' }, offices),
    name: words({ nl: 'Naam', en: 'Name' }),
    since: day({ nl: 'Aangewezen op', en: 'Appointed on' }),
    evidence: words(
      { nl: 'Waar staat dat?', en: 'Where is that written?' },
      { nl: 'Bijvoorbeeld: collegebesluit van 3 maart 2020.', en: 'For instance: decision of the executive of 3 March 2020.' },
    ),
  },
  on: ({ since }) => since,
  line: ({ office, name, evidence }) => ({
    nl: `${offices[office].nl}: ${name} (${evidence})`,
    en: `${offices[office].en}: ${name} (${evidence})`,
  }),
});
