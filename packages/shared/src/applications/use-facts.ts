// What is known of the use of an application by one organisation, checked as a whole. What nobody filled in stays unknown: null, never no.
import { type Day, parseDay } from '../kernel/day.ts';
import { checkedDeviation } from './deviation.ts';
import { isPhase, type Phase } from './phases.ts';
import { refuse } from './refusals.ts';
import {
  type Degree,
  type Hosting,
  isDegree,
  isHosting,
  isLevel,
  isSeparability,
  isTime,
  type Level,
  type Separability,
  type Time,
} from './registries.ts';
import { checkedWords } from './words.ts';

export interface DescribedUse {
  readonly phase: Phase;
  readonly degree: Degree;
  readonly time: Time | null;
  readonly hosting: Hosting | null;
  /** Where it moves to and from which day; both or neither. */
  readonly plannedHosting: Hosting | null;
  readonly moveOn: Day | null;
  readonly users: number | null;
  /** Who answers for the application and for the data in it: a department or an office. */
  readonly applicationOwner: string | null;
  readonly dataOwner: string | null;
  readonly separable: Separability | null;
  readonly availability: Level | null;
  readonly integrity: Level | null;
  readonly confidentiality: Level | null;
  readonly critical: boolean | null;
  readonly privacySensitive: boolean | null;
  /** Within how many hours it must be back, and how many hours of data may be lost. */
  readonly rtoHours: number | null;
  readonly rpoHours: number | null;
  readonly deviationReason: string | null;
  readonly deviationCents: number | null;
  readonly deviationUntil: Day | null;
}

/** As it comes from a form, a row of a file or a change set: anything may be absent or wrong. */
export interface GivenUse {
  readonly phase: string;
  readonly degree: number;
  readonly time?: string | null | undefined;
  readonly hosting?: string | null | undefined;
  readonly plannedHosting?: string | null | undefined;
  readonly moveOn?: string | null | undefined;
  readonly users?: number | null | undefined;
  readonly applicationOwner?: string | null | undefined;
  readonly dataOwner?: string | null | undefined;
  readonly separable?: string | null | undefined;
  readonly availability?: string | null | undefined;
  readonly integrity?: string | null | undefined;
  readonly confidentiality?: string | null | undefined;
  readonly critical?: boolean | null | undefined;
  readonly privacySensitive?: boolean | null | undefined;
  readonly rtoHours?: number | null | undefined;
  readonly rpoHours?: number | null | undefined;
  readonly deviation?:
    | { readonly reason?: string | null; readonly yearlyCents?: number | null; readonly until?: string | null }
    | null
    | undefined;
}

/** Refuses the first field that is not what it should be, by its name. */
export function checkedUse(given: GivenUse): DescribedUse {
  const { phase, degree } = given;
  if (!isPhase(phase)) return refuse('unknown-phase', { at: 'phase' });
  if (!isDegree(degree)) return refuse('unknown-degree', { at: 'degree' });
  const hosting = oneOf(given.hosting, isHosting, 'unknown-hosting', 'hosting');
  const move = checkedMove(hosting, given);
  const local = checkedDeviation(given.deviation ?? {});
  return {
    phase,
    degree,
    time: oneOf(given.time, isTime, 'unknown-time', 'time'),
    hosting,
    ...move,
    users: counted(given.users, 10_000_000, 'users-not-whole', 'users'),
    applicationOwner: checkedWords(given.applicationOwner, 'applicationOwner'),
    dataOwner: checkedWords(given.dataOwner, 'dataOwner'),
    separable: oneOf(given.separable, isSeparability, 'unknown-separability', 'separable'),
    availability: oneOf(given.availability, isLevel, 'unknown-level', 'availability'),
    integrity: oneOf(given.integrity, isLevel, 'unknown-level', 'integrity'),
    confidentiality: oneOf(given.confidentiality, isLevel, 'unknown-level', 'confidentiality'),
    critical: given.critical ?? null,
    privacySensitive: given.privacySensitive ?? null,
    rtoHours: counted(given.rtoHours, 8760, 'hours-not-whole', 'rtoHours'),
    rpoHours: counted(given.rpoHours, 8760, 'hours-not-whole', 'rpoHours'),
    deviationReason: local?.reason ?? null,
    deviationCents: local?.yearlyCents ?? null,
    deviationUntil: local?.until ?? null,
  };
}

/** Where it runs on a day: the planned move has happened from its day on. */
export const hostingOn = (use: { hosting: string | null; plannedHosting: string | null; moveOn: Day | null }, day: Day): string | null =>
  use.plannedHosting !== null && use.moveOn !== null && use.moveOn <= day ? use.plannedHosting : use.hosting;

function checkedMove(hosting: Hosting | null, given: GivenUse): Pick<DescribedUse, 'plannedHosting' | 'moveOn'> {
  const plannedHosting = oneOf(given.plannedHosting, isHosting, 'unknown-hosting', 'plannedHosting');
  const moveOn = given.moveOn == null ? null : parseDay(given.moveOn, 'moveOn');
  if ((plannedHosting === null) !== (moveOn === null))
    refuse('move-incomplete', { at: plannedHosting === null ? 'plannedHosting' : 'moveOn' });
  if (plannedHosting !== null && plannedHosting === hosting) refuse('move-to-where-it-is', { at: 'plannedHosting' });
  return { plannedHosting, moveOn };
}

type Unknown = 'unknown-time' | 'unknown-hosting' | 'unknown-separability' | 'unknown-level';
const oneOf = <T extends string>(
  given: string | null | undefined,
  is: (value: unknown) => value is T,
  code: Unknown,
  at: string,
): T | null => (given == null ? null : is(given) ? given : refuse(code, { at }));

function counted(given: number | null | undefined, most: number, code: 'users-not-whole' | 'hours-not-whole', at: string): number | null {
  if (given == null) return null;
  return Number.isSafeInteger(given) && given >= 0 && given <= most ? given : refuse(code, { at });
}
