// Imports of the installation are the administrator's; a ledger is imported by those who work for the partnership itself.
import type { Policy } from '../platform/authorise';
import { seesAll } from '../platform/viewer';

const own: Policy<{ partnershipId?: string | null }> = (viewer, { partnershipId }) =>
  seesAll(viewer) || (partnershipId != null && viewer.mandate?.partnershipId === partnershipId);

export const importPolicies = {
  beginImport: () => true,
  previewImport: () => true,
  importRegister: () => true,
  beginLedgerImport: own,
  previewLedger: own,
  importLedger: own,
} satisfies Record<string, Policy>;
