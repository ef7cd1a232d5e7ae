// Stretches on a line of full width: a share of a whole, or periods in time. Always beside the figure it repeats, so not read aloud.
import './Bar.css';

/** Both ends between 0 and 1. */
export type Stretch = { from: number; to: number };

const percent = (part: number) => `${(Math.min(1, Math.max(0, part)) * 100).toFixed(3)}%`;

export function Bar({ stretches, own = false, mark }: { stretches: readonly Stretch[]; own?: boolean; mark?: number | undefined }) {
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      <rect className="bar__ground" width="100%" height="100%" />
      {stretches.map(({ from, to }) => (
        <rect
          key={from}
          className={own ? 'bar__share bar__share--own' : 'bar__share'}
          x={percent(from)}
          width={percent(to - from)}
          y="12.5%"
          height="75%"
        />
      ))}
      {mark !== undefined && <line className="bar__mark" x1={percent(mark)} x2={percent(mark)} y1="0" y2="100%" />}
    </svg>
  );
}
