// A list that is written row by row: each row has its name and its way out, and a new one gets the focus.
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { writingLabels } from '../writing-labels.ts';

type RowsProps<T> = {
  rows: readonly T[];
  onChange: (rows: readonly T[]) => void;
  name: (row: T, place: number) => string;
  /** Adds this row; without a label no rows are added. */
  add?: { label: string; blank: T } | undefined;
  /** Whether a row may go. */
  removable?: (row: T) => boolean;
  most: number;
  /** The only field of a row says the name already. */
  bare?: boolean;
  children: (row: T, change: (changed: Partial<T>) => void, place: number) => ReactNode;
};

export function Rows<T>({ rows, onChange, name, add, removable = () => true, most, bare, children }: RowsProps<T>) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  return (
    <>
      <ul className="writing__rows" ref={list}>
        {rows.map((row, place) => (
          // rows have no identity but their place: two empty ones are alike
          // eslint-disable-next-line react/no-array-index-key
          <li key={place}>
            <fieldset className="writing__row">
              <legend className={bare ? 'unseen' : 'writing__legend'}>{name(row, place)}</legend>
              {children(row, (changed) => onChange(rows.map((other, at) => (at === place ? { ...other, ...changed } : other))), place)}
              {removable(row) && (
                <div>
                  <Button
                    kind="quiet"
                    aria-label={`${t(writingLabels.remove)}: ${name(row, place)}`}
                    onClick={() => onChange(rows.filter((_, at) => at !== place))}
                  >
                    {t(writingLabels.remove)}
                  </Button>
                </div>
              )}
            </fieldset>
          </li>
        ))}
      </ul>
      {add && rows.length < most && (
        <div>
          <Button
            onClick={() => {
              wanted.current = true;
              onChange([...rows, add.blank]);
            }}
          >
            {add.label}
          </Button>
        </div>
      )}
    </>
  );
}
