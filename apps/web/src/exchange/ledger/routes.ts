// The address at which a ledger is read in.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed } from '../../frames.tsx';
import { importParams } from '../../search-params.ts';

const ledger = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten/inlezen',
  validateSearch: importParams,
  component: lazyRouteComponent(() => import('./LedgerScreen.tsx'), 'LedgerScreen'),
});

export const ledgerRoutes = [ledger] as const;
