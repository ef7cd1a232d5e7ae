// The addresses of the register of agreements.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed } from '../frames.tsx';
import { agreementParams, differenceParams, obligationParams } from '../search-params.ts';

const register = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/overeenkomsten',
  component: lazyRouteComponent(() => import('./RegisterScreen.tsx'), 'RegisterScreen'),
});
const agreement = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/overeenkomsten/$id',
  validateSearch: agreementParams,
  component: lazyRouteComponent(() => import('./AgreementScreen.tsx'), 'AgreementScreen'),
});
const difference = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/overeenkomsten/$id/verschil',
  validateSearch: differenceParams,
  component: lazyRouteComponent(() => import('./DifferenceScreen.tsx'), 'DifferenceScreen'),
});

const obligations = createRoute({
  getParentRoute: () => framed,
  path: '/afspraken',
  validateSearch: obligationParams,
  component: lazyRouteComponent(() => import('./ObligationsScreen.tsx'), 'ObligationsScreen'),
});

export const agreementRoutes = [obligations, register, agreement, difference] as const;
