// A band per participant with the marks of the keys on lanes of their own, drawn at the width it has. Beside its table, so not read aloud.
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../ui/language.tsx';
import type { RangeRow } from './StableRange.tsx';

export type MarkKind = 'now' | 'mix' | 'shapley' | 'nucleolus';
const lanes: readonly MarkKind[] = ['now', 'mix', 'shapley', 'nucleolus'];
const [size, lane, gap, axis, side] = [5, 13, 14, 26, 8];
const bandHeight = lanes.length * lane;

function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [box, width] as const;
}

/** Round figures from the least to the most, a handful. */
function ticksOf(least: number, most: number, room: number): number[] {
  const rough = (most - least) / Math.max(2, room / 110);
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const step = [1, 2, 5, 10].map((times) => times * power).find((it) => it >= rough) ?? power;
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, i) => (first + i) * step);
}

export function RangeChart({ rows, perHead }: { rows: readonly RangeRow[]; perHead: boolean }) {
  const format = useFormat();
  const [box, width] = useWidth();
  const narrow = width < 560;
  const left = narrow ? 0 : 130;
  const head = narrow ? 20 : 0;
  const amounts = rows.flatMap(({ least, most, alone, marks }) => [least, most, alone, ...marks.map(({ at }) => at)]);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const x = (amount: number) => left + side + ((amount - lowest) / (highest - lowest || 1)) * (width - left - 2 * side);
  const rowHeight = head + bandHeight + gap;
  const height = rows.length * rowHeight + axis;
  const label = (cents: number) => (perHead ? format.euros(cents) : format.amount(cents / 1000));
  return (
    <div className="range__chart" ref={box}>
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {ticksOf(lowest, highest, width - left).map((tick) => (
            <g key={tick}>
              <line className="range__grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - axis} />
              <text className="range__tick" x={Math.min(width - 14, Math.max(left + 16, x(tick)))} y={height - 8} textAnchor="middle">
                {label(tick)}
              </text>
            </g>
          ))}
          {rows.map(({ name, own, least, most, alone, marks }, place) => {
            const top = place * rowHeight + head;
            return (
              <g key={name}>
                <text
                  className={own ? 'range__name range__name--own' : 'range__name'}
                  x={0}
                  y={narrow ? top - 6 : top + bandHeight / 2 + 5}
                >
                  {name}
                </text>
                <rect
                  className={own ? 'range__band range__band--own' : 'range__band'}
                  x={x(least)}
                  y={top}
                  width={Math.max(1, x(most) - x(least))}
                  height={bandHeight}
                />
                <line className="range__alone" x1={x(alone)} x2={x(alone)} y1={top} y2={top + bandHeight} />
                {marks.map(({ kind, at }) => (
                  <Mark key={kind} kind={kind} x={x(at)} y={top + lanes.indexOf(kind) * lane + lane / 2} />
                ))}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

function Mark({ kind, x, y }: { kind: MarkKind; x: number; y: number }) {
  if (kind === 'now') return <circle className="range__mark range__mark--now" cx={x} cy={y} r={size} />;
  if (kind === 'mix') return <rect className="range__mark" x={x - size} y={y - size} width={2 * size} height={2 * size} />;
  const points =
    kind === 'shapley'
      ? [`${x},${y - size}`, `${x + size},${y + size}`, `${x - size},${y + size}`]
      : [`${x},${y - size}`, `${x + size},${y}`, `${x},${y + size}`, `${x - size},${y}`];
  return <polygon className="range__mark" points={points.join(' ')} />;
}

/** A mark in a legend. */
export const MarkOf = ({ kind }: { kind: MarkKind }) => (
  <svg width={14} height={14} aria-hidden="true" focusable="false">
    <Mark kind={kind} x={7} y={7} />
  </svg>
);
