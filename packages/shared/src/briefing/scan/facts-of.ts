// From what a municipality wrote down and what Hanze knows of itself to the facts of the scan.
import type { Day } from '../../kernel/day.ts';
import { addMonths } from '../../terms/exit-notice.ts';
import type { Values } from '../records/fields.ts';
import type { RecordKindCode, recordKinds } from '../records/registry.ts';
import type { AdoptedDocument, ScanFacts } from './facts.ts';

export interface KeptRecord {
  readonly kind: RecordKindCode;
  /** As the kind read them. */
  readonly facts: object;
  readonly on: Day;
}

/** What other features know: partnerships, landscape, proposals. */
export interface LiveFacts extends Pick<ScanFacts, 'partnerships' | 'humanMeasure'> {
  readonly uses: readonly {
    readonly application: string;
    readonly critical: boolean;
    readonly privacySensitive: boolean;
    readonly hasTimes: boolean;
    readonly hasOwner: boolean;
    readonly hosting: string | null;
    readonly moves: boolean;
  }[];
  readonly inhabitants: number | null;
}

type FactsOf<K extends RecordKindCode> = Values<(typeof recordKinds)[K]['fields']>;

/** A demand that waits longer than this was not weighed in time. */
const weighMonths = 3;

/** The facts of one municipality on a day; of records that follow each other the newest counts. */
export function factsOf(records: readonly KeptRecord[], live: LiveFacts, today: Day): ScanFacts {
  const of = <K extends RecordKindCode>(kind: K) =>
    records
      .filter((record) => record.kind === kind)
      .sort((a, b) => (a.on < b.on ? 1 : -1))
      .map((record) => record.facts as FactsOf<K>);
  const [vision] = of('vision').filter(({ adoptedBy }) => adoptedBy !== 'none');
  const moments = of('council-moment');
  const newest = (sort: string) => moments.find((moment) => moment.sort === sort)?.heldOn ?? null;
  return {
    today,
    documents: documentsOf(of('document'), vision),
    knowledgeSessionOn: newest('knowledge-session'),
    auditFindings: auditOf(of('audit-finding'), today),
    vision: vision ? { ...vision, councilTookPart: vision.councilTookPart || newest('thinking-along') !== null } : null,
    officers: officersOf(of('officer')),
    demands: demandsOf(of('demand'), today),
    partnerships: live.partnerships,
    continuity: continuityOf(live, of('exercise')[0]?.heldOn ?? null, of('fallback')),
    privacy: privacyOf(live, of('arrangement')),
    humanMeasure: live.humanMeasure,
    cost: costOf(of('ict-cost')[0], live.inhabitants),
    cloud: cloudOf(live, of('satisfaction')),
    council: { briefedOn: newest('briefing') },
  };
}

function documentsOf(documents: readonly FactsOf<'document'>[], vision: FactsOf<'vision'> | undefined): ScanFacts['documents'] {
  const newest: Partial<Record<string, AdoptedDocument>> = {};
  for (const { sort, title, adoptedOn } of documents) newest[sort] ??= { title, adoptedOn };
  return { ...newest, ...(vision && { vision: { title: vision.title, adoptedOn: vision.adoptedOn } }) };
}

function auditOf(findings: readonly FactsOf<'audit-finding'>[], today: Day): ScanFacts['auditFindings'] {
  if (findings.length === 0) return null;
  const open = findings.filter(({ state }) => state === 'open');
  return { open: open.length, overdue: open.filter(({ dueOn }) => dueOn < today).length, done: findings.length - open.length };
}

function officersOf(officers: readonly FactsOf<'officer'>[]): ScanFacts['officers'] {
  const since = (office: string) => officers.find((each) => each.office === office)?.since ?? null;
  return { cio: since('cio'), ciso: since('ciso'), fg: since('fg') };
}

function demandsOf(demands: readonly FactsOf<'demand'>[], today: Day): ScanFacts['demands'] {
  if (demands.length === 0) return null;
  const open = demands.filter(({ state }) => state === 'open');
  const waiting = open.filter(({ raisedOn }) => addMonths(raisedOn, weighMonths) < today).length;
  return { open: open.length, waiting, departments: new Set(demands.map(({ department }) => department)).size };
}

function continuityOf({ uses }: LiveFacts, exercisedOn: Day | null, fallbacks: readonly FactsOf<'fallback'>[]): ScanFacts['continuity'] {
  const critical = uses.filter((use) => use.critical);
  return {
    critical: critical.length,
    withTimes: critical.filter(({ hasTimes }) => hasTimes).length,
    withOwner: critical.filter(({ hasOwner }) => hasOwner).length,
    exercisedOn,
    offlineFallback: fallbacks.length === 0 ? null : fallbacks.every(({ works }) => works),
  };
}

function privacyOf({ uses }: LiveFacts, arrangements: readonly FactsOf<'arrangement'>[]): ScanFacts['privacy'] {
  const named = new Map(arrangements.toReversed().map((each) => [each.application.toLowerCase(), each]));
  const sensitive = uses.filter(({ privacySensitive }) => privacySensitive);
  const found = sensitive.flatMap(({ application }) => named.get(application.toLowerCase()) ?? []);
  return { sensitive: sensitive.length, arranged: found.length, assessed: found.filter(({ assessment }) => assessment !== 'due').length };
}

function costOf(cost: FactsOf<'ict-cost'> | undefined, inhabitants: number | null): ScanFacts['cost'] {
  if (!cost || !inhabitants) return null;
  const { amount, bookYear, explained } = cost;
  return { centsPerInhabitant: Math.round(amount / inhabitants), bookYear, growthExplained: explained };
}

function cloudOf({ uses }: LiveFacts, measured: readonly FactsOf<'satisfaction'>[]): ScanFacts['cloud'] {
  const has = (moment: string) => measured.some((each) => each.moment === moment);
  return {
    uses: uses.length,
    known: uses.filter(({ hosting }) => hosting !== null).length,
    cloud: uses.filter(({ hosting }) => hosting === 'saas' || hosting === 'paas').length,
    planned: uses.filter(({ moves }) => moves).length,
    satisfaction: measured.length === 0 ? null : { before: has('before'), after: has('after') },
  };
}
