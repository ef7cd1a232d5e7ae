// The list under a combobox.
import { useEffect } from 'react';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import type { ComboOption } from './useCombobox.ts';
import './Combobox.css';

type OptionListProps = {
  id: string;
  label: string;
  options: readonly ComboOption[];
  at: number;
  onChoose: (option: ComboOption) => void;
};

export function OptionList({ id, label, options, at, onChoose }: OptionListProps) {
  const t = useText();
  const pointed = options[at] && `${id}-${options[at].key}`;
  useEffect(() => {
    if (pointed) document.getElementById(pointed)?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  return (
    <div className="combobox__list">
      <div id={id} role="listbox" aria-label={label}>
        {options.map((option, place) => (
          // the keyboard works in the field above, as the combobox pattern asks
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={option.key}
            id={`${id}-${option.key}`}
            role="option"
            aria-selected={place === at}
            className="combobox__option"
            // keeps the focus in the field, so that leaving it is not mistaken for giving up
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            {option.name}
            {option.note && <span className="combobox__note">{option.note}</span>}
          </div>
        ))}
      </div>
      {options.length === 0 && <p className="combobox__none">{t(uiLabels.comboboxNone)}</p>}
    </div>
  );
}
