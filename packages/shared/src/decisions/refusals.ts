// Everything a vote can be refused for, with the words for it; each refusal names the field it is about.
import { refusing } from '../kernel/refusal.ts';

interface Named {
  seat: string;
}

export const refuse = refusing({
  'empty-meeting': { nl: 'Een stemming heeft minstens één zetel nodig.', en: 'expected at least one seat' },
  'too-many-seats': { nl: 'Een stemming telt hoogstens 1.000 zetels.', en: 'expected at most 1,000 seats' },
  'seat-twice': {
    nl: ({ seat }: Named) => `Zetel ${seat} staat er twee keer in: een zetel stemt één keer.`,
    en: ({ seat }: Named) => `expected each seat once, ${seat} appears twice: a seat votes once`,
  },
  'unknown-seat': {
    nl: ({ seat }: Named) => `Zetel ${seat} hoort niet bij deze stemming.`,
    en: ({ seat }: Named) => `expected a seat of this vote, ${seat} is not one`,
  },
  'weight-not-positive': {
    nl: 'Een stemgewicht is een geheel getal boven 0.',
    en: 'expected a voting weight that is a whole number above 0',
  },
  'measure-not-whole': {
    nl: 'Verwacht een geheel getal van 0 of meer: deze regel telt hiermee.',
    en: 'expected a whole number of 0 or more: this rule counts with it',
  },
  'threshold-out-of-range': {
    nl: 'Een drempel ligt boven 0 en hoogstens op 1; "meer dan 1" kan nooit worden gehaald.',
    en: 'expected a threshold above 0 and at most 1; "more than 1" can never be reached',
  },
  'threshold-twice': {
    nl: 'Kies "meer dan" of "ten minste", niet allebei.',
    en: 'expected either moreThan or atLeast, not both',
  },
  'unknown-field': {
    nl: 'Deze instelling bestaat niet; een tikfout zou de regel ongemerkt veranderen.',
    en: 'expected a known setting; a misspelled one would change the rule unnoticed',
  },
  'not-a-switch': { nl: 'Verwacht waar of onwaar (true of false).', en: 'expected true or false' },
  'recused-seat-votes': {
    nl: 'Deze zetel heeft een persoonlijk belang en stemt niet mee (Gemeentewet 28).',
    en: 'expected no vote: this seat is recused for a personal interest (Gemeentewet 28)',
  },
  'recused-proxy': {
    nl: 'Voor of door een zetel met een persoonlijk belang kan niemand bij volmacht stemmen.',
    en: 'expected no proxy for or by a recused seat',
  },
  'absent-seat-votes': {
    nl: 'Deze zetel is afwezig en heeft niemand een volmacht gegeven.',
    en: 'expected no vote: this seat is absent and nobody holds its proxy',
  },
  'proxy-cycle': { nl: 'Een volmacht kan niet in een kring lopen.', en: 'expected proxies that do not run in a circle' },
  'proxy-not-needed': {
    nl: 'Een aanwezige zetel stemt zelf; een volmacht geldt voor een afwezige.',
    en: 'expected an absent seat: a seat that is present votes itself',
  },
  'proxy-absent': {
    nl: 'Wie een volmacht heeft, moet zelf aanwezig zijn.',
    en: 'expected the holder of a proxy to be present',
  },
  'proxy-twice': {
    nl: ({ seat }: Named) => `Zetel ${seat} heeft al een volmacht gegeven.`,
    en: ({ seat }: Named) => `expected one proxy for a seat, ${seat} has given one already`,
  },
  'too-many-proxies': {
    nl: ({ most }: { most: number }) => `Hoogstens ${most} volmachten per aanwezige.`,
    en: ({ most }: { most: number }) => `expected at most ${most} proxies for one seat`,
  },
  'chair-needed': {
    nl: 'De stemmen staken en de regel laat de voorzitter beslissen: geef aan wie voorzit.',
    en: 'expected a chair: the votes tie and the rule lets the chair decide',
  },
  'objection-needs-ground': {
    nl: 'Een bezwaar tegen een besluit bij instemming heeft een soort en een reden nodig.',
    en: 'expected an objection with a ground and a reason',
  },
  'vote-not-asked': {
    nl: 'Er is geen stemming gevraagd; dan kan er ook geen stem zijn.',
    en: 'expected no votes: nobody asked for a vote',
  },
  'days-out-of-range': {
    nl: 'Een bezwaartermijn telt 1 tot 366 dagen.',
    en: 'expected a term of 1 to 366 days',
  },
});
