// The chain of one line, link by link: booked, shared, by which key, who decided, who voted, and where it ends and why.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { FollowedLineFragment } from '../../graphql/generated/graphql.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Bookings } from './Bookings.tsx';
import { ChainLink } from './ChainLink.tsx';
import { KeyOrigin } from './KeyOrigin.tsx';
import { lineageLabels } from './labels.ts';
import { Sharing } from './Sharing.tsx';
import { VotesBehind } from './VotesBehind.tsx';

const FollowedLine = graphql(`
  fragment FollowedLine on LineageLine {
    bookingCount
    payers {
      name
    }
    key {
      from
      clause
    }
    decision {
      code
      title
      bodyName
      decidedOn
      sentence
      votes {
        present
      }
      ...FollowedVotes
    }
    ...FollowedBookings
    ...FollowedSharing
    ...FollowedKey
  }
`);

type Props = { line: FragmentType<typeof FollowedLine>; slug: string; year: number; name: string; keyName: string };

export function Chain({ line: masked, slug, year, name, keyName }: Props) {
  const t = useText();
  const format = useFormat();
  const line = unmask(FollowedLine, masked);
  const { decision, key } = line;
  return (
    <ol className="chain" aria-label={t(lineageLabels.chain)}>
      <ChainLink number={1} title={t(lineageLabels.bookings)} note={t(lineageLabels.bookingsNote, { count: line.bookingCount })}>
        <Bookings line={line} slug={slug} year={year} />
      </ChainLink>
      <ChainLink number={2} title={t(lineageLabels.shared)} note={t(lineageLabels.sharedNote, { count: line.payers.length })}>
        <Sharing line={line} name={name} />
      </ChainLink>
      <ChainLink number={3} title={t(lineageLabels.key)} note={t(lineageLabels.keyNote, { day: format.day(key.from) })}>
        <KeyOrigin line={line} keyName={keyName} />
      </ChainLink>
      {decision && <Decided decision={decision} slug={slug} own={name} />}
      <ChainLink number={0} title={t(lineageLabels.end)} last>
        {decision ? (
          <p>{t(lineageLabels.endVotes)}</p>
        ) : (
          <>
            <p>{t(lineageLabels.endBefore)}</p>
            <blockquote className="binding chain__quote">{key.clause}</blockquote>
          </>
        )}
      </ChainLink>
    </ol>
  );
}

type Decision = NonNullable<FollowedLineFragment['decision']>;

function Decided({ decision, slug, own }: { decision: Decision; slug: string; own: string }) {
  const t = useText();
  const format = useFormat();
  const { code, title, bodyName: body, decidedOn, sentence, votes } = decision;
  const present = votes.filter((vote) => vote.present).length;
  return (
    <>
      <ChainLink number={4} title={t(lineageLabels.decision)} note={t(lineageLabels.decisionNote, { body, day: format.day(decidedOn) })}>
        <p className="chain__name">
          <Link to="/samenwerkingen/$slug/besluiten/$nr" params={{ slug, nr: code }}>
            {t(lineageLabels.toDecision, { code, title })}
          </Link>
        </p>
        <p className="binding chain__says">{sentence}</p>
      </ChainLink>
      <ChainLink number={5} title={t(lineageLabels.votes)} note={t(lineageLabels.votesNote, { present, seats: votes.length })}>
        <VotesBehind decision={decision} own={own} />
      </ChainLink>
    </>
  );
}
