// Closing an account, and opening it again.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { peopleLabels } from './labels.ts';

const BlockPerson = graphql(`
  mutation BlockPerson($id: ID!) {
    blockPerson(id: $id) {
      __typename
      ... on Person {
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

const UnblockPerson = graphql(`
  mutation UnblockPerson($id: ID!) {
    unblockPerson(id: $id) {
      __typename
      ... on Person {
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

export function AccountState({ person: { id, name, viewerCan } }: { person: { id: string; name: string; viewerCan: readonly string[] } }) {
  const t = useText();
  const blocking = useCommand(BlockPerson);
  const unblocking = useCommand(UnblockPerson);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    blocking.clear();
  };
  const block = async () => {
    if (await blocking.run({ id })) close();
  };
  return (
    <>
      {viewerCan.includes('blockPerson') && <Button onClick={() => setOpen(true)}>{t(peopleLabels.block)}</Button>}
      {viewerCan.includes('unblockPerson') && (
        <Button busy={unblocking.busy} onClick={() => void unblocking.run({ id })}>
          {t(peopleLabels.unblock)}
        </Button>
      )}
      {unblocking.problems.map(({ message }) => (
        <Notice key={message} is="look" title={message} live />
      ))}
      <Dialog
        open={open}
        final
        title={`${t(peopleLabels.block)}: ${name}`}
        onClose={close}
        act={{ label: t(peopleLabels.block), run: () => void block(), busy: blocking.busy }}
      >
        <p>{t(peopleLabels.blockSays, { name })}</p>
        {blocking.problems.map(({ message }) => (
          <Notice key={message} is="look" title={message} live />
        ))}
      </Dialog>
    </>
  );
}
