// A weighted count: one block per seat, as wide as its weight, and the threshold as a line through it. Solid, hatch and open read in grey too.
import { useId } from 'react';
import { useText } from '../ui/language.tsx';
import { voteLabels } from './labels.ts';
import './VoteBars.css';

export type BarVote = 'for' | 'against' | 'abstain' | 'open';
type BarSeat = { key: string; weight: number; vote: BarVote };
type Majority = { measure: string; for: string; open: string; need: string; words: string };
type BarsProps = { seats: readonly BarSeat[]; majorities: readonly Majority[] };

const order: readonly BarVote[] = ['for', 'open', 'abstain', 'against'];

export function VoteBars({ seats, majorities }: BarsProps) {
  const sorted = seats.toSorted((a, b) => order.indexOf(a.vote) - order.indexOf(b.vote));
  return (
    <div className="votebars">
      {majorities
        .filter(({ measure }) => measure === 'weight' || measure === 'heads')
        .map((majority) => (
          <Bar key={majority.words} seats={sorted} majority={majority} />
        ))}
    </div>
  );
}

function Bar({ seats, majority }: { seats: readonly BarSeat[]; majority: Majority }) {
  const t = useText();
  const hatch = useId();
  const heads = majority.measure === 'heads';
  const sizes = seats.map(({ weight }) => (heads ? 1 : weight));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const percent = (part: number) => `${(100 * part) / total}%`;
  const startOf = (index: number) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
  const label = t(voteLabels.measures[heads ? 'heads' : 'weight']);
  const says = t(voteLabels.barSays, { for: majority.for, total, need: majority.need, open: majority.open });
  const line = percent(Math.min(Number(majority.need), total));
  return (
    <figure className="votebar">
      <figcaption>
        <b>{label}</b> <span className="muted">{says}</span>
      </figcaption>
      <svg className="votebar__drawing" width="100%" height="60" role="img" aria-label={`${label}: ${says}`}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="votebar__paper" width="6" height="6" />
            <rect className="votebar__ink" width="2" height="6" />
          </pattern>
        </defs>
        {seats.map(({ key, vote }, index) => (
          <g key={key} className={`votebar__seat votebar__seat--${vote}`}>
            <rect
              x={percent(startOf(index))}
              y="20"
              width={percent(sizes[index] ?? 0)}
              height="32"
              {...(vote === 'against' && { fill: `url(#${hatch})` })}
            />
            <text x={percent(startOf(index))} dx="8" y="41">
              {key.slice(0, 2).toUpperCase()}
            </text>
          </g>
        ))}
        <line className="votebar__threshold" x1={line} x2={line} y1="14" y2="58" />
        <text className="votebar__need" x={line} dx="-4" y="11" textAnchor="end">
          {t(voteLabels.need, { need: majority.need })}
        </text>
      </svg>
    </figure>
  );
}
