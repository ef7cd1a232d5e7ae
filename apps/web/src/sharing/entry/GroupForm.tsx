// Defining a cost group: how often its costs come, and who shares in it.
import { packageKinds, recurrences } from '@hanze/shared/sharing/cost-words';
import { PartiesField } from '../../applications/acts/PartiesField.tsx';
import { graphql } from '../../graphql/graphql.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { type EntryProps, wholeField } from './act.ts';
import { entryLabels } from './entry-labels.ts';

const DefineCostGroup = graphql(`
  mutation DefineCostGroup($input: DefineCostGroupInput!) {
    defineCostGroup(input: $input) {
      __typename
      ... on CostGroup { id }
      ... on Refusal { code message path }
    }
  }
`);

export function GroupForm({ costs: { partnershipId, contributions }, onClose, onDone }: EntryProps) {
  const t = useText();
  const { values, field, frame } = useActForm({
    command: DefineCostGroup,
    draft: `cost-group-${partnershipId}`,
    initial: { name: '', recurrence: 'recurring', package: 'base', takerIds: '' },
    rename: wholeField,
    variables: ({ takerIds, ...group }) => ({
      input: { partnershipId, ...group, takerIds: group.package === 'plus' ? takerIds.split(' ').filter(Boolean) : [] },
    }),
    onDone,
  });
  const participants = contributions.map(({ organisationId: id, name }) => ({ id, name }));
  return (
    <ActForm label={t(entryLabels.defineCostGroup)} {...frame} onClose={onClose}>
      <TextField {...field('name')} label={t(entryLabels.name)} hint={t(entryLabels.nameHint)} maxLength={255} autoComplete="off" />
      <ChoiceField
        {...field('recurrence')}
        label={t(entryLabels.recurrence)}
        choices={Object.entries(recurrences).map(([key, name]) => ({ key, name: t(name) }))}
      />
      <ChoiceField
        {...field('package')}
        label={t(entryLabels.package)}
        choices={[
          { key: 'base', name: t(packageKinds.base), meaning: t(entryLabels.baseMeans) },
          { key: 'plus', name: t(packageKinds.plus), meaning: t(entryLabels.plusMeans) },
        ]}
      />
      {values.package === 'plus' && <PartiesField {...field('takerIds')} label={t(entryLabels.takers)} organisations={participants} />}
    </ActForm>
  );
}
