// The sign in a cell and in the legend: a pie for the phase, a letter for all else. Readable without colour.
import type { Sign } from './views.ts';

export function SignMark({ sign: { letter, progress } }: { sign: Sign }) {
  if (progress === undefined)
    return (
      <b className="sign-letter" aria-hidden="true">
        {letter}
      </b>
    );
  const share = (progress ?? 0) / 100;
  const angle = share * 2 * Math.PI - Math.PI / 2;
  const end = `${(5.5 * Math.cos(angle)).toFixed(2)},${(5.5 * Math.sin(angle)).toFixed(2)}`;
  return (
    <svg className="sign-pie" width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      {progress === null ? <path className="sign-pie__ring" d="M-4,-4 L4,4 M4,-4 L-4,4" /> : <circle className="sign-pie__ring" r={5.5} />}
      {share === 1 && <circle className="sign-pie__fill" r={5.5} />}
      {share > 0 && share < 1 && <path className="sign-pie__fill" d={`M0,0 V-5.5 A5.5,5.5 0 ${share > 0.5 ? 1 : 0} 1 ${end} Z`} />}
    </svg>
  );
}
