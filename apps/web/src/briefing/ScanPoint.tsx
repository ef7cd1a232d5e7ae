// One of the ten points as a card: its question, its state, what it rests on, what is missing, the next step.
import { useFormat, useText } from '../ui/language.tsx';
import { Status } from '../ui/Status.tsx';
import { scanLabels } from './labels.ts';
import { signOf, wordOf } from './point-state.ts';
import type { PagePoint } from './ScanScreen.tsx';

type ScanPointProps = { place: number; label: string; question: string; found: PagePoint };

export function ScanPoint({ place, label, question, found: { state, before, evidence, missing, next } }: ScanPointProps) {
  const t = useText();
  const format = useFormat();
  return (
    <li className="scan-point">
      <h2 className="scan-point__title">
        <span className="scan-point__place">{place}</span> {label}
      </h2>
      <p className="scan-point__question">{question}</p>
      <p>
        <Status is={signOf(state)} word={t(wordOf(state))} />
        {before !== null && before !== state && <span className="tiny muted"> {t(scanLabels.before, { state: t(wordOf(before)) })}</span>}
      </p>
      {evidence.length > 0 && (
        <ul className="scan-point__list">
          {evidence.map(({ words, on }) => (
            <li key={`${words} ${on}`}>
              {words}
              {on && <span className="muted">, {format.day(on)}</span>}
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <>
          <h3 className="scan-point__head">{t(scanLabels.missing)}</h3>
          <ul className="scan-point__list">
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {next && (
        <p className="scan-point__next">
          <b>{t(scanLabels.next)}:</b> {next}
        </p>
      )}
    </li>
  );
}
