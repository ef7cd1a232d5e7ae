// A message that stays until it no longer holds: a warning that explains, or a result that was reached.
import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';
import type { State } from '../Status.tsx';
import './states.css';

const icons = { ok: 'stateOk', look: 'stateLook', late: 'stateLate', none: 'stateNone', busy: 'stateBusy' } as const;

/** `live` reads it aloud when it appears after an act of the reader. */
export function Notice({ is, title, live, children }: { is: State; title: string; live?: boolean; children?: ReactNode }) {
  return (
    <div className={`notice notice--${is}`} role={live ? 'status' : undefined}>
      <Icon of={icons[is]} />
      <div className="notice__text">
        <p className="notice__title">{title}</p>
        {children}
      </div>
    </div>
  );
}
