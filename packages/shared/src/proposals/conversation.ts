// When positions clash, people talk before they vote: who with whom, when and how, and what came of it.
import { type Day, parseDay } from '../kernel/day.ts';
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import type { StanceCode } from './stances.ts';

/** How a conversation is held; a visit first, because it helps most. */
export const meetings = {
  visit: { nl: 'Op bezoek', en: 'Visit' },
  call: { nl: 'Bellen', en: 'Telephone' },
  video: { nl: 'Beeldbellen', en: 'Video call' },
} as const satisfies Record<string, Text>;

export type MeetingCode = keyof typeof meetings;
export const meetingCodes = Object.keys(meetings) as MeetingCode[];
export const isMeeting = (value: unknown): value is MeetingCode => typeof value === 'string' && Object.hasOwn(meetings, value);

interface Taken {
  readonly organisationId: string;
  readonly stance: string | null;
}

const inFavour: readonly StanceCode[] = ['agree', 'agree-on-condition'];

/** Who objects against whom: both sides when there are both, otherwise null. */
export function clashOf(positions: readonly Taken[]): { objecting: string[]; agreeing: string[] } | null {
  const objecting = positions.filter(({ stance }) => stance === 'object').map(({ organisationId }) => organisationId);
  const agreeing = positions.filter(({ stance }) => inFavour.some((code) => code === stance)).map(({ organisationId }) => organisationId);
  return objecting.length > 0 && agreeing.length > 0 ? { objecting, agreeing } : null;
}

export const refuse = refusing({
  'too-few-talkers': { nl: 'Kies ten minste twee gemeenten.', en: 'choose at least two municipalities' },
  'meeting-unknown': { nl: 'Kies hoe u elkaar spreekt.', en: 'choose how you talk' },
  'meeting-past': { nl: 'Kies vandaag of een latere dag.', en: 'choose today or a later day' },
  'outcome-missing': { nl: 'Schrijf in één of twee zinnen wat eruit kwam.', en: 'write in one or two sentences what came of it' },
  'note-too-long': { nl: 'Houd het bij 2.000 tekens.', en: 'keep it within 2,000 characters' },
});

const note = (value: string, at: string): string => {
  const text = value.trim();
  return text.length > 2000 ? refuse('note-too-long', { at }) : text;
};

export interface PlannedConversation {
  readonly organisationIds: readonly string[];
  readonly on: Day;
  readonly how: MeetingCode;
  readonly about: string | null;
}

/** A plan with two or more municipalities, on a day from today on. */
export function checkConversation(
  given: { organisationIds: readonly string[]; on: string; how: string; about: string | null },
  today: Day,
): PlannedConversation {
  const organisationIds = [...new Set(given.organisationIds)];
  if (organisationIds.length < 2) refuse('too-few-talkers', { at: 'organisationIds' });
  const on = parseDay(given.on, 'on');
  if (on < today) refuse('meeting-past', { at: 'on' });
  if (!isMeeting(given.how)) return refuse('meeting-unknown', { at: 'how' });
  return { organisationIds, on, how: given.how, about: note(given.about ?? '', 'about') || null };
}

/** What came of it: a note that both sides can read. */
export function checkOutcome(outcome: string): string {
  const text = note(outcome, 'outcome');
  return text === '' ? refuse('outcome-missing', { at: 'outcome' }) : text;
}
