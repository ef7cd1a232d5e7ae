// The menu on a tablet or phone.
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import Sheet from '../ui/overlays/Sheet.tsx';
import { Brand } from './Brand.tsx';
import { shellLabels } from './labels.ts';
import { Navigation } from './Navigation.tsx';
import type { Awaiting } from './viewer.ts';
import './Drawer.css';

export default function Drawer({ awaiting, onClose }: { awaiting: Awaiting | undefined; onClose: () => void }) {
  const t = useText();
  return (
    <Sheet label={t(shellLabels.menu)} side="start" onClose={onClose}>
      <div className="drawer__head">
        <Brand />
        <button type="button" className="icon-button" aria-label={t(shellLabels.closeMenu)} onClick={onClose}>
          <Icon of="close" />
        </button>
      </div>
      <Navigation awaiting={awaiting} onGo={onClose} />
    </Sheet>
  );
}
