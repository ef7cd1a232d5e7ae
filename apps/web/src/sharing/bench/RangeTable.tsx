// The stable range as a table: per participant what it may pay at least and at most, what the keys ask, and what it would cost alone.
import type { Judgement } from '@hanze/shared/sharing/fairness/study';
import { useFormat, useText } from '../../ui/language.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { Status } from '../../ui/Status.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { benchLabels } from './labels.ts';
import type { MarkKind } from './RangeChart.tsx';
import type { RangeRow } from './StableRange.tsx';

interface RangeTableProps {
  rows: readonly RangeRow[];
  perHead: boolean;
  verdicts: readonly (readonly [MarkKind, Judgement | undefined])[];
}

export function RangeTable({ rows, perHead, verdicts }: RangeTableProps) {
  const t = useText();
  const format = useFormat();
  const amount = (cents: number) => (perHead ? format.amountToTheCent(Math.round(cents)) : format.amount(cents));
  const figures = (key: string, head: string, of: (row: RangeRow) => number | undefined): Column<RangeRow> => ({
    key,
    head,
    figures: true,
    cell: (row) => {
      const cents = of(row);
      return cents === undefined ? <Missing /> : amount(cents);
    },
  });
  const columns: Column<RangeRow>[] = [
    { key: 'name', head: t(benchLabels.participant), cell: ({ name }) => name, total: t(benchLabels.staysTogether) },
    figures('least', t(benchLabels.least), ({ least }) => least),
    figures('most', t(benchLabels.most), ({ most }) => most),
    ...verdicts.map(
      ([kind, verdict]): Column<RangeRow> => ({
        ...figures(kind, t(benchLabels[kind]), ({ marks }) => marks.find((mark) => mark.kind === kind)?.at),
        total: verdict && <Status is={verdict.inCore ? 'ok' : 'look'} word={t(verdict.inCore ? benchLabels.yes : benchLabels.no)} />,
      }),
    ),
    figures('alone', t(benchLabels.alone), ({ alone }) => alone),
  ];
  const label = `${t(benchLabels.range)} ${t(perHead ? benchLabels.perHeadUnit : benchLabels.euroUnit)}`;
  return <Table label={label} columns={columns} rows={rows} rowKey={({ name }) => name} own={({ own }) => own} />;
}
