// Entering a cost line: what, how much, for which year, and what it comes from.
import { lineKinds } from '@hanze/shared/sharing/cost-words';
import { graphql } from '../../graphql/graphql.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { AmountField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { typedCents, typedDay } from '../../ui/typed.ts';
import { type EntryProps, wholeField } from './act.ts';
import { entryLabels } from './entry-labels.ts';
import { quantityGiven } from './key-values.ts';

const EnterCostLine = graphql(`
  mutation EnterCostLine($input: EnterCostLineInput!) {
    enterCostLine(input: $input) {
      __typename
      ... on CostLine { id }
      ... on Refusal { code message path }
    }
  }
`);

const typedYear = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : undefined);

export function LineForm({ costs: { partnershipId, groups, year }, groupId, onClose, onDone }: EntryProps) {
  const t = useText();
  const language = useLanguage();
  const [only] = groups;
  const { field, frame } = useActForm({
    command: EnterCostLine,
    draft: `cost-line-${partnershipId}`,
    initial: {
      groupId: groupId ?? (groups.length === 1 && only ? only.id : ''),
      year: `${year}`,
      kind: '',
      description: '',
      amount: '',
      day: '',
      source: '',
      vat: '',
      compensablePercent: '',
      indexPercent: '',
      volume: '',
    },
    rename: wholeField,
    missing: (values) => [
      !values.groupId && { field: 'groupId', message: t(entryLabels.choose) },
      typedYear(values.year) === undefined && { field: 'year', message: t(entryLabels.fillYear) },
      typedCents(values.amount, language) === undefined && { field: 'amount', message: t(entryLabels.fillAmount) },
      values.vat.trim() !== '' && typedCents(values.vat, language) === undefined && { field: 'vat', message: t(entryLabels.fillAmount) },
      !typedDay(values.day) && { field: 'day', message: t(entryLabels.fillDay) },
    ],
    variables: ({ volume, ...values }) => ({
      input: {
        ...values,
        year: typedYear(values.year) ?? 0,
        amount: typedCents(values.amount, language) ?? 0,
        vat: typedCents(values.vat, language) ?? 0,
        day: typedDay(values.day) ?? '',
        indexPercent: values.indexPercent || null,
        compensablePercent: values.compensablePercent || null,
        volume: volume.trim() ? quantityGiven(volume, language) : null,
      },
    }),
    onDone,
  });
  const few = { inputMode: 'decimal', autoComplete: 'off', optional: true, short: true } as const;
  return (
    <ActForm label={t(entryLabels.enterCostLine)} {...frame} onClose={onClose}>
      <SelectField {...field('groupId')} label={t(entryLabels.group)} options={groups.map(({ id: key, name }) => ({ key, name }))} />
      <TextField {...field('year')} label={t(entryLabels.year)} inputMode="numeric" autoComplete="off" short />
      <SelectField
        {...field('kind')}
        label={t(entryLabels.kind)}
        options={Object.entries(lineKinds).map(([key, name]) => ({ key, name: t(name) }))}
      />
      <TextField {...field('description')} label={t(entryLabels.description)} maxLength={500} autoComplete="off" />
      <AmountField {...field('amount')} label={t(entryLabels.amount)} hint={t(entryLabels.amountHint)} />
      <DayField {...field('day')} label={t(entryLabels.day)} hint={t(entryLabels.dayHint)} />
      <TextField {...field('source')} label={t(entryLabels.source)} hint={t(entryLabels.sourceHint)} maxLength={500} autoComplete="off" />
      <AmountField {...field('vat')} label={t(entryLabels.vat)} optional />
      <TextField {...field('compensablePercent')} label={t(entryLabels.compensable)} hint={t(entryLabels.compensableHint)} {...few} />
      <TextField {...field('indexPercent')} label={t(entryLabels.index)} hint={t(entryLabels.indexHint)} {...few} />
      <TextField {...field('volume')} label={t(entryLabels.volume)} hint={t(entryLabels.volumeHint)} {...few} />
    </ActForm>
  );
}
