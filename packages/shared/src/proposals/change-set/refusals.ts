// What a change set can refuse before anything is written.
import type { Day } from '../../kernel/day.ts';
import { refusing } from '../../kernel/refusal.ts';
import { inWords } from '../../terms/words.ts';

interface On {
  name: string;
  day: Day;
}
interface Both {
  name: string;
  other: string;
}

export const refuse = refusing({
  'change-unknown': {
    nl: 'Deze soort wijziging bestaat niet. Kies er een uit de lijst.',
    en: 'This kind of change does not exist. Choose one from the list.',
  },
  'too-many-changes': {
    nl: ({ most }: { most: number }) => `Een besluit kan hoogstens ${most} wijzigingen bevatten. Splits het voorstel.`,
    en: ({ most }: { most: number }) => `A decision can hold at most ${most} changes. Split the proposal.`,
  },
  'not-there': {
    nl: 'Dit bestaat niet in deze samenwerking. Kies iets uit de lijst.',
    en: 'This does not exist in this partnership. Choose something from the list.',
  },
  'argument-missing': { nl: 'Vul dit in.', en: 'Fill this in.' },
  'not-a-change-set': { nl: 'Deze wijzigingen zijn niet leesbaar.', en: 'These changes cannot be read.' },
  'not-taking-part': {
    nl: ({ name, day }: On) => `${name} neemt op ${inWords(day, 'nl')} niet deel aan de samenwerking.`,
    en: ({ name, day }: On) => `${name} does not take part in the partnership on ${inWords(day, 'en')}.`,
  },
  'takes-part-already': {
    nl: ({ name }: { name: string }) => `${name} neemt al deel aan de samenwerking.`,
    en: ({ name }: { name: string }) => `${name} takes part in the partnership already.`,
  },
  'uses-not': {
    nl: ({ name, other }: Both) => `${name} gebruikt ${other} niet, of niet meer.`,
    en: ({ name, other }: Both) => `${name} does not use ${other}, or does so no longer.`,
  },
  'uses-already': {
    nl: ({ name, other }: Both) => `${name} gebruikt ${other} in die periode al.`,
    en: ({ name, other }: Both) => `${name} uses ${other} in that period already.`,
  },
  'same-package': { nl: 'Kies een ander pakket dan het huidige.', en: 'Choose another package than the present one.' },
  'changes-nothing': { nl: 'Zo is het al. Deze wijziging doet niets.', en: 'It is so already. This change does nothing.' },
  'ends-before-start': {
    nl: ({ day }: { day: Day }) => `Dit begint op ${inWords(day, 'nl')}. Kies een einde daarna.`,
    en: ({ day }: { day: Day }) => `This starts on ${inWords(day, 'en')}. Choose an end after that.`,
  },
  'ends-later': {
    nl: ({ day }: { day: Day }) => `Dit contract loopt tot ${inWords(day, 'nl')}. Kies een dag daarvoor.`,
    en: ({ day }: { day: Day }) => `This contract runs until ${inWords(day, 'en')}. Choose a day before that.`,
  },
  'contract-ended': {
    nl: ({ day }: { day: Day }) => `Dit contract is geëindigd op ${inWords(day, 'nl')}, of vervangen door een ander.`,
    en: ({ day }: { day: Day }) => `This contract ended on ${inWords(day, 'en')}, or was replaced by another.`,
  },
  'not-longer': {
    nl: ({ day }: { day: Day }) => `Dit contract loopt al tot ${inWords(day, 'nl')}. Kies een latere dag.`,
    en: ({ day }: { day: Day }) => `This contract runs until ${inWords(day, 'en')} already. Choose a later day.`,
  },
  'party-already': {
    nl: ({ name }: { name: string }) => `${name} is al partij bij dit contract.`,
    en: ({ name }: { name: string }) => `${name} is a party to this contract already.`,
  },
  'amount-is-zero': { nl: 'Een bedrag van 0 verandert niets.', en: 'An amount of 0 changes nothing.' },
  'amount-too-large': { nl: 'Dit bedrag is te groot.', en: 'This amount is too large.' },
  'no-budget': {
    nl: ({ name, year }: { name: string; year: number }) => `Voor ${name} staat vanaf ${year} niets begroot.`,
    en: ({ name, year }: { name: string; year: number }) => `Nothing is budgeted for ${name} from ${year} on.`,
  },
  'years-reversed': { nl: 'Het laatste jaar ligt voor het eerste.', en: 'The last year lies before the first.' },
  'too-many-years': { nl: 'Begroot hoogstens tien jaar vooruit.', en: 'Budget at most ten years ahead.' },
  'name-taken': {
    nl: ({ name }: { name: string }) => `De naam '${name}' is al in gebruik.`,
    en: ({ name }: { name: string }) => `The name '${name}' is in use already.`,
  },
  'covered-so-already': {
    nl: ({ name }: { name: string }) => `Voor ${name} geldt deze verdeelsleutel al.`,
    en: ({ name }: { name: string }) => `This key holds for ${name} already.`,
  },
  'not-a-plus-package': {
    nl: ({ name }: { name: string }) => `${name} is een basispakket: daar betaalt iedereen al voor.`,
    en: ({ name }: { name: string }) => `${name} is a base package: everyone pays for it already.`,
  },
  'takes-already': {
    nl: ({ name, other }: Both) => `${name} neemt ${other} al af.`,
    en: ({ name, other }: Both) => `${name} takes ${other} already.`,
  },
  'organ-unknown': { nl: 'Kies een bestuursorgaan uit de lijst.', en: 'Choose an organ from the list.' },
  'starts-later-already': {
    nl: ({ name, day }: On) => `Voor ${name} is vanaf ${inWords(day, 'nl')} al een latere stand vastgelegd.`,
    en: ({ name, day }: On) => `For ${name} a later state from ${inWords(day, 'en')} is on record already.`,
  },
});
