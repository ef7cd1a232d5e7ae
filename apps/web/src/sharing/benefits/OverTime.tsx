// Promised against realised at the end of each half year, as columns with a mark for what was due, or as a table.
import { daysOf, type Moment, seriesOf } from '@hanze/shared/sharing/benefits/series';
import { useId, useState } from 'react';
import { useFormat, useText } from '../../ui/language.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { BarKey, Hatch } from './BenefitBar.tsx';
import { benefitLabels } from './labels.ts';
import type { Line } from './lines.ts';

const height = 180;
const foot = 24;
const head = 20;

export function OverTime({ lines, today }: { lines: readonly Line[]; today: string }) {
  const t = useText();
  const format = useFormat();
  const [view, choose] = useState<'chart' | 'table'>('chart');
  const series = seriesOf(lines, daysOf(lines, today), today);
  if (series.every(({ expected, known }) => expected === 0n && (known?.benefit.promised ?? 0n) === 0n)) return null;
  const last = series.findLast(({ known }) => known !== null);
  const says =
    last?.known && last.expected > 0n
      ? t(benefitLabels.timeSays, {
          day: format.day(last.day),
          expected: format.euros(Number(last.expected)),
          within: format.euros(Number(last.known.benefit.within)),
        })
      : t(benefitLabels.timeNothing);
  return (
    <Section
      title={t(benefitLabels.time)}
      actions={
        <Segmented
          label={t(benefitLabels.view)}
          options={[
            { key: 'chart', name: t(benefitLabels.asChart) },
            { key: 'table', name: t(benefitLabels.asTable) },
          ]}
          value={view}
          onChange={choose}
        />
      }
    >
      <p className="binding benefit-says">{says}</p>
      {view === 'chart' ? <Columns series={series} says={says} /> : <AsTable series={series} />}
      <p className="small muted">{t(benefitLabels.timeSource)}</p>
    </Section>
  );
}

function Columns({ series, says }: { series: readonly Moment[]; says: string }) {
  const t = useText();
  const format = useFormat();
  const hatch = useId();
  const most = series.reduce((top, { expected, known }) => {
    const stacked = known ? known.benefit.within + known.benefit.unmeasured : 0n;
    return [top, expected, stacked].reduce((a, b) => (b > a ? b : a));
  }, 1n);
  const size = (cents: bigint) => Number((cents * BigInt(height) * 1000n) / most) / 1000;
  const ground = head + height;
  const step = 100 / series.length;
  const at = (index: number, part: number) => `${(step * (index + part)).toFixed(3)}%`;
  return (
    <figure className="benefit-time">
      <svg className="benefit-time__drawing" width="100%" height={ground + foot} role="img" aria-label={says}>
        <Hatch id={hatch} />
        {series.map(({ day, expected, known }, index) => (
          <g key={day}>
            {known && (
              <>
                <rect
                  className="benefit-bar__stretch benefit-bar__stretch--within"
                  x={at(index, 0.15)}
                  width={at(0, 0.7)}
                  y={ground - size(known.benefit.within)}
                  height={size(known.benefit.within)}
                />
                <rect
                  className="benefit-bar__stretch benefit-bar__stretch--unmeasured"
                  x={at(index, 0.15)}
                  width={at(0, 0.7)}
                  y={ground - size(known.benefit.within + known.benefit.unmeasured)}
                  height={size(known.benefit.unmeasured)}
                  fill={`url(#${hatch})`}
                />
              </>
            )}
            {expected > 0n && (
              <line
                className={known ? 'benefit-time__due' : 'benefit-time__due benefit-time__due--ahead'}
                x1={at(index, 0)}
                x2={at(index, 1)}
                y1={ground - size(expected)}
                y2={ground - size(expected)}
              />
            )}
            {day.endsWith('12-31') && (
              <text className="benefit-time__year" x={at(index, 0.5)} y={ground + 18} textAnchor="middle">
                {day.slice(0, 4)}
              </text>
            )}
          </g>
        ))}
        <line className="benefit-time__ground" x1="0" x2="100%" y1={ground} y2={ground} />
        <text className="benefit-time__top" x="0" y={head - 6}>
          {format.euros(Number(most))}
        </text>
      </svg>
      <figcaption className="benefit-legend">
        <span>
          <BarKey stretch="within" /> {t(benefitLabels.within)}
        </span>
        <span>
          <BarKey stretch="unmeasured" /> {t(benefitLabels.unmeasured)}
        </span>
        <span>
          <svg className="benefit-key" aria-hidden="true" focusable="false">
            <line className="benefit-time__due" x1="0" x2="100%" y1="50%" y2="50%" />
          </svg>{' '}
          {t(benefitLabels.expectedMark)}
        </span>
      </figcaption>
    </figure>
  );
}

function AsTable({ series }: { series: readonly Moment[] }) {
  const t = useText();
  const format = useFormat();
  const known = (key: 'within' | 'short' | 'unmeasured' | 'later', name: string): Column<Moment> => ({
    key,
    head: name,
    figures: true,
    cell: (moment) => (moment.known ? format.amount(Number(moment.known.benefit[key])) : <Missing word={t(benefitLabels.ahead)} />),
  });
  const columns: Column<Moment>[] = [
    { key: 'day', head: t(benefitLabels.moment), cell: ({ day }) => format.day(day) },
    { key: 'expected', head: t(benefitLabels.expected), figures: true, cell: ({ expected }) => format.amount(Number(expected)) },
    known('within', t(benefitLabels.withinMoney)),
    known('short', t(benefitLabels.shortMoney)),
    known('unmeasured', t(benefitLabels.unmeasuredMoney)),
    known('later', t(benefitLabels.laterMoney)),
  ];
  return <Table label={t(benefitLabels.time)} columns={columns} rows={series} rowKey={({ day }) => day} dense />;
}
