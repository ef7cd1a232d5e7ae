// Under which mandate the reader acts: which rows are theirs, and which acts of the house as a whole they are offered.
import { type CommandName, type CommandRule, commands } from '@hanze/shared/identity/commands';
import type { Role } from '@hanze/shared/identity/roles';
import { useQuery } from 'urql';
import { asDocument } from '../graphql/document.ts';
import { graphql } from '../graphql/graphql.ts';

const OwnMandate = graphql(`
  query OwnMandate {
    viewer {
      id
      mandate {
        id
        role
        organisationId
        organisationName
        partnershipId
        partnershipName
      }
    }
  }
`);

export function useOwnMandate() {
  const [{ data }] = useQuery({ query: asDocument(OwnMandate), variables: {}, requestPolicy: 'cache-first' });
  return data?.viewer?.mandate ?? undefined;
}

/** Whether a button for an act without a record is shown; the policy on the server decides. */
export function mayRun(command: CommandName, role: string | undefined): boolean {
  const { roles }: CommandRule = commands[command];
  if (roles === 'anyone' || roles === 'signed-in') return true;
  return roles.includes(role as Role);
}
