// The arrangement the AVG asks for an application with personal data, and whether its risks were assessed.
import { choice, day, optional, prose, words } from './fields.ts';
import { defineKind } from './kind.ts';

/** AVG 26 among those who decide together; AVG 28 with who processes for them; neither where one decides and processes alone. */
export const arrangementSorts = {
  joint: { nl: 'Onderlinge regeling (AVG art. 26)', en: 'Joint arrangement (GDPR art. 26)' },
  processor: { nl: 'Verwerkersovereenkomst (AVG art. 28)', en: 'Processor agreement (GDPR art. 28)' },
  alone: { nl: 'Niet nodig: alleen de gemeente verwerkt', en: 'Not needed: the municipality alone processes' },
} as const;

export const assessments = {
  done: { nl: 'DPIA gedaan', en: 'DPIA done' },
  'not-needed': { nl: 'DPIA niet nodig', en: 'DPIA not needed' },
  due: { nl: 'DPIA moet nog', en: 'DPIA due' },
} as const;

export const arrangement = defineKind({
  label: { nl: 'Afspraak over persoonsgegevens', en: 'Arrangement on personal data' },
  about: { nl: 'Welk orgaan verantwoordelijk is, en wat is afgesproken.', en: 'Which organ is responsible, and what was arranged.' },
  point: 'privacy',
  fields: {
    application: words({ nl: 'Applicatie', en: 'Application' }),
    controller: words(
      { nl: 'Verantwoordelijk orgaan', en: 'Responsible organ' },
      {
        nl: 'Het orgaan, niet de gemeente: college, burgemeester of raad.',
        en: 'The organ, not the municipality: executive, mayor or council.',
      },
    ),
    sort: choice({ nl: 'Soort afspraak', en: 'Sort of arrangement' }, arrangementSorts),
    signedOn: day({ nl: 'Getekend op', en: 'Signed on' }),
    assessment: choice({ nl: 'Risico’s beoordeeld?', en: 'Risks assessed?' }, assessments),
    deviation: optional(prose({ nl: 'Afwijking van de standaard', en: 'Deviation from the standard' })),
  },
  on: ({ signedOn }) => signedOn,
  line: ({ application, controller, sort, assessment }) => ({
    nl: `${application}: ${arrangementSorts[sort].nl}, ${controller}. ${assessments[assessment].nl}`,
    en: `${application}: ${arrangementSorts[sort].en}, ${controller}. ${assessments[assessment].en}`,
  }),
});
