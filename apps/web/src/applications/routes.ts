// The addresses of the landscape and its views.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed } from '../frames.tsx';
import { applicationListParams, comparisonParams, dayParams, landscapeParams } from '../search-params.ts';

const landscape = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/applicaties',
  validateSearch: landscapeParams,
  component: lazyRouteComponent(() => import('./LandscapeScreen.tsx'), 'LandscapeScreen'),
});
const applicationList = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/applicaties/lijst',
  validateSearch: applicationListParams,
  component: lazyRouteComponent(() => import('./ApplicationListScreen.tsx'), 'ApplicationListScreen'),
});
const overlap = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/applicaties/overlap',
  component: lazyRouteComponent(() => import('./OverlapScreen.tsx'), 'OverlapScreen'),
});
const buying = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/applicaties/samen-kopen',
  component: lazyRouteComponent(() => import('./BuyingScreen.tsx'), 'BuyingScreen'),
});
const comparing = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/applicaties/vergelijken',
  validateSearch: comparisonParams,
  component: lazyRouteComponent(() => import('./CompareScreen.tsx'), 'CompareScreen'),
});
const autonomy = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/applicaties/afwijkingen',
  validateSearch: dayParams,
  component: lazyRouteComponent(() => import('./AutonomyScreen.tsx'), 'AutonomyScreen'),
});
const newApplication = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/applicaties/nieuw',
  component: lazyRouteComponent(() => import('./NewApplicationScreen.tsx'), 'NewApplicationScreen'),
});
const application = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/applicaties/$id',
  component: lazyRouteComponent(() => import('./ApplicationScreen.tsx'), 'ApplicationScreen'),
});

export const landscapeRoutes = [landscape, applicationList, overlap, buying, comparing, autonomy, newApplication, application] as const;
