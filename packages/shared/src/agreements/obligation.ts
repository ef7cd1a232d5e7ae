// An obligation: what somebody has to do because a decision or a clause says so, when it is met, and who may let it go.
import type { Day } from '../kernel/day.ts';
import { advance, type Lifecycle } from '../kernel/lifecycle.ts';
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';

/** Open until it is met or waived; both are final, for a decision may have taken effect on it. */
export const obligationTable = {
  open: { meetObligation: 'met', waiveObligation: 'waived' },
  met: {},
  waived: {},
} as const satisfies Lifecycle;

export type ObligationState = keyof typeof obligationTable;
export type ObligationAct = 'meetObligation' | 'waiveObligation';
/** 'late' is no state that is kept: it follows from the day. */
export type ObligationStanding = ObligationState | 'late';

export const standings: Readonly<Record<ObligationStanding, Text>> = {
  open: { nl: 'loopt', en: 'open' },
  late: { nl: 'te laat', en: 'late' },
  met: { nl: 'nagekomen', en: 'met' },
  waived: { nl: 'vervallen', en: 'waived' },
};

interface Field {
  field: Text;
}
export const refuse = refusing({
  'obligation-needs': {
    nl: ({ field }: Field) => `Vul in: ${field.nl}.`,
    en: ({ field }: Field) => `fill in ${field.en}`,
  },
  'obligation-too-long': { nl: 'Houd het bij 2.000 tekens.', en: 'keep it within 2,000 characters' },
  'due-past': { nl: 'Kies een dag vanaf vandaag.', en: 'choose a day from today on' },
});

const fields = {
  text: { nl: 'wat er moet gebeuren', en: 'what has to be done' },
  ownerPerson: { nl: 'wie hiervoor zorgt', en: 'who sees to this' },
  dueOn: { nl: 'de laatste dag', en: 'the last day' },
  evidence: { nl: 'waaraan iedereen ziet dat het is gebeurd', en: 'what shows everybody that it is done' },
  proof: { nl: 'waaruit blijkt dat het is gebeurd', en: 'what shows that it is done' },
  reason: { nl: 'waarom dit niet meer hoeft', en: 'why this is no longer needed' },
} as const satisfies Record<string, Text>;

/** The text, trimmed. Refuses one that is empty or longer than 2,000 characters. */
export function said(value: string, field: keyof typeof fields): string {
  const text = value.trim();
  if (text === '') refuse('obligation-needs', { field: fields[field], at: field });
  if (text.length > 2000) refuse('obligation-too-long', { at: field });
  return text;
}

export interface Arrangement {
  /** The person, by name or by office, who sees to it. */
  readonly ownerPerson: string;
  readonly dueOn: Day;
  readonly evidence: string;
}

/** What was arranged about it, trimmed. Refuses one without a person, without what will show it, and with a last day before today. */
export function checkArrangement({ ownerPerson, dueOn, evidence }: Arrangement, today: Day): Arrangement {
  const checked = { ownerPerson: said(ownerPerson, 'ownerPerson'), dueOn, evidence: said(evidence, 'evidence') };
  if (checked.ownerPerson.length > 200) refuse('obligation-too-long', { at: 'ownerPerson' });
  return dueOn < today ? refuse('due-past', { at: 'dueOn' }) : checked;
}

/** How it stands on a day: late when it is open after its last day. */
export const standingOf = ({ state, dueOn }: { state: ObligationState; dueOn: Day | null }, today: Day): ObligationStanding =>
  state === 'open' && dueOn !== null && dueOn < today ? 'late' : state;

/** The state after an act; refuses an obligation that was settled already. */
export const settled = (state: ObligationState, act: ObligationAct): ObligationState =>
  advance<ObligationState, ObligationAct>(obligationTable, state, act);
