// Find a screen or an act by typing a word; arrow keys move, Enter does it.
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useCallback, useId, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { AriaLanguage } from '../ui/overlays/AriaLanguage.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { layer } from '../ui/overlays/layer.ts';
import { type Command, type CommandSource, screens, settings } from './commands.ts';
import { CommandList } from './CommandList.tsx';
import { shellLabels } from './labels.ts';
import { useCommands } from './useCommands.ts';
import { usePlace } from './place.tsx';
import { useMay } from './viewer.ts';
import '../ui/overlays/overlays.css';
import './CommandPalette.css';

const always: readonly CommandSource[] = [screens, settings];

export default function CommandPalette({ sources, onClose }: { sources: readonly CommandSource[]; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const go = useCallback((to: string) => void navigate({ to }), [navigate]);
  const found = useCommands([...always, ...sources], { typed, t, language, may: useMay(), place: usePlace(), go });
  const chosen = Math.min(at, found.length - 1);

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) setAt((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <AriaLanguage>
      <ModalOverlay className="scrim scrim--top" isOpen onOpenChange={onClose} isDismissable UNSTABLE_portalContainer={layer()}>
        <Modal className="palette">
          <Dialog className="palette__body" aria-label={t(shellLabels.find)}>
            <label className="palette__field">
              <Icon of="search" />
              <span className="unseen">{t(shellLabels.find)}</span>
              <input
                // the palette opens because someone asked to type
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
                className="palette__input"
                role="combobox"
                aria-expanded={found.length > 0}
                aria-controls={list}
                aria-activedescendant={found[chosen] && `${list}-${found[chosen].key}`}
                aria-autocomplete="list"
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value);
                  setAt(0);
                }}
                onKeyDown={onKeyDown}
              />
            </label>
            <CommandList id={list} commands={found} chosen={chosen} onPoint={setAt} onRun={run} />
            <p className="palette__foot">
              <span role="status">{found.length ? t(shellLabels.found, { n: found.length }) : t(shellLabels.findNone)}</span>
              <span>{t(shellLabels.findHint)}</span>
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLanguage>
  );
}
