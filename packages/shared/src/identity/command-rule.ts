// What a table of commands says of each command: what it is called and which roles may run it.
import type { Text } from '../kernel/text.ts';
import type { Role } from './roles.ts';

export interface CommandRule {
  /** The verb on the button and in the journal. */
  readonly label: Text;
  /** Roles that may run it; whether the record is theirs is the policy's question. */
  readonly roles: readonly Role[] | 'signed-in' | 'anyone';
  /** Asks for a factor shown in the last five minutes. */
  readonly stepUp?: true;
}
