// What the screens of the ten points say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const scanLabels = {
  title: { nl: 'Tien aandachtspunten', en: 'Ten points' },
  of: { nl: (p: { name: string }) => `Tien aandachtspunten van ${p.name}`, en: (p: { name: string }) => `Ten points of ${p.name}` },
  conclusionAll: {
    nl: (p: { act: number; unknown: number; n: number }) =>
      `Van ${p.n} punten ${p.act === 1 ? 'moet er 1' : `moeten er ${p.act}`} nu worden opgepakt. Van ${p.unknown} is niets bekend.`,
    en: (p: { act: number; unknown: number; n: number }) =>
      `Of ${p.n} points, ${p.act} ${p.act === 1 ? 'needs' : 'need'} action now. Of ${p.unknown} nothing is known.`,
  },
  conclusionOne: {
    nl: (p: { good: number; look: number; act: number; unknown: number }) =>
      [
        `${p.good} van de 10 punten ${p.good === 1 ? 'is' : 'zijn'} op orde.`,
        p.act > 0 && `${p.act} ${p.act === 1 ? 'vraagt' : 'vragen'} nu om actie.`,
        p.look > 0 && `${p.look} ${p.look === 1 ? 'vraagt' : 'vragen'} aandacht.`,
        p.unknown > 0 && `Van ${p.unknown} is niets bekend.`,
      ]
        .filter(Boolean)
        .join(' '),
    en: (p: { good: number; look: number; act: number; unknown: number }) =>
      [
        `${p.good} of the 10 points ${p.good === 1 ? 'is' : 'are'} in order.`,
        p.act > 0 && `${p.act} ${p.act === 1 ? 'needs' : 'need'} action now.`,
        p.look > 0 && `${p.look} ${p.look === 1 ? 'needs' : 'need'} attention.`,
        p.unknown > 0 && `Of ${p.unknown} nothing is known.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  first: { nl: 'Begin hier', en: 'Start here' },
  nothingFirst: { nl: 'Alles is op orde. Kijk over een half jaar weer.', en: 'All is in order. Look again in half a year.' },
  point: { nl: 'Punt', en: 'Point' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  side: { nl: 'Alle gemeenten naast elkaar', en: 'All municipalities side by side' },
  missing: { nl: 'Ontbreekt', en: 'Missing' },
  next: { nl: 'Volgende stap', en: 'Next step' },
  before: {
    nl: (p: { state: string }) => `Vorige keer: ${p.state.toLowerCase()}`,
    en: (p: { state: string }) => `Last time: ${p.state.toLowerCase()}`,
  },
  cost: { nl: 'Kosten per inwoner', en: 'Cost per inhabitant' },
  costIs: {
    nl: (p: { own: string; year: number; figure: string; figureYear: number; difference: string; more: boolean }) =>
      `${p.own} per inwoner in ${p.year}. Dat is ${p.difference} ${p.more ? 'meer' : 'minder'} dan het cijfer ${p.figure} van ${p.figureYear}.`,
    en: (p: { own: string; year: number; figure: string; figureYear: number; difference: string; more: boolean }) =>
      `${p.own} per inhabitant in ${p.year}. That is ${p.difference} ${p.more ? 'more' : 'less'} than the figure ${p.figure} of ${p.figureYear}.`,
  },
  source: { nl: 'Bron', en: 'Source' },
  records: { nl: 'Wat de gemeente vastlegde', en: 'What the municipality recorded' },
  noRecords: { nl: 'Er is nog niets vastgelegd', en: 'Nothing has been recorded yet' },
  noRecordsSays: {
    nl: 'Kies hieronder een soort en vul in wat u weet. Wat u niet weet, blijft “niet bekend”: dat is geen slecht cijfer.',
    en: 'Choose a kind below and fill in what you know. What you do not know stays “not known”: that is no bad mark.',
  },
  on: { nl: 'Datum', en: 'Day' },
  kind: { nl: 'Soort', en: 'Kind' },
  what: { nl: 'Wat', en: 'What' },
  by: { nl: 'Vastgelegd door', en: 'Recorded by' },
  acts: { nl: 'Handelingen', en: 'Acts' },
  record: { nl: 'Leg iets vast', en: 'Record something' },
  recordKind: { nl: 'Wat wilt u vastleggen?', en: 'What do you want to record?' },
  recordNow: { nl: 'Leg vast', en: 'Record' },
  revise: { nl: 'Werk bij', en: 'Revise' },
  reviseOf: { nl: (p: { line: string }) => `Werk bij: ${p.line}`, en: (p: { line: string }) => `Revise: ${p.line}` },
  withdraw: { nl: 'Trek in', en: 'Withdraw' },
  withdrawOf: { nl: (p: { line: string }) => `Trek in: ${p.line}`, en: (p: { line: string }) => `Withdraw: ${p.line}` },
  done: { nl: 'Vastgelegd. De punten hierboven zijn bijgewerkt.', en: 'Recorded. The points above are up to date.' },
  freeze: { nl: 'Bewaar deze scan', en: 'Keep this scan' },
  frozenOn: { nl: (p: { day: string }) => `Laatst bewaard op ${p.day}`, en: (p: { day: string }) => `Last kept on ${p.day}` },
  neverFrozen: { nl: 'Nog nooit bewaard', en: 'Never kept' },
  print: { nl: 'Druk af', en: 'Print' },
  toPartnership: { nl: 'Naar de samenwerking', en: 'To the partnership' },
  toAll: { nl: 'Alle gemeenten', en: 'All municipalities' },
  legend: { nl: 'Legenda', en: 'Legend' },
} as const satisfies Record<string, TextOrPhrase>;
