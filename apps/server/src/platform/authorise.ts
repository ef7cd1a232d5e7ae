// May this viewer run this command on this record? One registry answers the guard, the button (viewerCan) and the test table.
import { commands, type CommandName, type CommandRule } from '@hanze/shared/identity/commands';
import { roles } from '@hanze/shared/identity/roles';
import { enumerate } from '@hanze/shared/kernel/text';
import { currentAct } from './act';
import { nowMs } from './clock';
import { refuse } from './refusals';
import { currentViewer, type Viewer } from './viewer';

/** True when the record is the viewer's to act on. The record is an entity or a row: only its own columns may be asked. */
export type Policy<R = never> = (viewer: Viewer, record: R) => boolean;

const freshMs = 5 * 60_000;
let registry: Partial<Record<CommandName, Policy<unknown>>> = {};

/** Called once, with the policies of all features; the type demands one for every command. */
export function registerPolicies(policies: Record<CommandName, Policy>): void {
  registry = policies as Record<CommandName, Policy<unknown>>;
}

const hasRole = (viewer: Viewer, { roles: allowed }: CommandRule): boolean =>
  allowed === 'anyone' ||
  viewer.kind === 'system' ||
  (viewer.kind === 'halfway' && allowed === 'halfway') ||
  (viewer.kind === 'person' &&
    (allowed === 'signed-in' || allowed === 'halfway' || (viewer.mandate !== null && allowed.includes(viewer.mandate.role))));

const isOwn = (viewer: Viewer, command: CommandName, record: unknown): boolean =>
  viewer.kind === 'system' || (registry[command]?.(viewer, record) ?? false);

/** Whether the command would be allowed; a fresh factor is asked for only when it runs. */
export function can(command: CommandName, record: unknown, viewer = currentViewer()): boolean {
  return hasRole(viewer, commands[command]) && isOwn(viewer, command, record);
}

/** Refuses unless the viewer may run the command on the record, and marks the command as judged. */
export function authorise(command: CommandName, record: unknown): void {
  const act = currentAct();
  const viewer = currentViewer();
  const rule: CommandRule = commands[command];
  if (rule.roles !== 'anyone' && viewer.kind === 'nobody') refuse('not-signed-in');
  if (rule.roles !== 'anyone' && rule.roles !== 'halfway' && viewer.kind === 'halfway') refuse('second-factor-needed');
  if (!hasRole(viewer, rule)) refuse('forbidden', whoMay(rule));
  if (!isOwn(viewer, command, record)) refuse('not-yours');
  if (rule.stepUp && viewer.kind === 'person' && nowMs() - (viewer.steppedUpAt ?? 0) > freshMs) refuse('step-up-needed');
  if (act.command === command) act.authorised = true;
}

function whoMay({ roles: allowed }: CommandRule): { who: string; whoEn: string } {
  const labels = typeof allowed === 'string' ? [] : allowed.map((role) => roles[role].label);
  return {
    who: enumerate(
      labels.map(({ nl }) => nl.toLowerCase()),
      'nl',
    ),
    whoEn: enumerate(
      labels.map(({ en }) => en.toLowerCase()),
      'en',
    ),
  };
}

/** Of these commands, the ones the viewer may run on the record: what a screen draws as buttons. */
export const viewerCan = <C extends CommandName>(commandsOfNoun: readonly C[], record: unknown): C[] =>
  commandsOfNoun.filter((command) => can(command, record));
