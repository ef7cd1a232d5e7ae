// What a table of commands says of each command: what it is called and which roles may run it.
import type { Text } from '../kernel/text.ts';
import type { Role } from './roles.ts';

export interface CommandRule {
  /** The verb on the button and in the journal. */
  readonly label: Text;
  /**
   * Roles that may run it; whether the record is theirs is the policy's question. `signed-in`: whoever has shown two factors or a
   * passkey; `halfway`: also who has shown a password only and must still add a second factor. None: the system alone.
   */
  readonly roles: readonly Role[] | 'signed-in' | 'halfway' | 'anyone';
  /** Asks for a factor shown in the last five minutes. */
  readonly stepUp?: true;
}
