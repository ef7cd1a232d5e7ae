// Tabling a proposal: from then on all participants see it.
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/fields/Form.tsx';
import { useText } from '../ui/language.tsx';
import { Dialog } from '../ui/overlays/Dialog.tsx';
import { proposalLabels } from './labels.ts';

const TableProposal = graphql(`
  mutation TableProposal($id: ID!) {
    tableProposal(id: $id) {
      __typename
      ... on Proposal {
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

/** What lacks stands in the form of the proposal, not in this dialog: it is said here as a whole. */
const asWhole = () => '$';

export function TableProposalButton({ id }: { id: string }) {
  const t = useText();
  const [asking, ask] = useState(false);
  const { run, busy, problems, clear } = useCommand(TableProposal, asWhole);
  const close = () => {
    clear();
    ask(false);
  };
  const submit = async () => {
    if (!busy && (await run({ id }))) close();
  };
  return (
    <>
      <Button kind="primary" onClick={() => ask(true)}>
        {t(proposalLabels.tableIt)}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={t(proposalLabels.tableIt)}
        act={{ label: t(proposalLabels.tableIt), busy, run: () => void submit() }}
      >
        <Form label={t(proposalLabels.tableIt)} problems={problems} onSubmit={() => void submit()}>
          <p>{t(proposalLabels.tableSays)}</p>
        </Form>
      </Dialog>
    </>
  );
}
