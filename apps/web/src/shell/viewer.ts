// Who is looking, and under which mandate: what the frame needs to know of the reader.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Day } from '@hanze/shared/kernel/day';
import { createContext, useContext } from 'react';
import type { Text } from '@hanze/shared/kernel/text';

/** A person acts for an organisation in a role, from a day until a day. */
export type Mandate = {
  id: string;
  role: Text;
  organisation: { name: string; code?: string };
  /** The partnership in which a seat is held. */
  within?: string | null | undefined;
  until?: Day | null | undefined;
  /** Votes this mandate carries in the partnership at hand. */
  votes?: number;
};

export type Viewer = {
  name: string;
  /** The mandate under which everything is now done; none when the reader only reads. */
  acting?: Mandate | undefined;
  mandates: readonly Mandate[];
};

/** Counts beside the menu: how much awaits the reader on that screen. */
export type Awaiting = Readonly<Record<string, number>>;

/** Whether the reader's role does an act at all; on which records is for the server to say. */
export type May = (command: CommandName) => boolean;

const MayContext = createContext<May>(() => false);
export const MayProvider = MayContext.Provider;
export const useMay = (): May => useContext(MayContext);
