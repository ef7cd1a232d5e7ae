// The form of a proposal: one step at a time, one draft under all of them, saved as a whole.
import { lacking, type ProposalText } from '@hanze/shared/proposals/proposal-text';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { useDraft } from '../../ui/drafts.ts';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { writingLabels } from '../writing-labels.ts';
import { ChangesStep } from './ChangesStep.tsx';
import { CostStep } from './CostStep.tsx';
import { EffectsStep } from './EffectsStep.tsx';
import { OptionsStep } from './OptionsStep.tsx';
import { OrgansStep } from './OrgansStep.tsx';
import { ReadThrough } from './ReadThrough.tsx';
import { StepNav } from './StepNav.tsx';
import { type StepCode, stepCodes, stepOf } from './steps.ts';
import { WeighStep } from './WeighStep.tsx';
import { WhatStep } from './WhatStep.tsx';
import { type Lists, listOf, said, type Writing } from './writing.ts';
import './Writing.css';

type Draft = ReturnType<typeof useDraft<Writing>>;

/** What every step gets: its fields, its lists, and what the partnership has to choose from. */
export type StepProps = {
  values: Writing;
  says: ProposalText;
  field: Draft['field'];
  list: <K extends keyof Lists>(name: K) => Lists[K];
  put: <K extends keyof Lists>(name: K, value: Lists[K]) => void;
  /** Boards to choose from; a proposal that exists keeps its own. */
  bodies?: readonly { key: string; name: string }[] | undefined;
  participants: readonly { id: string; name: string }[];
  partnershipId: string;
  /** The change set of the newest edition, as JSON. */
  changesNow: string;
};

type WritingFormProps = {
  label: string;
  slug: string;
  draft: Draft;
  step: StepCode;
  problems: readonly Problem[];
  busy: boolean;
  onSave: (says: ProposalText) => void;
  /** Why it cannot be saved now. */
  unavailable?: string | undefined;
  back: ReactNode;
} & Pick<StepProps, 'bodies' | 'participants' | 'partnershipId' | 'changesNow'>;

export function WritingForm({ label, slug, draft, step, problems, busy, onSave, unavailable, back, ...offered }: WritingFormProps) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const { values, field, set } = draft;
  const says = said(values, language);
  const props: StepProps = {
    ...offered,
    values,
    says,
    field,
    list: (name) => listOf(values, name),
    put: (name, value) => set(name, JSON.stringify(value)),
  };
  const go = (stap: StepCode) => void navigate({ to: '.', search: { stap } });
  const place = stepCodes.indexOf(step);
  const [before, after] = [stepCodes[place - 1], stepCodes[place + 1]];
  const [problem] = problems;
  const wanted = problem?.field === undefined ? undefined : stepOf(problem.field);
  // a refusal is shown where it can be mended
  useEffect(() => {
    if (wanted && wanted !== step) go(wanted);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problems]);
  return (
    <>
      <StepNav step={step} lacks={lacking(says).map(({ path }) => path)} />
      <Form label={label} problems={problems} onSubmit={() => onSave(says)}>
        {step === 'wat' && <WhatStep {...props} />}
        {step === 'varianten' && <OptionsStep {...props} />}
        {step === 'wijzigingen' && <ChangesStep {...props} />}
        {step === 'kosten' && <CostStep {...props} slug={slug} />}
        {step === 'gemeenten' && <EffectsStep {...props} />}
        {step === 'afweging' && <WeighStep {...props} />}
        {step === 'organen' && <OrgansStep {...props} />}
        {step === 'nalezen' && <ReadThrough {...props} />}
        <FormActions>
          {after && (
            <Button kind="primary" onClick={() => go(after)}>
              {t(writingLabels.next)}
            </Button>
          )}
          <Button type="submit" kind={after ? 'secondary' : 'primary'} busy={busy} unavailable={unavailable}>
            {t(writingLabels.save)}
          </Button>
          {before && (
            <Button kind="quiet" onClick={() => go(before)}>
              {t(writingLabels.previous)}
            </Button>
          )}
          {back}
        </FormActions>
        <p className="small muted">
          {t(writingLabels.saveSays)} {t(writingLabels.backSays)}
        </p>
      </Form>
    </>
  );
}
