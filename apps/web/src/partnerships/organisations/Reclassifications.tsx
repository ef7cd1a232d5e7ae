// What an organisation went over into, and what came into it.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { organisationLabels } from './labels.ts';

const OrganisationReclassifications = graphql(`
  fragment OrganisationReclassifications on Organisation {
    successions {
      on
      organisationId
      organisationName
      successorId
      successorName
      whole
    }
  }
`);

export function Reclassifications({ organisation }: { organisation: FragmentType<typeof OrganisationReclassifications> }) {
  const t = useText();
  const format = useFormat();
  const { successions } = unmask(OrganisationReclassifications, organisation);
  if (successions.length === 0) return null;
  return (
    <Section title={t(organisationLabels.reclassifications)}>
      <ul>
        {successions.map(({ on, organisationId, organisationName: from, successorId, successorName: to, whole }) => (
          <li key={`${organisationId} ${successorId}`}>{t(organisationLabels.wentOver, { day: format.day(on), from, to, whole })}</li>
        ))}
      </ul>
    </Section>
  );
}
