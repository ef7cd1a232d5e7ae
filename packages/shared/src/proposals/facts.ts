// The facts sheet: what a proposal rests on, and what each municipality says of it, with its source. Facts first, then opinions.
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';

interface Verdict {
  readonly label: Text;
  readonly meaning: Text;
  /** Whether it asks why, or from what source. */
  readonly needsSource: boolean;
}

/** What a municipality can say of a fact. */
export const verdicts = {
  agree: {
    label: { nl: 'Klopt', en: 'Correct' },
    meaning: { nl: 'Uw gemeente herkent dit feit.', en: 'Your municipality recognises this fact.' },
    needsSource: false,
  },
  doubt: {
    label: { nl: 'Twijfel', en: 'Doubt' },
    meaning: { nl: 'Uw gemeente wil dit eerst nagaan.', en: 'Your municipality wants to check this first.' },
    needsSource: true,
  },
  deny: {
    label: { nl: 'Klopt niet', en: 'Not correct' },
    meaning: { nl: 'Uw gemeente heeft andere gegevens.', en: 'Your municipality has other figures.' },
    needsSource: true,
  },
} as const satisfies Record<string, Verdict>;

export type VerdictCode = keyof typeof verdicts;
export const verdictCodes = Object.keys(verdicts) as VerdictCode[];
export const isVerdict = (value: unknown): value is VerdictCode => typeof value === 'string' && Object.hasOwn(verdicts, value);

export const refuse = refusing({
  'fact-missing': { nl: 'Schrijf het feit in één zin.', en: 'write the fact in one sentence' },
  'fact-source-missing': { nl: 'Noem de bron van dit feit.', en: 'name the source of this fact' },
  'verdict-missing': { nl: 'Kies wat uw gemeente van dit feit zegt.', en: 'choose what your municipality says of this fact' },
  'verdict-needs-source': {
    nl: 'Schrijf waarom, of noem uw eigen bron.',
    en: 'write why, or name your own source',
  },
  'fact-too-long': { nl: 'Houd het bij 1.000 tekens.', en: 'keep it within 1,000 characters' },
});

const short = (value: string, at: string): string => {
  const text = value.trim();
  return text.length > 1000 ? refuse('fact-too-long', { at }) : text;
};

export interface Fact {
  readonly statement: string;
  readonly source: string;
}

/** The fact itself, trimmed. A fact without a source is an opinion, and refused. */
export function checkFact(given: Fact): Fact {
  const fact = { statement: short(given.statement, 'statement'), source: short(given.source, 'source') };
  if (fact.statement === '') refuse('fact-missing', { at: 'statement' });
  if (fact.source === '') refuse('fact-source-missing', { at: 'source' });
  return fact;
}

export interface Judgement {
  readonly verdict: VerdictCode;
  readonly source: string | null;
}

/** What a municipality says of a fact. Who doubts or denies says why, so that the talk is about the figures. */
export function checkJudgement(given: { verdict: string; source: string | null }): Judgement {
  const { verdict } = given;
  if (!isVerdict(verdict)) return refuse('verdict-missing', { at: 'verdict' });
  const source = short(given.source ?? '', 'source') || null;
  if (verdicts[verdict].needsSource && source === null) refuse('verdict-needs-source', { at: 'source' });
  return { verdict, source };
}
