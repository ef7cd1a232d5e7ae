// Where one ends up at an address that is not there, or when a screen breaks.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Failed } from '../ui/states/Failed.tsx';
import { shellLabels } from './labels.ts';

export function NotFound() {
  const t = useText();
  return (
    <>
      <PageHead title={t(shellLabels.notFound)} conclusion={t(shellLabels.notFoundSays)} />
      <p>
        <LinkButton to="/vandaag">{t(shellLabels.toToday)}</LinkButton>
      </p>
    </>
  );
}

/** A bug in a screen, or its code could not be fetched. The frame around it stands. */
export function Broken({ reset }: ErrorComponentProps) {
  const t = useText();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return <Failed safe={t(shellLabels.brokenSafe)} onRetry={again} />;
}
