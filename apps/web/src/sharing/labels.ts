// What the screens of costs, statements and keys say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

type Year = { year: number };
type Euros = { amount: string };
type Overview = Year & { budget: string; actual: string; part: string; over: boolean; difference: string };
type Owed = Year & { name: string; total: string; change: string | undefined; more: boolean; before: number };
type Shifted = { key: string; most: string; more: string; perHead: string; least: string; less: string };

export const costLabels = {
  costs: { nl: 'Kosten', en: 'Costs' },
  sharing: { nl: 'Kostenverdeling', en: 'Cost sharing' },
  statement: { nl: (p: { name: string }) => `Rekening van ${p.name}`, en: (p: { name: string }) => `Statement of ${p.name}` },
  year: { nl: 'Boekjaar', en: 'Book year' },
  exclVat: { nl: 'Bedragen zonder btw', en: 'Amounts without VAT' },
  running: {
    nl: (p: Overview) => `De begroting ${p.year} is ${p.budget}. Daarvan is tot nu toe ${p.actual} uitgegeven, ${p.part}.`,
    en: (p: Overview) => `The budget for ${p.year} is ${p.budget}. Of that, ${p.actual} has been spent so far, ${p.part}.`,
  },
  closed: {
    nl: (p: Overview) => `Over ${p.year} is ${p.actual} uitgegeven: ${p.difference} ${p.over ? 'meer' : 'minder'} dan begroot.`,
    en: (p: Overview) => `Over ${p.year}, ${p.actual} was spent: ${p.difference} ${p.over ? 'more' : 'less'} than budgeted.`,
  },
  planned: {
    nl: (p: Overview) => `De begroting ${p.year} is ${p.budget}. Er is nog niets uitgegeven.`,
    en: (p: Overview) => `The budget for ${p.year} is ${p.budget}. Nothing has been spent yet.`,
  },
  groups: { nl: 'Waar gaat het geld heen?', en: 'Where does the money go?' },
  group: { nl: 'Kostengroep', en: 'Cost group' },
  budget: { nl: 'Begroting (€)', en: 'Budget (€)' },
  change: { nl: 'waarvan gewijzigd (€)', en: 'of which changed (€)' },
  actual: { nl: 'Werkelijk (€)', en: 'Actual (€)' },
  left: { nl: 'Nog over (€)', en: 'Left (€)' },
  forecast: { nl: 'Prognose heel jaar (€)', en: 'Forecast whole year (€)' },
  lines: { nl: 'Regels', en: 'Lines' },
  together: { nl: 'Samen', en: 'Together' },
  onlyFor: { nl: (p: { names: string }) => `alleen ${p.names}`, en: (p: { names: string }) => `only ${p.names}` },
  noCosts: { nl: 'Er zijn nog geen kosten.', en: 'There are no costs yet.' },
  noCostsSays: {
    nl: 'De controller van de samenwerking legt de begroting en de kosten vast. Daarna staat hier wat ieder bijdraagt.',
    en: 'The controller of the partnership enters the budget and the costs. After that you see here what everyone contributes.',
  },
  linesOf: { nl: (p: { name: string }) => `Regels van ${p.name}`, en: (p: { name: string }) => `Lines of ${p.name}` },
  day: { nl: 'Dag', en: 'Day' },
  description: { nl: 'Omschrijving', en: 'Description' },
  kind: { nl: 'Soort', en: 'Kind' },
  source: { nl: 'Bron', en: 'Source' },
  amount: { nl: 'Bedrag (€)', en: 'Amount (€)' },
  vat: { nl: 'Btw (€)', en: 'VAT (€)' },
  reversal: { nl: 'terugboeking', en: 'reversal' },
  reversed: { nl: 'teruggeboekt', en: 'reversed' },
  close: { nl: 'Sluit', en: 'Close' },
  who: { nl: 'Wie betaalt wat?', en: 'Who pays what?' },
  whoNote: { nl: 'Elke kolom telt op tot het totaal, op de cent', en: 'Each column adds up to the total, to the cent' },
  participant: { nl: 'Deelnemer', en: 'Participant' },
  inhabitants: { nl: 'Inwoners', en: 'Inhabitants' },
  contribution: { nl: 'Bijdrage (€)', en: 'Contribution (€)' },
  perHead: { nl: '€ per inwoner', en: '€ per inhabitant' },
  spent: { nl: 'Werkelijk (€)', en: 'Actual (€)' },
  problems: { nl: 'Nog niet alles is te verdelen', en: 'Not everything can be shared yet' },
  keys: { nl: 'Verdeelsleutels', en: 'Allocation keys' },
  keyName: { nl: 'Sleutel', en: 'Key' },
  covers: { nl: 'Verdeelt', en: 'Shares' },
  holds: { nl: 'Geldt', en: 'Holds' },
  clause: { nl: 'Bepaling', en: 'Clause' },
  toKeys: { nl: 'Vergelijk verdeelsleutels', en: 'Compare keys' },
  toOwn: { nl: 'Bekijk uw rekening', en: 'See your statement' },
  toCosts: { nl: 'Naar de kosten', en: 'To the costs' },
  toPartnership: { nl: 'Naar de samenwerking', en: 'To the partnership' },
  owed: {
    nl: (p: Owed) =>
      `${p.name} betaalt over ${p.year} ${p.total}${p.change ? `: ${p.change} ${p.more ? 'meer' : 'minder'} dan over ${p.before}` : ''}.`,
    en: (p: Owed) =>
      `${p.name} pays ${p.total} for ${p.year}${p.change ? `: ${p.change} ${p.more ? 'more' : 'less'} than for ${p.before}` : ''}.`,
  },
  basis: { nl: 'Waarop', en: 'Based on' },
  bill: { nl: 'Waaruit bestaat dit bedrag?', en: 'What makes up this amount?' },
  service: { nl: 'Waarvoor', en: 'For what' },
  quantity: { nl: 'Hoeveel × tarief, of aandeel', en: 'Quantity × rate, or share' },
  ofTotal: { nl: 'Van iedereen samen (€)', en: 'Of everyone together (€)' },
  why: { nl: 'Waarom dit bedrag?', en: 'Why this amount?' },
  inside: { nl: 'Wat zit erin', en: 'What is inside' },
  noBill: { nl: 'Er is in dit jaar niets te betalen.', en: 'There is nothing to pay in this year.' },
  advances: { nl: 'Voorschotten', en: 'Advances' },
  quarter: { nl: (p: { n: number }) => `${p.n}e kwartaal`, en: (p: { n: number }) => `Quarter ${p.n}` },
  settlement: { nl: 'Afrekening', en: 'Settlement' },
  advanced: { nl: 'Betaald aan voorschotten', en: 'Paid in advances' },
  cost: { nl: 'Werkelijke kosten', en: 'Actual cost' },
  toPay: { nl: 'Nog te betalen', en: 'Still to pay' },
  toGetBack: { nl: 'Krijgt u terug', en: 'You get back' },
  bridge: { nl: 'Waarom is het bedrag veranderd?', en: 'Why has the amount changed?' },
  bridgeNote: {
    nl: (p: { from: number; to: number }) => `${p.from} naar ${p.to}`,
    en: (p: { from: number; to: number }) => `${p.from} to ${p.to}`,
  },
  cause: { nl: 'Oorzaak', en: 'Cause' },
  step: { nl: 'Stap', en: 'Step' },
  share: { nl: (p: Year) => `Aandeel ${p.year}`, en: (p: Year) => `Share ${p.year}` },
  others: { nl: 'Wie betaalt mee?', en: 'Who else pays?' },
  check: { nl: 'Controleer dit zelf', en: 'Check this yourself' },
  checkSays: {
    nl: 'In dit bestand staat alles waar deze rekening op rust: bedragen, tellingen en sleutels. Wie het narekent met het programma van Hanze, vindt dezelfde centen. Daar is geen toegang tot dit portaal voor nodig.',
    en: 'This file holds all that this statement rests on: amounts, counts and keys. Whoever recomputes it with the program of Hanze finds the same cents. That takes no access to this portal.',
  },
  download: { nl: 'Bewaar het rekenbestand', en: 'Save the calculation file' },
  bench: { nl: 'Sleutels naast elkaar', en: 'Keys side by side' },
  benchNote: { nl: 'Elke sleutel verdeelt hetzelfde bedrag', en: 'Every key shares the same amount' },
  pool: { nl: 'Wat wordt verdeeld', en: 'What is shared' },
  today: { nl: 'nu', en: 'now' },
  compareWith: { nl: 'Vergelijk met', en: 'Compare with' },
  winners: { nl: 'Wie wint, wie betaalt?', en: 'Who wins, who pays?' },
  winnersNote: { nl: 'Verschil met de sleutel van nu, per jaar', en: 'Difference from the present key, per year' },
  shifted: {
    nl: (p: Shifted) =>
      `Bij ‘${p.key}’ betaalt ${p.most} het meeste erbij: ${p.more} (${p.perHead} per inwoner). ${p.least} gaat er het meest op vooruit: ${p.less} minder.`,
    en: (p: Shifted) =>
      `Under ‘${p.key}’ ${p.most} pays most on top: ${p.more} (${p.perHead} per inhabitant). ${p.least} gains most: ${p.less} less.`,
  },
  noShift: {
    nl: (p: { key: string }) => `Bij ‘${p.key}’ betaalt iedereen hetzelfde als nu.`,
    en: (p: { key: string }) => `Under ‘${p.key}’ everyone pays the same as now.`,
  },
  shared: {
    nl: (p: Year & Euros & { subject: string; key: string }) =>
      `In ${p.year} wordt ${p.amount} voor ${p.subject} verdeeld volgens ‘${p.key}’.`,
    en: (p: Year & Euros & { subject: string; key: string }) => `In ${p.year}, ${p.amount} for ${p.subject} is shared by ‘${p.key}’.`,
  },
  difference: { nl: 'Verschil (€)', en: 'Difference (€)' },
  differencePerHead: { nl: '€ per inwoner', en: '€ per inhabitant' },
  direction: { nl: 'Minder | meer', en: 'Less | more' },
  nothingShared: { nl: 'Er is in dit jaar niets te verdelen.', en: 'There is nothing to share in this year.' },
  nothingSharedSays: {
    nl: 'Een vergelijking kan zodra er een begroting en een verdeelsleutel zijn.',
    en: 'A comparison is possible once there is a budget and a key.',
  },
  by: { nl: (p: { counts: string }) => `Naar ${p.counts}`, en: (p: { counts: string }) => `By ${p.counts}` },
  perHeadShort: { nl: '€ p.i.', en: '€ p.i.' },
  endsOn: { nl: (p: { day: string }) => `tot ${p.day}`, en: (p: { day: string }) => `until ${p.day}` },
  equal: { nl: 'gelijke delen', en: 'equal parts' },
  computedHere: {
    nl: 'Uw browser rekent dit uit met dezelfde regels als het portaal.',
    en: 'Your browser computes this by the same rules as the portal.',
  },
} satisfies Record<string, TextOrPhrase>;
