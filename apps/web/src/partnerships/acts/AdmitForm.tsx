// Admits an organisation as a participant, with its organs, from a day on.
import { isOrganisationKind } from '@hanze/shared/partnerships/organisation-kinds';
import { graphql } from '../../graphql/graphql.ts';
import { OrganisationField } from '../organisations/OrganisationField.tsx';
import { DayField } from '../../ui/fields/DayField.tsx';
import { useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { actLabels } from '../act-labels.ts';
import { OrgansField } from '../OrgansField.tsx';
import { usualOrgan } from '../usual-organ.ts';
import { ActForm } from './ActForm.tsx';
import type { Asks } from './asks.ts';
import { useActForm } from './useActForm.ts';

const AdmitParticipant = graphql(`
  mutation AdmitParticipant($input: AdmitParticipantInput!) {
    admitParticipant(input: $input) {
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

export function AdmitForm({ partnership: { id: partnershipId }, onClose, onDone }: Omit<Asks<'admitParticipant'>, 'act'>) {
  const t = useText();
  const { values, set, field, frame } = useActForm({
    command: AdmitParticipant,
    draft: `admit-${partnershipId}`,
    initial: { organisationId: '', organisationName: '', kind: 'municipality', organs: 'college', from: '' },
    missing: ({ organisationId, organs, from }) => [
      !organisationId && { field: 'organisationId', message: t(actLabels.chooseOrganisation) },
      !organs && { field: 'organs', message: t(actLabels.chooseOrgans) },
      !typedDay(from) && { field: 'from', message: t(actLabels.fillDay) },
    ],
    variables: ({ organisationId, organs, from }) => ({
      input: { partnershipId, organisationId, organs: organs.split(' ').filter(Boolean), from: typedDay(from) ?? '' },
    }),
    onDone,
  });
  const choose = (id: string, organisation?: { name: string; kind: string }) => {
    set('organisationId', id);
    if (!organisation || !isOrganisationKind(organisation.kind)) return;
    set('organisationName', organisation.name);
    if (organisation.kind !== values.kind) {
      set('kind', organisation.kind);
      set('organs', usualOrgan(organisation.kind));
    }
  };
  return (
    <ActForm label={t(actLabels.admitParticipant)} {...frame} onClose={onClose}>
      <OrganisationField
        name="organisationId"
        label={t(actLabels.organisation)}
        hint={t(actLabels.organisationHint)}
        chosen={values.organisationId ? { id: values.organisationId, name: values.organisationName } : undefined}
        value={values.organisationId}
        onChange={choose}
        fits={stillExists}
      />
      <OrgansField {...field('organs')} label={t(actLabels.organs)} kind={values.kind} />
      <DayField {...field('from')} label={t(actLabels.from)} hint={t(actLabels.fromHint)} />
    </ActForm>
  );
}

const stillExists = ({ until }: { until?: string | null }) => !until;
