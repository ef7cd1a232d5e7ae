// Which address shows which screen. Paths are Dutch, screens are fetched when first visited, the query string is typed.
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import {
  benefitParams,
  costParams,
  decisionParams,
  dayParams,
  importParams,
  lineageParams,
  journalParams,
  listParams,
  municipalityParams,
  obligationParams,
  onwardParams,
  partnershipParams,
  peopleParams,
  signInParams,
  statementParams,
  writingParams,
} from './search-params.ts';
import { agreementRoutes } from './agreements/routes.ts';
import { landscapeRoutes } from './applications/routes.ts';
import { benchRoutes } from './sharing/bench/routes.ts';
import { ledgerRoutes } from './exchange/ledger/routes.ts';
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
const proposals = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen',
  validateSearch: listParams,
  component: lazyRouteComponent(() => import('./proposals/ProposalsScreen.tsx'), 'ProposalsScreen'),
});
const newProposal = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/nieuw',
  validateSearch: writingParams,
  component: lazyRouteComponent(() => import('./proposals/writing/NewProposalScreen.tsx'), 'NewProposalScreen'),
});
const reviseProposal = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr/schrijven',
  validateSearch: writingParams,
  component: lazyRouteComponent(() => import('./proposals/writing/ReviseScreen.tsx'), 'ReviseScreen'),
});
const versions = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr/versies',
  component: lazyRouteComponent(() => import('./proposals/VersionsScreen.tsx'), 'VersionsScreen'),
});
const proposal = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr',
  component: lazyRouteComponent(() => import('./proposals/ProposalScreen.tsx'), 'ProposalScreen'),
});
const views = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr/zienswijzen',
  component: lazyRouteComponent(() => import('./proposals/views/ViewsScreen.tsx'), 'ViewsScreen'),
});
const obligations = createRoute({
  getParentRoute: () => framed,
  path: '/afspraken',
  validateSearch: obligationParams,
  component: lazyRouteComponent(() => import('./agreements/ObligationsScreen.tsx'), 'ObligationsScreen'),
});
const vote = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/voorstellen/$nr/stemming',
  component: lazyRouteComponent(() => import('./decisions/VoteScreen.tsx'), 'VoteScreen'),
});
const decisions = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/besluiten',
  validateSearch: decisionParams,
  component: lazyRouteComponent(() => import('./decisions/DecisionsScreen.tsx'), 'DecisionsScreen'),
});
const decision = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/besluiten/$nr',
  component: lazyRouteComponent(() => import('./decisions/DecisionScreen.tsx'), 'DecisionScreen'),
});
const costs = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten',
  validateSearch: costParams,
  component: lazyRouteComponent(() => import('./sharing/CostsScreen.tsx'), 'CostsScreen'),
});
const statement = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten/rekening/$code',
  validateSearch: statementParams,
  component: lazyRouteComponent(() => import('./sharing/StatementScreen.tsx'), 'StatementScreen'),
});
const lineage = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten/herkomst/$code',
  validateSearch: lineageParams,
  component: lazyRouteComponent(() => import('./sharing/lineage/LineageScreen.tsx'), 'LineageScreen'),
});
const settlement = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/kosten/afrekening',
  validateSearch: costParams,
  component: lazyRouteComponent(() => import('./sharing/settling/SettlementScreen.tsx'), 'SettlementScreen'),
});
const benefits = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/baten',
  validateSearch: benefitParams,
  component: lazyRouteComponent(() => import('./sharing/benefits/BenefitsScreen.tsx'), 'BenefitsScreen'),
});
const scans = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/tien-punten',
  component: lazyRouteComponent(() => import('./briefing/ScansScreen.tsx'), 'ScansScreen'),
});
const scan = createRoute({
  getParentRoute: () => framed,
  path: '/samenwerkingen/$slug/tien-punten/$code',
  component: lazyRouteComponent(() => import('./briefing/ScanScreen.tsx'), 'ScanScreen'),
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

const deciding = [proposals, newProposal, reviseProposal, versions, proposal, views, obligations, vote, decisions, decision] as const;

const tree = root.addChildren([
  home,
  framed.addChildren([
    today,
    partnerships,
    founding,
    partnership,
    ...deciding,
    ...agreementRoutes,
    ...landscapeRoutes,
    ...ledgerRoutes,
    costs,
    statement,
    lineage,
    settlement,
    ...benchRoutes,
    benefits,
    scans,
    scan,
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
