// A form that loses nothing and points at what is wrong: one problem gets the focus itself, from two on a summary does.
import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormContext, fieldId, type Problem } from './problems.ts';
import './Form.css';

const none: readonly Problem[] = [];

type FormProps = { label: string; onSubmit: () => void; problems?: readonly Problem[] | undefined; children: ReactNode };

/** Hand it a new `problems` array after each refused attempt: the focus moves whenever the array changes. */
export function Form({ label, onSubmit, problems = none, children }: FormProps) {
  const summary = useRef<HTMLDivElement>(null);
  const scope = useId();
  const form = useMemo(() => ({ scope, problems }), [scope, problems]);
  useEffect(() => {
    const [only] = problems;
    if (!only) return;
    const field = problems.length === 1 && only.field ? document.getElementById(fieldId(scope, only.field)) : null;
    (field ?? summary.current)?.focus();
  }, [problems, scope]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const [only] = problems;
  const summed = problems.length > 1 || (only && !only.field);
  return (
    <FormContext value={form}>
      <form className="form" aria-label={label} noValidate onSubmit={submit}>
        {summed && <ErrorSummary ref={summary} problems={problems} />}
        {children}
      </form>
    </FormContext>
  );
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form__actions">{children}</div>;
}
