// The addresses of the ten points.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed } from '../frames.tsx';

const scans = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/tien-punten',
  component: lazyRouteComponent(() => import('./ScansScreen.tsx'), 'ScansScreen'),
});
const scan = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/tien-punten/$code',
  component: lazyRouteComponent(() => import('./ScanScreen.tsx'), 'ScanScreen'),
});

export const scanRoutes = [scans, scan] as const;
