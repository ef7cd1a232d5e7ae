// Imports are the administrator's; each sees and runs those of this installation.
import type { Policy } from '../platform/authorise';

export const importPolicies = {
  beginImport: () => true,
  previewImport: () => true,
  importRegister: () => true,
} satisfies Record<string, Policy>;
