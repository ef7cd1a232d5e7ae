// The answer table of a views round as a paper: per council what it said, what the board answers, and what changed in the text.
import type { Day } from '../../kernel/day.ts';
import type { Block, Paper } from '../../kernel/paper.ts';
import type { Language } from '../../kernel/text.ts';
import { dayText } from '../../terms/words.ts';
import { type CouncilStanding, councilStandings, type ViewTone, viewTones, type Verdict, verdicts } from './council-view.ts';

export interface AnsweredCouncil {
  readonly name: string;
  readonly standing: CouncilStanding;
  readonly tone: ViewTone | null;
  readonly receivedOn: Day | null;
  readonly until: Day | null;
  readonly adoptedOn: Day | null;
  readonly points: readonly {
    readonly text: string;
    readonly verdict: Verdict | null;
    readonly answer: string | null;
    readonly change: string | null;
    readonly edition: number | null;
  }[];
}

export interface AnswerTable {
  readonly partnership: string;
  readonly code: string;
  readonly title: string;
  readonly edition: number;
  readonly subject: string;
  readonly article: string;
  readonly sentOn: Day;
  readonly councils: readonly AnsweredCouncil[];
}

const words = {
  title: { nl: 'Antwoord op de zienswijzen', en: 'Answer to the views of the councils' },
  about: { nl: 'Voorstel', en: 'Proposal' },
  version: { nl: 'versie', en: 'version' },
  asked: { nl: 'Gevraagd over', en: 'Asked about' },
  sent: { nl: 'Verstuurd op', en: 'Sent on' },
  received: { nl: 'Ontvangen op', en: 'Received on' },
  until: { nl: 'Termijn tot en met', en: 'Term up to and including' },
  adopted: { nl: 'Vastgesteld op', en: 'Adopted on' },
  tone: { nl: 'Strekking', en: 'Tone' },
  standing: { nl: 'Stand', en: 'State' },
  point: { nl: 'Punt van de raad', en: 'Point of the council' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  change: { nl: 'Wijziging in de tekst', en: 'Change in the text' },
  points: { nl: 'De punten en de antwoorden', en: 'The points and the answers' },
  noAnswer: { nl: 'nog geen antwoord', en: 'no answer yet' },
  noChange: { nl: 'geen', en: 'none' },
} as const;

/** Ready to be checked and set; a point without an answer says so. */
export function answerTable(table: AnswerTable, language: Language): Paper {
  const say = (word: keyof typeof words) => words[word][language];
  const day = (value: Day) => dayText(value)[language];
  const council = ({ name, standing, tone, receivedOn, until, adoptedOn, points }: AnsweredCouncil): Block[] => [
    { is: 'heading', level: 1, text: name },
    {
      is: 'facts',
      rows: [
        [say('standing'), councilStandings[standing][language]],
        ...(tone ? [[say('tone'), viewTones[tone][language]] as const] : []),
        ...(receivedOn ? [[say('received'), day(receivedOn)] as const] : []),
        ...(until ? [[say('until'), day(until)] as const] : []),
        ...(adoptedOn ? [[say('adopted'), day(adoptedOn)] as const] : []),
      ],
    },
    ...(points.length === 0 ? [] : [pointsTable(name, points)]),
  ];
  const pointsTable = (name: string, points: AnsweredCouncil['points']): Block => ({
    is: 'table',
    caption: `${say('points')}: ${name}`,
    columns: [
      { head: 'Nr.', figures: true, width: 0.5 },
      { head: say('point'), width: 3 },
      { head: say('answer'), width: 4 },
      { head: say('change'), width: 2 },
    ],
    rows: points.map(({ text, verdict, answer, change, edition }, index) => [
      `${index + 1}`,
      text,
      verdict && answer ? `${verdicts[verdict][language]}. ${answer}` : say('noAnswer'),
      change && edition ? `${change} (${say('version')} ${edition})` : say('noChange'),
    ]),
  });
  return {
    language,
    title: `${say('title')}: ${table.title}`,
    author: table.partnership,
    over: `${table.partnership}, ${table.code}`,
    footer: `${say('title')} · ${table.code}`,
    blocks: [
      {
        is: 'facts',
        rows: [
          [say('about'), `${table.code}, ${say('version')} ${table.edition}`],
          [say('asked'), `${table.subject} (${table.article})`],
          [say('sent'), day(table.sentOn)],
        ],
      },
      ...table.councils.flatMap(council),
    ],
  };
}
