// First step: which board decides, what it is called, what is decided, and why.
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { writingLabels } from '../writing-labels.ts';
import { MarkdownField } from './MarkdownField.tsx';
import { Rows } from './Rows.tsx';
import type { StepProps } from './WritingForm.tsx';

export function WhatStep({ field, list, put, bodies }: StepProps) {
  const t = useText();
  return (
    <Section title={t(writingLabels.stepWhat)}>
      <div className="writing__fields">
        {bodies && <SelectField {...field('bodyId')} label={t(writingLabels.body)} hint={t(writingLabels.bodyHint)} options={bodies} />}
        <TextField {...field('title')} label={t(writingLabels.titleField)} hint={t(writingLabels.titleHint)} maxLength={200} />
        <div className="writing__group" role="group" aria-labelledby="writing-points">
          <h3 id="writing-points" className="writing__legend">
            {t(writingLabels.points)}
          </h3>
          <p className="field__hint">{t(writingLabels.pointsHint)}</p>
          <Rows
            rows={list('resolutions').map((point) => ({ point }))}
            onChange={(rows) =>
              put(
                'resolutions',
                rows.map(({ point }) => point),
              )
            }
            name={(_, place) => t(writingLabels.point, { n: place + 1 })}
            add={{ label: t(writingLabels.addPoint), blank: { point: '' } }}
            removable={() => list('resolutions').length > 1}
            most={20}
            bare
          >
            {({ point }, change, place) => (
              <TextAreaField
                name={`resolutions[${place}]`}
                label={t(writingLabels.point, { n: place + 1 })}
                value={point}
                onChange={(value) => change({ point: value })}
                rows={2}
                maxLength={1000}
              />
            )}
          </Rows>
        </div>
        <MarkdownField
          {...field('text')}
          label={t(writingLabels.explanation)}
          hint={t(writingLabels.explanationHint)}
          rows={12}
          maxLength={50_000}
        />
      </div>
    </Section>
  );
}
