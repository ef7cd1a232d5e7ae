// Where one is in beginning an account.
import { useText } from '../../ui/language.tsx';
import { type Step, Steps } from '../../ui/Steps.tsx';
import { beginningLabels } from './labels.ts';

export function BeginningSteps({ at }: { at: 'you' | 'factor' }) {
  const t = useText();
  const steps: Step[] = [
    { label: t(beginningLabels.stepYou), state: at === 'you' ? 'now' : 'done' },
    { label: t(beginningLabels.stepFactor), state: at === 'you' ? 'to-come' : 'now' },
  ];
  return <Steps label={t(beginningLabels.steps)} steps={steps} />;
}
