// The recovery codes, shown once: to keep as a file, on paper, or by hand.
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FormActions } from '../../ui/fields/Form.tsx';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { factorLabels } from './labels.ts';
import './factors.css';

export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  // what was pressed to get here is gone
  useEffect(() => list.current?.focus(), []);
  const save = () => {
    const text = [t(factorLabels.recoveryHead, { place: location.host }), '', ...codes, ''].join('\r\n');
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: t(factorLabels.recoveryFile) });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Section title={t(factorLabels.recovery)}>
      <div tabIndex={-1} ref={list}>
        <p>{t(factorLabels.recoverySays)}</p>
        <ul className="recovery mono" aria-label={t(factorLabels.recoveryList)}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <FormActions>
        <Button icon="save" onClick={save}>
          {t(factorLabels.recoverySave)}
        </Button>
        <Button onClick={() => print()}>{t(factorLabels.recoveryPrint)}</Button>
        <Button kind="primary" onClick={onDone}>
          {t(factorLabels.recoveryDone)}
        </Button>
      </FormActions>
    </Section>
  );
}
