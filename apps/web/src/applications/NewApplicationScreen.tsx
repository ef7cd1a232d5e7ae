// Registering an application in the landscape: what it is called and what it is for; its page is where one goes on.
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { pageLabels } from './act-labels.ts';
import { DescriptionForm } from './acts/DescriptionForm.tsx';
import { LandscapeHead, WithLandscape } from './LandscapeFrame.tsx';

const RegisterApplication = graphql(`
  mutation RegisterApplication($input: RegisterApplicationInput!) {
    registerApplication(input: $input) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

export function NewApplicationScreen() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <WithLandscape>
      {({ id: partnershipId, partnershipName }, slug) => (
        <>
          <LandscapeHead slug={slug} over={partnershipName} title={t(pageLabels.registerApplication)} />
          <Section title={t(pageLabels.facts)}>
            <p className="muted">{t(pageLabels.registerSays)}</p>
            <DescriptionForm
              label={t(pageLabels.registerApplication)}
              draft={`application-new-${partnershipId}`}
              command={RegisterApplication}
              inputOf={(described) => ({ input: { partnershipId, ...described } })}
              onClose={() => void navigate({ to: '/samenwerkingen/$slug/applicaties/lijst', params: { slug } })}
              onDone={(made) =>
                void navigate({ to: '/samenwerkingen/$slug/applicaties/$id', params: { slug, id: (made as { id: string }).id } })
              }
            />
          </Section>
        </>
      )}
    </WithLandscape>
  );
}
