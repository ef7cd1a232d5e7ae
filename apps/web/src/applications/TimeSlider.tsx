// Walks through the landscape month by month; a second day shows only what changes from the first to it.
import { type Day, yearOf } from '@hanze/shared/kernel/day';
import { addMonths } from '@hanze/shared/terms/exit-notice';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { DayBar } from '../ui/DayBar.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { viewLabels } from './view-labels.ts';
import './TimeSlider.css';

const [yearsBack, yearsOn] = [3, 5];

interface TimeSliderProps {
  /** The day that is shown, and today. */
  day: Day;
  today: Day;
  until: Day | undefined;
  onDay: (day: Day | undefined) => void;
  onUntil: (day: Day | undefined) => void;
}

export function TimeSlider({ day, today, until, onDay, onUntil }: TimeSliderProps) {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const start = `${yearOf(today) - yearsBack}-01-01`;
  const place = monthsBetween(start, day);
  const [moved, setMoved] = useState<{ place: number; from: number }>();
  // a new day from elsewhere overrules where the hand last was
  const shown = moved && moved.from === place ? moved.place : place;
  const tell = useEffectEvent((months: number) => {
    const chosen = addMonths(start, months);
    onDay(chosen.slice(0, 7) === today.slice(0, 7) ? undefined : chosen);
  });
  useEffect(() => {
    if (shown === place) return undefined;
    const timer = setTimeout(() => tell(shown), 150);
    return () => clearTimeout(timer);
  }, [shown, place]);
  const at = shown === place ? day : addMonths(start, shown);
  return (
    <div className="time-slider">
      <label className="time-slider__label" htmlFor={id}>
        {t(viewLabels.slider)} <b className="figures">{format.day(at)}</b>
      </label>
      <input
        id={id}
        className="time-slider__range"
        type="range"
        min={0}
        max={(yearsBack + yearsOn) * 12}
        value={Math.max(0, Math.min((yearsBack + yearsOn) * 12, shown))}
        aria-valuetext={format.day(at)}
        onChange={(event) => setMoved({ place: Number(event.target.value), from: place })}
      />
      <DayBar label={t(viewLabels.asOn)} value={day === today ? undefined : day} onChange={onDay} />
      <DayBar label={t(viewLabels.changesUntil)} value={until} onChange={onUntil} />
    </div>
  );
}

const monthsBetween = (a: Day, b: Day): number => (yearOf(b) - yearOf(a)) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
