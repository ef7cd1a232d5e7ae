// One more change of a kind, empty, to be filled in.
import type { Change } from '@hanze/shared/proposals/change-set/change-set';
import { isKind, kinds } from '@hanze/shared/proposals/change-set/registry';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useText } from '../../ui/language.tsx';
import { editorLabels } from './editor-labels.ts';

export function AddChange({ onAdd }: { onAdd: (change: Change) => void }) {
  const t = useText();
  const [kind, choose] = useState('');
  const options = Object.entries(kinds).map(([key, { label }]) => ({ key, name: t(label) }));
  const add = () => {
    if (isKind(kind)) onAdd({ kind, arguments: {} });
    choose('');
  };
  return (
    <div className="changes__add">
      <SelectField name="kind" label={t(editorLabels.kind)} optional="silent" value={kind} onChange={choose} options={options} />
      <Button onClick={add}>{t(editorLabels.add)}</Button>
    </div>
  );
}
