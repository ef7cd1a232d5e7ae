// What the screens of change sets say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const changeLabels = {
  title: { nl: 'Wat er verandert', en: 'What changes' },
  counted: {
    nl: (p: { all: number }) =>
      p.all === 1 ? 'Dit besluit wijzigt de gegevens op één punt.' : `Dit besluit wijzigt de gegevens op ${p.all} punten.`,
    en: (p: { all: number }) =>
      p.all === 1 ? 'This decision changes the records on one point.' : `This decision changes the records on ${p.all} points.`,
  },
  countedOwn: {
    nl: (p: { name: string; own: number }) =>
      p.own === 0
        ? `Voor ${p.name} verandert alleen wat voor iedereen geldt.`
        : p.own === 1
          ? `Eén daarvan gaat over ${p.name}.`
          : `${p.own} daarvan gaan over ${p.name}.`,
    en: (p: { name: string; own: number }) =>
      p.own === 0
        ? `For ${p.name} only what holds for everyone changes.`
        : p.own === 1
          ? `One of these is about ${p.name}.`
          : `${p.own} of these are about ${p.name}.`,
  },
  everyone: { nl: 'Alle deelnemers', en: 'All members' },
  yours: { nl: 'uw gemeente', en: 'your municipality' },
  what: { nl: 'Gegeven', en: 'Record' },
  field: { nl: 'Wat', en: 'What' },
  before: { nl: 'Nu', en: 'Now' },
  after: { nl: 'Straks', en: 'Afterwards' },
  isNew: { nl: 'nieuw', en: 'new' },
  details: { nl: 'Gegeven voor gegeven, nu en straks', en: 'Record by record, now and afterwards' },
  takesEffectOn: {
    nl: (p: { day: string }) => `Gaat niet in vóór ${p.day}.`,
    en: (p: { day: string }) => `Does not start before ${p.day}.`,
  },
  cannot: { nl: 'Dit past niet meer op de gegevens van nu', en: 'This no longer fits the records of today' },
  wayOut: {
    nl: 'Het besluit blijft staan, maar er is niets gewijzigd. Dien een voorstel in dat het besluit herstelt.',
    en: 'The decision stands, but nothing was changed. Table a proposal that repairs the decision.',
  },
  reviseIt: { nl: 'Pas het voorstel aan, zodat het kan worden uitgevoerd.', en: 'Revise the proposal, so that it can be carried out.' },
  executed: { nl: (p: { at: string }) => `Uitgevoerd op ${p.at}`, en: (p: { at: string }) => `Carried out on ${p.at}` },
  executedSays: { nl: 'Deze gegevens verwijzen naar dit besluit.', en: 'These records refer to this decision.' },
  waits: { nl: 'Nog niet uitgevoerd', en: 'Not carried out yet' },
  waitsSays: {
    nl: 'Eerst moeten de voorwaarden zijn geregeld en moet de ingangsdag er zijn.',
    en: 'First the conditions must be settled, and its day must have come.',
  },
  ready: { nl: 'Klaar om uit te voeren', en: 'Ready to be carried out' },
  rejected: { nl: 'Niets gewijzigd: het voorstel is verworpen.', en: 'Nothing was changed: the proposal was rejected.' },
  over: { nl: 'Dit besluit geldt niet meer en is niet uitgevoerd.', en: 'This decision no longer holds and was not carried out.' },
  execute: { nl: 'Voer het besluit uit', en: 'Carry out the decision' },
  executeSays: {
    nl: 'Alle wijzigingen hierboven worden in één keer vastgelegd, of geen enkele. Dit is niet terug te draaien: een ander besluit kan het wel wijzigen.',
    en: 'All changes above are recorded at once, or none. This cannot be undone: another decision can change it.',
  },
} as const satisfies Record<string, TextOrPhrase>;
