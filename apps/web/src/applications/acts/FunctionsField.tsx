// What an application is for: found by typing, one after the other; each chosen one can be taken away again.
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Combobox } from '../../ui/fields/Combobox.tsx';
import { useText } from '../../ui/language.tsx';
import { pageLabels } from '../act-labels.ts';
import './UseFields.css';

interface FunctionsFieldProps {
  name: string;
  label: string;
  components: readonly { id: string; name: string; domain: string | null }[];
  /** The ids, parted by spaces. */
  value: string;
  onChange: (value: string) => void;
}

export function FunctionsField({ name, label, components, value, onChange }: FunctionsFieldProps) {
  const t = useText();
  const [round, setRound] = useState(0);
  const chosen = value.split(' ').filter(Boolean);
  const names = new Map(components.map((it) => [it.id, it.name]));
  const options = components.filter(({ id }) => !chosen.includes(id)).map((it) => ({ key: it.id, name: it.name }));
  const add = (id: string) => {
    if (!id) return;
    onChange([...chosen, id].join(' '));
    // a new field for the next one
    setRound(round + 1);
  };
  return (
    <div className="functions-field">
      <Combobox
        key={round}
        name={name}
        label={label}
        hint={t(pageLabels.functionsHint)}
        options={options}
        value=""
        onChange={add}
        optional={chosen.length > 0}
      />
      <ul className="functions-field__chosen" aria-label={label}>
        {chosen.map((id) => (
          <li key={id}>
            {names.get(id)}{' '}
            <Button
              kind="quiet"
              aria-label={t(pageLabels.removeFunction, { name: names.get(id) ?? '' })}
              onClick={() => onChange(chosen.filter((it) => it !== id).join(' '))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
