// The ways to the shared costs and to the benefits, for those who may see them: who takes part, who works for the partnership, and the administrator.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { pageLabels } from './page-labels.ts';

const PartnershipInside = graphql(`
  fragment PartnershipInside on Partnership {
    id
    slug
    participants(first: 100, on: $day, after: $after) {
      nodes {
        id
        organisationId
      }
    }
  }
`);

export function ToCosts({ partnership }: { partnership: FragmentType<typeof PartnershipInside> }) {
  const t = useText();
  const mandate = useOwnMandate();
  const { id, slug, participants } = unmask(PartnershipInside, partnership);
  const takesPart = participants.nodes.some(({ organisationId }) => organisationId === mandate?.organisationId);
  if (!takesPart && mandate?.partnershipId !== id && mandate?.role !== 'administrator') return null;
  return (
    <>
      <LinkButton to="/samenwerkingen/$slug/kosten" params={{ slug }}>
        {t(pageLabels.toCosts)}
      </LinkButton>
      <LinkButton to="/samenwerkingen/$slug/baten" params={{ slug }}>
        {t(pageLabels.toBenefits)}
      </LinkButton>
    </>
  );
}
