// Which address shows which screen. Paths are Dutch, screens are fetched when first visited, the query string is typed.
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import {
  dayParams,
  importParams,
  journalParams,
  municipalityParams,
  onwardParams,
  partnershipParams,
  peopleParams,
  signInParams,
} from './search-params.ts';
import { agreementRoutes } from './agreements/routes.ts';
import { landscapeRoutes } from './applications/routes.ts';
import { scanRoutes } from './briefing/routes.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { benchRoutes } from './sharing/bench/routes.ts';
import { ledgerRoutes } from './exchange/ledger/routes.ts';
import { proposalRoutes } from './proposals/routes.ts';
import { costRoutes } from './sharing/routes.ts';
import { framed, plain, root } from './frames.tsx';
import { Broken, NotFound } from './shell/Lost.tsx';
import { Loading } from './ui/states/Loading.tsx';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/vandaag' });
  },
});

const today = createRoute({
  getParentRoute: () => framed,
  path: '/vandaag',
  component: lazyRouteComponent(() => import('./terms/TodayScreen.tsx'), 'TodayScreen'),
});
const partnerships = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen',
  validateSearch: partnershipParams,
  component: lazyRouteComponent(() => import('./partnerships/PartnershipsScreen.tsx'), 'PartnershipsScreen'),
});
const founding = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/nieuw',
  component: lazyRouteComponent(() => import('./partnerships/founding/FoundingScreen.tsx'), 'FoundingScreen'),
});
const partnership = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug',
  validateSearch: dayParams,
  component: lazyRouteComponent(() => import('./partnerships/PartnershipScreen.tsx'), 'PartnershipScreen'),
});
const municipalities = createRoute({
  getParentRoute: () => framed,
  path: '/gemeenten',
  validateSearch: municipalityParams,
  component: lazyRouteComponent(() => import('./partnerships/organisations/OrganisationsScreen.tsx'), 'OrganisationsScreen'),
});
const municipality = createRoute({
  getParentRoute: () => framed,
  path: '/gemeenten/$code',
  validateSearch: dayParams,
  component: lazyRouteComponent(() => import('./partnerships/organisations/OrganisationScreen.tsx'), 'OrganisationScreen'),
});
const peopleScreen = lazyRouteComponent(() => import('./identity/people/PeopleScreen.tsx'), 'PeopleScreen');
const people = createRoute({ getParentRoute: () => framed, path: '/mensen', validateSearch: peopleParams, component: peopleScreen });
const accountScreen = lazyRouteComponent(() => import('./identity/account/AccountScreen.tsx'), 'AccountScreen');
const account = createRoute({ getParentRoute: () => framed, path: '/account', component: accountScreen });
const importing = createRoute({
  getParentRoute: () => framed,
  path: '/import',
  validateSearch: importParams,
  component: lazyRouteComponent(() => import('./exchange/ImportScreen.tsx'), 'ImportScreen'),
});
const journal = createRoute({
  getParentRoute: () => framed,
  path: '/logboek',
  validateSearch: journalParams,
  component: lazyRouteComponent(() => import('./journal/JournalScreen.tsx'), 'JournalScreen'),
});

const signInScreen = lazyRouteComponent(() => import('./identity/SignInScreen.tsx'), 'SignInScreen');
const setUpScreen = lazyRouteComponent(() => import('./identity/beginning/SetUpScreen.tsx'), 'SetUpScreen');
const invitationScreen = lazyRouteComponent(() => import('./identity/beginning/InvitationScreen.tsx'), 'InvitationScreen');
const secondFactorScreen = lazyRouteComponent(() => import('./identity/beginning/SecondFactorScreen.tsx'), 'SecondFactorScreen');
const signIn = createRoute({ getParentRoute: () => plain, path: '/aanmelden', validateSearch: signInParams, component: signInScreen });
const setUp = createRoute({ getParentRoute: () => plain, path: '/inrichten', component: setUpScreen });
const invitation = createRoute({ getParentRoute: () => plain, path: '/uitnodiging', component: invitationScreen });
const secondFactor = createRoute({
  getParentRoute: () => plain,
  path: '/tweede-factor',
  validateSearch: onwardParams,
  component: secondFactorScreen,
});

/** Every building block in every state; in development builds only. */
const blocks = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/bouwstenen',
        component: lazyRouteComponent(() => import('./blocks/Blocks.tsx'), 'Blocks'),
      }),
    ]
  : [];

const tree = root.addChildren([
  home,
  framed.addChildren([
    today,
    partnerships,
    founding,
    partnership,
    ...proposalRoutes,
    ...decisionRoutes,
    ...agreementRoutes,
    ...landscapeRoutes,
    ...ledgerRoutes,
    ...costRoutes,
    ...benchRoutes,
    ...scanRoutes,
    municipalities,
    municipality,
    people,
    account,
    importing,
    journal,
  ]),
  plain.addChildren([signIn, setUp, invitation, secondFactor]),
  ...(blocks as []),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultPendingMs: 300,
  defaultPendingMinMs: 0,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
