// The last lines of the reader's menu.
import { Link } from '@tanstack/react-router';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { shellLabels } from './labels.ts';
import './YouMenu.css';

type YouLinksProps = { close: () => void; onShowKeys: () => void; onSignOut: () => void };

export function YouLinks({ close, onShowKeys, onSignOut }: YouLinksProps) {
  const t = useText();
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <ul className="you__links">
      <li>
        <Link to="/account" className="you__link" onClick={close}>
          <Icon of="account" />
          {t(shellLabels.account)}
        </Link>
      </li>
      <li>
        <button type="button" className="you__link" onClick={then(onShowKeys)}>
          <Icon of="keys" />
          {t(shellLabels.keysTitle)}
        </button>
      </li>
      <li>
        <button type="button" className="you__link" onClick={then(onSignOut)}>
          <Icon of="signOut" />
          {t(shellLabels.signOut)}
        </button>
      </li>
    </ul>
  );
}
