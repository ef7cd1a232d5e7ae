// The steps of the budget cycle as a table: name, article, and how the latest lawful day follows from the law and the board day.
import { addDays, type Day } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import type { Cycle } from './calendar-facts.ts';
import { countTerm } from './term.ts';

export interface StepRule {
  readonly article: string;
  readonly label: Text;
  readonly latest: (cycle: Cycle) => Day;
  /** The law names no day; the one shown is where the step stops being useful. */
  readonly noStatutoryDay?: true;
  /** Part of the chain around the board meeting, which a route before or after the recess shifts as a whole. */
  readonly routed?: true;
}

const earliest = (...days: Day[]): Day => days.reduce((a, b) => (b < a ? b : a));
const weeksAfter = (day: Day, weeks: number): Day => countTerm(day, { weeks }, 'forward').until;

/** Twelve weeks for the councils from the agreed sending day, but the board may decide on its own day; without agreement, until the board day. */
function viewsLatest({ agreed, countedBoard, draftWeeks }: Cycle): Day {
  const sent = agreed?.['draft-budget'];
  return sent ? earliest(weeksAfter(sent, draftWeeks), countedBoard) : countedBoard;
}

/** Within two weeks of adoption, and never past the fixed day, which does not move for a weekend. */
const budgetToProvince = ({ board, lastBoardDay, toProvinceWeeks }: Cycle): Day =>
  board ? earliest(weeksAfter(board, toProvinceWeeks), lastBoardDay) : lastBoardDay;

function accountsToProvince({ agreed, accountsLatest, toProvinceWeeks }: Cycle): Day {
  const adopted = agreed?.['accounts-adoption'];
  return adopted ? earliest(weeksAfter(adopted, toProvinceWeeks), accountsLatest) : accountsLatest;
}

export const stepRules = {
  framework: {
    article: 'Wgr 34b',
    label: { nl: 'Kadernota naar de raden', en: 'Financial and policy framework to the councils' },
    latest: (cycle) => cycle.frameworkLatest,
  },
  'provisional-accounts': {
    article: 'Wgr 34b',
    label: {
      nl: 'Voorlopige jaarrekening van twee jaar terug naar de raden',
      en: 'Provisional accounts of two years back to the councils',
    },
    latest: (cycle) => cycle.frameworkLatest,
  },
  'draft-budget': {
    article: 'Wgr 35(1)',
    label: { nl: 'Ontwerpbegroting naar de raden', en: 'Draft budget to the councils' },
    latest: (cycle) => cycle.draftLatest,
    routed: true,
  },
  inspection: {
    article: 'Wgr 35(2)',
    label: { nl: 'Ontwerpbegroting ter inzage bij elke deelnemer', en: 'Draft budget open for inspection at every participant' },
    latest: (cycle) => cycle.draftLatest,
    routed: true,
  },
  views: {
    article: 'Wgr 35(3)',
    label: { nl: 'Zienswijzen van de raden', en: 'Views of the councils' },
    latest: viewsLatest,
    routed: true,
  },
  answer: {
    article: 'Wgr 35(3)',
    label: { nl: 'Gemotiveerd antwoord op de zienswijzen', en: 'Reasoned answer to the views' },
    latest: (cycle) => cycle.countedBoard,
    routed: true,
  },
  adoption: {
    article: 'Wgr 34(1)',
    label: { nl: 'Begroting vastgesteld', en: 'Budget adopted' },
    latest: (cycle) => cycle.lastBoardDay,
    routed: true,
  },
  'budget-to-province': {
    article: 'Wgr 34(2)',
    label: { nl: 'Begroting naar gedeputeerde staten', en: 'Budget to the province' },
    latest: budgetToProvince,
    routed: true,
  },
  'budget-to-councils': {
    article: 'Wgr 35(4)',
    label: { nl: 'Vastgestelde begroting zo nodig naar de raden', en: 'Adopted budget to the councils where needed' },
    latest: budgetToProvince,
    noStatutoryDay: true,
    routed: true,
  },
  'municipal-budget': {
    article: 'Gemeentewet 191',
    label: {
      nl: 'Gemeentebegroting met de bijdrage naar gedeputeerde staten',
      en: 'Municipal budget with the contribution to the province',
    },
    latest: (cycle) => cycle.municipalBudgetLatest,
  },
  'change-draft': {
    article: 'Wgr 35(5)',
    label: { nl: 'Laatste begrotingswijziging met zienswijze naar de raden', en: 'Last budget change with views to the councils' },
    latest: ({ lastChangeDay, changeWeeks }) => addDays(lastChangeDay, -7 * changeWeeks),
  },
  'change-adoption': {
    article: 'Gemeentewet 192',
    label: { nl: 'Laatste begrotingswijziging vastgesteld', en: 'Last budget change adopted' },
    latest: (cycle) => cycle.lastChangeDay,
  },
  'accounts-adoption': {
    article: 'Wgr 34(3)',
    label: { nl: 'Jaarrekening vastgesteld', en: 'Accounts adopted' },
    latest: (cycle) => cycle.accountsLatest,
  },
  'accounts-to-province': {
    article: 'Wgr 34(4)',
    label: { nl: 'Jaarrekening naar gedeputeerde staten', en: 'Accounts to the province' },
    latest: accountsToProvince,
  },
} satisfies Record<string, StepRule>;

export type StepCode = keyof typeof stepRules;
export const stepCodes = Object.keys(stepRules) as StepCode[];
