// What is going on right now: who asks, in which language, under which command. Travels with the request, never through arguments.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Language } from '@hanze/shared/kernel/text';
import { v7 } from 'uuid';
import type { Viewer } from './viewer';

export interface Act {
  /** Named in the logs and in the answer to a bug, so that a report can be found back. */
  readonly correlationId: string;
  language: Language;
  /** Undefined until the session is read; asking for it before that is a bug and throws. */
  viewer?: Viewer;
  /** The command that runs now; undefined while reading. */
  command?: CommandName;
  /** A command that ends without having asked is rolled back. */
  authorised?: boolean;
  /** Loaders live as long as the request. */
  readonly loaders: Map<unknown, unknown>;
  /** Set-Cookie lines a command asks for; they leave with the answer. */
  readonly cookies: string[];
  /** What waits for the commit: mail, watchers. Dropped when the command is rolled back. */
  readonly afterCommit: (() => void)[];
  /** Where the request comes from, for the throttle and the session list. */
  readonly origin?: { readonly address: string; readonly agent: string; readonly url: string };
}

const acts = new AsyncLocalStorage<Act>();

export const newAct = (rest: Partial<Act> = {}): Act => ({
  correlationId: v7(),
  language: 'nl',
  loaders: new Map(),
  cookies: [],
  afterCommit: [],
  ...rest,
});

export const withinAct = <T>(act: Act, work: () => T): T => acts.run(act, work);

export function currentAct(): Act {
  const act = acts.getStore();
  if (!act) throw new Error('Nothing is going on: code that needs a viewer ran outside a request or a job.');
  return act;
}

/** The act, or undefined where none is needed (logging). */
export const peekAct = (): Act | undefined => acts.getStore();
