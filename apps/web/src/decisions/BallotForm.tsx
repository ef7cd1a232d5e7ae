// One's own vote: the choices with what each means, the reason, what will be recorded, and the receipt. A vote is never kept as a draft.
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import { TextAreaField } from '../ui/fields/TextAreaField.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Dialog } from '../ui/overlays/Dialog.tsx';
import { Section } from '../ui/Section.tsx';
import { voteLabels } from './labels.ts';
import type { PageSeat, PageVote } from './VoteScreen.tsx';
import { wordOf } from './VoteSeats.tsx';
import './VoteBars.css';

const CastVote = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      __typename
      ... on CastBallot {
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

type BallotProps = { vote: PageVote; seat: PageSeat; title: string; code: string };

export function BallotForm(props: BallotProps) {
  const t = useText();
  const [changing, change] = useState(false);
  const { ballot } = props.seat;
  return (
    <Section title={t(voteLabels.yours)} own>
      {ballot && !changing ? (
        <Receipt {...props} ballot={ballot} onChange={() => change(true)} />
      ) : (
        <Choosing {...props} onDone={() => change(false)} />
      )}
    </Section>
  );
}

/** The condition and the reason share one field: the question beside it says which is meant. */
const renamed = (path: string) => (path.startsWith('$') ? '$' : path.replace('condition', 'reason'));

function Choosing({ vote, seat, title, onDone }: BallotProps & { onDone: () => void }) {
  const t = useText();
  const [choice, choose] = useState('');
  const [reason, setReason] = useState('');
  const [asking, ask] = useState(false);
  const { run, busy, problems } = useCommand(CastVote, renamed);
  const chosen = vote.choices.find(({ code }) => code === choice);
  const total = vote.seats.reduce((sum, { weight }) => sum + weight, 0);
  const cast = async () => {
    if (busy) return;
    const said = choice === 'for-on-condition' ? { condition: reason, reason: null } : { reason, condition: null };
    const made = await run({ input: { seatId: seat.id, choice, ...said } });
    ask(false);
    if (made) onDone();
  };
  // a choice that lacks its reason goes to the server at once: it refuses with the sentence for the field
  const isWhole = chosen && (!chosen.prompt || reason.trim() !== '');
  return (
    <>
      <Form label={t(voteLabels.yours)} problems={problems} onSubmit={() => (isWhole ? ask(true) : void cast())}>
        <ChoiceField
          name="choice"
          label={t(voteLabels.whatVotes, { seat: seat.key, weight: seat.weight, total })}
          value={choice}
          onChange={choose}
          choices={vote.choices.map(({ code, label, meaning }) => ({ key: code, name: label, meaning }))}
        />
        {chosen?.prompt && (
          <TextAreaField name="reason" label={chosen.prompt} value={reason} onChange={setReason} rows={3} maxLength={1000} />
        )}
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {t(voteLabels.doVote)}
          </Button>
        </FormActions>
      </Form>
      <Dialog
        open={asking}
        onClose={() => ask(false)}
        final
        title={t(voteLabels.confirm, { seat: seat.key })}
        act={{ label: t(voteLabels.definite), busy, run: () => void cast() }}
      >
        <p className="binding">
          {chosen?.label}: {title}
        </p>
        {chosen?.prompt && <p>{reason}</p>}
        <p className="small muted">{t(voteLabels.recorded)}</p>
      </Dialog>
    </>
  );
}

type ReceiptProps = BallotProps & { ballot: NonNullable<PageSeat['ballot']>; onChange: () => void };

function Receipt({ vote, seat, code, ballot, onChange }: ReceiptProps) {
  const t = useText();
  const format = useFormat();
  const total = vote.seats.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <div className="receipt" role="status">
      <h3>{t(voteLabels.receipt)}</h3>
      <p className="binding">{t(voteLabels.voted, { seat: seat.key, choice: wordOf(vote, ballot.choice).toLowerCase() })}</p>
      <Facts
        rows={[
          [t(voteLabels.by), ballot.castByName],
          [t(voteLabels.weight), t(voteLabels.ofTotal, { weight: seat.weight, total })],
          [t(voteLabels.time), format.stamp(ballot.at)],
          [t(voteLabels.text), t(voteLabels.version, { code, edition: vote.edition })],
          [t(voteLabels.mark), ballot.mark],
        ]}
      />
      {seat.replaced > 0 && <p className="small muted">{t(voteLabels.replaced, { n: seat.replaced })}</p>}
      <p className="small muted">{t(voteLabels.changeUntil)}</p>
      <Button onClick={onChange}>{t(voteLabels.changeVote)}</Button>
    </div>
  );
}
