// Work that takes longer than a glance (import, recount): its own row with step, count and, where safe, a way to stop it.
import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { type State, Status } from '../Status.tsx';
import './LongWork.css';

export type Work = {
  title: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  step?: { at: number; of: number; name: string };
  /** What is counted, in words: '1.240 van 5.208 deelnames'. */
  count?: string;
  /** How far, between 0 and 1; left out when nobody knows. */
  share?: number;
};

const says = {
  waiting: ['none', uiLabels.workWaiting],
  running: ['busy', uiLabels.workRunning],
  done: ['ok', uiLabels.workDone],
  failed: ['late', uiLabels.workFailed],
} as const satisfies Record<Work['state'], readonly [State, object]>;

/** `onCancel` only where stopping leaves nothing half done. `children` holds the result, which stays until it was read. */
export function LongWork({ work, onCancel, children }: { work: Work; onCancel?: () => void; children?: ReactNode }) {
  const t = useText();
  const { title, state, step, count, share } = work;
  const [mark, word] = says[state];
  const open = state === 'waiting' || state === 'running';
  return (
    <div className="work">
      <div className="work__line">
        <p className="work__title">{title}</p>
        <Status is={mark} word={t(word)} />
        {open && onCancel && (
          <Button kind="quiet" onClick={onCancel} aria-label={t(uiLabels.cancelThis, { title })}>
            {t(uiLabels.cancel)}
          </Button>
        )}
      </div>
      {state === 'running' && <progress className="work__bar" aria-label={title} max={1} {...(share !== undefined && { value: share })} />}
      <p role="status" className="work__says">
        {step && `${t(uiLabels.stepOf, step)}: ${step.name}. `}
        {count && <span className="figures">{count}. </span>}
        {open && t(uiLabels.keepWorking)}
      </p>
      {children}
    </div>
  );
}
