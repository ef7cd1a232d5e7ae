// Everyone's part of a whole as one bar, the own part filled; the table of payers says the same in figures, the label tells the ear.
import { useFormat } from '../../ui/language.tsx';

type Payer = { name: string; cents: number };

export function PartBar({ payers, own, label }: { payers: readonly Payer[]; own: string; label: string }) {
  const format = useFormat();
  const whole = payers.reduce((sum, { cents }) => sum + Math.abs(cents), 0);
  if (whole === 0) return null;
  const before = (place: number) => payers.slice(0, place).reduce((sum, { cents }) => sum + Math.abs(cents), 0);
  const percent = (cents: number) => (cents / whole) * 100;
  const parts = payers.map(({ name, cents }, place) => ({ name, at: percent(before(place)), size: percent(Math.abs(cents)) }));
  const said = `${label}: ${payers.map(({ name, cents }) => `${name} ${format.euros(cents)}`).join(', ')}`;
  return (
    <svg className="part-bar" role="img" aria-label={said}>
      {parts.map(({ name, at, size }) => (
        <g key={name} className={name === own ? 'part-bar__part part-bar__part--own' : 'part-bar__part'}>
          <rect x={`${at.toFixed(3)}%`} width={`${Math.max(0, size - 0.25).toFixed(3)}%`} y="0" height="100%" />
          {size > 6 && (
            <text x={`${at.toFixed(3)}%`} dx="8" y="50%" dominantBaseline="central">
              {name.slice(0, 2).toUpperCase()}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
