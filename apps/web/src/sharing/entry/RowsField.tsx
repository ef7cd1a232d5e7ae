// A table of rows in a form, as fields below each other: rows are added and dropped, at least one stays.
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/fields/Field.tsx';
import { useFieldId, useProblem } from '../../ui/fields/problems.ts';
import { useText } from '../../ui/language.tsx';
import { entryLabels } from './entry-labels.ts';
import { asFields, type Typed, type TypedFields } from './key-values.ts';
import './Entry.css';

type RowsFieldProps = {
  name: string;
  label: string;
  rows: readonly Typed[];
  onChange: (rows: readonly Typed[]) => void;
  children: (at: string, row: TypedFields, change: (row: TypedFields) => void) => ReactNode;
};

export function RowsField({ name, label, rows, onChange, children }: RowsFieldProps) {
  const t = useText();
  const id = useFieldId(name);
  const problem = useProblem(name);
  const shown = rows.length === 0 ? [{}] : rows;
  return (
    // takes the focus when the rows together are refused
    <fieldset className="entry-rows" id={id} tabIndex={-1} aria-describedby={problem ? `${id}-error` : undefined}>
      <legend className="choices__label">{label}</legend>
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
      {shown.map((row, place) => (
        // a row has no name of its own: its place is what refusals call it
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset className="entry-row" key={place}>
          <legend className="unseen">{t(entryLabels.row, { list: label, n: place + 1 })}</legend>
          {children(`${name}[${place}]`, asFields(row), (typed) => onChange(shown.map((other, at) => (at === place ? typed : other))))}
          {shown.length > 1 && (
            <Button kind="quiet" onClick={() => onChange(shown.filter((_, at) => at !== place))}>
              {t(entryLabels.dropRow, { list: label.toLowerCase(), n: place + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button onClick={() => onChange([...shown, {}])}>{t(entryLabels.addRow, { list: label.toLowerCase() })}</Button>
    </fieldset>
  );
}
