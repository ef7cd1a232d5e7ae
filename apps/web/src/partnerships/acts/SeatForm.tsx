// Assigns a seat in a body to a participant, with its voting weight.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { typedCount, typedDay } from '../../ui/typed.ts';
import { actLabels } from '../act-labels.ts';
import { ActForm } from './ActForm.tsx';
import type { Asks } from './asks.ts';
import { useActForm } from './useActForm.ts';

const SeatCandidates = graphql(`
  fragment SeatCandidates on Partnership {
    id
    participants(first: 100, on: $day, after: $after) {
      nodes {
        id
        organisationId
        organisationName
      }
    }
  }
`);

const AssignSeat = graphql(`
  mutation AssignSeat($input: AssignSeatInput!) {
    assignSeat(input: $input) {
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

export function SeatForm({ act: { id: bodyId }, partnership, onClose, onDone }: Asks<'assignSeat'>) {
  const t = useText();
  const language = useLanguage();
  const shown: FragmentType<typeof SeatCandidates> = partnership;
  const { participants } = unmask(SeatCandidates, shown);
  const { field, frame } = useActForm({
    command: AssignSeat,
    draft: `seat-${bodyId}`,
    initial: { organisationId: '', label: '', votes: '1', from: '' },
    missing: ({ organisationId, votes, from }) => [
      !organisationId && { field: 'organisationId', message: t(actLabels.chooseOrganisation) },
      typedCount(votes, language) === undefined && { field: 'votes', message: t(actLabels.fillVotes) },
      !typedDay(from) && { field: 'from', message: t(actLabels.fillDay) },
    ],
    variables: ({ organisationId, label, votes, from }) => ({
      input: { bodyId, organisationId, label: label || null, votes: typedCount(votes, language) ?? 0, from: typedDay(from) ?? '' },
    }),
    onDone,
  });
  const options = participants.nodes.map(({ organisationId: key, organisationName: name }) => ({ key, name }));
  return (
    <ActForm label={t(actLabels.assignSeat)} {...frame} onClose={onClose}>
      <SelectField {...field('organisationId')} label={t(actLabels.organisation)} options={options} />
      <TextField {...field('label')} label={t(actLabels.seatLabel)} hint={t(actLabels.seatLabelHint)} optional autoComplete="off" />
      <NumberField {...field('votes')} label={t(actLabels.votes)} hint={t(actLabels.votesHint)} />
      <DayField {...field('from')} label={t(actLabels.from)} hint={t(actLabels.fromHint)} />
    </ActForm>
  );
}
