// What a decision can change, as plain fields: one shape a record, and the records it may only name.
import type { Phase } from '../../applications/phases.ts';
import type { Degree, Hosting } from '../../applications/registries.ts';
import type { Day } from '../../kernel/day.ts';
import type { LineKind, PackageKind, Recurrence } from '../../sharing/cost-words.ts';

/** Records that a change makes or alters. Money is in whole cents; ids of what the same set makes begin with 'new-'. */
export interface Changeable {
  Application: { name: string; supplier: string | null };
  ApplicationComponent: { applicationId: string; componentId: string };
  ApplicationUse: {
    applicationId: string;
    organisationId: string;
    phase: Phase;
    degree: Degree;
    hosting: Hosting | null;
    users: number | null;
    from: Day;
    until: Day | null;
  };
  /** `until`: the day on which it was ended, or on which other terms took its place; null while it runs to its end. */
  Contract: { applicationId: string; number: string | null; from: Day; end: Day; until: Day | null; yearlyCents: number };
  ContractParty: { contractId: string; organisationId: string };
  CostGroup: { name: string; recurrence: Recurrence; package: PackageKind };
  CostLine: { groupId: string; year: number; kind: LineKind; amount: number; vat: number; description: string; day: Day };
  CostKey: { code: string; arguments: string; yearsBack: number; from: Day; clause: string };
  KeyCoverage: { keyId: string; groupId: string; from: Day; until: Day | null };
  PackageTaker: { groupId: string; organisationId: string };
  Participation: { organisationId: string; organs: string; from: Day; until: Day | null };
}

/** Records that a change may name but never alters. A budget is the sum of a group in a year; its id is `${groupId}:${year}`. */
export interface Named {
  Organisation: { name: string };
  ReferenceComponent: { name: string };
  Budget: { groupId: string; year: number; amount: number };
}

export type Known = Changeable & Named;
export type RecordName = keyof Changeable;
export type KnownName = keyof Known;
export type Value = string | number | null;
export type FieldsOf<R extends KnownName = KnownName> = Known[R];
/** A record with its id, as rules look at it. */
export type Identified<R extends KnownName> = Known[R] & { readonly id: string };

/** The facts of one partnership: every record by its id. */
export type Facts = { readonly [R in KnownName]: ReadonlyMap<string, Known[R]> };

export const changeableNames: readonly RecordName[] = [
  'Application',
  'ApplicationComponent',
  'ApplicationUse',
  'Contract',
  'ContractParty',
  'CostGroup',
  'CostLine',
  'CostKey',
  'KeyCoverage',
  'PackageTaker',
  'Participation',
];
export const knownNames: readonly KnownName[] = [...changeableNames, 'Organisation', 'ReferenceComponent', 'Budget'];

export const noFacts = (): Facts => Object.fromEntries(knownNames.map((name) => [name, new Map()])) as unknown as Facts;

/** The records of a kind, in the order in which they were handed over. */
export const all = <R extends KnownName>(facts: Facts, record: R): Identified<R>[] =>
  [...(facts[record] as ReadonlyMap<string, Known[R]>)].map(([id, fields]) => ({ ...fields, id }));

/** One record, or undefined when the facts do not hold it: it does not exist, or it lies in another partnership. */
export const lookUp = <R extends KnownName>(facts: Facts, record: R, id: string): Identified<R> | undefined => {
  const fields = (facts[record] as ReadonlyMap<string, Known[R]>).get(id);
  return fields && { ...fields, id };
};

/** A name for people; an id that nobody knows stands for itself, so that an old decision can still be read. */
export function nameOf(facts: Facts, record: KnownName, id: string): string {
  const found = (facts[record] as ReadonlyMap<string, { name?: string; number?: string | null }>).get(id);
  return found?.name ?? found?.number ?? id;
}
