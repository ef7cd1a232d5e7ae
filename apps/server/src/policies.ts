// Whose record is it? One policy for every command; a command without one does not compile.
import type { CommandName } from '@hanze/shared/identity/commands';
import { importPolicies } from './exchange/import.policy';
import { identityPolicies } from './identity/identity.policy';
import { partnershipPolicies } from './partnerships/partnership.policy';
import type { Policy } from './platform/authorise';

export const policies = {
  ...identityPolicies,
  ...partnershipPolicies,
  ...importPolicies,
} satisfies Record<CommandName, Policy>;
