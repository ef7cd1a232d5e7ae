// Whose record is it? One policy for every command; a command without one does not compile.
import type { CommandName } from '@hanze/shared/identity/commands';
import { registerPolicies } from './agreements/agreement.policy';
import { agreementPolicies } from './agreements/obligation.policy';
import { applicationPolicies } from './applications/application.policy';
import { briefingPolicies } from './briefing/briefing.policy';
import { decisionPolicies } from './decisions/vote.policy';
import { importPolicies } from './exchange/import.policy';
import { identityPolicies } from './identity/identity.policy';
import { logPolicies } from './journal/log.policy';
import { partnershipPolicies } from './partnerships/partnership.policy';
import type { Policy } from './platform/authorise';
import { proposalPolicies } from './proposals/proposal.policy';
import { viewsPolicies } from './proposals/views/views.policy';
import { benefitPolicies } from './sharing/benefits/benefit.policy';
import { settlingPolicies } from './sharing/settling.policy';
import { sharingPolicies } from './sharing/sharing.policy';

export const policies = {
  ...identityPolicies,
  ...partnershipPolicies,
  ...proposalPolicies,
  ...viewsPolicies,
  ...decisionPolicies,
  ...agreementPolicies,
  ...registerPolicies,
  ...applicationPolicies,
  ...importPolicies,
  ...sharingPolicies,
  ...benefitPolicies,
  ...settlingPolicies,
  ...logPolicies,
  ...briefingPolicies,
} satisfies Record<CommandName, Policy>;
