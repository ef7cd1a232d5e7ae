// What the commands on partnerships can refuse, beyond the rules of history.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'name-missing': { nl: 'Vul een naam in.', en: 'Fill in a name.' },
  'name-too-long': { nl: 'Deze naam is te lang. Gebruik minder tekens.', en: 'This name is too long. Use fewer characters.' },
  'name-taken': {
    nl: ({ name }: { name: string }) => `Er is al een samenwerking die '${name}' heet. Kies een naam die haar onderscheidt.`,
    en: ({ name }: { name: string }) => `There is already a partnership called '${name}'. Choose a name that tells it apart.`,
  },
  'unknown-form': { nl: 'Kies een rechtsvorm uit de lijst.', en: 'Choose a legal form from the list.' },
  'same-form': {
    nl: 'Dit is al de rechtsvorm op die dag. Kies een andere vorm of een andere dag.',
    en: 'This already is the legal form on that day. Choose another form or another day.',
  },
  'unknown-organ': { nl: 'Kies één of meer organen uit de lijst.', en: 'Choose one or more organs from the list.' },
  'unknown-body-kind': { nl: 'Kies een soort orgaan uit de lijst.', en: 'Choose a kind of body from the list.' },
  'participant-twice': {
    nl: 'Deze organisatie staat twee keer in de lijst van deelnemers.',
    en: 'This organisation stands in the list of participants twice.',
  },
  'not-a-participant': {
    nl: 'Deze organisatie neemt op die dag niet deel. Laat haar eerst toe.',
    en: 'This organisation does not take part on that day. Admit it first.',
  },
  'votes-not-whole': {
    nl: 'Een stemgewicht is een heel getal van 1 tot en met 1.000.000.',
    en: 'A voting weight is a whole number from 1 to 1,000,000.',
  },
  'same-weight': { nl: 'Dit is al het stemgewicht op die dag.', en: 'This already is the weight on that day.' },
  'unknown-kind': { nl: 'Kies een soort organisatie uit de lijst.', en: 'Choose a kind of organisation from the list.' },
  'number-taken': {
    nl: ({ number }: { number: string }) => `Er is al een organisatie met het nummer ${number}.`,
    en: ({ number }: { number: string }) => `There is already an organisation with the number ${number}.`,
  },
  'inhabitants-not-whole': {
    nl: 'Een inwonertal is een heel getal van 0 tot en met 20.000.000.',
    en: 'A number of inhabitants is a whole number from 0 to 20,000,000.',
  },
  'year-not-known': { nl: 'Vul een jaar in vanaf 1850.', en: 'Fill in a year from 1850 on.' },
  'figure-stands': {
    nl: ({ year }: { year: number }) => `Voor ${year} staat er al een inwonertal uit deze bron. Een cijfer wordt niet overschreven.`,
    en: ({ year }: { year: number }) => `There already is a figure for ${year} from this source. A figure is not overwritten.`,
  },
  'wrong-website': {
    nl: 'Een website begint met https:// of http://.',
    en: 'A website starts with https:// or http://.',
  },
});
