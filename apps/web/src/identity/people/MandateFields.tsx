// The fields of a mandate: a role the reader may give, where it is held, from when until when. One's own place is filled in already.
import { useEffect } from 'react';
import { unmask } from '../../graphql/graphql.ts';
import { OrganisationField } from '../../partnerships/organisations/OrganisationField.tsx';
import { DayField } from '../../ui/fields/DayField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useText } from '../../ui/language.tsx';
import { MandateWords } from '../mandate-words.ts';
import { useViewer } from '../viewer.ts';
import { inviteLabels } from './labels.ts';
import { kindOf, kindsFor, type MandateValues } from './mandate-choice.ts';
import { PartnershipField } from './PartnershipField.tsx';
import { SeatFields } from './SeatFields.tsx';

type MandateFieldsProps = { values: MandateValues; set: (key: keyof MandateValues, value: string) => void };

export function MandateFields({ values, set }: MandateFieldsProps) {
  const t = useText();
  const { mandate } = useViewer();
  const acting = mandate ? unmask(MandateWords, mandate) : undefined;
  const scope = kindOf(values.kind)?.scope;
  const field = (name: keyof MandateValues) => ({ name, value: values[name], onChange: (value: string) => set(name, value) });

  // who does not grant everywhere grants at the own place, so there is nothing to choose
  const everywhere = acting?.role === 'administrator';
  const ownPartnership = everywhere ? undefined : (acting?.partnershipId ?? undefined);
  const ownOrganisation = everywhere || scope !== 'organisation' ? undefined : (acting?.organisationId ?? undefined);
  useEffect(() => {
    if (ownPartnership && values.partnershipId !== ownPartnership) set('partnershipId', ownPartnership);
    if (ownOrganisation && values.organisationId !== ownOrganisation) set('organisationId', ownOrganisation);
  }, [ownPartnership, ownOrganisation, values.partnershipId, values.organisationId, set]);

  return (
    <>
      <SelectField
        name="role"
        label={t(inviteLabels.role)}
        hint={t(inviteLabels.roleHint)}
        options={kindsFor(acting?.role, t)}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
      />
      {everywhere && (scope === 'partnership' || scope === 'seat') && (
        <PartnershipField {...field('partnershipId')} label={t(inviteLabels.partnership)} />
      )}
      {scope === 'seat' && values.partnershipId !== '' && (
        <SeatFields partnershipId={values.partnershipId} body={field('bodyId')} organisation={field('organisationId')} />
      )}
      {everywhere && scope === 'organisation' && <OrganisationField {...field('organisationId')} label={t(inviteLabels.organisation)} />}
      <DayField {...field('from')} label={t(inviteLabels.from)} />
      <DayField {...field('until')} label={t(inviteLabels.until)} hint={t(inviteLabels.untilHint)} optional />
    </>
  );
}
