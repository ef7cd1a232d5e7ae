// Opening a vote, for the chair and the secretary: by which rule, in the meeting or in writing until a day.
import { usualRuleCodes, usualRules } from '@hanze/shared/decisions/usual-rules';
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useDraft } from '../ui/drafts.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DayField } from '../ui/fields/DayField.tsx';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { typedDay } from '../ui/typed.ts';
import { voteLabels } from './labels.ts';
import { PresenceField } from './PresenceField.tsx';

const OpenVote = graphql(`
  mutation OpenVote($input: OpenVoteInput!) {
    openVote(input: $input) {
      __typename
      ... on Vote {
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

/** A missing end of a vote in writing is about the day field. */
const renamed = (path: string) => (path === '$.deadline' ? 'closesOn' : path.startsWith('$') ? '$' : path);

type OpenVoteProps = { proposalId: string; seats: readonly { id: string; name: string }[] };

export function OpenVoteForm({ proposalId, seats }: OpenVoteProps) {
  const [absent, setAbsent] = useState<string[]>([]);
  const t = useText();
  const { values, field, clear } = useDraft(`open-vote-${proposalId}`, { rule: '', how: 'meeting', closesOn: '' });
  const { run, busy, problems } = useCommand(OpenVote, renamed);
  const written = values.how === 'written';
  const submit = async () => {
    const present = seats.map(({ id }) => id).filter((id) => !absent.includes(id));
    const closesOn = written ? (typedDay(values.closesOn) ?? null) : null;
    if (
      !busy &&
      (await run({ input: { proposalId, rule: values.rule, written, closesOn, ...(!written && absent.length > 0 && { present }) } }))
    )
      clear();
  };
  return (
    <Section title={t(voteLabels.openIt)}>
      <p>{t(voteLabels.openSays)}</p>
      <Form label={t(voteLabels.openIt)} problems={problems} onSubmit={() => void submit()}>
        <SelectField
          {...field('rule')}
          label={t(voteLabels.rule)}
          hint={t(voteLabels.ruleHint)}
          options={usualRuleCodes.map((key) => ({ key, name: t(usualRules[key].label) }))}
        />
        <ChoiceField
          {...field('how')}
          label={t(voteLabels.how)}
          choices={[
            { key: 'meeting', name: t(voteLabels.meeting), meaning: t(voteLabels.meetingSays) },
            { key: 'written', name: t(voteLabels.written), meaning: t(voteLabels.writtenSays) },
          ]}
        />
        {values.how === 'meeting' && seats.length > 0 && (
          <PresenceField label={t(voteLabels.whoIsThere)} seats={seats} absent={absent} onChange={setAbsent} />
        )}
        {written && <DayField {...field('closesOn')} label={t(voteLabels.lastDay)} />}
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {t(voteLabels.openIt)}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
