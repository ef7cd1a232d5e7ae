// One matter that awaits the reader: the days that are left, what it is, for whom, and the one button.
import { daysBetween } from '@hanze/shared/kernel/day';
import { awaitedKinds, isAwaitedKind } from '@hanze/shared/terms/awaited';
import type { AwaitedMatterFragment } from '../graphql/generated/graphql.ts';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import type { ReactNode } from 'react';
import { useToday } from '../ui/today.ts';
import { todayLabels } from './labels.ts';

export const Matter = graphql(`
  fragment AwaitedMatter on Awaiting {
    kind
    slug
    partnershipName
    code
    title
    forName
    recordId
    until
  }
`);

type Props = { matter: FragmentType<typeof Matter>; actingFor: string | undefined; first: boolean };

export function AwaitedMatter({ matter: masked, actingFor, first }: Props) {
  const t = useText();
  const format = useFormat();
  const matter = unmask(Matter, masked);
  const { kind, title, until, forName, partnershipName, code } = matter;
  if (!isAwaitedKind(kind)) return null;
  const { name, asks, act } = awaitedKinds[kind];
  const whom = [forName, actingFor ?? partnershipName].filter(Boolean).join(', ');
  return (
    <li className="matter">
      <DaysLeft until={until ?? null} />
      <div className="matter__what">
        <p className="small muted">
          <b>{t(name)}</b> {until ? t(todayLabels.until, { day: format.dayInList(until) }) : t(todayLabels.noDay)}
        </p>
        <h3 className="matter__title">{title}</h3>
        <p className="small">{t(asks)}</p>
        <p className="small muted">{t(todayLabels.forWhom, { whom, where: [partnershipName, code].filter(Boolean).join(', ') })}</p>
      </div>
      <div className="matter__act">
        <ActLink matter={matter} kind={first ? 'primary' : 'secondary'}>
          {t(act)}
          <span className="unseen"> {title}</span>
        </ActLink>
      </div>
    </li>
  );
}

function DaysLeft({ until }: { until: string | null }) {
  const t = useText();
  const today = useToday();
  if (until === null) return <p className="matter__days matter__days--none" aria-hidden="true" />;
  const days = daysBetween(today, until);
  return (
    <p className={days < 0 ? 'matter__days matter__days--late' : 'matter__days'}>
      <span className="matter__count">{Math.abs(days)}</span>
      {t(days < 0 ? todayLabels.daysLate : todayLabels.days, { n: Math.abs(days) })}
    </p>
  );
}

type ActLinkProps = { matter: AwaitedMatterFragment; kind: 'primary' | 'secondary'; children: ReactNode };

/** Where it is settled; a matter with a number leads to what carries that number. */
function ActLink({ matter: { kind, slug, code: nr, recordId }, ...button }: ActLinkProps) {
  const params = { slug, nr };
  switch (kind) {
    case 'vote':
    case 'closing':
      return <LinkButton {...button} to="/samenwerkingen/$slug/voorstellen/$nr/stemming" params={params} />;
    case 'view':
      return <LinkButton {...button} to="/samenwerkingen/$slug/voorstellen/$nr/zienswijzen" params={params} />;
    case 'position':
      return <LinkButton {...button} to="/samenwerkingen/$slug/voorstellen/$nr" params={params} />;
    case 'measurement':
      return <LinkButton {...button} to="/samenwerkingen/$slug/baten" params={{ slug }} search={{ baat: recordId ?? undefined }} />;
    case 'review':
      return <LinkButton {...button} to="/samenwerkingen/$slug/baten" params={{ slug }} />;
    case 'obligation':
      return <LinkButton {...button} to="/afspraken" />;
    case 'question':
      return <LinkButton {...button} to="/samenwerkingen/$slug/kosten" params={{ slug }} />;
    case 'outcome':
      return <LinkButton {...button} to="/samenwerkingen/$slug/besluiten/$nr" params={params} />;
    default:
      return nr ? (
        <LinkButton {...button} to="/samenwerkingen/$slug/besluiten/$nr" params={params} />
      ) : (
        <LinkButton {...button} to="/samenwerkingen/$slug" params={{ slug }} />
      );
  }
}
