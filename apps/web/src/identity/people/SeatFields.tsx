// The body in which a seat is held, and for which participant: those that have a seat there, else all participants.
import { graphql } from '../../graphql/graphql.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useText } from '../../ui/language.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { inviteLabels } from './labels.ts';

const SeatPlaces = graphql(`
  query SeatPlaces($id: ID!) {
    partnership(id: $id) {
      id
      bodies {
        id
        name
        seats {
          organisationId
          organisationName
        }
      }
      participants(first: 100) {
        nodes {
          organisationId
          organisationName
          until
        }
      }
    }
  }
`);

type Wired = { name: string; value: string; onChange: (value: string) => void };

export function SeatFields({ partnershipId, body, organisation }: { partnershipId: string; body: Wired; organisation: Wired }) {
  const t = useText();
  const { data } = useScreen(SeatPlaces, { id: partnershipId });
  const bodies = data?.partnership?.bodies ?? [];
  const seats = bodies.find(({ id }) => id === body.value)?.seats ?? [];
  const participants = (data?.partnership?.participants.nodes ?? []).filter(({ until }) => !until);
  const places = new Map(
    (seats.length > 0 ? seats : participants).map(({ organisationId, organisationName }) => [organisationId, organisationName]),
  );
  if (data && bodies.length === 0) return <Notice is="look" title={t(inviteLabels.bodyFirst)} />;
  return (
    <>
      <SelectField {...body} label={t(inviteLabels.body)} options={bodies.map(({ id, name }) => ({ key: id, name }))} />
      <SelectField {...organisation} label={t(inviteLabels.organisation)} options={[...places].map(([key, name]) => ({ key, name }))} />
    </>
  );
}
