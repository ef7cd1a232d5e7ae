// What the clerk does for a council: confirming the receipt, planning the discussion, and giving the view or waiving it.
import { viewTones } from '@hanze/shared/proposals/views/council-view';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { DayField } from '../../ui/fields/DayField.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { Restored } from '../../ui/fields/Restored.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { ConfirmedAct } from './ConfirmedAct.tsx';
import { viewsLabels } from './labels.ts';
import type { PageCouncil } from './ViewsScreen.tsx';

const ConfirmReceipt = graphql(`
  mutation ConfirmReceipt($id: ID!, $day: Day!) {
    confirmReceipt(id: $id, receivedOn: $day) {
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
const PlanDiscussion = graphql(`
  mutation PlanDiscussion($id: ID!, $day: Day!) {
    planDiscussion(id: $id, discussedOn: $day) {
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
const GiveView = graphql(`
  mutation GiveView($input: GiveViewInput!) {
    giveView(input: $input) {
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
const WaiveView = graphql(`
  mutation WaiveView($id: ID!) {
    waiveView(id: $id) {
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

export function CouncilActs({ council: { id, viewerCan } }: { council: PageCouncil }) {
  const t = useText();
  return (
    <>
      {viewerCan.includes('confirmReceipt') && (
        <DayAct id={id} question={ConfirmReceipt} label={t(viewsLabels.confirm)} asks={t(viewsLabels.confirmDay)} primary />
      )}
      {viewerCan.includes('planDiscussion') && (
        <DayAct id={id} question={PlanDiscussion} label={t(viewsLabels.plan)} asks={t(viewsLabels.planDay)} />
      )}
      {viewerCan.includes('giveView') && <GiveViewForm id={id} />}
      {viewerCan.includes('waiveView') && (
        <ConfirmedAct id={id} question={WaiveView} label={t(viewsLabels.waive)} says={t(viewsLabels.waiveSays)} />
      )}
    </>
  );
}

type DayActProps = { id: string; question: typeof ConfirmReceipt | typeof PlanDiscussion; label: string; asks: string; primary?: boolean };

/** An act that asks one day and nothing else. */
function DayAct({ id, question, label, asks, primary = false }: DayActProps) {
  const { values, field, clear } = useDraft(`${label}-${id}`, { day: '' });
  const { run, busy, problems } = useCommand(question as typeof ConfirmReceipt, () => 'day');
  const submit = async () => {
    if (!busy && (await run({ id, day: typedDay(values.day) ?? '' }))) clear();
  };
  return (
    <Form label={label} problems={problems} onSubmit={() => void submit()}>
      <DayField {...field('day')} label={asks} />
      <FormActions>
        <Button type="submit" kind={primary ? 'primary' : 'secondary'} busy={busy} {...(!typedDay(values.day) && { unavailable: asks })}>
          {label}
        </Button>
      </FormActions>
    </Form>
  );
}

const toned = Object.entries(viewTones);

function GiveViewForm({ id }: { id: string }) {
  const t = useText();
  const { values, field, clear, restored } = useDraft(`view-${id}`, { tone: '', adoptedOn: '', points: '' });
  const { run, busy, problems } = useCommand(GiveView, (path) => path.replace(/^\$?\.?input\./, ''));
  const submit = async () => {
    const { tone, points } = values;
    const input = { id, tone, adoptedOn: typedDay(values.adoptedOn) ?? '', points: points.split(/\n\s*\n/) };
    if (!busy && (await run({ input }))) clear();
  };
  return (
    <>
      {restored && <Restored onStartOver={clear} />}
      <Form label={t(viewsLabels.give)} problems={problems} onSubmit={() => void submit()}>
        <ChoiceField {...field('tone')} label={t(viewsLabels.giveTone)} choices={toned.map(([key, name]) => ({ key, name: t(name) }))} />
        <DayField {...field('adoptedOn')} label={t(viewsLabels.giveDay)} />
        <TextAreaField {...field('points')} label={t(viewsLabels.givePoints)} hint={t(viewsLabels.givePointsHint)} rows={6} />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy} {...(!typedDay(values.adoptedOn) && { unavailable: t(viewsLabels.giveDay) })}>
            {t(viewsLabels.give)}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
