// Which act on a partnership is begun, and on what; a panel or a dialog then asks the rest.
import type { CommandName } from '@hanze/shared/identity/commands';

type OnWhole<Kind> = Kind extends string ? { kind: Kind } : never;
/** `name` is what the act is about, in words. */
type OnPart<Kind> = Kind extends string ? { kind: Kind; id: string; name: string } : never;

export type Act =
  | OnWhole<'describePartnership' | 'publishPartnership' | 'changeLegalForm' | 'admitParticipant' | 'defineBody' | 'dissolvePartnership'>
  | OnPart<'endParticipation' | 'endBody' | 'endSeat' | 'assignSeat'>
  | { kind: 'assignWeight'; id: string; name: string; votes: number };

export type PartnershipActs = {
  can: (command: CommandName) => boolean;
  begin: (act: Act) => void;
};

/** What is filled in stands beside the page; what cannot be undone stands before it. */
export const panelled = ({ kind }: Act): boolean => !/^(end|dissolve|publish)/.test(kind);
