// When an information vision is out of date: past its horizon, silent on one of the three subjects, or older than the council it serves.
import type { Day } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import { addMonths } from '../terms/exit-notice.ts';

/** A vision that covers one of these alone is not a vision for the whole municipality. */
export const visionSubjects = {
  service: { nl: 'dienstverlening', en: 'service to residents' },
  operations: { nl: 'bedrijfsvoering', en: 'operations' },
  information: { nl: 'informatievoorziening', en: 'information' },
} as const satisfies Record<string, Text>;

export type VisionSubject = keyof typeof visionSubjects;
export const isVisionSubject = (value: unknown): value is VisionSubject =>
  typeof value === 'string' && Object.hasOwn(visionSubjects, value);

/** Elections of the municipal councils of the Netherlands as they were held. */
const elections: readonly Day[] = ['2014-03-19', '2018-03-21', '2022-03-16', '2026-03-18'];

/** The newest elections on or before a day; null before the first we know. */
export const electionsBefore = (day: Day): Day | null => elections.findLast((each) => each <= day) ?? null;

/** A new council has a year to say whether the vision is still its own. */
export const reviewMonths = 12;

/** The day by which the vision is to be looked at again: a year after elections that came after it, or its horizon if that is earlier. */
export function reviewDue(vision: { readonly adoptedOn: Day; readonly horizonUntil: Day | null }, today: Day): Day | null {
  const held = electionsBefore(today);
  const byCouncil = held !== null && held > vision.adoptedOn ? addMonths(held, reviewMonths) : null;
  const days = [byCouncil, vision.horizonUntil].filter((day) => day !== null);
  return days.length > 0 ? days.reduce((a, b) => (a < b ? a : b)) : null;
}

/** The subjects that the vision leaves out, in the order of the list. */
export const subjectsMissing = (subjects: readonly VisionSubject[]): VisionSubject[] =>
  (Object.keys(visionSubjects) as VisionSubject[]).filter((subject) => !subjects.includes(subject));
