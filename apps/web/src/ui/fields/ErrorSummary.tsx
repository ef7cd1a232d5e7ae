// All problems of a form together, each leading to its field.
import { type MouseEvent, type Ref, useContext } from 'react';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { FormContext, fieldId, type Problem } from './problems.ts';
import './Form.css';

export function ErrorSummary({ problems, ref }: { problems: readonly Problem[]; ref?: Ref<HTMLDivElement> }) {
  const t = useText();
  const { scope } = useContext(FormContext);
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
                <a href={`#${fieldId(scope, problem.field)}`} onClick={toField}>
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
const toField = (event: MouseEvent<HTMLAnchorElement>) => {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
};
