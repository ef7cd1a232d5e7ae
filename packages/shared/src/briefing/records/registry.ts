// The kinds of state records: what a municipality writes down about its ICT beside what Hanze knows of itself.
import { readChoice } from '../../kernel/document.ts';
import { arrangement } from './arrangement.ts';
import { auditFinding } from './audit-finding.ts';
import { councilMoment } from './council-moment.ts';
import { demand } from './demand.ts';
import { document } from './document.ts';
import { exercise } from './exercise.ts';
import { fallback } from './fallback.ts';
import { ictCost } from './ict-cost.ts';
import type { RecordKind } from './kind.ts';
import { officer } from './officer.ts';
import { project } from './project.ts';
import { satisfaction } from './satisfaction.ts';
import { subsidy } from './subsidy.ts';
import { vision } from './vision.ts';

export const recordKinds = {
  vision,
  document,
  project,
  'audit-finding': auditFinding,
  officer,
  demand,
  exercise,
  fallback,
  arrangement,
  'ict-cost': ictCost,
  subsidy,
  satisfaction,
  'council-moment': councilMoment,
} as const satisfies Record<string, RecordKind>;

export type RecordKindCode = keyof typeof recordKinds;
/** In the order in which a menu lists them. */
export const recordKindCodes = Object.keys(recordKinds) as RecordKindCode[];

export const isRecordKind = (value: unknown): value is RecordKindCode => typeof value === 'string' && Object.hasOwn(recordKinds, value);

/** Reads a filled-in record of a kind that is named; refuses an unknown kind at 'kind' and a wrong field at 'facts.<field>'. */
export function readRecord(kind: unknown, facts: unknown) {
  const code = readChoice(recordKindCodes)(kind, 'kind');
  return { kind: code, ...recordKinds[code].read(facts) };
}
