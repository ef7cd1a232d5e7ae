// State is an icon and a word; colour only repeats it. The word may be a fact ('145 dagen te laat').
import { Icon } from './Icon.tsx';
import { uiLabels } from './labels.ts';
import { useText } from './language.tsx';
import './Status.css';

const states = {
  ok: { icon: 'stateOk', word: uiLabels.stateOk },
  look: { icon: 'stateLook', word: uiLabels.stateLook },
  late: { icon: 'stateLate', word: uiLabels.stateLate },
  none: { icon: 'stateNone', word: uiLabels.stateNone },
  busy: { icon: 'stateBusy', word: uiLabels.stateBusy },
} as const;
export type State = keyof typeof states;

export function Status({ is, word }: { is: State; word?: string | undefined }) {
  const t = useText();
  return (
    <span className={`status status--${is}`}>
      <Icon of={states[is].icon} />
      {word ?? t(states[is].word)}
    </span>
  );
}

/** The small mark in a row of many; `of` says whose state it is. */
export function StatusMark({ is, of, word }: { is: State; of: string; word?: string }) {
  const t = useText();
  const said = `${of}: ${word ?? t(states[is].word)}`;
  return (
    <span className={`status status--${is}`} title={said}>
      <Icon of={states[is].icon} />
      <span className="unseen">{said}</span>
    </span>
  );
}
