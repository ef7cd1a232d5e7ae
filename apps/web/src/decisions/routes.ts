// The addresses of votes and the register of decisions.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed } from '../frames.tsx';
import { decisionParams } from '../search-params.ts';

const vote = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr/stemming',
  component: lazyRouteComponent(() => import('./VoteScreen.tsx'), 'VoteScreen'),
});
const decisions = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/besluiten',
  validateSearch: decisionParams,
  component: lazyRouteComponent(() => import('./DecisionsScreen.tsx'), 'DecisionsScreen'),
});
const decision = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/besluiten/$nr',
  component: lazyRouteComponent(() => import('./DecisionScreen.tsx'), 'DecisionScreen'),
});

export const decisionRoutes = [vote, decisions, decision] as const;
