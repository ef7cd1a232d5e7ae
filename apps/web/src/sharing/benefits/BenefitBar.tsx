// One promise of euros in four stretches: solid is there, open is short, hatched nobody measured, pale is not due. Beside its figures, so not read aloud.
import type { Amounts } from '@hanze/shared/sharing/benefits/money';
import { useId } from 'react';

const order = ['within', 'short', 'unmeasured', 'later'] as const;
type Stretch = (typeof order)[number];

/** `whole`: what the full width stands for, so that bars in one column share a scale. */
export function BenefitBar({ amounts, whole, own }: { amounts: Amounts; whole: bigint; own?: boolean }) {
  const hatch = useId();
  const percent = (part: bigint) => (whole === 0n ? 0 : Number((part * 100_000n) / whole) / 1000);
  const startOf = (stretch: Stretch) => order.slice(0, order.indexOf(stretch)).reduce((sum, each) => sum + percent(amounts[each]), 0);
  return (
    <svg className={own ? 'benefit-bar benefit-bar--own' : 'benefit-bar'} aria-hidden="true" focusable="false">
      <Hatch id={hatch} />
      {order
        .filter((stretch) => amounts[stretch] > 0n)
        .map((stretch) => (
          <rect
            key={stretch}
            className={`benefit-bar__stretch benefit-bar__stretch--${stretch}`}
            x={`${startOf(stretch).toFixed(3)}%`}
            width={`${percent(amounts[stretch]).toFixed(3)}%`}
            y="10%"
            height="80%"
            {...(stretch === 'unmeasured' && { fill: `url(#${hatch})` })}
          />
        ))}
    </svg>
  );
}

export const Hatch = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="benefit-bar__paper" width="6" height="6" />
      <rect className="benefit-bar__ink" width="2" height="6" />
    </pattern>
  </defs>
);

/** What each stretch means, drawn as it is in the bar. */
export function BarKey({ stretch }: { stretch: Stretch }) {
  const hatch = useId();
  return (
    <svg className="benefit-key" aria-hidden="true" focusable="false">
      <Hatch id={hatch} />
      <rect
        className={`benefit-bar__stretch benefit-bar__stretch--${stretch}`}
        x="1"
        y="1"
        width="80%"
        height="80%"
        {...(stretch === 'unmeasured' && { fill: `url(#${hatch})` })}
      />
    </svg>
  );
}
