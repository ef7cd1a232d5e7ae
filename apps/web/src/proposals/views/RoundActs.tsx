// What the secretary does with a round as a whole: closing it, adopting the answers, cancelling it.
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { ConfirmedAct } from './ConfirmedAct.tsx';
import { viewsLabels } from './labels.ts';
import type { PageRound } from './ViewsScreen.tsx';

const CloseViewsRound = graphql(`
  mutation CloseViewsRound($id: ID!) {
    closeViewsRound(id: $id) {
      __typename
      ... on ViewsRound {
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
const AnswerViews = graphql(`
  mutation AnswerViews($id: ID!) {
    answerViews(id: $id) {
      __typename
      ... on ViewsRound {
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
const CancelViewsRound = graphql(`
  mutation CancelViewsRound($id: ID!, $reason: String!) {
    cancelViewsRound(id: $id, reason: $reason) {
      __typename
      ... on ViewsRound {
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

export function RoundActs({ round: { id, viewerCan } }: { round: PageRound }) {
  const t = useText();
  const may = (act: string) => viewerCan.includes(act);
  if (!['closeViewsRound', 'answerViews', 'cancelViewsRound'].some(may)) return null;
  return (
    <Section title={t(viewsLabels.round)}>
      <div className="stack">
        {may('closeViewsRound') && (
          <ConfirmedAct id={id} question={CloseViewsRound} label={t(viewsLabels.close)} says={t(viewsLabels.closeSays)} primary />
        )}
        {may('answerViews') && (
          <ConfirmedAct id={id} question={AnswerViews} label={t(viewsLabels.adopt)} says={t(viewsLabels.adoptSays)} primary />
        )}
        {may('cancelViewsRound') && <CancelForm id={id} />}
      </div>
    </Section>
  );
}

function CancelForm({ id }: { id: string }) {
  const t = useText();
  const { values, field, clear } = useDraft(`cancel-round-${id}`, { reason: '' });
  const { run, busy, problems } = useCommand(CancelViewsRound);
  const submit = async () => {
    if (!busy && (await run({ id, reason: values.reason }))) clear();
  };
  return (
    <Form label={t(viewsLabels.cancel)} problems={problems} onSubmit={() => void submit()}>
      <TextField {...field('reason')} label={t(viewsLabels.cancelWhy)} />
      <FormActions>
        <Button type="submit" busy={busy}>
          {t(viewsLabels.cancel)}
        </Button>
      </FormActions>
    </Form>
  );
}
