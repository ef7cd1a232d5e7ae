// A figure nobody knows: a dash for the eye, words for the ear, never zero and never blank.
import { MISSING } from './format.ts';
import { uiLabels } from './labels.ts';
import { useText } from './language.tsx';

export function Missing({ word }: { word?: string }) {
  const t = useText();
  return (
    <span className="muted">
      <span aria-hidden="true">{MISSING}</span>
      <span className="unseen">{word ?? t(uiLabels.missing)}</span>
    </span>
  );
}
