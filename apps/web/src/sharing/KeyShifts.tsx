// Who wins and who pays under another key: a bar per participant to either side of nothing, and one sentence.
import { useState } from 'react';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { useFormat, useLanguage, useText } from '../ui/language.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import type { BenchProps } from './KeyTable.tsx';
import { chosenName } from './key-words.ts';
import { costLabels } from './labels.ts';
import { ShiftBar } from './ShiftBar.tsx';

type Row = { name: string; cents: number; heads: number | undefined };

export function KeyShifts({ bench: { keys, members, drivers }, inhabitants, ids }: BenchProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const own = useOwnMandate()?.organisationId;
  const [chosen, choose] = useState('1');
  const [now, ...others] = keys;
  const other = keys[Number(chosen)] ?? others[0];
  if (!now || !other) return null;
  const isOwn = ({ name }: Row) => own !== undefined && ids.get(name) === own;
  const rows = members.map((name, place): Row => ({ name, cents: other.cents[place]! - now.cents[place]!, heads: inhabitants.get(name) }));
  // one scale for all keys, so that switching shows which one moves more
  const widest = Math.max(...others.flatMap(({ cents }) => cents.map((share, place) => Math.abs(share - now.cents[place]!))));
  const options = others.map((key, index) => ({ key: `${index + 1}`, name: chosenName(key.chosen, drivers, language) }));
  const columns: Column<Row>[] = [
    { key: 'name', head: t(costLabels.participant), cell: ({ name }) => name, total: t(costLabels.together) },
    { key: 'bar', head: t(costLabels.direction), cell: (row) => <ShiftBar cents={row.cents} widest={widest} own={isOwn(row)} /> },
    {
      key: 'cents',
      head: t(costLabels.difference),
      figures: true,
      cell: ({ cents }) => format.amountDifference(cents),
      total: format.amountDifference(0),
    },
    {
      key: 'head',
      head: t(costLabels.differencePerHead),
      figures: true,
      cell: ({ cents, heads }) => (heads ? format.amountDifferenceToTheCent(Math.round(cents / heads)) : <Missing />),
    },
  ];
  return (
    <Section title={t(costLabels.winners)} note={t(costLabels.winnersNote)}>
      <div className="cost-choices">
        <Segmented label={t(costLabels.compareWith)} options={options} value={keys[Number(chosen)] ? chosen : '1'} onChange={choose} />
        <p className="binding cost-sentence">
          <Sentence rows={rows} name={chosenName(other.chosen, drivers, language)} />
        </p>
      </div>
      <Table label={t(costLabels.winners)} columns={columns} rows={rows} rowKey={({ name }) => name} own={isOwn} />
    </Section>
  );
}

function Sentence({ rows, name }: { rows: readonly Row[]; name: string }) {
  const t = useText();
  const format = useFormat();
  const sorted = rows.toSorted((a, b) => a.cents - b.cents);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  if (most.cents === 0) return t(costLabels.noShift, { key: name });
  return t(costLabels.shifted, {
    key: name,
    most: most.name,
    more: format.euros(most.cents),
    perHead: format.money(Math.round(most.cents / (most.heads ?? 1))),
    least: least.name,
    less: format.euros(-least.cents),
  });
}
