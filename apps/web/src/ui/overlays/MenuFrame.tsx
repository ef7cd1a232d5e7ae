// The opened menu: arrow keys, first letters, Home and End.
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { AriaLanguage } from './AriaLanguage.tsx';
import { Icon } from '../Icon.tsx';
import type { MenuFrameProps } from './Menu.tsx';
import { layer } from './layer.ts';
import './overlays.css';

export default function MenuFrame({ label, items, anchor, onClose }: MenuFrameProps) {
  return (
    <AriaLanguage>
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={onClose}
        placement="bottom end"
        UNSTABLE_portalContainer={layer()}
      >
        {/* a menu opens because someone asked for it, and its keys work from inside */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Menu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
          {items.map((item) => (
            <MenuItem key={item.key} id={item.key} className="menu__item" textValue={item.label} onAction={item.run}>
              {item.icon && <Icon of={item.icon} />}
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </AriaLanguage>
  );
}
