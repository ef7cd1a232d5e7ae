// Ends of contracts as hair-thin lines, one a contract; the shaded part is where three or more municipalities can buy together.
import { type Day, daysBetween, yearOf } from '@hanze/shared/kernel/day';
import { memo } from 'react';
import type { Row } from './rows.ts';
import './ContractLane.css';

const width = 160;
const height = 26;
const years = 5;

/** Where a day lies in the lane; what ends later stands at its edge. */
const laneX = (day: Day, start: Day): number => Math.max(0, Math.min(width, (daysBetween(start, day) / (years * 365.25)) * width));

interface LaneProps {
  row: Row;
  start: Day;
  /** As wide as there is room; the drawing then takes its measure from the page. */
  wide?: boolean;
}

export const ContractLane = memo(function ContractLane({ row, start, wide = false }: LaneProps) {
  const pitch = (height - 4) / Math.max(1, row.contracts.length);
  return (
    <svg
      className={wide ? 'lane lane--wide' : 'lane'}
      {...(wide ? { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' } : { width })}
      height={height}
      aria-hidden="true"
    >
      {row.window && (
        <rect
          className="lane__window"
          x={laneX(row.window.first, start) - 3}
          width={laneX(row.window.last, start) - laneX(row.window.first, start) + 6}
          y={0}
          height={height}
        />
      )}
      {row.contracts.map(({ id, end }, index) => {
        const [x, y] = [laneX(end, start), 2 + index * pitch];
        return (
          <g key={id}>
            <line className="lane__line" x1={0} x2={x} y1={y + pitch / 2} y2={y + pitch / 2} />
            <line className="lane__end" x1={x} x2={x} y1={y} y2={y + pitch} />
          </g>
        );
      })}
    </svg>
  );
});

export function LaneHead({ start }: { start: Day }) {
  const first = yearOf(start) + 1;
  return (
    <svg className="lane" width={width} height={16} aria-hidden="true">
      {Array.from({ length: years - 1 }, (_, index) => first + index).map((year) => (
        <text key={year} className="lane__year" x={laneX(`${year}-01-01`, start)} y={12}>
          {year}
        </text>
      ))}
    </svg>
  );
}
