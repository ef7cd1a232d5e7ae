// The address of a screen that is being built.
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { shellLabels } from './labels.ts';

export function Soon() {
  const t = useText();
  return <PageHead title={t(shellLabels.soon)} conclusion={t(shellLabels.soonSays)} />;
}
