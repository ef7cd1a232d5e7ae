// A button starts with a verb. While busy it keeps its width and says so; when it cannot be used, the reason stands beside it.
import { type ComponentProps, type MouseEvent, type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import type { Meaning } from './icons.ts';
import { uiLabels } from './labels.ts';
import { useText } from './language.tsx';
import './Button.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

export type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style' | 'disabled' | 'children'> & {
  kind?: ButtonKind;
  icon?: Meaning;
  busy?: boolean | undefined;
  /** Why it cannot be used now; the button stays reachable and the reason is read with it. */
  unavailable?: string | undefined;
  children: ReactNode;
};

export function Button({ kind = 'secondary', icon, busy = false, unavailable, children, onClick, type = 'button', ...rest }: ButtonProps) {
  const t = useText();
  const reason = useId();
  const off = busy || unavailable !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => (off ? event.preventDefault() : onClick?.(event));
  const button = (
    <button
      {...rest}
      type={type}
      className={`button button--${kind}`}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      {...(unavailable !== undefined && { 'aria-describedby': reason })}
      onClick={press}
    >
      <span className="button__face">
        {icon && <Icon of={icon} />}
        <span>{children}</span>
      </span>
      <span className="button__face button__face--busy">{t(uiLabels.busy)}</span>
    </button>
  );
  if (unavailable === undefined) return button;
  return (
    <span className="button-reason">
      {button}
      <span id={reason} className="button-reason__why">
        {unavailable}
      </span>
    </span>
  );
}
