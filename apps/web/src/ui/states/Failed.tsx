// Something broke: what happened, what is safe, what to do, and a mark to quote when asking for help.
import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import './states.css';

type FailedProps = {
  happened?: string;
  safe?: string;
  onRetry?: () => void;
  /** Another way on than trying again. */
  action?: ReactNode;
  /** The correlation id of the request, so that the log line can be found. */
  mark?: string | undefined;
};

export function Failed({ happened, safe, onRetry, action, mark }: FailedProps) {
  const t = useText();
  return (
    <div className="failed" role="alert">
      <p className="failed__title">
        <Icon of="stateLate" />
        {happened ?? t(uiLabels.failedTitle)}
      </p>
      <p>{safe ?? t(uiLabels.failedSafe)}</p>
      {(onRetry || action) && (
        <div className="failed__actions">
          {onRetry && <Button onClick={onRetry}>{t(uiLabels.tryAgain)}</Button>}
          {action}
        </div>
      )}
      {mark && (
        <p className="tiny muted">
          {t(uiLabels.mark)} <span className="mono">{mark}</span>
        </p>
      )}
    </div>
  );
}
