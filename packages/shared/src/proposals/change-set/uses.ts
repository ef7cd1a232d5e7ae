// Finding who uses what: the use that a change means, and whether another one stands in its way.
import type { Day } from '../../kernel/day.ts';
import { holdsOn, overlaps, type Period } from '../../kernel/period.ts';
import { all, type Facts, type Identified, nameOf } from './records.ts';
import { refuse } from './refusals.ts';

/** The use of an application by an organisation that has not ended. Refuses when there is none. */
export function useOf(facts: Facts, application: Identified<'Application'>, organisation: Identified<'Organisation'>, at: string) {
  const found = all(facts, 'ApplicationUse').find(
    (use) => use.applicationId === application.id && use.organisationId === organisation.id && use.until === null,
  );
  return found ?? refuse('uses-not', { name: organisation.name, other: application.name, at });
}

/** Refuses when the organisation uses the application already on or after the day. */
export function refuseUsed(facts: Facts, applicationId: string, organisationId: string, from: Day, at: string): void {
  const clash = all(facts, 'ApplicationUse').some(
    (use) => use.applicationId === applicationId && use.organisationId === organisationId && overlaps(use, { from, until: null }),
  );
  if (clash)
    refuse('uses-already', { name: nameOf(facts, 'Organisation', organisationId), other: nameOf(facts, 'Application', applicationId), at });
}

/** Refuses an organisation that does not take part at any time of the period. */
export function refuseNeverInside(facts: Facts, organisation: Identified<'Organisation'>, period: Period, at: string): void {
  const inside = all(facts, 'Participation').some((it) => it.organisationId === organisation.id && overlaps(it, period));
  if (!inside) refuse('not-taking-part', { name: organisation.name, day: period.from, at });
}

/** Refuses an organisation that does not take part on the day. */
export function refuseOutside(facts: Facts, organisation: Identified<'Organisation'>, day: Day, at: string): void {
  const inside = all(facts, 'Participation').some((it) => it.organisationId === organisation.id && holdsOn(it, day));
  if (!inside) refuse('not-taking-part', { name: organisation.name, day, at });
}
