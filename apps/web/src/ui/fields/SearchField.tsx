// A word that narrows a list; the list answers while one types, so there is no button.
import { Icon } from '../Icon.tsx';
import './SearchField.css';

type SearchFieldProps = { label: string; value: string; onChange: (value: string) => void };

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <label className="search">
      <span className="search__label">{label}</span>
      <span className="search__box">
        <Icon of="search" />
        <input
          type="search"
          className="input search__input"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
    </label>
  );
}
