// Recording a use, and changing it from a day on. What held before stays on its days.
import { graphql } from '../../graphql/graphql.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { uiLabels } from '../../ui/labels.ts';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { pageLabels } from '../act-labels.ts';
import type { ActProps, PageUse } from '../application-page.ts';
import { UseFields } from './UseFields.tsx';
import { askedOf, unreadable, valuesOf, type UseValues } from './use-values.ts';

const RecordUse = graphql(`
  mutation RecordUse($input: RecordUseInput!) {
    recordUse(input: $input) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

const ChangeUse = graphql(`
  mutation ChangeUse($input: ChangeUseInput!) {
    changeUse(input: $input) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

/** The fields of which a page can see that they are empty or unreadable. */
function useMissing() {
  const t = useText();
  const language = useLanguage();
  return (values: UseValues & { from: string }): (Problem | false)[] => [
    !values.phase && { field: 'phase', message: t(uiLabels.choose) },
    !values.degree && { field: 'degree', message: t(uiLabels.choose) },
    !typedDay(values.from) && { field: 'from', message: t(pageLabels.fillDay) },
    ...unreadable(values, language).map((field) => ({
      field,
      message: t(/On$|Until$/.test(field) ? uiLabels.dayWrong : field === 'deviationCents' ? uiLabels.amountWrong : uiLabels.countWrong),
    })),
  ];
}

export function RecordUseForm({ application: { id, organisations, recordsFor, uses }, onClose, onDone }: ActProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const missing = useMissing();
  const busy = new Set(uses.filter(({ until }) => until === null).map(({ organisationId }) => organisationId));
  const options = organisations.filter((it) => recordsFor.includes(it.id) && !busy.has(it.id)).map(({ id: key, name }) => ({ key, name }));
  const { field, frame } = useActForm({
    command: RecordUse,
    draft: `use-${id}`,
    initial: { ...valuesOf(undefined, format), organisationId: options.length === 1 ? (options[0]?.key ?? '') : '', from: '' },
    missing: (values) => [!values.organisationId && { field: 'organisationId', message: t(pageLabels.choose) }, ...missing(values)],
    variables: ({ organisationId, from, ...values }) => ({
      input: { applicationId: id, organisationId, from: typedDay(from) ?? '', ...askedOf(values, language) },
    }),
    onDone,
  });
  return (
    <ActForm label={t(pageLabels.recordUse)} {...frame} onClose={onClose}>
      <SelectField {...field('organisationId')} label={t(pageLabels.municipality)} options={options} />
      <DayField {...field('from')} label={t(pageLabels.from)} />
      <UseFields field={field} />
    </ActForm>
  );
}

export function ChangeUseForm({ use, onClose, onDone }: ActProps & { use: PageUse }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const missing = useMissing();
  const { field, frame } = useActForm({
    command: ChangeUse,
    draft: `use-${use.id}`,
    initial: { ...valuesOf(use, format), from: '' },
    missing,
    variables: ({ from, ...values }) => ({ input: { useId: use.id, from: typedDay(from) ?? '', ...askedOf(values, language) } }),
    onDone,
  });
  return (
    <ActForm label={t(pageLabels.changeUse)} {...frame} onClose={onClose}>
      <DayField {...field('from')} label={t(pageLabels.from)} hint={t(pageLabels.fromHint)} />
      <UseFields field={field} />
    </ActForm>
  );
}
