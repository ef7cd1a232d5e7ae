// What a member chooses on the voting screen: the three choices of a vote, and "for, on a condition", which counts as for.
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import { choiceWords } from './meaning.ts';
import type { VotingRule } from './rule.ts';
import type { Choice } from './seat.ts';

export const ballotCodes = ['for', 'for-on-condition', 'against', 'abstain'] as const;
export type BallotCode = (typeof ballotCodes)[number];

export const isBallot = (value: unknown): value is BallotCode => (ballotCodes as readonly unknown[]).includes(value);

/** A vote as it is given, before it is known whose it is. */
export interface Ballot {
  readonly choice: Choice;
  readonly condition: string | null;
  readonly reason: string | null;
}

export const refuse = refusing({
  'choice-missing': { nl: 'Kies eerst wat uw gemeente stemt.', en: 'first choose how your municipality votes' },
  'vote-needs-reason': { nl: 'Schrijf in één zin wat de reden is.', en: 'write the reason in one sentence' },
  'vote-needs-condition': {
    nl: 'Schrijf in één zin wat er eerst geregeld moet zijn.',
    en: 'write in one sentence what must be arranged first',
  },
  'reason-too-long': { nl: 'Houd het bij 1.000 tekens.', en: 'keep it within 1,000 characters' },
});

const orNull = (value: string | null, at: string): string | null => {
  const text = value?.trim() || null;
  return text !== null && text.length > 1000 ? refuse('reason-too-long', { at }) : text;
};

/** Reads what was filled in. Refuses no choice, and a choice other than plain "for" without its reason or condition. */
export function checkBallot(given: { choice: string; reason: string | null; condition: string | null }): Ballot {
  if (!isBallot(given.choice)) return refuse('choice-missing', { at: 'choice' });
  const reason = orNull(given.reason, 'reason');
  const condition = given.choice === 'for-on-condition' ? orNull(given.condition, 'condition') : null;
  if (given.choice === 'for-on-condition' && condition === null) refuse('vote-needs-condition', { at: 'condition' });
  if ((given.choice === 'against' || given.choice === 'abstain') && reason === null) refuse('vote-needs-reason', { at: 'reason' });
  return { choice: given.choice === 'for-on-condition' ? 'for' : given.choice, condition, reason };
}

/** The code of a vote that was cast. */
export const ballotOf = ({ choice, condition }: { choice: Choice; condition: string | null }): BallotCode =>
  choice === 'for' && condition !== null ? 'for-on-condition' : choice;

export interface BallotWords {
  readonly code: BallotCode;
  readonly label: Text;
  readonly meaning: Text;
  /** The question beside the field for the reason; null where none is asked. */
  readonly prompt: Text | null;
}

const onCondition: Omit<BallotWords, 'code'> = {
  label: { nl: 'Voor, onder voorwaarde', en: 'For, on a condition' },
  meaning: {
    nl: 'Uw stem telt als voor. De voorwaarde wordt bij het besluit vastgelegd.',
    en: 'Your vote counts as for. The condition is recorded with the decision.',
  },
  prompt: { nl: 'Wat moet er eerst geregeld zijn?', en: 'What must be arranged first?' },
};
const why: Text = { nl: 'Wat is de reden?', en: 'What is the reason?' };

/** The four choices with what each means under the rule of this vote. */
export function ballotWords(rule: VotingRule): BallotWords[] {
  const words = choiceWords(rule);
  return ballotCodes.map((code) =>
    code === 'for-on-condition' ? { code, ...onCondition } : { code, ...words[code], prompt: code === 'for' ? null : why },
  );
}
