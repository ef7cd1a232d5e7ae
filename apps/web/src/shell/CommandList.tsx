// The commands found, under their groups.
import { useEffect } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import type { Command } from './commands.ts';
import { shellLabels } from './labels.ts';
import './CommandPalette.css';

type CommandListProps = {
  id: string;
  commands: readonly Command[];
  chosen: number;
  onPoint: (place: number) => void;
  onRun: (command: Command) => void;
};

export function CommandList({ id, commands, chosen, onPoint, onRun }: CommandListProps) {
  const t = useText();
  const chosenId = commands[chosen] && `${id}-${commands[chosen].key}`;
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  return (
    <div id={id} role="listbox" aria-label={t(shellLabels.find)} className="palette__list">
      {commands.map((command, place) => (
        <div key={command.key} role="presentation">
          {command.group !== commands[place - 1]?.group && (
            <p className="palette__group" role="presentation">
              {command.group}
            </p>
          )}
          {/* the keyboard works in the field above, as the combobox pattern asks */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
          <div
            role="option"
            id={`${id}-${command.key}`}
            aria-selected={place === chosen}
            className="palette__item"
            onPointerMove={() => onPoint(place)}
            onClick={() => onRun(command)}
          >
            <Icon of={command.icon} />
            {command.name}
          </div>
        </div>
      ))}
    </div>
  );
}
