// The acts on a partnership as a whole.
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { Menu } from '../ui/overlays/Menu.tsx';
import { actLabels } from './act-labels.ts';
import type { PartnershipActs } from './acts.ts';
import { pageLabels } from './page-labels.ts';

const whole = ['describePartnership', 'changeLegalForm', 'dissolvePartnership'] as const;

export function PartnershipMenu({ acts, published }: { acts: PartnershipActs; published: boolean }) {
  const t = useText();
  const items = whole
    .filter((kind) => acts.can(kind))
    .map((kind) => ({ key: kind, label: t(actLabels[kind]), run: () => acts.begin({ kind }) }));
  const publish = !published && acts.can('publishPartnership');
  if (items.length === 0 && !publish) return undefined;
  return (
    <>
      {publish && <Button onClick={() => acts.begin({ kind: 'publishPartnership' })}>{t(actLabels.publishPartnership)}</Button>}
      {items.length > 0 && <Menu label={t(pageLabels.acts)} items={items} />}
    </>
  );
}
