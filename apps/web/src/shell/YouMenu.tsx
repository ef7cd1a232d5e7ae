// The reader: under which mandate they act, how the portal looks and speaks, the account, the way out.
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { Popover } from '../ui/overlays/Popover.tsx';
import { Tile } from '../ui/Tile.tsx';
import { ActingAs } from './ActingAs.tsx';
import { Appearance } from './Appearance.tsx';
import { shellLabels } from './labels.ts';
import type { Mandate, Viewer } from './viewer.ts';
import { YouLinks } from './YouLinks.tsx';
import './YouMenu.css';

export type YouMenuProps = {
  viewer: Viewer;
  onActAs: (mandate: Mandate) => void;
  onSignOut: () => void;
  onShowKeys: () => void;
};

export function YouMenu({ viewer, onActAs, onSignOut, onShowKeys }: YouMenuProps) {
  const t = useText();
  const face = (
    <>
      <span aria-hidden="true">
        <Tile name={viewer.acting?.organisation.name ?? viewer.name} code={viewer.acting?.organisation.code} own />
      </span>
      <span className="you__text">
        <b>{viewer.name}</b>
        <span className="unseen">, {t(shellLabels.actingAs)} </span>
        <ActingLine mandate={viewer.acting} />
      </span>
      <Icon of="open" />
    </>
  );
  return (
    <Popover label={t(shellLabels.you)} placement="bottom end" trigger={{ className: 'you', children: face }}>
      {(close) => (
        <div className="you__menu">
          <ActingAs viewer={viewer} onActAs={onActAs} />
          <Appearance />
          <YouLinks close={close} onShowKeys={onShowKeys} onSignOut={onSignOut} />
        </div>
      )}
    </Popover>
  );
}

/** 'wethouder Veenmeer, 1 stem' */
function ActingLine({ mandate }: { mandate: Mandate | undefined }) {
  const t = useText();
  if (!mandate) return <span className="you__role">{t(shellLabels.noMandate)}</span>;
  const role = t(shellLabels.asRole, { role: t(mandate.role), organisation: mandate.organisation.name });
  return <span className="you__role">{mandate.votes === undefined ? role : `${role}, ${t(shellLabels.votes, { n: mandate.votes })}`}</span>;
}
