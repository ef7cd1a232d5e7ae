// A change set: an ordered list of changes that one decision carries out, all of them or none.
import { type Day, parseDay } from '../../kernel/day.ts';
import { readFields, readList } from '../../kernel/document.ts';
import { parseJson } from '../../kernel/json.ts';
import { Refused } from '../../kernel/refusal.ts';
import { type KindCode, isKind } from './registry.ts';
import { refuse } from './refusals.ts';

export interface Change {
  readonly kind: KindCode;
  /** As they were filled in; the kind reads them against the facts. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

export interface ChangeSet {
  /** The day from which it may be carried out; null for at once. Each change has its own days besides. */
  readonly takesEffectOn: Day | null;
  readonly changes: readonly Change[];
}

export const mostChanges = 200;
export const noChanges: ChangeSet = { takesEffectOn: null, changes: [] };

const readChange = (value: unknown, at: string): Change => {
  const { kind, arguments: given } = readFields(value, at);
  if (!isKind(kind)) return refuse('change-unknown', { at: `${at}.kind` });
  return { kind, arguments: readFields(given ?? {}, `${at}.arguments`) };
};

/**
 * Reads the form of a change set; what its changes say is judged when they are played. Refuses what is no set, an unknown kind, and more
 * than 200 changes.
 */
export function readChangeSet(value: unknown, at = 'changes'): ChangeSet {
  const { takesEffectOn, changes } = readFields(value, at);
  if (Array.isArray(changes) && changes.length > mostChanges) refuse('too-many-changes', { most: mostChanges, at: `${at}.changes` });
  return {
    takesEffectOn: takesEffectOn == null || takesEffectOn === '' ? null : parseDay(takesEffectOn, `${at}.takesEffectOn`),
    changes: readList(readChange)(changes ?? [], `${at}.changes`),
  };
}

/** The same from a JSON text of at most 200,000 characters; an empty text is a proposal that changes no records. */
export function parseChangeSet(text: string, at = 'changes'): ChangeSet {
  if (text.trim() === '') return noChanges;
  if (text.length > 200_000) refuse('too-many-changes', { most: mostChanges, at });
  return readChangeSet(parsed(text, at), at);
}

function parsed(text: string, at: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof Refused) return refuse('not-a-change-set', { at });
    throw error;
  }
}
