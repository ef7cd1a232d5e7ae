// What became of an invitation: mailed, not needed, or a link to hand over.
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FormActions } from '../../ui/fields/Form.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { dayAt } from '../../ui/format.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { inviteLabels } from './labels.ts';
import './People.css';

type InvitedProps = {
  name: string;
  email: string;
  invitation: { link?: string | null; mailed: boolean; expiresAt?: string | null };
  onAnother: () => void;
};

export function Invited({ name, email, invitation: { link, mailed, expiresAt }, onAnother }: InvitedProps) {
  const t = useText();
  const { day } = useFormat();
  const [copied, setCopied] = useState(false);
  const copy = (text: string) => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  const title = mailed ? t(inviteLabels.mailed, { email }) : link ? t(inviteLabels.handOver, { name }) : t(inviteLabels.known, { name });
  return (
    <div className="invited">
      <Notice is="ok" title={title} live>
        {link && expiresAt && <p>{t(inviteLabels.handOverSays, { day: day(dayAt(expiresAt)) })}</p>}
      </Notice>
      {link && <TextField name="link" label={t(inviteLabels.link)} value={link} onChange={() => undefined} readOnly />}
      <FormActions>
        {link && (
          <Button kind="primary" onClick={() => copy(link)}>
            {t(inviteLabels.copy)}
          </Button>
        )}
        <Button onClick={onAnother}>{t(inviteLabels.another)}</Button>
        <span role="status" className="small muted">
          {copied && t(inviteLabels.copied)}
        </span>
      </FormActions>
    </div>
  );
}
