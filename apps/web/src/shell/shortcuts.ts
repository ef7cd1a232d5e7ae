// The two keys of the frame: Ctrl K finds, the question mark shows the keys.
import { useEffect } from 'react';
import { preference } from '../ui/preference.ts';

/** Single characters as keys disturb speech input, so this one can be switched off (WCAG 2.1.4). */
export const questionMark = preference('hanze.question-mark', ['on', 'off'], 'on');

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function useShortcuts({ onFind, onShowKeys }: { onFind: () => void; onShowKeys: () => void }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') onFind();
      else if (event.key === '?' && !event.ctrlKey && !event.metaKey && questionMark.get() === 'on' && !isTyping(event.target))
        onShowKeys();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}
