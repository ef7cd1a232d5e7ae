// A word that explains itself when pressed: jargon stays, but never alone. Once per section is enough.
import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { Popover } from './Popover.tsx';
import './Term.css';

export function Term({ word, children }: { word: string; children: ReactNode }) {
  const t = useText();
  const face = (
    <>
      {word}
      <Icon of="explain" />
    </>
  );
  return (
    <Popover label={t(uiLabels.explain, { word })} trigger={{ className: 'term', children: face }}>
      <p className="small">{children}</p>
    </Popover>
  );
}
