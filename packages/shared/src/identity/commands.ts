// Every command of Hanze, once: the roles table. A command that is not here does not compile.
import { agreementCommands } from '../agreements/commands.ts';
import { applicationCommands } from '../applications/commands.ts';
import { briefingCommands } from '../briefing/commands.ts';
import { decisionCommands } from '../decisions/commands.ts';
import { exchangeCommands } from '../exchange/commands.ts';
import { journalCommands } from '../journal/commands.ts';
import { partnershipCommands } from '../partnerships/commands.ts';
import { proposalCommands } from '../proposals/commands.ts';
import { benefitCommands } from '../sharing/benefits/commands.ts';
import { sharingCommands } from '../sharing/commands.ts';
import type { CommandRule } from './command-rule.ts';
import { identityCommands } from './identity-commands.ts';

export const commands = {
  ...identityCommands,
  ...partnershipCommands,
  ...proposalCommands,
  ...decisionCommands,
  ...agreementCommands,
  ...applicationCommands,
  ...exchangeCommands,
  ...sharingCommands,
  ...benefitCommands,
  ...journalCommands,
  ...briefingCommands,
} as const satisfies Record<string, CommandRule>;

export type CommandName = keyof typeof commands;
export type { CommandRule };
