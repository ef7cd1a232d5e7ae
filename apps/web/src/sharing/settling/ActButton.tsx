// A command without fields behind one button; what it refuses stands beside it. With `says` it is confirmed in a dialog first.
import { useState } from 'react';
import type { Problem } from '../../ui/fields/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/states/Notice.tsx';

interface ActButtonProps {
  label: string;
  busy: boolean;
  problems: readonly Problem[] | undefined;
  /** What will be recorded; left out for what can be taken back. */
  says?: string;
  kind?: 'primary' | 'secondary';
  run: () => Promise<boolean>;
}

export function ActButton({ label, busy, problems, says, kind = 'secondary', run }: ActButtonProps) {
  const [asking, ask] = useState(false);
  const submit = async () => {
    if (!busy && (await run())) ask(false);
  };
  if (!says)
    return (
      <>
        <Button kind={kind} busy={busy} onClick={() => void submit()}>
          {label}
        </Button>
        {problems?.map(({ message }) => (
          <Notice key={message} is="look" live title={message} />
        ))}
      </>
    );
  return (
    <>
      <Button kind={kind} onClick={() => ask(true)}>
        {label}
      </Button>
      <Dialog open={asking} onClose={() => ask(false)} title={label} act={{ label, busy, run: () => void submit() }}>
        <Form label={label} problems={problems} onSubmit={() => void submit()}>
          <p>{says}</p>
        </Form>
      </Dialog>
    </>
  );
}
