// One of a few, all visible, each with what it means; the whole block is the target.
import { useFieldId, useProblem } from './problems.ts';
import { FieldError, type FieldProps } from './Field.tsx';
import './ChoiceField.css';

export type Choice = { key: string; name: string; meaning?: string; unavailable?: string };
type ChoiceFieldProps = FieldProps & { value: string; onChange: (value: string) => void; choices: readonly Choice[] };

export function ChoiceField({ name, label, hint, error, value, onChange, choices }: ChoiceFieldProps) {
  const id = useFieldId(name);
  const problem = useProblem(name, error);
  const first = choices.findIndex((choice) => choice.unavailable === undefined);
  const described = [hint !== undefined && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className="choices" aria-describedby={described}>
      <legend className="choices__label">{label}</legend>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {choices.map((choice, place) => (
        <label key={choice.key} className="choice">
          <input
            type="radio"
            className="choice__input"
            id={place === first ? id : undefined}
            name={name}
            checked={choice.key === value}
            disabled={choice.unavailable !== undefined}
            onChange={() => onChange(choice.key)}
          />
          <span className="choice__text">
            <span className="choice__name">{choice.name}</span>
            {(choice.unavailable ?? choice.meaning) && <span className="choice__meaning">{choice.unavailable ?? choice.meaning}</span>}
          </span>
        </label>
      ))}
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </fieldset>
  );
}
