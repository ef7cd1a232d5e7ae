// Yes or no, said as a sentence one agrees with.
import { useFieldId, useProblem } from './problems.ts';
import { FieldError, type FieldProps } from './Field.tsx';
import './ChoiceField.css';
import './Field.css';

type CheckboxFieldProps = FieldProps & { value: boolean; onChange: (value: boolean) => void };

export function CheckboxField({ name, label, hint, error, value, onChange }: CheckboxFieldProps) {
  const id = useFieldId(name);
  const problem = useProblem(name, error);
  const described = [hint !== undefined && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label className="tick">
        <input
          type="checkbox"
          className="tick__input"
          id={id}
          name={name}
          checked={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </div>
  );
}
