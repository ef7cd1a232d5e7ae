// What the screens of obligations say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const obligationLabels = {
  title: { nl: 'Afspraken', en: 'Obligations' },
  says: {
    nl: (p: { n: number; late: number }) =>
      `${p.n === 1 ? 'Er loopt één afspraak' : `Er lopen ${p.n} afspraken`}${p.late === 0 ? '.' : p.late === 1 ? ', waarvan één te laat.' : `, waarvan ${p.late} te laat.`}`,
    en: (p: { n: number; late: number }) =>
      `${p.n === 1 ? 'One obligation is open' : `${p.n} obligations are open`}${p.late === 0 ? '.' : p.late === 1 ? ', one of them late.' : `, ${p.late} of them late.`}`,
  },
  none: { nl: 'Geen afspraken.', en: 'No obligations.' },
  noneSays: {
    nl: 'Een afspraak ontstaat uit een besluit: een voorwaarde bij een stem voor, of een toezegging.',
    en: 'An obligation comes from a decision: a condition of a vote for, or a promise.',
  },
  show: { nl: 'Toon', en: 'Show' },
  open: { nl: 'Lopend', en: 'Open' },
  late: { nl: 'Te laat', en: 'Late' },
  settled: { nl: 'Afgerond', en: 'Settled' },
  ours: { nl: 'Alleen wat wij moeten doen', en: 'Only what our side has to do' },
  what: { nl: 'Wat er moet gebeuren', en: 'What has to be done' },
  owner: { nl: 'Wie', en: 'Who' },
  due: { nl: 'Uiterlijk', en: 'At the latest' },
  from: { nl: 'Uit', en: 'From' },
  standing: { nl: 'Stand', en: 'State' },
  office: { nl: 'bureau van de samenwerking', en: 'office of the partnership' },
  nobody: { nl: 'nog niemand aangewezen', en: 'nobody named yet' },
  noDay: { nl: 'nog geen dag', en: 'no day yet' },
  condition: { nl: 'voorwaarde', en: 'condition' },
  promise: { nl: 'toezegging', en: 'promise' },
  asked: { nl: 'Gevraagd door', en: 'Asked by' },
  evidence: { nl: 'Waaraan te zien', en: 'What will show it' },
  proof: { nl: 'Waaruit het blijkt', en: 'What showed it' },
  ofDecision: { nl: 'Voorwaarden en toezeggingen', en: 'Conditions and promises' },
  waits: {
    nl: (p: { n: number }) => (p.n === 1 ? 'Het besluit wacht nog op één voorwaarde.' : `Het besluit wacht nog op ${p.n} voorwaarden.`),
    en: (p: { n: number }) =>
      p.n === 1 ? 'The decision still waits for one condition.' : `The decision still waits for ${p.n} conditions.`,
  },
  arrange: { nl: 'Regel wie en wanneer', en: 'Arrange who and when' },
  ownerField: { nl: 'Welke deelnemer doet dit?', en: 'Which participant does this?' },
  person: { nl: 'Welke persoon of functie zorgt hiervoor?', en: 'Which person or office sees to this?' },
  dueField: { nl: 'Uiterlijk op', en: 'At the latest on' },
  evidenceField: { nl: 'Waaraan ziet iedereen dat het is gebeurd?', en: 'What will show everybody that it is done?' },
  meet: { nl: 'Meld als nagekomen', en: 'Report as met' },
  meetProof: { nl: 'Waaruit blijkt het?', en: 'What shows it?' },
  waive: { nl: 'Laat vervallen', en: 'Waive' },
  waiveReason: { nl: 'Waarom hoeft dit niet meer?', en: 'Why is this no longer needed?' },
  promiseIt: { nl: 'Voeg een toezegging toe', en: 'Add a promise' },
} as const satisfies Record<string, TextOrPhrase>;
