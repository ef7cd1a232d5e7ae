// What an import of the register yields: normalised records, joined and checked, and everything that was not taken, with why.
import type { Day } from '../../kernel/day.ts';
import type { Period } from '../../kernel/period.ts';
import type { Text } from '../../kernel/text.ts';
import type { LegalForm } from '../../partnerships/legal-forms.ts';
import type { OrganisationKind } from '../../partnerships/organisation-kinds.ts';
import type { Organ } from '../../partnerships/organs.ts';
import type { Province } from '../../partnerships/provinces.ts';

/** The kinds of file the register comes in. */
export type FileKind = 'municipalities' | 'successions' | 'inhabitants' | 'bodies' | 'arrangements' | 'participations';

/** Known by its number in the register, its government code, or both; never by neither. */
export interface RegisterOrganisation {
  readonly registerId: string | null;
  readonly code: string | null;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly officialName: string | null;
  readonly abbreviation: string | null;
  readonly province: Province | null;
  readonly oin: string | null;
  readonly kvk: string | null;
  readonly rsin: string | null;
  readonly website: string | null;
  /** Starts on 1900-01-01 where the register does not know the start. */
  readonly period: Period;
  /** Number of the arrangement that set it up. */
  readonly arrangement: string | null;
}

/** Inhabitants of a municipality in a year, with the word the source is known by. */
export interface RegisterInhabitants {
  readonly code: string;
  readonly year: number;
  readonly count: number;
  readonly source: string;
}

export type Power = 'attribution' | 'delegation' | 'mandate' | 'none';

/** One version of an arrangement; versions are linked by `predecessor` and `successor` (numbers in the register). */
export interface RegisterPartnership {
  readonly registerId: string;
  readonly name: string;
  /** The title by which the arrangement asks to be cited. */
  readonly title: string | null;
  readonly form: LegalForm;
  readonly purpose: string | null;
  readonly website: string | null;
  /** No day at all (`from` = `until`) when the version was replaced before it took effect. */
  readonly period: Period;
  readonly predecessor: string | null;
  readonly successor: string | null;
  /** Number of the body it set up. */
  readonly body: string | null;
  readonly powers: readonly Power[];
  readonly legalBases: readonly { readonly title: string | null; readonly reference: string | null }[];
  readonly publications: readonly string[];
  readonly source: string | null;
}

export interface RegisterParticipation {
  readonly partnership: string;
  /** Number of the participant in the register. */
  readonly organisation: string;
  /** As registered: may lie before this version of the arrangement. */
  readonly joined: Day;
  readonly left: Day | null;
  /** The days it took part in this version: never outside the life of the version; no day at all when it joined as the version ended. */
  readonly period: Period;
  readonly organs: readonly Organ[];
  /** The share of the costs in percent as registered, exact, such as "51/10"; null when none is. */
  readonly keyPercentage: string | null;
}

export interface RegisterSuccession {
  readonly on: Day;
  readonly oldCode: string;
  readonly oldName: string;
  readonly newCode: string;
  readonly newName: string;
  /** False when the old municipality was split over several. */
  readonly whole: boolean;
}

/** Where something stood in the files. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

/** A row that was not taken: where, what was wrong with which field, and the row as it stood (cut off after 2,000 characters). */
export interface RejectedRow extends Place {
  readonly code: string;
  readonly reason: Text;
  readonly raw: string;
}

/** A row that was taken with a note: something in it was left out or looks odd. */
export interface Remark extends Place {
  readonly code: string;
  readonly text: Text;
}

export interface RegisterBatch {
  readonly organisations: readonly RegisterOrganisation[];
  readonly inhabitants: readonly RegisterInhabitants[];
  readonly partnerships: readonly RegisterPartnership[];
  readonly participations: readonly RegisterParticipation[];
  readonly successions: readonly RegisterSuccession[];
  /** At most 5,000 are kept; `rejectedCount` counts all. The same for remarks. */
  readonly rejected: readonly RejectedRow[];
  readonly rejectedCount: number;
  readonly remarks: readonly Remark[];
  readonly remarkCount: number;
  /** Rows read per kind of file, rejected ones included. */
  readonly rows: Readonly<Partial<Record<FileKind, number>>>;
}
