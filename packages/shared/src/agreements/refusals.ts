// What the rules of agreements, clauses and versions can refuse.
import { refusing } from '../kernel/refusal.ts';

interface Which {
  number: string;
}

export const refuse = refusing({
  'term-backwards': { nl: 'Kies een einddag na de begindag.', en: 'choose an end after the beginning' },
  'unknown-renewal': { nl: 'Kies wat er aan het einde gebeurt.', en: 'choose what happens at the end' },
  'months-out-of-range': { nl: 'Verwacht 0 tot en met 600 hele maanden.', en: 'expected 0 to 600 whole months' },
  'renewed-by-nothing': {
    nl: 'Stilzwijgend verlengen vraagt een einddag en het aantal maanden van de verlenging.',
    en: 'tacit renewal needs an end and the number of months by which it is renewed',
  },
  'not-renewed-tacitly': {
    nl: 'Deze overeenkomst wordt niet stilzwijgend verlengd: laat de maanden op 0.',
    en: 'this agreement is not renewed tacitly: leave the months at 0',
  },
  'no-clauses': { nl: 'Een versie heeft ten minste één artikel.', en: 'a version has at least one clause' },
  'too-many-clauses': { nl: 'Een versie heeft hoogstens 500 artikelen.', en: 'a version has at most 500 clauses' },
  'number-unreadable': {
    nl: 'Schrijf het nummer als 12 of 12a.',
    en: 'write the number as 12 or 12a',
  },
  'number-twice': {
    nl: ({ number }: Which) => `Artikel ${number} staat er twee keer in.`,
    en: ({ number }: Which) => `expected each number once, clause ${number} is there twice`,
  },
  'numbers-out-of-order': {
    nl: ({ number }: Which) => `Artikel ${number} staat niet op volgorde.`,
    en: ({ number }: Which) => `clause ${number} is out of order`,
  },
  'clause-words-missing': {
    nl: ({ number }: Which) =>
      `Vul dit in bij artikel ${number}: de titel, de tekst die bindt en de uitleg in gewone taal horen bij elkaar.`,
    en: ({ number }: Which) => `fill this in at clause ${number}: title, binding text and plain words belong together`,
  },
  'clause-too-long': {
    nl: 'Houd een artikel bij 20.000 tekens.',
    en: 'keep a clause within 20,000 characters',
  },
  'unknown-clause': {
    nl: 'Dit artikel stond niet in de vorige versie.',
    en: 'this clause was not in the version before',
  },
  'clause-twice': {
    nl: ({ number }: Which) => `Artikel ${number} komt van een artikel dat al is gebruikt.`,
    en: ({ number }: Which) => `clause ${number} comes from a clause that was used already`,
  },
  'plain-words-lag': {
    nl: ({ number }: Which) =>
      `De tekst van artikel ${number} verandert, de uitleg in gewone taal niet. Pas ook de uitleg aan, want inwoners en raden lezen die.`,
    en: ({ number }: Which) =>
      `the text of clause ${number} changes but its plain words do not: change them too, for residents and councils read those`,
  },
  'binding-text-lags': {
    nl: ({ number }: Which) =>
      `De uitleg van artikel ${number} verandert, de tekst die bindt niet. Uitleg kan geen afspraak veranderen: pas ook de tekst aan, of laat de uitleg staan.`,
    en: ({ number }: Which) =>
      `the plain words of clause ${number} change but the binding text does not: an explanation cannot change what was agreed`,
  },
  'nothing-changed': {
    nl: 'Deze versie is gelijk aan de vorige. Er valt niets vast te stellen.',
    en: 'this version equals the one before: there is nothing to adopt',
  },
  'version-not-later': {
    nl: 'Een nieuwe versie geldt vanaf een latere dag dan de vorige.',
    en: 'a new version holds from a later day than the one before',
  },
});
