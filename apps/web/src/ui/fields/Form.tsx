// A form that loses nothing and points at what is wrong: one problem gets the focus itself, from two on a summary does.
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { ErrorSummary } from './ErrorSummary.tsx';
import { fieldId } from './Field.tsx';
import { type Problem, ProblemContext } from './problems.ts';
import './Form.css';

const none: readonly Problem[] = [];

type FormProps = { label: string; onSubmit: () => void; problems?: readonly Problem[] | undefined; children: ReactNode };

/** Hand it a new `problems` array after each refused attempt: the focus moves whenever the array changes. */
export function Form({ label, onSubmit, problems = none, children }: FormProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [only] = problems;
    if (!only) return;
    const field = problems.length === 1 && only.field ? document.getElementById(fieldId(only.field)) : null;
    (field ?? summary.current)?.focus();
  }, [problems]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const [only] = problems;
  const summed = problems.length > 1 || (only && !only.field);
  return (
    <ProblemContext value={problems}>
      <form className="form" aria-label={label} noValidate onSubmit={submit}>
        {summed && <ErrorSummary ref={summary} problems={problems} />}
        {children}
      </form>
    </ProblemContext>
  );
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form__actions">{children}</div>;
}
