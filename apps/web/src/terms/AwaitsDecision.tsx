// A vote, a view or a position that awaits the reader's municipality, with the days that are left.
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { useToday } from '../ui/today.ts';
import { todayLabels } from './labels.ts';

export type AwaitedDecision = {
  kind: string;
  slug: string;
  partnershipName: string;
  code: string;
  title: string;
  until?: string | null | undefined;
};

const words = { vote: todayLabels.voteAwaits, view: todayLabels.viewAwaits, position: todayLabels.positionAwaits };

export function AwaitsDecision({ kind, slug, partnershipName, code, title, until }: AwaitedDecision) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const params = { slug, nr: code };
  return (
    <li className="awaits__one">
      <Notice is={kind === 'vote' ? 'look' : 'busy'} title={title}>
        <p>
          {t(words[kind as keyof typeof words] ?? todayLabels.positionAwaits, { name: partnershipName })}
          {until && ` ${t(todayLabels.until, { day: format.dayInList(until), left: format.daysLeft(today, until) })}`}
        </p>
      </Notice>
      {kind === 'vote' ? (
        <LinkButton kind="primary" to="/samenwerkingen/$slug/voorstellen/$nr/stemming" params={params}>
          {t(todayLabels.readAndVote)}
          <span className="unseen"> {title}</span>
        </LinkButton>
      ) : kind === 'view' ? (
        <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr/zienswijzen" params={params}>
          {t(todayLabels.giveView)}
          <span className="unseen"> {title}</span>
        </LinkButton>
      ) : (
        <LinkButton to="/samenwerkingen/$slug/voorstellen/$nr" params={params}>
          {t(todayLabels.takePosition)}
          <span className="unseen"> {title}</span>
        </LinkButton>
      )}
    </li>
  );
}
