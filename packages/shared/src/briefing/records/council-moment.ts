// A moment at which the council was told, taught or asked.
import { choice, day, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const momentSorts = {
  briefing: { nl: 'Raad bijgepraat', en: 'Council briefed' },
  'knowledge-session': { nl: 'Kennissessie', en: 'Knowledge session' },
  'thinking-along': { nl: 'Raad dacht mee', en: 'Council thought along' },
} as const;

export const councilMoment = defineKind({
  label: { nl: 'Moment met de raad', en: 'Moment with the council' },
  about: { nl: 'Wanneer de raad is bijgepraat, iets leerde of meedacht.', en: 'When the council was told, learned or thought along.' },
  point: 'council',
  fields: {
    sort: choice({ nl: 'Soort', en: 'Sort' }, momentSorts),
    heldOn: day({ nl: 'Gehouden op', en: 'Held on' }),
    subject: words({ nl: 'Onderwerp', en: 'Subject' }),
  },
  on: ({ heldOn }) => heldOn,
  line: ({ sort, subject }) => ({ nl: `${momentSorts[sort].nl}: ${subject}`, en: `${momentSorts[sort].en}: ${subject}` }),
});
