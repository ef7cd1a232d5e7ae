// The reasons of an outcome, in the order in which the law asks for them; each is a code with figures and a clause in both languages.
import { fill, type Phrase, type Text } from '../kernel/text.ts';
import { type BaseCode, bases } from './bases.ts';
import { groundWords } from './objection-grounds.ts';
import type { Measure } from './seat.ts';
import { outOf, type ThresholdWords, threshold, thresholdOf } from './wording.ts';

/** Exact numbers travel as strings. */
interface Present extends ThresholdWords {
  present: string;
  base: string;
  measure: Measure;
}
interface Counted extends ThresholdWords {
  for: string;
  against: string;
  base: string;
  of: BaseCode;
  /** Smallest number that would be enough. */
  need: string;
}
interface Objected {
  seat: string;
  ground: string;
}

const there = (p: Present) => outOf(p.present, p.base, p.measure, 'nl');
const thereEn = (p: Present) => outOf(p.present, p.base, p.measure, 'en');
const votes = (p: Counted): Text => {
  const { measure } = bases[p.of];
  return {
    nl: `${outOf(p.for, p.base, measure, 'nl')} voor, nodig ${p.atLeast === '1' ? 'waren' : 'was'} ${thresholdOf(p, p.of, 'nl')}`,
    en: `${outOf(p.for, p.base, measure, 'en')} in favour, needed ${p.atLeast === '1' ? 'were' : 'was'} ${thresholdOf(p, p.of, 'en')}`,
  };
};

export const reasonPhrases = {
  'second-call': {
    nl: 'tweede oproep, dus zonder quorum',
    en: 'second call, so without a quorum',
  },
  'quorum-reached': {
    nl: (p: Present) => `quorum gehaald met ${there(p)}`,
    en: (p: Present) => `quorum reached with ${thereEn(p)}`,
  },
  'no-quorum': {
    nl: (p: Present) => `quorum niet gehaald met ${there(p)}, nodig was ${threshold(p, 'nl')}`,
    en: (p: Present) => `no quorum with ${thereEn(p)}, needed was ${threshold(p, 'en')}`,
  },
  'no-vote-asked': {
    nl: 'niemand vroeg om een stemming',
    en: 'nobody asked for a vote',
  },
  'enough-took-part': {
    nl: (p: Present) => `${there(p)} die mogen stemmen deden mee`,
    en: (p: Present) => `${thereEn(p)} entitled to vote took part`,
  },
  'too-few-took-part': {
    nl: (p: Present) => `maar ${there(p)} die mogen stemmen deden mee, nodig was ${threshold(p, 'nl')}`,
    en: (p: Present) => `only ${thereEn(p)} entitled to vote took part, needed was ${threshold(p, 'en')}`,
  },
  'majority-reached': { nl: (p: Counted) => votes(p).nl, en: (p: Counted) => votes(p).en },
  'majority-missed': { nl: (p: Counted) => votes(p).nl, en: (p: Counted) => votes(p).en },
  'votes-tie': {
    nl: (p: Counted) => `de stemmen staken: ${p.for} voor en ${p.against} tegen`,
    en: (p: Counted) => `the votes tie: ${p.for} for and ${p.against} against`,
  },
  'tie-rejects': { nl: 'bij staken is het voorstel verworpen', en: 'a tie rejects the proposal' },
  'tie-complete': {
    nl: 'de vergadering was voltallig, dus het voorstel is verworpen',
    en: 'the meeting was complete, so the proposal is rejected',
  },
  'tie-again': {
    nl: 'de stemmen staakten al eerder, dus het voorstel is verworpen',
    en: 'the votes tied before, so the proposal is rejected',
  },
  'tie-next-meeting': {
    nl: 'de vergadering was niet voltallig, dus de volgende vergadering beslist',
    en: 'the meeting was not complete, so the next meeting decides',
  },
  'tie-revote': { nl: 'er wordt opnieuw gestemd', en: 'the vote is taken again' },
  'chair-for': { nl: 'de voorzitter beslist: voor', en: 'the chair decides: for' },
  'chair-against': { nl: 'de voorzitter beslist: tegen', en: 'the chair decides: against' },
  'chair-silent': {
    nl: 'de voorzitter bracht geen beslissende stem uit',
    en: 'the chair gave no deciding vote',
  },
  'nobody-objected': { nl: 'niemand had bezwaar', en: 'nobody objected' },
  objection: {
    nl: (p: Objected) => `bezwaar van ${p.seat}: ${groundWords[p.ground]?.nl ?? p.ground}`,
    en: (p: Objected) => `objection by ${p.seat}: ${groundWords[p.ground]?.en ?? p.ground}`,
  },
  'term-running': { nl: 'de bezwaartermijn loopt nog', en: 'the term for objections is still running' },
  'to-the-meeting': { nl: 'het voorstel gaat naar de vergadering', en: 'the proposal goes to the meeting' },
} as const satisfies Record<string, Text | Phrase<never>>;

type Phrases = typeof reasonPhrases;
export type ReasonCode = keyof Phrases;
type ParamsOf<C extends ReasonCode> = Phrases[C] extends Phrase<infer P> ? P : object;
export type Reason = { [C in ReasonCode]: { readonly code: C; readonly params: ParamsOf<C> } }[ReasonCode];

/** A reason with its figures; the compiler knows which figures belong to which code. */
export const reason = <C extends ReasonCode>(code: C, params: ParamsOf<C>): Reason => ({ code, params }) as Reason;

/** The clause of one reason in both languages. */
export const clause = ({ code, params }: Reason): Text => fill(reasonPhrases[code] as Phrase<unknown>, params);
