// A field for files of the reader's own computer, or for a whole folder of them.
import { FieldError } from '../ui/fields/Field.tsx';
import { useFieldId, useProblem } from '../ui/fields/problems.ts';
import '../ui/fields/Field.css';

type FileFieldProps = { name: string; label: string; hint: string; folder?: boolean; onChoose: (files: readonly File[]) => void };

export function FileField({ name, label, hint, folder = false, onChoose }: FileFieldProps) {
  const id = useFieldId(name);
  const problem = useProblem(name);
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        className="input"
        multiple
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ''}`}
        {...(folder && { webkitdirectory: '' })}
        onChange={(event) => onChoose([...(event.target.files ?? [])])}
      />
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </div>
  );
}
