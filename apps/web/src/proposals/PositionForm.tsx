// Taking a position for one's own municipality: one of five, each with what it means; what was typed survives a reload.
import { isStance, stanceCodes, stances } from '@hanze/shared/proposals/stances';
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useDraft } from '../ui/drafts.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import { Restored } from '../ui/fields/Restored.tsx';
import { TextAreaField } from '../ui/fields/TextAreaField.tsx';
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { proposalLabels } from './labels.ts';

const TakePosition = graphql(`
  mutation TakePosition($input: TakePositionInput!) {
    takePosition(input: $input) {
      __typename
      ... on Proposal {
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

/** The reason and the conditions share one field: the question beside it says which is meant. */
const renamed = (path: string) => path.replace(/^\$?\.?input\./, '').replace('conditions', 'reason');

type PositionFormProps = {
  proposal: { id: string; edition: number };
  name: string;
  /** One's position of which the seal is broken: it is asked again, filled in as it was. */
  standing?: { stance?: string | null; reason?: string | null; conditions?: string | null } | undefined;
};

export function PositionForm({ proposal, name, standing }: PositionFormProps) {
  const t = useText();
  const { values, field, clear, restored } = useDraft(`position-${proposal.id}`, {
    stance: standing?.stance ?? '',
    reason: standing?.conditions ?? standing?.reason ?? '',
  });
  const { run, busy, problems } = useCommand(TakePosition, renamed);
  const [done, setDone] = useState(false);
  const { stance, reason } = values;
  const chosen = isStance(stance) ? stances[stance] : undefined;
  const submit = async () => {
    setDone(false);
    const said = chosen?.needs === 'conditions' ? { reason: null, conditions: reason } : { reason, conditions: null };
    if (busy || !(await run({ input: { proposalId: proposal.id, edition: proposal.edition, stance, ...said } }))) return;
    clear();
    setDone(true);
  };
  return (
    <Section title={t(proposalLabels.yourPosition)} own>
      {done && <Notice is="ok" live title={t(proposalLabels.taken)} />}
      {standing && !done && <Notice is="look" title={t(proposalLabels.confirm)} />}
      {restored && <Restored onStartOver={clear} />}
      <Form label={t(proposalLabels.yourPosition)} problems={problems} onSubmit={() => void submit()}>
        <ChoiceField
          {...field('stance')}
          label={t(proposalLabels.choose, { name })}
          choices={stanceCodes.map((key) => ({ key, name: t(stances[key].label), meaning: t(stances[key].meaning) }))}
        />
        {chosen && (
          <TextAreaField {...field('reason')} label={t(chosen.prompt)} optional={chosen.needs === null} rows={3} maxLength={2000} />
        )}
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {t(proposalLabels.take)}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
