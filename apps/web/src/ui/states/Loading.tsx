// Waiting: nothing for a third of a second, then words for the ear and lines for the eye. No spinner, no movement.
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { usePassed } from '../media.ts';
import './states.css';

export function Loading({ what, lines = 4 }: { what?: string; lines?: number }) {
  const t = useText();
  const slow = usePassed(300);
  return (
    <div className="loading">
      <p role="status" className="muted small">
        {slow && t(uiLabels.loading, { what })}
      </p>
      {slow && <Skeleton lines={lines} />}
    </div>
  );
}

/** Lines where text or rows will come. */
function Skeleton({ lines }: { lines: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={`skeleton__line skeleton__line--${line % 3}`} />
      ))}
    </div>
  );
}
