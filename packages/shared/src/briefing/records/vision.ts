// The information vision of a municipality: when it was adopted, how far it looks, what it covers, whether the council took part.
import { visionSubjects } from '../vision.ts';
import { choice, choices, day, optional, words, yesOrNo } from './fields.ts';
import { defineKind } from './kind.ts';

export const organs = {
  council: { nl: 'de raad', en: 'the council' },
  college: { nl: 'het college', en: 'the executive' },
  none: { nl: 'nog niemand (concept)', en: 'nobody yet (draft)' },
} as const;

export const vision = defineKind({
  label: { nl: 'I-Visie', en: 'Information vision' },
  about: {
    nl: 'Waar de gemeente heen wil met dienstverlening, bedrijfsvoering en informatie.',
    en: 'Where the municipality wants to go with service, operations and information.',
  },
  point: 'vision',
  fields: {
    title: words({ nl: 'Titel', en: 'Title' }),
    adoptedOn: day({ nl: 'Vastgesteld op', en: 'Adopted on' }),
    adoptedBy: choice({ nl: 'Vastgesteld door', en: 'Adopted by' }, organs),
    horizonUntil: optional(day({ nl: 'Kijkt vooruit tot', en: 'Looks ahead until' })),
    subjects: choices({ nl: 'Gaat over', en: 'Covers' }, visionSubjects),
    councilTookPart: yesOrNo({ nl: 'Heeft de raad meegedacht?', en: 'Did the council take part?' }),
  },
  on: ({ adoptedOn }) => adoptedOn,
  line: ({ title, adoptedBy }) => ({
    nl: `${title}, vastgesteld door ${organs[adoptedBy].nl}`,
    en: `${title}, adopted by ${organs[adoptedBy].en}`,
  }),
});
