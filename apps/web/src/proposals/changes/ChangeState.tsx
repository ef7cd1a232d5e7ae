// How far a change set is: carried out, waiting, or why it cannot be carried out and what to do about it.
import type { WhatChangesFragment } from '../../graphql/generated/graphql.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { changeLabels } from './labels.ts';

export function ChangeState({
  set: { state, executedAt, problems },
}: {
  set: Pick<WhatChangesFragment, 'state' | 'executedAt' | 'problems'>;
}) {
  const t = useText();
  const format = useFormat();
  if (executedAt)
    return (
      <Notice is="ok" title={t(changeLabels.executed, { at: format.moment(executedAt) })}>
        <p>{t(changeLabels.executedSays)}</p>
      </Notice>
    );
  if (problems.length > 0)
    return (
      <Notice is="late" title={t(changeLabels.cannot)}>
        <ul>
          {problems.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
        <p>{t(state === 'stale' ? changeLabels.wayOut : changeLabels.reviseIt)}</p>
      </Notice>
    );
  if (state === 'waits')
    return (
      <Notice is="none" title={t(changeLabels.waits)}>
        <p>{t(changeLabels.waitsSays)}</p>
      </Notice>
    );
  if (state === 'ready') return <Notice is="look" title={t(changeLabels.ready)} />;
  if (state === 'rejected' || state === 'over') return <p className="muted">{t(changeLabels[state])}</p>;
  return null;
}
