// Says that the words of an earlier visit were put back, and offers to start over.
import { Button } from '../Button.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { Notice } from '../states/Notice.tsx';

export function Restored({ onStartOver }: { onStartOver: () => void }) {
  const t = useText();
  return (
    <Notice is="none" title={t(uiLabels.restored)}>
      <Button kind="quiet" onClick={onStartOver}>
        {t(uiLabels.startOver)}
      </Button>
    </Notice>
  );
}
