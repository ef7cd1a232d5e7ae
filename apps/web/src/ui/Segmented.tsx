// One of two to four views. Radio buttons underneath: arrow keys move, the choice is said aloud.
import { useId } from 'react';
import './Segmented.css';

type SegmentedProps<K extends string> = {
  label: string;
  options: readonly { key: K; name: string }[];
  value: K;
  onChange: (key: K) => void;
};

export function Segmented<K extends string>({ label, options, value, onChange }: SegmentedProps<K>) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={label} className="segmented">
      {options.map(({ key, name }) => (
        <label key={key} className="segmented__item">
          <input
            type="radio"
            className="segmented__input"
            name={group}
            value={key}
            checked={key === value}
            onChange={() => onChange(key)}
          />
          <span className="segmented__face">{name}</span>
        </label>
      ))}
    </div>
  );
}
