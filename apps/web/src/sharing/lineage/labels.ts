// What the screen of lineage says: from an amount to the votes behind it.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

type Paid = { name: string; amount: string };

export const lineageLabels = {
  title: { nl: (p: { amount: string }) => `Herkomst van ${p.amount}`, en: (p: { amount: string }) => `Where ${p.amount} comes from` },
  over: {
    nl: (p: { partnership: string; year: number; name: string }) => `${p.partnership}, ${p.year}, rekening van ${p.name}`,
    en: (p: { partnership: string; year: number; name: string }) => `${p.partnership}, ${p.year}, statement of ${p.name}`,
  },
  decided: {
    nl: (p: Paid & { pool: string; subject: string; key: string; body: string; day: string }) =>
      `${p.name} betaalt ${p.amount} van de ${p.pool} voor ${p.subject}, verdeeld volgens ‘${p.key}’. Dat besloot het ${p.body} op ${p.day}.`,
    en: (p: Paid & { pool: string; subject: string; key: string; body: string; day: string }) =>
      `${p.name} pays ${p.amount} of the ${p.pool} for ${p.subject}, shared by ‘${p.key}’. The ${p.body} decided so on ${p.day}.`,
  },
  undecided: {
    nl: (p: Paid & { pool: string; subject: string; key: string }) =>
      `${p.name} betaalt ${p.amount} van de ${p.pool} voor ${p.subject}, verdeeld volgens ‘${p.key}’. Die sleutel is vastgesteld voor Hanze.`,
    en: (p: Paid & { pool: string; subject: string; key: string }) =>
      `${p.name} pays ${p.amount} of the ${p.pool} for ${p.subject}, shared by ‘${p.key}’. That key was adopted before Hanze.`,
  },
  whole: {
    nl: (p: Paid & { count: number; year: number }) =>
      p.count === 1
        ? `De rekening van ${p.name} over ${p.year} is ${p.amount}: één bedrag. Loop het na tot aan de stemmen.`
        : `De rekening van ${p.name} over ${p.year} is ${p.amount}: ${p.count} bedragen bij elkaar. Loop elk bedrag na tot aan de stemmen.`,
    en: (p: Paid & { count: number; year: number }) =>
      p.count === 1
        ? `The statement of ${p.name} for ${p.year} is ${p.amount}: one amount. Follow it to the votes.`
        : `The statement of ${p.name} for ${p.year} is ${p.amount}: ${p.count} amounts together. Follow each to the votes.`,
  },
  toStatement: { nl: 'Naar de rekening', en: 'To the statement' },
  toWhole: { nl: 'Alle bedragen van de rekening', en: 'All amounts of the statement' },
  chain: { nl: 'De keten', en: 'The chain' },
  lines: { nl: 'Waaruit bestaat de rekening?', en: 'What makes up the statement?' },
  line: { nl: 'Waarvoor', en: 'For what' },
  amount: { nl: 'Bedrag (€)', en: 'Amount (€)' },
  together: { nl: 'Samen', en: 'Together' },
  follow: { nl: (p: { subject: string }) => `Volg ${p.subject}`, en: (p: { subject: string }) => `Follow ${p.subject}` },
  bookings: { nl: 'Wat is er geboekt?', en: 'What was booked?' },
  bookingsNote: {
    nl: (p: { count: number }) => (p.count === 1 ? 'Eén regel, zonder btw' : `${p.count} regels, zonder btw`),
    en: (p: { count: number }) => (p.count === 1 ? 'One line, without VAT' : `${p.count} lines, without VAT`),
  },
  day: { nl: 'Dag', en: 'Day' },
  booking: { nl: 'Boeking en bron', en: 'Booking and source' },
  group: { nl: 'Kostengroep', en: 'Cost group' },
  others: {
    nl: (p: { count: number }) => (p.count === 1 ? 'Eén andere regel' : `${p.count} andere regels`),
    en: (p: { count: number }) => (p.count === 1 ? 'One other line' : `${p.count} other lines`),
  },
  allLines: { nl: (p: { name: string }) => `Alle regels van ${p.name}`, en: (p: { name: string }) => `All lines of ${p.name}` },
  shared: { nl: 'Hoe is het verdeeld?', en: 'How was it shared?' },
  sharedNote: {
    nl: (p: { count: number }) => `Onder ${p.count} deelnemers`,
    en: (p: { count: number }) => `Among ${p.count} participants`,
  },
  toShare: { nl: 'te verdelen', en: 'to share' },
  part: { nl: (p: { name: string }) => `${p.name} van iedereen samen`, en: (p: { name: string }) => `${p.name} of everyone together` },
  exactly: { nl: 'precies', en: 'exactly' },
  rounded: {
    nl: (p: Paid) => `Afgerond op hele centen betaalt ${p.name} ${p.amount}.`,
    en: (p: Paid) => `Rounded to whole cents ${p.name} pays ${p.amount}.`,
  },
  spare: {
    nl: (p: Paid) => `Afgerond op hele centen betaalt ${p.name} ${p.amount}, met een cent die bij het verdelen overbleef.`,
    en: (p: Paid) => `Rounded to whole cents ${p.name} pays ${p.amount}, with a cent that was left over.`,
  },
  payers: { nl: 'Wie betaalt mee', en: 'Who else pays' },
  ofAll: {
    nl: (p: { name: string; part: string }) => `${p.name} betaalt ${p.part} van het geheel.`,
    en: (p: { name: string; part: string }) => `${p.name} pays ${p.part} of the whole.`,
  },
  key: { nl: 'Volgens welke sleutel?', en: 'By which key?' },
  keyNote: { nl: (p: { day: string }) => `Geldt vanaf ${p.day}`, en: (p: { day: string }) => `Holds from ${p.day}` },
  count: { nl: 'Telling', en: 'Count' },
  own: { nl: 'Eigen', en: 'Own' },
  everyone: { nl: 'Iedereen', en: 'Everyone' },
  source: { nl: 'Bron', en: 'Source' },
  counted: { nl: 'Peildatum', en: 'Reference day' },
  noCount: {
    nl: 'Deze sleutel rust op geen telling: iedereen die meedoet weegt even zwaar.',
    en: 'This key rests on no count: everyone who takes part weighs the same.',
  },
  keyJournal: { nl: 'Wie legde deze sleutel vast?', en: 'Who recorded this key?' },
  decision: { nl: 'Wie besloot dat?', en: 'Who decided that?' },
  decisionNote: {
    nl: (p: { body: string; day: string }) => `${p.body}, ${p.day}`,
    en: (p: { body: string; day: string }) => `${p.body}, ${p.day}`,
  },
  toDecision: {
    nl: (p: { code: string; title: string }) => `${p.code}: ${p.title}`,
    en: (p: { code: string; title: string }) => `${p.code}: ${p.title}`,
  },
  votes: { nl: 'Wie stemde wat, en wie was er?', en: 'Who voted what, and who was there?' },
  votesNote: {
    nl: (p: { present: number; seats: number }) => `${p.present} van de ${p.seats} zetels aanwezig`,
    en: (p: { present: number; seats: number }) => `${p.present} of ${p.seats} seats present`,
  },
  seat: { nl: 'Zetel en lid', en: 'Seat and member' },
  castBy: { nl: (p: { name: string }) => `gestemd door ${p.name}`, en: (p: { name: string }) => `voted by ${p.name}` },
  vacant: { nl: 'geen lid benoemd', en: 'no member appointed' },
  vote: { nl: 'Stem', en: 'Vote' },
  weight: { nl: 'Stemmen', en: 'Votes' },
  there: { nl: 'Aanwezig', en: 'Present' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  reason: { nl: 'Reden of voorwaarde', en: 'Reason or condition' },
  notCast: { nl: 'niet gestemd', en: 'did not vote' },
  recused: { nl: 'stemde niet mee', en: 'took no part' },
  through: { nl: (p: { seat: string }) => `volmacht aan ${p.seat}`, en: (p: { seat: string }) => `proxy to ${p.seat}` },
  end: { nl: 'Hier eindigt de keten', en: 'Here the chain ends' },
  endVotes: {
    nl: 'Verder terug gaat het niet: dit zijn de stemmen zelf. Ze staan in het logboek met bewijs en zijn na te rekenen.',
    en: 'It goes no further back: these are the votes themselves. They stand in the log with proof and can be recomputed.',
  },
  endBefore: {
    nl: 'Deze sleutel is vastgesteld voor Hanze. Een besluit met stemmen is hier niet bekend. De bron is:',
    en: 'This key was adopted before Hanze. No decision with votes is known here. The source is:',
  },
} satisfies Record<string, TextOrPhrase>;
