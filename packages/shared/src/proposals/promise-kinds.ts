// What a benefit is a benefit to: the K's by which Dutch municipalities weigh working together.
import type { Text } from '../kernel/text.ts';

export const promiseKinds = {
  cost: { label: { nl: 'Kosten', en: 'Costs' }, meaning: { nl: 'Minder geld of minder uren.', en: 'Less money or fewer hours.' } },
  quality: {
    label: { nl: 'Kwaliteit', en: 'Quality' },
    meaning: { nl: 'Beter of sneller werk, met minder fouten.', en: 'Better or faster work, with fewer mistakes.' },
  },
  vulnerability: {
    label: { nl: 'Kwetsbaarheid', en: 'Vulnerability' },
    meaning: { nl: 'Minder afhankelijk van één persoon of één systeem.', en: 'Less dependent on one person or one system.' },
  },
  opportunity: {
    label: { nl: 'Kansen', en: 'Opportunities' },
    meaning: { nl: 'Iets wat één gemeente alleen niet kan.', en: 'Something that one municipality cannot do alone.' },
  },
  customer: {
    label: { nl: 'Klant', en: 'Customer' },
    meaning: { nl: 'Wat inwoners en ondernemers ervan merken.', en: 'What residents and businesses notice of it.' },
  },
} as const satisfies Record<string, { label: Text; meaning: Text }>;

export type PromiseKind = keyof typeof promiseKinds;

/** In the order in which screens list them. */
export const promiseKindCodes = Object.keys(promiseKinds) as PromiseKind[];

export const isPromiseKind = (value: unknown): value is PromiseKind => typeof value === 'string' && Object.hasOwn(promiseKinds, value);
