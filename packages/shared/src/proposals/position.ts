// A position of a municipality: one of five, with the reason or the condition it asks.
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import { isStance, type StanceCode, stances } from './stances.ts';

export interface Position {
  readonly stance: StanceCode;
  readonly reason: string | null;
  readonly conditions: string | null;
}

export const refuse = refusing({
  'stance-missing': { nl: 'Kies eerst het standpunt van uw gemeente.', en: 'first choose the position of your municipality' },
  'position-needs': {
    nl: ({ prompt }: { prompt: Text }) => `${prompt.nl} Schrijf het in één zin.`,
    en: ({ prompt }: { prompt: Text }) => `${prompt.en} Write it in one sentence.`,
  },
  'position-too-long': { nl: 'Houd het bij 2.000 tekens.', en: 'keep it within 2,000 characters' },
});

const orNull = (value: string | null, at: string): string | null => {
  const text = value?.trim() || null;
  return text !== null && text.length > 2000 ? refuse('position-too-long', { at }) : text;
};

/** The position itself, trimmed; conditions only where the position has them. Refuses an unknown one and one without what it asks. */
export function checkPosition(given: { stance: string; reason: string | null; conditions: string | null }): Position {
  if (!isStance(given.stance)) return refuse('stance-missing', { at: 'stance' });
  const { needs, prompt } = stances[given.stance];
  const reason = orNull(given.reason, 'reason');
  const conditions = needs === 'conditions' ? orNull(given.conditions, 'conditions') : null;
  if (needs === 'reason' && reason === null) refuse('position-needs', { prompt, at: 'reason' });
  if (needs === 'conditions' && conditions === null) refuse('position-needs', { prompt, at: 'conditions' });
  return { stance: given.stance, reason, conditions };
}
