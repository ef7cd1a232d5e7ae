// The frame of a form in a panel: what was typed before, the fields, the act and the way back.
import type { ReactNode } from 'react';
import type { Problem } from '../../ui/fields/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { Restored } from '../../ui/fields/Restored.tsx';
import { useText } from '../../ui/language.tsx';
import { actLabels } from '../act-labels.ts';

type ActFormProps = {
  label: string;
  problems: readonly Problem[];
  busy: boolean;
  restored: boolean;
  onStartOver: () => void;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

export function ActForm({ label, problems, busy, restored, onStartOver, onSubmit, onClose, children }: ActFormProps) {
  const t = useText();
  return (
    <Form label={label} problems={problems} onSubmit={onSubmit}>
      {restored && <Restored onStartOver={onStartOver} />}
      {children}
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {t(actLabels.save)}
        </Button>
        <Button onClick={onClose}>{t(actLabels.back)}</Button>
      </FormActions>
    </Form>
  );
}
