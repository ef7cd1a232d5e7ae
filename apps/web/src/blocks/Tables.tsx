// Table and pages, with an own row, a total, sorting, a missing figure, and many dense rows.
import { useState } from 'react';
import { useFormat } from '../ui/language.tsx';
import { Link, PlainLinkButton } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import type { Sort } from '../ui/tables/ColumnHead.tsx';
import { Pagination } from '../ui/tables/Pagination.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { Who } from '../ui/Tile.tsx';

const rows = [
  { code: 'WH', name: 'Waterhoek', inhabitants: 41250, cents: 304563700, shift: -11773800 },
  { code: 'DR', name: 'Duinrade', inhabitants: 33480, cents: 247195000, shift: -6864400 },
  { code: 'OB', name: 'Oosterbrink', inhabitants: 28731, cents: 212131400, shift: -456600 },
  { code: 'VM', name: 'Veenmeer', inhabitants: 17609, cents: 130013600, shift: 5923800 },
  { code: 'LW', name: 'Lindewoude', inhabitants: 9120, cents: undefined, shift: 13171000 },
];
type Row = (typeof rows)[number];

export function Tables() {
  const format = useFormat();
  const [sort, setSort] = useState<Sort>({ by: 'inhabitants', direction: 'descending' });
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: 'Gemeente',
      sortable: true,
      cell: (row) => <Who name={row.name} code={row.code} own={row.code === 'VM'} />,
      total: 'Samen',
    },
    { key: 'inhabitants', head: 'Inwoners', figures: true, sortable: true, cell: (row) => format.count(row.inhabitants), total: '130.190' },
    {
      key: 'cents',
      head: 'Bijdrage (€)',
      figures: true,
      sortable: true,
      cell: (row) => (row.cents === undefined ? <Missing /> : format.amount(row.cents)),
      total: '9.612.400',
    },
    { key: 'shift', head: 'Verschil (€)', figures: true, cell: (row) => format.amountDifference(row.shift), total: '0' },
  ];
  const up = sort.direction === 'ascending' ? 1 : -1;
  const value = (row: Row) => row[sort.by as 'inhabitants'] ?? 0;
  const sorted = [...rows].sort((a, b) => up * (value(a) < value(b) ? -1 : 1));
  return (
    <>
      <Section
        title="Vijf gemeenten naast elkaar"
        note="Elke kolom telt op tot hetzelfde bedrag, excl. btw"
        actions={
          <PlainLinkButton href="/favicon.svg" download icon="save">
            Bewaar als ods
          </PlainLinkButton>
        }
      >
        <Table
          label="Bijdrage per gemeente"
          columns={columns}
          rows={sorted}
          rowKey={(row) => row.code}
          own={(row) => row.code === 'VM'}
          sort={sort}
          onSort={setSort}
        />
        <Pagination from={51} shown={5} total={256} previous={{ voor: 'a' }} next={{ na: 'b' }} />
      </Section>
      <Section title="Dichte rijen" note="Waar men er veel vergelijkt">
        <Table
          dense
          label="Besluiten"
          columns={[
            {
              key: 'name',
              head: 'Besluit',
              cell: (row: Row) => (
                <Link to="/samenwerkingen/$slug" params={{ slug: row.code }} whole>
                  {row.name}
                </Link>
              ),
            },
            { key: 'day', head: 'Genomen op', cell: () => format.dayInFigures('2026-11-26') },
            { key: 'n', head: 'Inwoners', figures: true, cell: (row) => format.count(row.inhabitants) },
          ]}
          rows={rows}
          rowKey={(row) => row.code}
          chosen={(row) => row.code === 'DR'}
        />
      </Section>
    </>
  );
}
