// The opened menu: arrow keys, Home and End, the first letter of an act; the focus starts on the first one.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Popover } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { AriaLanguage } from './AriaLanguage.tsx';
import { layer } from './layer.ts';
import type { MenuFrameProps } from './Menu.tsx';
import './overlays.css';

export default function MenuFrame({ label, items, anchor, onClose }: MenuFrameProps) {
  const menu = useRef<HTMLDivElement>(null);
  const acts = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = destination(event.key, acts(), document.activeElement);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const choose = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <AriaLanguage>
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        isOpen
        onOpenChange={onClose}
        placement="bottom end"
        UNSTABLE_portalContainer={layer()}
      >
        {/* the keys are heard here and act on the items */}
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
        <div role="menu" aria-label={label} className="menu" ref={menu} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button key={item.key} type="button" role="menuitem" tabIndex={-1} className="menu__item" onClick={choose(item.run)}>
              {item.icon && <Icon of={item.icon} />}
              {item.label}
            </button>
          ))}
        </div>
      </Popover>
    </AriaLanguage>
  );
}

/** Where a key leads from the act that has the focus; past either end it goes round. */
function destination(key: string, acts: readonly HTMLElement[], now: Element | null): HTMLElement | undefined {
  const at = acts.findIndex((act) => act === now);
  if (key === 'ArrowDown') return acts[(at + 1) % acts.length];
  if (key === 'ArrowUp') return acts.at(at - 1);
  if (key === 'Home') return acts[0];
  if (key === 'End') return acts.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const starts = (act: HTMLElement) => act.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  return [...acts.slice(at + 1), ...acts.slice(0, at + 1)].find(starts);
}
