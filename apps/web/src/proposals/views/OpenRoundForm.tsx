// Sending a proposal to the councils: on what subject, and where the arrangement designates it, in how many weeks.
import { isViewsSubject, viewsSubjects } from '@hanze/shared/proposals/views/subjects';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { DayField } from '../../ui/fields/DayField.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { typedDay } from '../../ui/typed.ts';
import { viewsLabels } from './labels.ts';

const OpenViewsRound = graphql(`
  mutation OpenViewsRound($input: OpenViewsRoundInput!) {
    openViewsRound(input: $input) {
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

export function OpenRoundForm({ proposalId }: { proposalId: string }) {
  const t = useText();
  const { values, field, clear } = useDraft(`views-round-${proposalId}`, { subject: '', weeks: '', clause: '', agreedUntil: '' });
  const { run, busy, problems } = useCommand(OpenViewsRound, (path) => path.replace(/^\$?\.?input\./, ''));
  const designated = isViewsSubject(values.subject) && !viewsSubjects[values.subject].all;
  const submit = async () => {
    const { subject, weeks, clause, agreedUntil } = values;
    const own = designated ? { weeks: Number(weeks) || null, clause } : {};
    if (!busy && (await run({ input: { proposalId, subject, agreedUntil: typedDay(agreedUntil) ?? null, ...own } }))) clear();
  };
  return (
    <Section title={t(viewsLabels.send)}>
      <p>{t(viewsLabels.sendSays)}</p>
      <Form label={t(viewsLabels.send)} problems={problems} onSubmit={() => void submit()}>
        <ChoiceField
          {...field('subject')}
          label={t(viewsLabels.subject)}
          choices={Object.entries(viewsSubjects).map(([key, { label, article }]) => ({ key, name: t(label), meaning: article }))}
        />
        {designated && <TextField {...field('clause')} label={t(viewsLabels.clause)} />}
        {designated && <TextField {...field('weeks')} label={t(viewsLabels.weeks)} inputMode="numeric" short />}
        <DayField {...field('agreedUntil')} label={t(viewsLabels.agreed)} hint={t(viewsLabels.agreedHint)} optional />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {t(viewsLabels.send)}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
