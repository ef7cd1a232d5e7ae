// Closing the vote, for the chair and the secretary: after it nothing is accepted and the outcome stands.
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/fields/Form.tsx';
import { useText } from '../ui/language.tsx';
import { Dialog } from '../ui/overlays/Dialog.tsx';
import { Section } from '../ui/Section.tsx';
import { voteLabels } from './labels.ts';
import { PresenceField } from './PresenceField.tsx';
import type { PageVote } from './VoteScreen.tsx';
import '../proposals/Proposal.css';

const CloseTheVote = graphql(`
  mutation CloseTheVote($input: CloseVoteInput!) {
    closeVote(input: $input) {
      __typename
      ... on Vote {
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

export function CloseVote({ vote: { id, written, seats } }: { vote: PageVote }) {
  const t = useText();
  const [absent, setAbsent] = useState(() => seats.filter(({ present }) => !present).map((seat) => seat.id));
  const [asking, ask] = useState(false);
  const { run, busy, problems, clear } = useCommand(CloseTheVote, () => '$');
  const leave = () => {
    clear();
    ask(false);
  };
  const submit = async () => {
    if (
      !busy &&
      (await run({ input: { id, ...(!written && { present: seats.map((seat) => seat.id).filter((seat) => !absent.includes(seat)) }) } }))
    )
      leave();
  };
  return (
    <Section title={t(voteLabels.closeIt)}>
      <div className="stack">
        <p>{t(voteLabels.closeSays)}</p>
        <Button kind="primary" onClick={() => ask(true)}>
          {t(voteLabels.closeIt)}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={leave}
        final
        title={t(voteLabels.closeIt)}
        act={{ label: t(voteLabels.closeIt), busy, run: () => void submit() }}
      >
        <Form label={t(voteLabels.closeIt)} problems={problems} onSubmit={() => void submit()}>
          <p>{t(voteLabels.closeSays)}</p>
          {!written && (
            <PresenceField
              label={t(voteLabels.whoIsThere)}
              seats={seats.map((seat) => ({ id: seat.id, name: seat.key }))}
              absent={absent}
              onChange={setAbsent}
            />
          )}
        </Form>
      </Dialog>
    </Section>
  );
}
