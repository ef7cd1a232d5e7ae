// Changes the weight of a seat from a day on; the earlier weight stays in the history.
import { graphql } from '../../graphql/graphql.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { typedCount, typedDay } from '../../ui/typed.ts';
import { actLabels } from '../act-labels.ts';
import { ActForm } from './ActForm.tsx';
import type { Asks } from './asks.ts';
import { useActForm } from './useActForm.ts';

const AssignWeight = graphql(`
  mutation AssignWeight($seatId: ID!, $votes: Int!, $from: Day!) {
    assignWeight(seatId: $seatId, votes: $votes, from: $from) {
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

export function WeightForm({ act: { id: seatId, votes: before }, onClose, onDone }: Omit<Asks<'assignWeight'>, 'partnership'>) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { field, frame } = useActForm({
    command: AssignWeight,
    draft: `weight-${seatId}`,
    initial: { votes: format.count(before), from: '' },
    missing: ({ votes, from }) => [
      typedCount(votes, language) === undefined && { field: 'votes', message: t(actLabels.fillVotes) },
      !typedDay(from) && { field: 'from', message: t(actLabels.fillDay) },
    ],
    variables: ({ votes, from }) => ({ seatId, votes: typedCount(votes, language) ?? 0, from: typedDay(from) ?? '' }),
    onDone,
  });
  return (
    <ActForm label={t(actLabels.assignWeight)} {...frame} onClose={onClose}>
      <NumberField {...field('votes')} label={t(actLabels.votes)} hint={t(actLabels.votesHint)} />
      <DayField {...field('from')} label={t(actLabels.from)} hint={t(actLabels.fromHint)} />
    </ActForm>
  );
}
