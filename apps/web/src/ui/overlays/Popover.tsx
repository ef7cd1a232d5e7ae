// A small layer at a button. The button is at once on the page; what it opens is fetched when first asked for.
import { type ButtonHTMLAttributes, lazy, type ReactNode, Suspense, useRef, useState } from 'react';

type PopoverProps = {
  /** Name of the layer for who cannot see it. */
  label: string;
  /** Class and content of the button that opens it. */
  trigger: Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children' | 'aria-label'>;
  placement?: 'bottom start' | 'bottom end';
  children: ReactNode | ((close: () => void) => ReactNode);
};

export const loadPopover = () => import('./PopoverFrame.tsx');
const Frame = lazy(loadPopover);

export function Popover({ label, trigger, placement = 'bottom start', children }: PopoverProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button {...trigger} type="button" ref={button} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <Suspense>
          <Frame label={label} anchor={button} placement={placement} onClose={close}>
            {typeof children === 'function' ? children(close) : children}
          </Frame>
        </Suspense>
      )}
    </>
  );
}
