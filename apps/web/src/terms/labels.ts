// What today says around the matters that await the reader.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const todayLabels = {
  title: { nl: 'Vandaag', en: 'Today' },
  nothing: { nl: 'Er wacht niets op u.', en: 'Nothing awaits you.' },
  awaits: {
    nl: (p: { n: number }) => (p.n === 1 ? 'Eén zaak wacht op u.' : `${p.n} zaken wachten op u.`),
    en: (p: { n: number }) => (p.n === 1 ? 'One matter awaits you.' : `${p.n} matters await you.`),
  },
  awaitsYou: { nl: 'Wacht op u', en: 'Awaits you' },
  comes: {
    nl: 'Hier komen stemmingen, zienswijzen, metingen, afspraken en termijnen die op u wachten, met de dag waarop ze klaar moeten zijn.',
    en: 'Votes, formal views, measurements, obligations and terms that await you will be listed here, with the day on which they are due.',
  },
  firstIs: {
    nl: (p: { day: string; what: string; title: string }) => `De eerste is ${p.day}: ${p.what}, ${p.title}.`,
    en: (p: { day: string; what: string; title: string }) => `The first is ${p.day}: ${p.what}, ${p.title}.`,
  },
  firstWas: {
    nl: (p: { day: string; what: string; title: string }) => `Te laat sinds ${p.day}: ${p.what}, ${p.title}.`,
    en: (p: { day: string; what: string; title: string }) => `Late since ${p.day}: ${p.what}, ${p.title}.`,
  },
  until: { nl: (p: { day: string }) => `tot en met ${p.day}`, en: (p: { day: string }) => `up to and including ${p.day}` },
  noDay: { nl: 'zonder einddag', en: 'without a last day' },
  days: { nl: (p: { n: number }) => (p.n === 1 ? 'dag' : 'dagen'), en: (p: { n: number }) => (p.n === 1 ? 'day' : 'days') },
  daysLate: {
    nl: (p: { n: number }) => (p.n === 1 ? 'dag te laat' : 'dagen te laat'),
    en: (p: { n: number }) => (p.n === 1 ? 'day late' : 'days late'),
  },
  forWhom: {
    nl: (p: { whom: string; where: string }) => `Voor ${p.whom} (${p.where})`,
    en: (p: { whom: string; where: string }) => `For ${p.whom} (${p.where})`,
  },
  mandate: { nl: 'U handelt als', en: 'You act as' },
  noMandate: { nl: 'U handelt nu zonder mandaat: u kunt lezen.', en: 'You act without a mandate: you can read.' },
  noMandateSays: {
    nl: 'Kies rechtsboven onder welk mandaat u handelt, of vraag de bestuurssecretaris om een mandaat.',
    en: 'Choose at the top right under which mandate you act, or ask the board secretary for one.',
  },
  role: { nl: 'Rol', en: 'Role' },
  organisation: { nl: 'Namens', en: 'For' },
  partnership: { nl: 'Samenwerking', en: 'Partnership' },
  everywhere: { nl: 'het hele portaal', en: 'the whole portal' },
} as const satisfies Record<string, TextOrPhrase>;
