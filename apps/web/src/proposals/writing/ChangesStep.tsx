// Third step: which records change when the proposal is adopted, written by a template or put together one by one.
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { ChangeSetEditor } from '../changes/ChangeSetEditor.tsx';
import { writingLabels } from '../writing-labels.ts';
import type { StepProps } from './WritingForm.tsx';

export function ChangesStep({ field, values: { changes, changesBefore }, partnershipId, changesNow }: StepProps) {
  const t = useText();
  return (
    <>
      <Section title={t(writingLabels.stepChanges)}>
        <p className="field__hint">{t(writingLabels.changesSays)}</p>
        {changesNow !== changesBefore && changes !== changesBefore && <Notice is="look" title={t(writingLabels.changesClash)} />}
      </Section>
      <ChangeSetEditor partnershipId={partnershipId} value={changes} onChange={field('changes').onChange} />
    </>
  );
}
