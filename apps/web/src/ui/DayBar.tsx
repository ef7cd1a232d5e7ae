// 'Zoals het was op': a day typed or taken from the machine's own calendar; empty means today.
import type { Day } from '@hanze/shared/kernel/day';
import { type FormEvent, useId, useState } from 'react';
import { Button } from './Button.tsx';
import { uiLabels } from './labels.ts';
import { useFormat, useText } from './language.tsx';
import { typedDay } from './typed.ts';
import './fields/Field.css';
import './DayBar.css';

type DayBarProps = { label: string; value: Day | undefined; onChange: (day: Day | undefined) => void };

export function DayBar({ label, value, onChange }: DayBarProps) {
  const t = useText();
  const { dayInFigures } = useFormat();
  const id = useId();
  const shown = value ? dayInFigures(value) : '';
  const [typing, setTyping] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const take = (event?: FormEvent) => {
    event?.preventDefault();
    if (typing === undefined) return;
    const day = typedDay(typing);
    const isWrong = typing.trim() !== '' && !day;
    setWrong(isWrong);
    if (isWrong) return;
    setTyping(undefined);
    if (day !== value) onChange(day);
  };
  const toToday = () => {
    setTyping(undefined);
    setWrong(false);
    onChange(undefined);
  };
  return (
    <form className="day-bar" noValidate onSubmit={take}>
      <label className="day-bar__field" htmlFor={id}>
        {label}
        <input
          id={id}
          className="input input--short"
          inputMode="numeric"
          autoComplete="off"
          value={typing ?? shown}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => setTyping(event.target.value)}
          onBlur={() => take()}
        />
      </label>
      {value && (
        <Button kind="quiet" onClick={toToday}>
          {t(uiLabels.toToday)}
        </Button>
      )}
      {wrong && (
        <p className="day-bar__wrong" id={`${id}-wrong`} role="alert">
          {t(uiLabels.dayWrong)}
        </p>
      )}
    </form>
  );
}
