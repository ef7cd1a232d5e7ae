// A field for files of the reader's own computer, or for a whole folder of them.
import { FieldError } from '../ui/fields/Field.tsx';
import { useText } from '../ui/language.tsx';
import { importLabels } from './import-labels.ts';
import { useFieldId, useProblem } from '../ui/fields/problems.ts';
import '../ui/Button.css';
import '../ui/fields/Field.css';
import './Import.css';

type FileFieldProps = { name: string; label: string; hint: string; folder?: boolean; onChoose: (files: readonly File[]) => void };

export function FileField({ name, label, hint, folder = false, onChoose }: FileFieldProps) {
  const t = useText();
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
      <span className="file-field">
        <input
          id={id}
          type="file"
          className="file-field__input"
          multiple
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ''}`}
          {...(folder && { webkitdirectory: '' })}
          onChange={(event) => onChoose([...(event.target.files ?? [])])}
        />
        {/* the machine's own button speaks the language of the browser, not of the reader */}
        <label className="button button--secondary" htmlFor={id}>
          <span className="button__face">{t(folder ? importLabels.chooseFolder : importLabels.choose)}</span>
        </label>
      </span>
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </div>
  );
}
