// What is lost, and what stays possible for those who use no screen: both must stand there before others weigh the proposal.
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { writingLabels } from '../writing-labels.ts';
import { MarkdownField } from './MarkdownField.tsx';
import type { StepProps } from './WritingForm.tsx';

export function WeighStep({ field }: StepProps) {
  const t = useText();
  return (
    <Section title={t(writingLabels.stepWeigh)}>
      <div className="writing__fields">
        <MarkdownField
          {...field('downsides')}
          label={t(writingLabels.downsides)}
          hint={t(writingLabels.downsidesHint)}
          rows={6}
          maxLength={5000}
        />
        <MarkdownField
          {...field('withoutScreen')}
          label={t(writingLabels.withoutScreen)}
          hint={t(writingLabels.withoutScreenHint)}
          rows={4}
          maxLength={2000}
        />
      </div>
    </Section>
  );
}
