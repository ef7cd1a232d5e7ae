// The main menu, drawn from its table.
import { Link } from '@tanstack/react-router';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { shellLabels } from './labels.ts';
import { navigationFor } from './navigation.ts';
import { usePlace } from './place.tsx';
import { type Awaiting, useMay } from './viewer.ts';
import './Navigation.css';

export function Navigation({ awaiting = {}, onGo }: { awaiting?: Awaiting | undefined; onGo?: () => void }) {
  const t = useText();
  const place = usePlace();
  const groups = navigationFor(useMay(), place);
  return (
    <nav aria-label={t(shellLabels.mainMenu)} className="nav">
      {groups.map((group) => (
        <div key={group.key} className="nav__group">
          <p className="nav__name">{t(group.name)}</p>
          <ul aria-label={t(group.name)}>
            {group.destinations.map(({ key, name, icon, to }) => (
              <li key={key}>
                <Link
                  to={to}
                  params={{ slug: place?.slug ?? '' } as never}
                  activeOptions={{ exact: key === 'partnership' || key === 'partnerships' }}
                  className="nav__item"
                  onClick={onGo}
                >
                  <Icon of={icon} />
                  {t(name)}
                  {awaiting[key] !== undefined && (
                    <span className="nav__count">
                      <span aria-hidden="true">{awaiting[key]}</span>
                      <span className="unseen">{t(shellLabels.awaiting, { n: awaiting[key] })}</span>
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
