// Further acts on a record, behind one button with a word.
import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { Icon } from '../Icon.tsx';
import type { Meaning } from '../icons.ts';
import '../Button.css';

export type MenuItem = { key: string; label: string; icon?: Meaning; run: () => void };
export type MenuFrameProps = { label: string; items: readonly MenuItem[]; anchor: RefObject<HTMLElement | null>; onClose: () => void };

const Frame = lazy(() => import('./MenuFrame.tsx'));

export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button--secondary"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="button__face">
          {label}
          <Icon of="open" />
        </span>
      </button>
      {open && (
        <Suspense>
          <Frame label={label} items={items} anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
