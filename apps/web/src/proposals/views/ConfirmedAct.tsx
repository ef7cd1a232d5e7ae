// An act on one record that cannot be undone: a button, and a dialog that says what will be recorded.
import { useState } from 'react';
import type { Question } from '../../graphql/document.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';

type ConfirmedActProps<Data> = { id: string; question: Question<Data, { id: string }>; label: string; says: string; primary?: boolean };

export function ConfirmedAct<Data extends object>({ id, question, label, says, primary = false }: ConfirmedActProps<Data>) {
  const [asking, ask] = useState(false);
  const { run, busy, problems, clear } = useCommand(question, () => '$');
  const leave = () => {
    clear();
    ask(false);
  };
  const submit = async () => {
    if (!busy && (await run({ id }))) leave();
  };
  return (
    <>
      <Button kind={primary ? 'primary' : 'secondary'} onClick={() => ask(true)}>
        {label}
      </Button>
      <Dialog open={asking} onClose={leave} final title={label} act={{ label, busy, run: () => void submit() }}>
        <Form label={label} problems={problems} onSubmit={() => void submit()}>
          <p>{says}</p>
        </Form>
      </Dialog>
    </>
  );
}
