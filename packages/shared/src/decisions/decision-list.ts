// The decision list (besluitenlijst) of a body over a period as a paper: per decision its number, outcome, points, votes and reasons against.
import type { Day } from '../kernel/day.ts';
import type { Block, Paper } from '../kernel/paper.ts';
import type { Language, Text } from '../kernel/text.ts';
import { dayText } from '../terms/words.ts';
import { outcomeWords } from './sentence.ts';
import type { OutcomeCode } from './tally.ts';

export interface ListedDecision {
  readonly code: string;
  readonly title: string;
  readonly decidedOn: Day;
  readonly outcome: OutcomeCode;
  readonly sentence: string;
  readonly decided: readonly string[];
  readonly seats: readonly {
    readonly seat: string;
    readonly weight: number;
    readonly present: boolean;
    readonly recused: boolean;
    readonly proxy: string | null;
    readonly vote: string | null;
  }[];
  readonly conditions: readonly { readonly seat: string; readonly text: string }[];
  readonly replaces: readonly string[];
  readonly replacedBy: string | null;
}

export interface DecisionList {
  readonly partnership: string;
  readonly body: string;
  readonly from: Day;
  readonly until: Day;
  readonly decisions: readonly ListedDecision[];
}

const words = {
  title: { nl: 'Besluitenlijst', en: 'Decision list' },
  none: { nl: 'In deze periode is niets besloten.', en: 'Nothing was decided in this period.' },
  on: { nl: 'Besloten op', en: 'Decided on' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  decided: { nl: 'Besloten is', en: 'Decided is' },
  proposed: { nl: 'Voorgesteld was', en: 'Proposed was' },
  votes: { nl: 'Stemmen en aanwezigen', en: 'Votes and who was present' },
  seat: { nl: 'Zetel', en: 'Seat' },
  weight: { nl: 'Stemmen', en: 'Votes' },
  vote: { nl: 'Stem', en: 'Vote' },
  present: { nl: 'Aanwezig', en: 'Present' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  recused: { nl: 'stemde niet mee', en: 'took no part' },
  silent: { nl: 'niet gestemd', en: 'did not vote' },
  through: { nl: 'via', en: 'through' },
  conditions: { nl: 'Voorwaarden', en: 'Conditions' },
  replaces: { nl: 'Vervangt', en: 'Replaces' },
  replacedBy: { nl: 'Vervangen door', en: 'Replaced by' },
} as const satisfies Record<string, Text>;

const choices: Readonly<Record<string, Text>> = {
  for: { nl: 'voor', en: 'for' },
  against: { nl: 'tegen', en: 'against' },
  abstain: { nl: 'onthouding', en: 'abstained' },
};

/** Ready to be checked and set. One day makes a list of a meeting. Source: Gemeentewet 23(5), 60(3); Woo 3.3(2). */
export function decisionList({ partnership, body, from, until, decisions }: DecisionList, language: Language): Paper {
  const say = (word: keyof typeof words) => words[word][language];
  const day = (value: Day) => dayText(value)[language];
  const period = from === until ? day(from) : `${day(from)} ${language === 'nl' ? 'tot en met' : 'to'} ${day(until)}`;
  const voted = ({ vote, recused, proxy }: ListedDecision['seats'][number]) => {
    if (recused) return say('recused');
    const word = vote === null ? say('silent') : (choices[vote]?.[language] ?? vote);
    return proxy ? `${word} (${say('through')} ${proxy})` : word;
  };
  const one = (decision: ListedDecision): Block[] => [
    { is: 'heading', level: 1, text: `${decision.code} ${decision.title}` },
    {
      is: 'facts',
      rows: [
        [say('on'), day(decision.decidedOn)],
        [say('outcome'), outcomeWords[decision.outcome][language]],
        ...(decision.replaces.length > 0 ? [[say('replaces'), decision.replaces.join(', ')] as const] : []),
        ...(decision.replacedBy ? [[say('replacedBy'), decision.replacedBy] as const] : []),
      ],
    },
    { is: 'paragraph', text: decision.sentence },
    { is: 'heading', level: 2, text: say(decision.outcome === 'adopted' ? 'decided' : 'proposed') },
    { is: 'list', ordered: true, items: decision.decided },
    ...(decision.conditions.length > 0
      ? ([
          { is: 'heading', level: 2, text: say('conditions') },
          { is: 'facts', rows: decision.conditions.map(({ seat, text }) => [seat, text]) },
        ] satisfies Block[])
      : []),
    {
      is: 'table',
      caption: `${say('votes')}, ${decision.code}`,
      columns: [
        { head: say('seat'), width: 3 },
        { head: say('weight'), figures: true },
        { head: say('vote'), width: 2 },
        { head: say('present') },
      ],
      rows: decision.seats.map((seat) => [seat.seat, `${seat.weight}`, voted(seat), say(seat.present ? 'yes' : 'no')]),
    },
  ];
  return {
    language,
    title: `${say('title')}: ${body}`,
    author: partnership,
    over: `${partnership}, ${period}`,
    footer: `${say('title')} · ${body} · ${period}`,
    blocks: decisions.length === 0 ? [{ is: 'paragraph', text: say('none') }] : decisions.flatMap(one),
  };
}
