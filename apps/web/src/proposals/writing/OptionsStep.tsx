// Second step: the options beside doing nothing, and which of them is proposed.
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { writingLabels } from '../writing-labels.ts';
import { Rows } from './Rows.tsx';
import type { StepProps } from './WritingForm.tsx';

export function OptionsStep({ field, list, put, values }: StepProps) {
  const t = useText();
  const options = list('options');
  /** Who takes an option away keeps the one that was chosen. */
  const change = (rows: typeof options) => {
    const chosen = options[Number(values.chosen)];
    put('options', rows);
    if (rows.length < options.length) field('chosen').onChange(String(chosen ? rows.indexOf(chosen) : -1));
  };
  return (
    <Section title={t(writingLabels.stepOptions)}>
      <div className="writing__fields">
        <p className="field__hint">{t(writingLabels.optionsHint)}</p>
        <Rows
          rows={options}
          onChange={change}
          name={({ nothing }, place) => (nothing ? t(writingLabels.optionNothing) : t(writingLabels.optionN, { n: place + 1 }))}
          add={{ label: t(writingLabels.addOption), blank: { name: '', summary: '', nothing: false } }}
          removable={({ nothing }) => !nothing && options.length > 2}
          most={8}
        >
          {({ name, summary }, set, place) => (
            <>
              <TextField
                name={`options[${place}].name`}
                label={t(writingLabels.optionName)}
                value={name}
                onChange={(value) => set({ name: value })}
                maxLength={200}
              />
              <TextAreaField
                name={`options[${place}].summary`}
                label={t(writingLabels.optionSays)}
                hint={t(writingLabels.optionSaysHint)}
                value={summary}
                onChange={(value) => set({ summary: value })}
                rows={3}
                maxLength={2000}
              />
            </>
          )}
        </Rows>
        <ChoiceField
          {...field('chosen')}
          label={t(writingLabels.chosen)}
          choices={options.map(({ name, summary }, place) => ({
            key: String(place),
            name: name.trim() || t(writingLabels.nameless, { n: place + 1 }),
            ...(summary.trim() && { meaning: summary.trim() }),
          }))}
        />
      </div>
    </Section>
  );
}
