// Links inside the portal, typed by the routes: `<Link to="/gemeenten/$code" params={{ code }}>`. A LinkButton looks like a button and goes somewhere.
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import type { ButtonKind } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { Meaning } from './icons.ts';
import './Button.css';
import './Link.css';

type AnchorProps = Omit<ComponentProps<'a'>, 'style'>;

function TextAnchor({ whole, className, children, ...rest }: AnchorProps & { whole?: boolean }) {
  return (
    <a {...rest} className={['link', whole && 'link--whole', className].filter(Boolean).join(' ')}>
      {children}
    </a>
  );
}

function ButtonAnchor({
  kind = 'secondary',
  icon,
  children,
  className: _state,
  ...rest
}: AnchorProps & { kind?: ButtonKind; icon?: Meaning }) {
  return (
    <a {...rest} className={`button button--${kind}`}>
      <span className="button__face">
        {icon && <Icon of={icon} />}
        <span>{children}</span>
      </span>
    </a>
  );
}

/** `whole` stretches the target over the nearest positioned row: one tab stop, a large target. */
export const Link = createLink(TextAnchor);
export const LinkButton = createLink(ButtonAnchor);

/** A download or another site: plain address, no router. */
export function PlainLinkButton(props: ComponentProps<typeof ButtonAnchor>) {
  return <ButtonAnchor {...props} />;
}
