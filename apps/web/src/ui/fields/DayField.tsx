// A calendar day, typed as dd-mm-jjjj: faster than any calendar for a date one already knows, and never off by a time zone.
import type { Day } from '@hanze/shared/kernel/day';
import { useState } from 'react';
import { uiLabels } from '../labels.ts';
import { useFormat, useText } from '../language.tsx';
import { typedDay } from '../typed.ts';
import type { FieldProps } from './Field.tsx';
import { TextField } from './TextField.tsx';

type DayFieldProps = FieldProps & {
  /** What stands in the field, as typed; kept as text so that a half-typed day survives a reload. Read it with `typedDay`. */
  value: string;
  onChange: (value: string) => void;
};

/** Complains only after the reader has left the field. */
export function DayField({ hint, error, value, onChange, ...field }: DayFieldProps) {
  const t = useText();
  const format = useFormat();
  const [left, setLeft] = useState(false);
  const day: Day | undefined = typedDay(value);
  const wrong = left && value !== '' && !day ? t(uiLabels.dayWrong) : undefined;
  const leave = () => {
    setLeft(true);
    if (day) onChange(format.dayInFigures(day));
  };
  return (
    <div onFocus={() => setLeft(false)} onBlur={leave}>
      <TextField
        {...field}
        hint={hint ?? t(uiLabels.dayHint)}
        error={wrong ?? error}
        value={value}
        onChange={onChange}
        inputMode="numeric"
        autoComplete="off"
        short
      />
    </div>
  );
}
