// The frame around every field: bold label above, hint below it, error under the field, all tied together for the ear.
import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { useFieldId, useProblem } from './problems.ts';
import './Field.css';

export type FieldProps = {
  /** Name of the input in the command; a refusal with this path lands here. */
  name: string;
  label: string;
  hint?: ReactNode;
  /** Overrules the problem the form knows for this name. */
  error?: string | undefined;
  /** 'silent': in a filter, where nothing has to be filled in. */
  optional?: boolean | 'silent';
};

export type Wired = {
  id: string;
  name: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
  className: string;
};

export function Field({ name, label, hint, error, optional, children }: FieldProps & { children: (wired: Wired) => ReactNode }) {
  const t = useText();
  const id = useFieldId(name);
  const problem = useProblem(name, error);
  const described = [hint !== undefined && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label} {optional === true && <span className="field__optional">{t(uiLabels.optional)}</span>}
      </label>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, name, 'aria-invalid': problem ? true : undefined, 'aria-describedby': described, className: 'input' })}
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field__error" id={id}>
      <Icon of="stateLate" />
      <span>{children}</span>
    </p>
  );
}
