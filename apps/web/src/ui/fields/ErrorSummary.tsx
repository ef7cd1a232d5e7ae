// All problems of a form together, each leading to its field.
import type { MouseEvent, Ref } from 'react';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { fieldId } from './Field.tsx';
import type { Problem } from './problems.ts';
import './Form.css';

export function ErrorSummary({ problems, ref }: { problems: readonly Problem[]; ref?: Ref<HTMLDivElement> }) {
  const t = useText();
  const [only, ...more] = problems;
  const lone = only && more.length === 0 && !only.field;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <h2 className="error-summary__title">{lone ? only.message : t(uiLabels.problems, { n: problems.length })}</h2>
      {!lone && (
        <ul className="error-summary__list">
          {problems.map((problem) => (
            <li key={`${problem.field ?? ''} ${problem.message}`}>
              {problem.field ? (
                <a href={`#${fieldId(problem.field)}`} onClick={toField(problem.field)}>
                  {problem.message}
                </a>
              ) : (
                problem.message
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Moves the focus, not only the view; a group of choices gets it on its first choice. */
const toField = (name: string) => (event: MouseEvent) => {
  event.preventDefault();
  document.getElementById(fieldId(name))?.focus();
};
