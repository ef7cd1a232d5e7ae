// The two acts of the frame itself: act under another mandate, and sign out. Both make everything on the page another reader's.
import { useState } from 'react';
import { forgetAnswers } from '../graphql/Answers.tsx';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';

const ChooseMandate = graphql(`
  mutation ChooseMandate($id: ID!) {
    chooseMandate(id: $id) {
      __typename
      ... on Viewer {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      __typename
      ... on SignedOut {
        done
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export function useFrameActs() {
  const choosing = useCommand(ChooseMandate);
  const signing = useCommand(SignOut);
  const [signedOut, setSignedOut] = useState(false);

  const actAs = async (id: string) => {
    if (await choosing.run({ id })) forgetAnswers();
  };
  const signOut = async () => {
    if (!(await signing.run({}))) return;
    setSignedOut(true);
    forgetAnswers();
  };
  return { actAs, signOut, signedOut, problems: [...choosing.problems, ...signing.problems] };
}
