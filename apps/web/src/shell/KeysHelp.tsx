// Which keys do what. The only key without Ctrl is the question mark, and it can be switched off.
import { useText } from '../ui/language.tsx';
import Sheet from '../ui/overlays/Sheet.tsx';
import { Icon } from '../ui/Icon.tsx';
import { uiLabels } from '../ui/labels.ts';
import { shellLabels } from './labels.ts';
import { questionMark } from './shortcuts.ts';
import './KeysHelp.css';

const keys = [
  ['Tab, Shift Tab', shellLabels.keysNext],
  ['Enter', shellLabels.keysPress],
  ['← ↑ → ↓', shellLabels.keysArrows],
  ['Esc', shellLabels.keysClose],
  ['Ctrl K', shellLabels.keysFind],
  ['?', shellLabels.keysHelp],
] as const;

export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useText();
  const on = questionMark.use() === 'on';
  return (
    <Sheet label={t(shellLabels.keysTitle)} side="end" onClose={onClose}>
      <header className="panel__head">
        <h2 className="panel__title">{t(shellLabels.keysTitle)}</h2>
        <button type="button" className="icon-button" aria-label={t(uiLabels.close)} onClick={onClose}>
          <Icon of="close" />
        </button>
      </header>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key} className="keys__row">
            <dt>
              <kbd className="keys__key">{key}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <label className="tick">
        <input
          type="checkbox"
          className="tick__input"
          checked={on}
          onChange={(event) => questionMark.set(event.target.checked ? 'on' : 'off')}
        />
        <span>{t(shellLabels.keysSingle)}</span>
      </label>
    </Sheet>
  );
}
