// What the screens of proposals say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const proposalLabels = {
  title: { nl: 'Voorstellen', en: 'Proposals' },
  listSays: {
    nl: (p: { open: number }) =>
      p.open === 0
        ? 'Over alle voorstellen is besloten.'
        : p.open === 1
          ? 'Over één voorstel is nog niet besloten.'
          : `Over ${p.open} voorstellen is nog niet besloten.`,
    en: (p: { open: number }) =>
      p.open === 0
        ? 'All proposals are decided.'
        : p.open === 1
          ? 'One proposal is not decided yet.'
          : `${p.open} proposals are not decided yet.`,
  },
  none: { nl: 'Nog geen voorstellen.', en: 'No proposals yet.' },
  noneSays: {
    nl: 'Hier komen de voorstellen van de deelnemers, met hun varianten en standpunten.',
    en: 'The proposals of the participants will be listed here, with their options and positions.',
  },
  number: { nl: 'Nummer', en: 'Number' },
  proposal: { nl: 'Voorstel', en: 'Proposal' },
  by: { nl: 'Van', en: 'By' },
  office: { nl: 'bureau van de samenwerking', en: 'office of the partnership' },
  body: { nl: 'Besluit door', en: 'Decided by' },
  state: { nl: 'Stand', en: 'State' },
  tabled: { nl: 'Ingediend', en: 'Tabled' },
  toPartnership: { nl: 'Naar de samenwerking', en: 'To the partnership' },
  toList: { nl: 'Alle voorstellen', en: 'All proposals' },
  over: {
    nl: (p: { code: string; edition: number }) => `Voorstel ${p.code}, versie ${p.edition}`,
    en: (p: { code: string; edition: number }) => `Proposal ${p.code}, version ${p.edition}`,
  },
  conclusion: {
    nl: (p: { chosen: string; body: string }) => `Voorgesteld wordt: ${p.chosen}. Besluit door: ${p.body}.`,
    en: (p: { chosen: string; body: string }) => `Proposed is: ${p.chosen}. Decided by: ${p.body}.`,
  },
  points: { nl: 'Beslispunten', en: 'Points to decide' },
  options: { nl: 'Varianten', en: 'Options' },
  optionsNote: { nl: 'Niets doen hoort er altijd bij', en: 'To do nothing is always one of them' },
  option: { nl: 'Variant', en: 'Option' },
  means: { nl: 'Wat het inhoudt', en: 'What it is' },
  chosen: { nl: 'voorgesteld', en: 'proposed' },
  why: { nl: 'Toelichting', en: 'Explanation' },
  downsides: { nl: 'Nadelen', en: 'Downsides' },
  withoutScreen: { nl: 'Zonder scherm', en: 'Without a screen' },
  steps: { nl: 'Wie besluit wat', en: 'Who decides what' },
  stepsNote: { nl: 'De stappen na dit besluit', en: 'The steps after this decision' },
  atTheLatest: { nl: (p: { day: string }) => `uiterlijk ${p.day}`, en: (p: { day: string }) => `at the latest ${p.day}` },
  positions: { nl: 'Standpunten', en: 'Positions' },
  positionsNote: {
    nl: (p: { taken: number; all: number }) => `${p.taken} van de ${p.all} deelnemers`,
    en: (p: { taken: number; all: number }) => `${p.taken} of ${p.all} participants`,
  },
  noPosition: { nl: 'nog geen standpunt', en: 'no position yet' },
  older: {
    nl: (p: { n: number }) => `gegeven op versie ${p.n}; de inhoud is gelijk gebleven`,
    en: (p: { n: number }) => `taken on version ${p.n}; the substance is the same`,
  },
  broken: {
    nl: (p: { n: number; parts: string }) => `Gegeven op versie ${p.n}. Daarna gewijzigd: ${p.parts}.`,
    en: (p: { n: number; parts: string }) => `Taken on version ${p.n}. Changed since: ${p.parts}.`,
  },
  confirm: {
    nl: 'Het voorstel is na uw standpunt op de inhoud gewijzigd. Bevestig uw standpunt of wijzig het.',
    en: 'The proposal changed in substance after your position. Confirm your position or change it.',
  },
  changeSet: { nl: 'Wat verandert in de gegevens', en: 'What changes in the records' },
  clash: {
    nl: 'De standpunten botsen. Een gesprek vóór de stemming helpt.',
    en: 'The positions clash. A conversation before the vote helps.',
  },
  yourPosition: { nl: 'Uw standpunt', en: 'Your position' },
  choose: {
    nl: (p: { name: string }) => `Wat vindt ${p.name} van dit voorstel?`,
    en: (p: { name: string }) => `What does ${p.name} think of this proposal?`,
  },
  take: { nl: 'Leg het standpunt vast', en: 'Record the position' },
  taken: { nl: 'Het standpunt is vastgelegd.', en: 'The position is recorded.' },
  reason: { nl: 'Reden', en: 'Reason' },
  tableIt: { nl: 'Dien het voorstel in', en: 'Table the proposal' },
  tableSays: {
    nl: 'Alle deelnemers zien het voorstel daarna en kunnen een standpunt geven.',
    en: 'All participants then see the proposal and can take a position.',
  },
  vote: { nl: 'Stemming', en: 'Vote' },
  toVote: { nl: 'Naar de stemming', en: 'To the vote' },
  readAndVote: { nl: 'Stem', en: 'Vote' },
  toDecision: { nl: 'Naar het besluit', en: 'To the decision' },
  voteRuns: { nl: 'De stemming is open.', en: 'The vote is open.' },
  noVote: { nl: 'Er is nog niet gestemd.', en: 'No vote was taken yet.' },
} as const satisfies Record<string, TextOrPhrase>;
