// Where a procedure stands: done, now, to come, each with a word and a date.
import { uiLabels } from './labels.ts';
import { useText } from './language.tsx';
import './Steps.css';

export type Step = { label: string; note?: string; state: 'done' | 'now' | 'to-come' };

export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const t = useText();
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} className={`steps__step steps__step--${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="steps__label">{step.label}</span>
          {step.state !== 'to-come' && <span className="unseen">({t(step.state === 'now' ? uiLabels.stepsNow : uiLabels.stepsDone)})</span>}
          {step.note && <span className="steps__note">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
