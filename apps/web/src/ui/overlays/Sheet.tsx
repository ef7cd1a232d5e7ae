// A modal sheet along an edge of the screen: the drawer menu, and panels where there is no room beside.
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { AriaLanguage } from './AriaLanguage.tsx';
import type { ReactNode } from 'react';
import { layer } from './layer.ts';
import './overlays.css';

type SheetProps = { label: string; side: 'start' | 'end'; onClose: () => void; children: ReactNode };

export default function Sheet({ label, side, onClose, children }: SheetProps) {
  return (
    <AriaLanguage>
      <ModalOverlay className="scrim" isOpen onOpenChange={onClose} isDismissable UNSTABLE_portalContainer={layer()}>
        <Modal className={`sheet sheet--${side}`}>
          <Dialog className="sheet__body" aria-label={label}>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLanguage>
  );
}
