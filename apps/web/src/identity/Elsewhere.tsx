// Leads out of the frame, once, and remembers where the reader was.
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Ending } from '../search-params.ts';

type ElsewhereProps = { to: '/aanmelden' | '/tweede-factor'; reden?: Ending | undefined };

/** Who signed out is not led back: the next reader may be somebody else. */
export function Elsewhere({ to, reden }: ElsewhereProps) {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.latestLocation;
    // the address is already the new one while its screen is being fetched
    if (pathname === to) return;
    void router.navigate({
      to,
      search: { ...(reden !== 'afgemeld' && { naar: href }), ...(reden && { reden }) },
      replace: true,
    });
  }, [router, to, reden]);
  return null;
}
