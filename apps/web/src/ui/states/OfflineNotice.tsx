// The line is gone: says so above the page, and of what time the figures are. Disappears by itself when the line is back.
import type { Instant } from '../format.ts';
import { Icon } from '../Icon.tsx';
import { uiLabels } from '../labels.ts';
import { useFormat, useText } from '../language.tsx';
import { useOnline } from '../media.ts';
import './states.css';

export function OfflineNotice({ dataFrom }: { dataFrom?: Instant | undefined }) {
  const t = useText();
  const format = useFormat();
  const online = useOnline();
  return (
    <div role="status" className={online ? undefined : 'offline'}>
      {!online && (
        <>
          <Icon of="offline" />
          <p>
            <b>{t(uiLabels.offline, { at: dataFrom && format.clock(dataFrom) })}</b> {t(uiLabels.offlineMay)}
          </p>
        </>
      )}
    </div>
  );
}
