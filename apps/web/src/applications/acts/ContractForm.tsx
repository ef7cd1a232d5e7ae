// Recording a contract with its parties and terms, and other terms from a day on.
import { contractKinds } from '@hanze/shared/applications/registries';
import { graphql } from '../../graphql/graphql.ts';
import type { Question } from '../../graphql/document.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { AmountField, NumberField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { typedCents, typedCount, typedDay } from '../../ui/typed.ts';
import { pageLabels } from '../act-labels.ts';
import type { ActProps, PageContract } from '../application-page.ts';
import { optionsOf } from '../use-words.ts';
import { PartiesField } from './PartiesField.tsx';

const RecordContract = graphql(`
  mutation RecordContract($input: RecordContractInput!) {
    recordContract(input: $input) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

const AmendContract = graphql(`
  mutation AmendContract($input: AmendContractInput!) {
    amendContract(input: $input) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

interface Terms {
  organisationIds: string[];
  number: string | null;
  kind: string | null;
  from: string;
  end: string;
  noticeMonths: number;
  procurementMonths: number;
  extensionMonths: number | null;
  extensionsLeft: number | null;
  yearlyCents: number;
}

export const RecordContractForm = (props: ActProps) => (
  <TermsForm
    {...props}
    command={RecordContract}
    label="recordContract"
    draft={`contract-${props.application.id}`}
    inputOf={(terms) => ({ input: { applicationId: props.application.id, ...terms } })}
  />
);

export const AmendContractForm = ({ contract, ...props }: ActProps & { contract: PageContract }) => (
  <TermsForm
    {...props}
    contract={contract}
    command={AmendContract}
    label="amendContract"
    draft={`contract-${contract.id}`}
    inputOf={(terms) => ({ input: { contractId: contract.id, ...terms } })}
  />
);

type TermsFormProps<V extends object> = ActProps & {
  contract?: PageContract;
  command: Question<object, V>;
  label: 'recordContract' | 'amendContract';
  draft: string;
  inputOf: (terms: Terms) => V;
};

function TermsForm<V extends object>({ application, contract, command, label, draft, inputOf, onClose, onDone }: TermsFormProps<V>) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const count = (n: number | null | undefined, usual = '') => (n == null ? usual : format.count(n));
  const wrongMonths = (field: string, text: string) =>
    typedCount(text, language) === undefined && { field, message: t(pageLabels.fillMonths) };
  const { field, frame } = useActForm({
    command,
    draft,
    initial: {
      organisationIds: (contract?.organisationIds ?? (application.recordsFor.length === 1 ? application.recordsFor : [])).join(' '),
      number: contract?.number ?? '',
      kind: contract?.kind ?? '',
      from: '',
      end: contract ? format.dayInFigures(contract.end) : '',
      noticeMonths: count(contract?.noticeMonths, '3'),
      procurementMonths: count(contract?.procurementMonths, '9'),
      extensionMonths: count(contract?.extensionMonths),
      extensionsLeft: count(contract?.extensionsLeft),
      yearlyCents: contract ? format.amountToTheCent(contract.yearlyCents) : '',
    },
    missing: (values) => [
      !values.organisationIds && { field: 'organisationIds', message: t(pageLabels.choose) },
      !typedDay(values.from) && { field: 'from', message: t(pageLabels.fillDay) },
      !typedDay(values.end) && { field: 'end', message: t(pageLabels.fillDay) },
      wrongMonths('noticeMonths', values.noticeMonths),
      wrongMonths('procurementMonths', values.procurementMonths),
      values.extensionMonths !== '' && wrongMonths('extensionMonths', values.extensionMonths),
      typedCents(values.yearlyCents, language) === undefined && { field: 'yearlyCents', message: t(pageLabels.fillAmount) },
    ],
    variables: (values) =>
      inputOf({
        organisationIds: values.organisationIds.split(' ').filter(Boolean),
        number: values.number.trim() || null,
        kind: values.kind || null,
        from: typedDay(values.from) ?? '',
        end: typedDay(values.end) ?? '',
        noticeMonths: typedCount(values.noticeMonths, language) ?? 0,
        procurementMonths: typedCount(values.procurementMonths, language) ?? 0,
        extensionMonths: typedCount(values.extensionMonths, language) ?? null,
        extensionsLeft: typedCount(values.extensionsLeft, language) ?? null,
        yearlyCents: typedCents(values.yearlyCents, language) ?? 0,
      }),
    onDone,
  });
  const bound = new Set(contract?.organisationIds);
  const may = application.organisations.filter(({ id }) => application.recordsFor.includes(id) || bound.has(id));
  return (
    <ActForm label={t(pageLabels[label])} {...frame} onClose={onClose}>
      <PartiesField {...field('organisationIds')} label={t(pageLabels.parties)} organisations={may} />
      <TextField {...field('number')} label={t(pageLabels.number)} optional autoComplete="off" short />
      <SelectField
        {...field('kind')}
        label={t(pageLabels.kind)}
        optional
        empty={t(pageLabels.unknown)}
        options={optionsOf(contractKinds, t)}
      />
      <DayField {...field('from')} label={t(pageLabels.from)} {...(contract && { hint: t(pageLabels.fromHint) })} />
      <DayField {...field('end')} label={t(pageLabels.end)} hint={t(pageLabels.endHint)} />
      <NumberField {...field('noticeMonths')} label={t(pageLabels.noticeMonths)} />
      <NumberField {...field('procurementMonths')} label={t(pageLabels.procurementMonths)} />
      <NumberField {...field('extensionMonths')} label={t(pageLabels.extensionMonths)} optional />
      <NumberField {...field('extensionsLeft')} label={t(pageLabels.extensionsLeft)} optional />
      <AmountField {...field('yearlyCents')} label={t(pageLabels.yearlyCents)} />
    </ActForm>
  );
}
