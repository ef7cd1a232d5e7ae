// Warns before the session ends, offers to keep it where that is possible, and says so when it is over.
import { useEffect, useEffectEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { sessionLabels } from './labels.ts';
import { type SessionEnd, useSessionEnd } from './session-clock.ts';
import './SessionWatch.css';

type SessionWatchProps = {
  createdAt: string;
  /** Asks the server something, which keeps the session. */
  keep: () => void;
  onOver: (limit: SessionEnd['limit']) => void;
};

export function SessionWatch({ createdAt, keep, onOver }: SessionWatchProps) {
  const t = useText();
  const { clock } = useFormat();
  const { stands, limit, at } = useSessionEnd(createdAt);
  const over = useEffectEvent(onOver);
  useEffect(() => {
    if (stands === 'over') over(limit);
  }, [stands, limit]);
  const says = limit === 'duur' ? sessionLabels.longSoon : sessionLabels.idleSoon;
  return (
    <div className="session-watch" role="status">
      {stands === 'soon' && (
        <Notice is="look" title={t(says, { at: clock(new Date(at)) })}>
          {limit === 'inactief' && (
            <Button kind="primary" onClick={keep}>
              {t(sessionLabels.stay)}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
