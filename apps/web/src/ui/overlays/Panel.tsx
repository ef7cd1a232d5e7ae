// Details beside the list one came from; on narrower screens a sheet over it. Esc closes, the focus returns to where it was.
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Icon } from '../Icon.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { useMedia } from '../media.ts';
import './Panel.css';

const Sheet = lazy(() => import('./Sheet.tsx'));

type PanelProps = { title: string; over?: ReactNode; onClose: () => void; children: ReactNode };

export function Panel(props: PanelProps) {
  const roomBeside = useMedia('(min-width: 1200px)');
  if (roomBeside) return <Beside {...props} />;
  return (
    <Suspense>
      <Sheet label={props.title} side="end" onClose={props.onClose}>
        <Body {...props} />
      </Sheet>
    </Suspense>
  );
}

function Beside(props: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && props.onClose();
  return (
    // Esc closes from anywhere inside; the panel takes the focus so that the key is heard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className="panel" aria-label={props.title} tabIndex={-1} ref={panel} onKeyDown={onKeyDown}>
      <Body {...props} />
    </aside>
  );
}

function Body({ title, over, onClose, children }: PanelProps) {
  const t = useText();
  return (
    <>
      <header className="panel__head">
        {over !== undefined && <p className="panel__over">{over}</p>}
        <h2 className="panel__title">{title}</h2>
        <button type="button" className="icon-button" aria-label={t(uiLabels.close)} onClick={onClose}>
          <Icon of="close" />
        </button>
      </header>
      {children}
    </>
  );
}

/** List and panel beside each other while the panel is open. */
export function WithPanel({ panel, children }: { panel: ReactNode; children: ReactNode }) {
  return (
    <div className={panel ? 'with-panel with-panel--open' : 'with-panel'}>
      <div className="with-panel__main">{children}</div>
      {panel}
    </div>
  );
}
