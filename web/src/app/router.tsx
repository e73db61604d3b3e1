import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { meQuery, practiceQuery } from '../api/identity';
import { queryClient } from '../api/query-client';
import { readAgendaSearch } from '../features/agenda/agenda-search';
import { readDisposalsSearch } from '../features/disposals/disposals-search';
import { readPatientSearch } from '../features/patients/patients-search';
import { readReportSearch } from '../features/reports/report-search';
import { readLogSearch } from '../features/sessions/log-search';
import { readSettingsSearch } from '../features/settings/settings-search';
import { readStockSearch } from '../features/stock/useStockSearch';
import { Crash } from './Crash';
import { NotFound } from './NotFound';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' && /^\/(?!\/)/.test(search.next) ? { next: search.next } : {},
  beforeLoad: async () => {
    const practice = await queryClient.ensureQueryData(practiceQuery);
    if (practice.setupNeeded) throw redirect({ to: '/setup' });
  },
  component: lazyRouteComponent(() => import('../features/identity/SignInPage'), 'SignInPage'),
});

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  beforeLoad: async () => {
    const practice = await queryClient.ensureQueryData(practiceQuery);
    if (!practice.setupNeeded) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../features/identity/SetupPage'), 'SetupPage'),
});

/** Everything behind the sign-in: the navigation and the screen inside it. */
const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const [practice, me] = await Promise.all([
      queryClient.ensureQueryData(practiceQuery),
      queryClient.ensureQueryData(meQuery),
    ]);
    if (practice.setupNeeded) throw redirect({ to: '/setup' });
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
  component: lazyRouteComponent(() => import('./shell/Shell'), 'Shell'),
});

const todayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/today/TodayPage'), 'TodayPage'),
});

const logSessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sessions/log',
  validateSearch: readLogSearch,
  component: lazyRouteComponent(
    () => import('../features/sessions/LogSessionPage'),
    'LogSessionPage',
  ),
});

const courseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/courses/$courseId',
  component: lazyRouteComponent(() => import('../features/courses/CoursePage'), 'CoursePage'),
});

const agendaRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/agenda',
  validateSearch: readAgendaSearch,
  component: lazyRouteComponent(() => import('../features/agenda/AgendaPage'), 'AgendaPage'),
});

const moreRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/more',
  component: lazyRouteComponent(() => import('../features/more/MorePage'), 'MorePage'),
});

const stockRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/stock',
  validateSearch: readStockSearch,
  component: lazyRouteComponent(() => import('../features/stock/StockPage'), 'StockPage'),
});

const receiveRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/receive',
  validateSearch: (search: Record<string, unknown>): { item?: string } =>
    typeof search.item === 'string' ? { item: search.item } : {},
  component: lazyRouteComponent(() => import('../features/receive/ReceivePage'), 'ReceivePage'),
});

const importsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('../features/imports/ImportsPage'), 'ImportsPage'),
});

const itemsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/items',
  component: lazyRouteComponent(() => import('../features/items/ItemsPage'), 'ItemsPage'),
});

/** `new` instead of an id: the form of an item that is not there yet. */
const itemRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/items/$itemId',
  component: lazyRouteComponent(() => import('../features/items/ItemPage'), 'ItemPage'),
});

const locationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/locations',
  component: lazyRouteComponent(
    () => import('../features/locations/LocationsPage'),
    'LocationsPage',
  ),
});

const countsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/counts',
  component: lazyRouteComponent(() => import('../features/counts/CountsPage'), 'CountsPage'),
});

const countRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/counts/$countId',
  component: lazyRouteComponent(() => import('../features/counts/CountPage'), 'CountPage'),
});

const disposalsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/disposals',
  validateSearch: readDisposalsSearch,
  component: lazyRouteComponent(
    () => import('../features/disposals/DisposalsPage'),
    'DisposalsPage',
  ),
});

const dashboardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dashboard',
  component: lazyRouteComponent(
    () => import('../features/dashboard/DashboardPage'),
    'DashboardPage',
  ),
});

const reportsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  component: lazyRouteComponent(() => import('../features/reports/ReportsPage'), 'ReportsPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$name',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../features/reports/ReportPage'), 'ReportPage'),
});

const recallsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/recalls',
  component: lazyRouteComponent(() => import('../features/recalls/RecallsPage'), 'RecallsPage'),
});

const newRecallRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/recalls/new',
  component: lazyRouteComponent(() => import('../features/recalls/NewRecallPage'), 'NewRecallPage'),
});

const recallRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/recalls/$recallId',
  component: lazyRouteComponent(() => import('../features/recalls/RecallPage'), 'RecallPage'),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  setupRoute,
  shellRoute.addChildren([
    todayRoute,
    logSessionRoute,
    courseRoute,
    agendaRoute,
    moreRoute,
    stockRoute,
    receiveRoute,
    importsRoute,
    itemsRoute,
    itemRoute,
    traceRoute,
    locationsRoute,
    countsRoute,
    countRoute,
    disposalsRoute,
    alertsRoute,
    dashboardRoute,
    reportsRoute,
    reportRoute,
    usersRoute,
    settingsRoute,
    patientsRoute,
    patientRoute,
    protocolsRoute,
    protocolRoute,
    groupsRoute,
    devicesRoute,
    deviceRoute,
    compoundingRoute,
    newPreparationRoute,
    deviationsRoute,
    formulasRoute,
    formulaRoute,
    editFormulaRoute,
    compareFormulaRoute,
    compatibilityRoute,
    preparationRoute,
    recallsRoute,
    newRecallRoute,
    recallRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: Crash,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
