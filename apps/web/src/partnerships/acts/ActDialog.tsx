// Acts that cannot be undone: what will be recorded, from which day, and the act said once more on the button.
import type { Phrase } from '@hanze/shared/kernel/text';
import type { Question } from '../../graphql/document.ts';
import { graphql } from '../../graphql/graphql.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { useText } from '../../ui/language.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { typedDay } from '../../ui/typed.ts';
import { actLabels } from '../act-labels.ts';
import type { Asks } from './asks.ts';
import { PublishDialog } from './PublishDialog.tsx';
import { useActForm } from './useActForm.ts';

const DissolvePartnership = graphql(`
  mutation DissolvePartnership($id: ID!, $until: Day!) {
    dissolvePartnership(id: $id, until: $until) {
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

const EndParticipation = graphql(`
  mutation EndParticipation($id: ID!, $until: Day!) {
    endParticipation(id: $id, until: $until) {
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

const EndBody = graphql(`
  mutation EndBody($id: ID!, $until: Day!) {
    endBody(id: $id, until: $until) {
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

const EndSeat = graphql(`
  mutation EndSeat($id: ID!, $until: Day!) {
    endSeat(id: $id, until: $until) {
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

export default function ActDialog(asks: Asks) {
  const { act, partnership } = asks;
  const whole = { id: partnership.id, name: partnership.shortName };
  switch (act.kind) {
    case 'publishPartnership':
      return <PublishDialog {...asks} />;
    case 'dissolvePartnership':
      return <EndDialog {...asks} about={whole} command={DissolvePartnership} says={actLabels.dissolveSays} />;
    case 'endParticipation':
      return <EndDialog {...asks} about={act} command={EndParticipation} says={actLabels.endParticipationSays} />;
    case 'endBody':
      return <EndDialog {...asks} about={act} command={EndBody} says={actLabels.endBodySays} />;
    case 'endSeat':
      return <EndDialog {...asks} about={act} command={EndSeat} says={actLabels.endSeatSays} />;
    default:
      return null;
  }
}

type EndDialogProps = Asks & {
  about: { id: string; name: string };
  command: Question<object, { id: string; until: string }>;
  says: Phrase<{ name: string }>;
};

function EndDialog({ act: { kind }, about: { id, name }, command, says, onClose, onDone }: EndDialogProps) {
  const t = useText();
  const { field, frame } = useActForm({
    command,
    draft: `${kind}-${id}`,
    initial: { until: '' },
    missing: ({ until }) => [!typedDay(until) && { field: 'until', message: t(actLabels.fillDay) }],
    variables: ({ until }) => ({ id, until: typedDay(until) ?? '' }),
    onDone,
  });
  const label = t(actLabels[kind]);
  return (
    <Dialog open final title={`${label}: ${name}`} onClose={onClose} act={{ label, run: frame.onSubmit, busy: frame.busy }}>
      <Form label={label} problems={frame.problems} onSubmit={frame.onSubmit}>
        <p>{t(says, { name })}</p>
        <DayField {...field('until')} label={t(actLabels.until)} hint={t(actLabels.untilHint)} />
      </Form>
    </Dialog>
  );
}
