// What can be done with a seat beside voting: taking no part for a personal interest, and for an absent member a proxy.
import { recusalGrounds } from '@hanze/shared/decisions/recusal-grounds';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useDraft } from '../ui/drafts.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { TextAreaField } from '../ui/fields/TextAreaField.tsx';
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { voteLabels } from './labels.ts';
import type { PageSeat, PageVote } from './VoteScreen.tsx';

const RecuseSeat = graphql(`
  mutation RecuseSeat($seatId: ID!, $ground: String, $reason: String!) {
    recuseSeat(seatId: $seatId, ground: $ground, reason: $reason) {
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
const GiveProxy = graphql(`
  mutation GiveProxy($seatId: ID!, $toSeatId: ID!) {
    giveProxy(seatId: $seatId, toSeatId: $toSeatId) {
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

const options = (seats: readonly PageSeat[]) => seats.map(({ id, key }) => ({ key: id, name: key }));
const takesPart = ({ recusedReason }: PageSeat) => typeof recusedReason !== 'string';

export function SeatActs({ vote }: { vote: PageVote }) {
  const mayRecuse = vote.seats.filter(({ viewerCan }) => viewerCan.includes('recuseSeat'));
  // a member who is in the room votes in person
  const absent = vote.seats.filter((seat) => seat.viewerCan.includes('giveProxy') && !seat.present && !seat.proxy && !vote.written);
  return (
    <>
      {absent.length > 0 && <ProxyForm vote={vote} absent={absent} />}
      {mayRecuse.length > 0 && <RecuseForm vote={vote} seats={mayRecuse} />}
    </>
  );
}

function RecuseForm({ vote, seats }: { vote: PageVote; seats: readonly PageSeat[] }) {
  const t = useText();
  const only = seats.length === 1 ? (seats[0]?.id ?? '') : '';
  const { values, field, clear } = useDraft(`recuse-${vote.id}`, { seatId: only, ground: '', reason: '' });
  const { run, busy, problems } = useCommand(RecuseSeat, (path) => path.replace(/^\$\.?/, '') || '$');
  const submit = async () => {
    const { seatId, ground, reason } = values;
    if (!busy && (await run({ seatId, ground: ground || null, reason }))) clear();
  };
  const grounds = Object.entries(recusalGrounds).map(([key, { label, article }]) => ({ key, name: t(label), meaning: article }));
  return (
    <Section title={t(voteLabels.recuse)}>
      <p>{t(voteLabels.recuseSays)}</p>
      <Form label={t(voteLabels.recuse)} problems={problems} onSubmit={() => void submit()}>
        {seats.length > 1 && <SelectField {...field('seatId')} label={t(voteLabels.seat)} options={options(seats)} />}
        <ChoiceField {...field('ground')} label={t(voteLabels.ground)} choices={grounds} />
        <TextAreaField {...field('reason')} label={t(voteLabels.recuseWhy)} rows={2} maxLength={1000} />
        <FormActions>
          <Button type="submit" busy={busy} {...(!values.seatId && { unavailable: t(voteLabels.chooseSeat) })}>
            {t(voteLabels.recuse)}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function ProxyForm({ vote, absent }: { vote: PageVote; absent: readonly PageSeat[] }) {
  const t = useText();
  const { values, field, clear } = useDraft(`proxy-${vote.id}`, { seatId: absent[0]?.id ?? '', toSeatId: '' });
  const { run, busy, problems } = useCommand(GiveProxy, () => 'toSeatId');
  const submit = async () => {
    if (!busy && (await run(values))) clear();
  };
  const holders = vote.seats.filter((seat) => seat.present && takesPart(seat));
  return (
    <Section title={t(voteLabels.giveProxy)}>
      <p>{t(voteLabels.proxySays)}</p>
      <Form label={t(voteLabels.giveProxy)} problems={problems} onSubmit={() => void submit()}>
        <SelectField {...field('seatId')} label={t(voteLabels.proxyFrom)} options={options(absent)} />
        <SelectField {...field('toSeatId')} label={t(voteLabels.proxyTo)} options={options(holders)} />
        <FormActions>
          <Button type="submit" busy={busy} {...((!values.seatId || !values.toSeatId) && { unavailable: t(voteLabels.chooseSeat) })}>
            {t(voteLabels.giveProxy)}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
