// Adopting a distribution key: for which groups, from when, on which counts, and on whose words.
import { standingDrivers } from '@hanze/shared/sharing/keys/standing-drivers';
import { PartiesField } from '../../applications/acts/PartiesField.tsx';
import { graphql } from '../../graphql/graphql.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { type EntryProps, wholeField } from './act.ts';
import { entryLabels } from './entry-labels.ts';
import { KeyFields } from './KeyFields.tsx';
import { keyGiven, noKey, type TypedKey } from './key-values.ts';

const AdoptAllocation = graphql(`
  mutation AdoptAllocation($input: AdoptAllocationInput!) {
    adoptAllocation(input: $input) {
      __typename
      ... on CostKey { id }
      ... on Refusal { code message path }
    }
  }
`);

const AdoptedDecisions = graphql(`
  query AdoptedDecisions($slug: String!) {
    decisions(slug: $slug, outcome: "adopted", first: 100) {
      nodes { id code title }
    }
  }
`);

/** The engine calls the key '$.key'; what it says of counts, which the form has no field for, concerns the key as a whole. */
function fieldOfKey(path: string): string {
  if (/^\$\.key\.(code|arguments\.)/.test(path)) return path.slice(2);
  return /^\$|^(code|arguments)$/.test(path) ? 'key.code' : wholeField(path);
}

const fresh = JSON.stringify(noKey);

export function AdoptForm({ costs: { partnershipId, slug, groups, contributions, counts }, onClose, onDone }: EntryProps) {
  const t = useText();
  const language = useLanguage();
  const { data } = useScreen(AdoptedDecisions, { slug });
  const { values, set, field, frame } = useActForm({
    command: AdoptAllocation,
    draft: `cost-key-${partnershipId}`,
    initial: { groupIds: '', key: fresh, yearsBack: '0', from: '', clause: '', decisionId: '' },
    rename: fieldOfKey,
    missing: (typed) => [
      !typed.groupIds && { field: 'groupIds', message: t(entryLabels.choose) },
      typed.key === fresh && { field: 'key.code', message: t(entryLabels.choose) },
      !typedDay(typed.from) && { field: 'from', message: t(entryLabels.fillDay) },
    ],
    variables: ({ groupIds, key, yearsBack, from, clause, decisionId }) => {
      const { code, arguments: given } = keyGiven(JSON.parse(key) as TypedKey, language);
      return {
        input: {
          partnershipId,
          groupIds: groupIds.split(' ').filter(Boolean),
          code,
          arguments: JSON.stringify(given),
          yearsBack: Number(yearsBack),
          from: typedDay(from) ?? '',
          clause,
          decisionId: decisionId || null,
        },
      };
    },
    onDone,
  });
  const names = new Map(counts.map(({ code, name }) => [code, name]));
  const drivers = [
    ...Object.entries(standingDrivers).map(([key, name]) => ({ key, name: t(name) })),
    ...[...names].map(([key, name]) => ({ key, name })),
  ];
  return (
    <ActForm label={t(entryLabels.adoptAllocation)} {...frame} onClose={onClose}>
      <PartiesField {...field('groupIds')} label={t(entryLabels.groups)} organisations={groups} />
      <KeyFields
        at="key"
        value={JSON.parse(values.key) as TypedKey}
        known={{ drivers, members: contributions.map(({ name }) => name) }}
        onChange={(key) => set('key', JSON.stringify(key))}
      />
      <SelectField
        {...field('yearsBack')}
        label={t(entryLabels.yearsBack)}
        options={Object.entries(entryLabels.years).map(([key, name]) => ({ key, name: t(name) }))}
      />
      <DayField {...field('from')} label={t(entryLabels.from)} hint={t(entryLabels.fromHint)} />
      <TextAreaField {...field('clause')} label={t(entryLabels.clause)} hint={t(entryLabels.clauseHint)} rows={4} maxLength={4000} />
      <SelectField
        {...field('decisionId')}
        label={t(entryLabels.decision)}
        optional
        empty={t(entryLabels.noDecision)}
        options={(data?.decisions.nodes ?? []).map(({ id, code, title }) => ({ key: id, name: `${code} ${title}` }))}
      />
    </ActForm>
  );
}
