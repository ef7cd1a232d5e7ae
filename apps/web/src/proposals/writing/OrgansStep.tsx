// What happens after the decision, step by step: by which power, by whom, and whether that organ may.
import {
  type DeciderCode,
  deciderCodes,
  deciders,
  isDecider,
  isPower,
  type PowerCode,
  powerCodes,
  powers,
} from '@hanze/shared/proposals/powers';
import { DayField } from '../../ui/fields/DayField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { CompetenceOf } from '../CompetenceOf.tsx';
import { writingLabels } from '../writing-labels.ts';
import { Rows } from './Rows.tsx';
import { blankStep } from './writing.ts';
import type { StepProps } from './WritingForm.tsx';

export function OrgansStep({ list, put }: StepProps) {
  const t = useText();
  return (
    <Section title={t(writingLabels.organs)}>
      <div className="writing__fields">
        <p className="field__hint">{t(writingLabels.organsHint)}</p>
        <Rows
          rows={list('steps')}
          onChange={(rows) => put('steps', rows)}
          name={(_, place) => t(writingLabels.stepN, { n: place + 1 })}
          add={{ label: t(writingLabels.addStep), blank: blankStep }}
          most={20}
        >
          {({ what, power, by, on }, change, place) => (
            <>
              <TextAreaField
                name={`steps[${place}].what`}
                label={t(writingLabels.stepDoes)}
                value={what}
                onChange={(value) => change({ what: value })}
                rows={2}
                maxLength={500}
              />
              <SelectField
                name={`steps[${place}].power`}
                label={t(writingLabels.stepPower)}
                value={power}
                onChange={(value) => change({ power: value })}
                options={powerCodes.map((key: PowerCode) => ({ key, name: t(powers[key].label) }))}
              />
              <SelectField
                name={`steps[${place}].by`}
                label={t(writingLabels.stepBy)}
                value={by}
                onChange={(value) => change({ by: value })}
                options={deciderCodes.map((key: DeciderCode) => ({ key, name: t(deciders[key].label) }))}
              />
              {isPower(power) && isDecider(by) && <CompetenceOf power={power} by={by} />}
              <DayField
                name={`steps[${place}].on`}
                label={t(writingLabels.stepOn)}
                value={on}
                onChange={(value) => change({ on: value })}
                optional
              />
            </>
          )}
        </Rows>
      </div>
    </Section>
  );
}
