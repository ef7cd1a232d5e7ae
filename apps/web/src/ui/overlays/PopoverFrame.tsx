// The layer itself: placed at its button, closed by Esc or a press outside, focus returned.
import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { AriaLanguage } from './AriaLanguage.tsx';
import { layer } from './layer.ts';
import './overlays.css';

type PopoverFrameProps = {
  label: string;
  anchor: RefObject<HTMLElement | null>;
  placement: 'bottom start' | 'bottom end';
  onClose: () => void;
  children: ReactNode;
};

export default function PopoverFrame({ label, anchor, placement, onClose, children }: PopoverFrameProps) {
  return (
    <AriaLanguage>
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={onClose}
        placement={placement}
        UNSTABLE_portalContainer={layer()}
      >
        <Dialog className="popover__body" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </AriaLanguage>
  );
}
