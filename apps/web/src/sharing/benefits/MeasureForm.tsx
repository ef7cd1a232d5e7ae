// Measuring a promise, or putting an earlier measurement right.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { benefitLabels } from './labels.ts';
import { type Line, typedDecimal } from './lines.ts';

const MeasureBenefit = graphql(`
  mutation MeasureBenefit($input: MeasureBenefitInput!) {
    measureBenefit(input: $input) {
      __typename
      ... on BenefitPromise {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type MeasureFormProps = { line: Line; corrects?: Line['measurements'][number] | undefined; onDone: () => void };

export function MeasureForm({ line: { id: promiseId, unit }, corrects, onDone }: MeasureFormProps) {
  const t = useText();
  const language = useLanguage();
  const { values, field, clear } = useDraft(`measure-${promiseId}-${corrects?.id ?? 'new'}`, {
    value: '',
    on: '',
    source: corrects?.source ?? '',
    note: '',
  });
  const { run, busy, problems } = useCommand(MeasureBenefit);
  const [wrong, setWrong] = useState<readonly { field: string; message: string }[]>([]);
  const submit = async () => {
    const [value, on] = [typedDecimal(values.value, language), typedDay(values.on)];
    const amiss = [
      ...(value === undefined ? [{ field: 'value', message: t(benefitLabels.valueWrong) }] : []),
      ...(on === undefined ? [{ field: 'on', message: t(benefitLabels.on) }] : []),
    ];
    setWrong(amiss);
    if (busy || value === undefined || on === undefined) return;
    const { source, note } = values;
    if (!(await run({ input: { promiseId, value, on, source, note: note || null, correctsId: corrects?.id ?? null } }))) return;
    clear();
    onDone();
  };
  return (
    <Form label={t(benefitLabels.measure)} problems={wrong.length > 0 ? wrong : problems} onSubmit={() => void submit()}>
      <TextField {...field('value')} label={t(benefitLabels.value, { unit })} inputMode="decimal" autoComplete="off" short />
      <DayField {...field('on')} label={t(benefitLabels.on)} />
      <TextField {...field('source')} label={t(benefitLabels.source)} hint={t(benefitLabels.sourceHint)} maxLength={500} />
      <TextAreaField
        {...field('note')}
        label={t(corrects ? benefitLabels.noteWrong : benefitLabels.note)}
        rows={2}
        maxLength={2000}
        optional={!corrects}
      />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {t(benefitLabels.measure)}
        </Button>
      </FormActions>
    </Form>
  );
}
