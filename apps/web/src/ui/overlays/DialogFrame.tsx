// The dialog itself: focus kept inside, returned to the opener, Esc goes back.
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { AriaLanguage } from './AriaLanguage.tsx';
import { Button } from '../Button.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import type { DialogProps } from './Dialog.tsx';
import { layer } from './layer.ts';
import './overlays.css';

export default function DialogFrame({ onClose, title, children, act, final = false }: DialogProps) {
  const t = useText();
  return (
    <AriaLanguage>
      <ModalOverlay className="scrim" isOpen onOpenChange={onClose} isDismissable={!final} UNSTABLE_portalContainer={layer()}>
        <Modal className="dialog">
          <Dialog className="dialog__body" role={final ? 'alertdialog' : 'dialog'}>
            <Heading slot="title" level={2} className="dialog__title">
              {title}
            </Heading>
            {children}
            <div className="dialog__foot">
              <Button kind="primary" onClick={act.run} busy={act.busy}>
                {act.label}
              </Button>
              <Button onClick={onClose}>{t(uiLabels.back)}</Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLanguage>
  );
}
