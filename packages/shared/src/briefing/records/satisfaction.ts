// How satisfied people are with something, measured before or after a change.
import { choice, count, day, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const satisfactionMoments = {
  before: { nl: 'vóór de verandering', en: 'before the change' },
  after: { nl: 'na de verandering', en: 'after the change' },
} as const;

export const satisfaction = defineKind({
  label: { nl: 'Klanttevredenheid', en: 'Client satisfaction' },
  about: { nl: 'Gemeten vóór en na een verandering.', en: 'Measured before and after a change.' },
  point: 'cloud',
  fields: {
    subject: words({ nl: 'Waarover?', en: 'About what?' }),
    moment: choice({ nl: 'Wanneer?', en: 'When?' }, satisfactionMoments),
    measuredOn: day({ nl: 'Gemeten op', en: 'Measured on' }),
    score: count({ nl: 'Cijfer van 0 tot 100', en: 'Score from 0 to 100' }, 0, 100),
    asked: count({ nl: 'Aantal antwoorden', en: 'Number of answers' }, 1, 1_000_000),
    source: words({ nl: 'Bron', en: 'Source' }),
  },
  on: ({ measuredOn }) => measuredOn,
  line: ({ subject, moment, score, asked }) => ({
    nl: `${subject}: ${score} van 100 ${satisfactionMoments[moment].nl} (${asked} antwoorden)`,
    en: `${subject}: ${score} of 100 ${satisfactionMoments[moment].en} (${asked} answers)`,
  }),
});
