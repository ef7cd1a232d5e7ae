// Enters a partnership in the register, for everyone who is signed in.
import { graphql } from '../../graphql/graphql.ts';
import { Form } from '../../ui/fields/Form.tsx';
import { useText } from '../../ui/language.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { actLabels } from '../act-labels.ts';
import type { Asks } from './asks.ts';
import { useActForm } from './useActForm.ts';

const PublishPartnership = graphql(`
  mutation PublishPartnership($id: ID!) {
    publishPartnership(id: $id) {
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

export function PublishDialog({ partnership: { id, shortName }, onClose, onDone }: Asks) {
  const t = useText();
  const { frame } = useActForm({ command: PublishPartnership, draft: `publish-${id}`, initial: {}, variables: () => ({ id }), onDone });
  const label = t(actLabels.publishPartnership);
  return (
    <Dialog open final title={`${label}: ${shortName}`} onClose={onClose} act={{ label, run: frame.onSubmit, busy: frame.busy }}>
      <Form label={label} problems={frame.problems} onSubmit={frame.onSubmit}>
        <p>{t(actLabels.publishSays)}</p>
      </Form>
    </Dialog>
  );
}
