// Carrying out a decision that is in effect, for the chair and the secretary.
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { changeLabels } from '../proposals/changes/labels.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/fields/Form.tsx';
import { useText } from '../ui/language.tsx';
import { Dialog } from '../ui/overlays/Dialog.tsx';

const CarryOut = graphql(`
  mutation CarryOut($id: ID!) {
    executeDecision(id: $id) {
      __typename
      ... on Decision {
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

export function ExecuteDecision({ id }: { id: string }) {
  const t = useText();
  const [asking, ask] = useState(false);
  const { run, busy, problems, clear } = useCommand(CarryOut, () => '$');
  const leave = () => {
    clear();
    ask(false);
  };
  const submit = async () => {
    if (!busy && (await run({ id }))) leave();
  };
  return (
    <div>
      <Button kind="primary" onClick={() => ask(true)}>
        {t(changeLabels.execute)}
      </Button>
      <Dialog
        open={asking}
        onClose={leave}
        final
        title={t(changeLabels.execute)}
        act={{ label: t(changeLabels.execute), busy, run: () => void submit() }}
      >
        <Form label={t(changeLabels.execute)} problems={problems} onSubmit={() => void submit()}>
          <p>{t(changeLabels.executeSays)}</p>
        </Form>
      </Dialog>
    </div>
  );
}
