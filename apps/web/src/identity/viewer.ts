// Who looks, for every screen inside the frame: asked once by the frame, read here by whoever needs it.
import { type CommandName, type CommandRule, commands } from '@hanze/shared/identity/commands';
import { isRole } from '@hanze/shared/identity/roles';
import { createContext, useContext } from 'react';
import { graphql } from '../graphql/graphql.ts';
import type { FrameQuery } from '../graphql/generated/graphql.ts';

export const Frame = graphql(`
  query Frame {
    viewer {
      id
      language
      needsSecondFactor
      viewerCan
      person {
        id
        name
        example
      }
      session {
        id
        createdAt
      }
      partnerships {
        id
        slug
        shortName
        legalForm
        participantCount
      }
      mandate {
        id
        ...MandateWords
      }
      mandates {
        id
        ...MandateWords
      }
    }
  }
`);

export type FrameViewer = NonNullable<FrameQuery['viewer']>;

const ViewerContext = createContext<FrameViewer | undefined>(undefined);
export const ViewerProvider = ViewerContext.Provider;

/** Only inside the frame of signed-in screens. */
export function useViewer(): FrameViewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('A screen outside the signed-in frame asked who looks.');
  return viewer;
}

/** Whether somebody acting in this role does the command at all; on which records is for the server to say. */
export function roleMay(role: string | undefined, command: CommandName): boolean {
  const { roles }: CommandRule = commands[command];
  if (roles === 'anyone' || roles === 'halfway' || roles === 'signed-in') return true;
  return isRole(role) && roles.includes(role);
}
