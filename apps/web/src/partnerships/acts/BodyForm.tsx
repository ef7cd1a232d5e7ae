// Defines a body: the kinds that the legal form demands come first, with the reason beside them.
import { bodyKindCodes } from '@hanze/shared/partnerships/bodies';
import { factsOf, isLegalForm, knowsBody } from '@hanze/shared/partnerships/legal-forms';
import { graphql } from '../../graphql/graphql.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { actLabels } from '../act-labels.ts';
import { bodyKindName } from '../words.ts';
import { ActForm } from './ActForm.tsx';
import type { Asks } from './asks.ts';
import { useActForm } from './useActForm.ts';

const DefineBody = graphql(`
  mutation DefineBody($input: DefineBodyInput!) {
    defineBody(input: $input) {
      __typename
      ... on Partnership {
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

export function BodyForm({ partnership: { id: partnershipId, legalForm }, onClose, onDone }: Omit<Asks<'defineBody'>, 'act'>) {
  const t = useText();
  const form = isLegalForm(legalForm) ? legalForm : undefined;
  const rank = (kind: (typeof bodyKindCodes)[number]) =>
    form && factsOf(form).demands.includes(kind) ? 0 : form && knowsBody(form, kind) ? 1 : 2;
  const says = { 0: ` (${t(actLabels.demanded)})`, 1: '', 2: form ? ` (${t(actLabels.unknownToForm)})` : '' } as const;
  const kinds = bodyKindCodes.toSorted((a, b) => rank(a) - rank(b)).map((key) => ({ key, name: bodyKindName(key, t) + says[rank(key)] }));
  const { values, set, field, frame } = useActForm({
    command: DefineBody,
    draft: `body-${partnershipId}`,
    initial: { kind: '', name: '', from: '' },
    missing: ({ from }) => [!typedDay(from) && { field: 'from', message: t(actLabels.fillDay) }],
    variables: ({ kind, name, from }) => ({ input: { partnershipId, kind, name, from: typedDay(from) ?? '' } }),
    onDone,
  });
  const chooseKind = (kind: string) => {
    // a body is usually called after its kind
    if (values.name === '' || values.name === bodyKindName(values.kind, t)) set('name', kind && bodyKindName(kind, t));
    set('kind', kind);
  };
  return (
    <ActForm label={t(actLabels.defineBody)} {...frame} onClose={onClose}>
      <SelectField {...field('kind')} onChange={chooseKind} label={t(actLabels.bodyKind)} options={kinds} />
      <TextField {...field('name')} label={t(actLabels.bodyName)} autoComplete="off" />
      <DayField {...field('from')} label={t(actLabels.from)} hint={t(actLabels.fromHint)} />
    </ActForm>
  );
}
