// The addresses of costs, statements, settlement and benefits.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed } from '../frames.tsx';
import { benefitParams, costParams, lineageParams, statementParams } from '../search-params.ts';

const costs = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten',
  validateSearch: costParams,
  component: lazyRouteComponent(() => import('./CostsScreen.tsx'), 'CostsScreen'),
});
const statement = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten/rekening/$code',
  validateSearch: statementParams,
  component: lazyRouteComponent(() => import('./StatementScreen.tsx'), 'StatementScreen'),
});
const lineage = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten/herkomst/$code',
  validateSearch: lineageParams,
  component: lazyRouteComponent(() => import('./lineage/LineageScreen.tsx'), 'LineageScreen'),
});
const settlement = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten/afrekening',
  validateSearch: costParams,
  component: lazyRouteComponent(() => import('./settling/SettlementScreen.tsx'), 'SettlementScreen'),
});
const benefits = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/baten',
  validateSearch: benefitParams,
  component: lazyRouteComponent(() => import('./benefits/BenefitsScreen.tsx'), 'BenefitsScreen'),
});

export const costRoutes = [costs, statement, lineage, settlement, benefits] as const;
