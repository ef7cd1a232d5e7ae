// The head of a column; when it sorts, a button inside it and aria-sort on it.
import { Icon } from '../Icon.tsx';
import './Table.css';

export type Sort = { by: string; direction: 'ascending' | 'descending' };

type ColumnHeadProps = {
  column: { key: string; head: string; figures?: boolean; sortable?: boolean };
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
};

export function ColumnHead({ column: { key, head, figures, sortable }, sort, onSort }: ColumnHeadProps) {
  const direction = sort?.by === key ? sort.direction : undefined;
  const align = figures ? 'table__figures' : undefined;
  if (!sortable || !onSort) {
    return (
      <th scope="col" className={align}>
        {head}
      </th>
    );
  }
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={align} aria-sort={direction ?? 'none'}>
      <button type="button" className="table__sort" onClick={() => onSort({ by: key, direction: next })}>
        {head}
        <span className={direction ? 'table__arrow' : 'table__arrow table__arrow--idle'}>
          <Icon of={direction === 'descending' ? 'down' : 'up'} />
        </span>
      </button>
    </th>
  );
}
