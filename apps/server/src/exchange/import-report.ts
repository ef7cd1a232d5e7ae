// What the reader of an import is told: how many of each kind are new, changed and unchanged, and what was left out and why.
import type { RegisterBatch } from '@hanze/shared/exchange/register/batch';
import type { RegisterPlan } from './register-plan';

export interface ImportReport {
  kinds: { kind: string; created: number; changed: number; same: number }[];
  rejected: RegisterBatch['rejected'];
  rejectedCount: number;
  remarks: RegisterBatch['remarks'];
  remarkCount: number;
}

const count = (list: { length: number } | undefined) => list?.length ?? 0;

export function reportOf(batch: RegisterBatch, plan: RegisterPlan): ImportReport {
  const kinds = Object.entries(plan).map(([kind, planned]) => {
    const { create, change, same } = planned as { create: unknown[]; change?: unknown[]; same: number };
    return { kind, created: create.length, changed: count(change), same };
  });
  const { rejected, rejectedCount, remarks, remarkCount } = batch;
  return { kinds, rejected, rejectedCount, remarks, remarkCount };
}
