// The steps of writing as links, each with what is still missing there before the proposal can be tabled.
import { Link } from '../../ui/Link.tsx';
import { useText } from '../../ui/language.tsx';
import { writingLabels } from '../writing-labels.ts';
import { type StepCode, stepCodes, stepOf, writingSteps } from './steps.ts';
import '../../ui/Steps.css';

export function StepNav({ step, lacks }: { step: StepCode; lacks: readonly string[] }) {
  const t = useText();
  return (
    <nav aria-label={t(writingLabels.steps)}>
      <ol className="steps">
        {stepCodes.map((code) => {
          const n = lacks.filter((path) => stepOf(path) === code).length;
          return (
            <li
              key={code}
              className={`steps__step steps__step--${code === step ? 'now' : n > 0 || code === 'nalezen' ? 'to-come' : 'done'}`}
              aria-current={code === step ? 'step' : undefined}
            >
              <Link to="." search={{ stap: code }} className="steps__label" replace>
                {t(writingSteps[code].label)}
              </Link>
              {n > 0 && <span className="steps__note">{t(writingLabels.toDo, { n })}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
