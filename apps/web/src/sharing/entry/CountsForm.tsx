// Recording what was counted on one day, per participant and with its source.
import { graphql } from '../../graphql/graphql.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { type EntryProps, wholeField } from './act.ts';
import { entryLabels } from './entry-labels.ts';
import { quantityGiven } from './key-values.ts';
import './Entry.css';

const RecordDriver = graphql(`
  mutation RecordDriver($input: RecordDriverInput!) {
    recordDriver(input: $input) {
      __typename
      ... on RecordedDriver { code }
      ... on Refusal { code message path }
    }
  }
`);

type Values = { name: string; referenceDay: string; source: string } & Record<string, string>;
const fieldOf = (organisationId: string) => `count-${organisationId}`;

export function CountsForm({ costs: { partnershipId, contributions }, onClose, onDone }: EntryProps) {
  const t = useText();
  const language = useLanguage();
  const empty = Object.fromEntries(contributions.map(({ organisationId }) => [fieldOf(organisationId), '']));
  const filled = (typed: Values) => contributions.filter(({ organisationId }) => typed[fieldOf(organisationId)]?.trim());
  const { values, field, frame } = useActForm<Values, { input: CountsInput }>({
    command: RecordDriver,
    draft: `counts-${partnershipId}`,
    initial: { name: '', referenceDay: '', source: '', ...empty },
    // 'input.counts[2].value' is the third of those that were filled in
    rename: (path, typed) => {
      const place = /counts\[(\d+)\]/.exec(path)?.[1];
      const counted = place === undefined ? undefined : filled(typed)[Number(place)];
      return counted ? fieldOf(counted.organisationId) : wholeField(path);
    },
    missing: (typed) => [!typedDay(typed.referenceDay) && { field: 'referenceDay', message: t(entryLabels.fillDay) }],
    variables: (typed) => ({
      input: {
        partnershipId,
        name: typed.name,
        referenceDay: typedDay(typed.referenceDay) ?? '',
        source: typed.source,
        counts: filled(typed).map(({ organisationId }) => ({
          organisationId,
          value: quantityGiven(typed[fieldOf(organisationId)] ?? '', language),
        })),
      },
    }),
    onDone,
  });
  return (
    <ActForm label={t(entryLabels.recordDriver)} {...frame} onClose={onClose}>
      <TextField {...field('name')} label={t(entryLabels.counted)} hint={t(entryLabels.countedHint)} maxLength={255} autoComplete="off" />
      <DayField {...field('referenceDay')} label={t(entryLabels.referenceDay)} hint={t(entryLabels.referenceHint)} />
      <TextField {...field('source')} label={t(entryLabels.source)} maxLength={500} autoComplete="off" />
      <fieldset className="entry-rows">
        <legend className="choices__label">{t(entryLabels.countsOf)}</legend>
        <p className="small muted">{t(entryLabels.countsOfSays)}</p>
        {contributions.map(({ organisationId, name }) => (
          <TextField
            key={organisationId}
            {...field(fieldOf(organisationId))}
            value={values[fieldOf(organisationId)] ?? ''}
            label={name}
            inputMode="decimal"
            autoComplete="off"
            optional="silent"
            short
          />
        ))}
      </fieldset>
    </ActForm>
  );
}

interface CountsInput {
  partnershipId: string;
  name: string;
  referenceDay: string;
  source: string;
  counts: { organisationId: string; value: string }[];
}
