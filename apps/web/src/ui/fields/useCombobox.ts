// What typing, keys and leaving do in a combobox. The choice is always one of the options: half a word falls back to the last choice.
import { type FocusEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { matching, sameName } from '../search.ts';

export type ComboOption = { key: string; name: string; note?: string };

export function useCombobox(
  options: readonly ComboOption[],
  value: string,
  onChange: (key: string) => void,
  onType?: (typed: string) => void,
) {
  const box = useRef<HTMLDivElement>(null);
  const list = useId();
  const chosenName = options.find((option) => option.key === value)?.name ?? '';
  /** What is being typed; undefined while the field shows the choice. */
  const [typing, setTyping] = useState<string>();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const shown = useMemo(() => matching(options, typing ?? '', (option) => option.name), [options, typing]);

  const close = () => {
    setOpen(false);
    setTyping(undefined);
  };
  const choose = (option: ComboOption) => {
    onChange(option.key);
    close();
  };
  const show = () => {
    setOpen(true);
    setAt(Math.max(0, typing === undefined ? options.findIndex((option) => option.key === value) : 0));
  };
  const type = (text: string) => {
    setTyping(text);
    onType?.(text);
    setOpen(true);
    setAt(0);
    if (text === '') onChange('');
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const pointed = shown[at];
    if (step && !open) show();
    else if (step && shown.length) setAt((at + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && open && pointed) choose(pointed);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    // Esc closes the list only, not the dialog around it
    event.stopPropagation();
  };
  const leave = (event: FocusEvent) => {
    if (box.current?.contains(event.relatedTarget)) return;
    const written = typing && options.find((option) => sameName(option.name, typing));
    if (written) choose(written);
    else close();
  };
  const toggle = () => {
    box.current?.querySelector('input')?.focus();
    if (open) close();
    else show();
  };
  return { box, list, typed: typing ?? chosenName, shown, at, open, type, press, leave, toggle, choose };
}
