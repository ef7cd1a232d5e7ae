// A difference as a bar left (less) or right (more) of nothing. Beside its figure, so not read aloud.
export function ShiftBar({ cents, widest, own }: { cents: number; widest: number; own: boolean }) {
  const size = widest === 0 ? 0 : (Math.abs(cents) / widest) * 48;
  return (
    <svg className="cost-step" aria-hidden="true" focusable="false">
      <rect
        className={`cost-step__move ${own ? 'cost-step__move--own' : 'cost-step__move--other'}`}
        x={`${(cents < 0 ? 50 - size : 50).toFixed(3)}%`}
        width={`${size.toFixed(3)}%`}
        y="20%"
        height="60%"
      />
      <line className="cost-step__axis" x1="50%" x2="50%" y1="0" y2="100%" />
    </svg>
  );
}
