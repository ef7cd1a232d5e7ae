// What the scan is handed of one municipality: live records counted and dated, never opinions.
import type { Day } from '../../kernel/day.ts';
import type { StateDocumentKind } from '../state-documents.ts';
import type { VisionSubject } from '../vision.ts';

export interface AdoptedDocument {
  readonly title: string;
  readonly adoptedOn: Day;
}

export interface ScanFacts {
  readonly today: Day;
  readonly documents: Readonly<Partial<Record<StateDocumentKind, AdoptedDocument>>>;
  /** The newest session in which the council or the college was brought up to date about ICT. */
  readonly knowledgeSessionOn: Day | null;
  /** Findings of the audit office; overdue ones passed the day that was promised. Null when none was ever recorded. */
  readonly auditFindings: { readonly open: number; readonly overdue: number; readonly done: number } | null;
  readonly vision: {
    readonly title: string;
    readonly adoptedOn: Day;
    readonly horizonUntil: Day | null;
    readonly subjects: readonly VisionSubject[];
    readonly councilTookPart: boolean;
  } | null;
  /** Days on which the officers in function were appointed. */
  readonly officers: { readonly cio: Day | null; readonly ciso: Day | null; readonly fg: Day | null };
  /** What departments asked; `waiting` ones are not weighed yet after a quarter of a year. Null when none was ever recorded. */
  readonly demands: { readonly open: number; readonly waiting: number; readonly departments: number } | null;
  readonly partnerships: {
    readonly count: number;
    /** Decisions that promised this municipality something. */
    readonly promises: number;
    readonly measured: number;
    /** Promises that came out below what was agreed as the threshold. */
    readonly below: number;
    readonly keyAdopted: boolean;
    /** Deviations that go on past the end that was agreed. */
    readonly overdueDeviations: number;
  };
  /** Uses of applications that the municipality calls critical or privacy-sensitive, and what is known of them. */
  readonly continuity: {
    readonly critical: number;
    readonly withTimes: number;
    readonly withOwner: number;
    readonly exercisedOn: Day | null;
    readonly offlineFallback: boolean | null;
  };
  readonly privacy: { readonly sensitive: number; readonly arranged: number; readonly assessed: number };
  /** `clashes`: proposals on which some object and others agree. */
  readonly humanMeasure: { readonly proposals: number; readonly withoutScreen: number; readonly clashes: number };
  /** What ICT costs per inhabitant in cents, in a book year; null when not known. */
  readonly cost: { readonly centsPerInhabitant: number; readonly bookYear: number; readonly growthExplained: boolean } | null;
  readonly cloud: {
    readonly uses: number;
    readonly known: number;
    readonly cloud: number;
    readonly planned: number;
    readonly satisfaction: { readonly before: boolean; readonly after: boolean } | null;
  };
  readonly council: { readonly briefedOn: Day | null };
}
