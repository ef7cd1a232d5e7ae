// Rows to compare: figures right, the unit in the head, the reader's own row marked, the total above an ink line.
import type { ReactNode } from 'react';
import { ColumnHead, type Sort } from './ColumnHead.tsx';
import { useScrolls } from './useScrolls.ts';
import './Table.css';

export type Column<Row> = {
  key: string;
  /** Name with its unit ('Bijdrage (€)'). */
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures are set right in figures of equal width. */
  figures?: boolean;
  /** The column that names the row; the first one unless said otherwise. */
  names?: boolean;
  sortable?: boolean;
  /** What stands in the total row under this column. */
  total?: ReactNode;
};

type TableProps<Row> = {
  /** What the table shows; read aloud as the name of the region and of the table. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  own?: (row: Row) => boolean;
  chosen?: (row: Row) => boolean;
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  /** 30 px rows, where one compares many. */
  dense?: boolean;
};

export function Table<Row>({ label, columns, rows, rowKey, own, chosen, sort, onSort, dense }: TableProps<Row>) {
  const [region, scrolls] = useScrolls();
  const naming = columns.find((column) => column.names) ?? columns[0];
  const align = (column: Column<Row>) => (column.figures ? 'table__figures' : undefined);
  const kind = (row: Row) =>
    ['table__row', own?.(row) && 'table__row--own', chosen?.(row) && 'table__row--chosen'].filter(Boolean).join(' ');
  return (
    <div className="table-scroll" ref={region} {...(scrolls && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      <table className={dense ? 'table table--dense' : 'table'}>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={kind(row)} aria-current={chosen?.(row) || undefined}>
              {columns.map((column) =>
                column === naming ? (
                  <th key={column.key} scope="row" className={align(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={align(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {columns.some((column) => column.total !== undefined) && <Total columns={columns} naming={naming} />}
      </table>
    </div>
  );
}

function Total<Row>({ columns, naming }: { columns: readonly Column<Row>[]; naming: Column<Row> | undefined }) {
  return (
    <tfoot>
      <tr>
        {columns.map((column) =>
          column === naming ? (
            <th key={column.key} scope="row">
              {column.total}
            </th>
          ) : (
            <td key={column.key} className={column.figures ? 'table__figures' : undefined}>
              {column.total}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
