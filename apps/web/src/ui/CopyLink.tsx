// The address of what is on the screen, with its filters, to keep or to send.
import { useState } from 'react';
import { Button } from './Button.tsx';
import { uiLabels } from './labels.ts';
import { useText } from './language.tsx';

export function CopyLink() {
  const t = useText();
  const [done, setDone] = useState<string>();
  const copy = () => void navigator.clipboard.writeText(location.href).then(() => setDone(location.href));
  return (
    <>
      <Button kind="quiet" icon="link" onClick={copy}>
        {t(uiLabels.copyLink)}
      </Button>
      <span role="status" className="small muted">
        {done !== undefined && t(uiLabels.copied)}
      </span>
    </>
  );
}
