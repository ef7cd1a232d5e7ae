// The addresses of proposals, their versions and views rounds.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed } from '../frames.tsx';
import { listParams, writingParams } from '../search-params.ts';

const proposals = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen',
  validateSearch: listParams,
  component: lazyRouteComponent(() => import('./ProposalsScreen.tsx'), 'ProposalsScreen'),
});
const newProposal = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/nieuw',
  validateSearch: writingParams,
  component: lazyRouteComponent(() => import('./writing/NewProposalScreen.tsx'), 'NewProposalScreen'),
});
const reviseProposal = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr/schrijven',
  validateSearch: writingParams,
  component: lazyRouteComponent(() => import('./writing/ReviseScreen.tsx'), 'ReviseScreen'),
});
const versions = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr/versies',
  component: lazyRouteComponent(() => import('./VersionsScreen.tsx'), 'VersionsScreen'),
});
const proposal = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr',
  component: lazyRouteComponent(() => import('./ProposalScreen.tsx'), 'ProposalScreen'),
});
const views = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr/zienswijzen',
  component: lazyRouteComponent(() => import('./views/ViewsScreen.tsx'), 'ViewsScreen'),
});

export const proposalRoutes = [proposals, newProposal, reviseProposal, versions, proposal, views] as const;
