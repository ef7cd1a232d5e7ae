// The addresses of the key bench and the cost model it rests on.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed } from '../../frames.tsx';
import { benchParams } from '../../search-params.ts';

const keyBench = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kostenverdeling',
  validateSearch: benchParams,
  component: lazyRouteComponent(() => import('../KeyBenchScreen.tsx'), 'KeyBenchScreen'),
});
const costModel = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kostenverdeling/model',
  validateSearch: benchParams,
  component: lazyRouteComponent(() => import('./model/ModelScreen.tsx'), 'ModelScreen'),
});
export const benchRoutes = [keyBench, costModel] as const;
