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
import { Loading } from '../components/Loading';
import { readAgendaSearch } from '../features/agenda/agenda-search';
import { readDisposalsSearch } from '../features/disposals/disposals-search';
import { readItemSearch } from '../features/items/item-search';
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
  validateSearch: (search: Record<string, unknown>): { item?: string; order?: string } => ({
    ...(typeof search.item === 'string' ? { item: search.item } : {}),
    ...(typeof search.order === 'string' ? { order: search.order } : {}),
  }),
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
  validateSearch: readItemSearch,
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

const expiryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/expiry',
  validateSearch: (search: Record<string, unknown>): { lot?: string } =>
    typeof search.lot === 'string' ? { lot: search.lot } : {},
  component: lazyRouteComponent(() => import('../features/expiry/ExpiryPage'), 'ExpiryPage'),
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

const reorderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reorder',
  validateSearch: (search: Record<string, unknown>): { item?: string } =>
    typeof search.item === 'string' ? { item: search.item } : {},
  component: lazyRouteComponent(() => import('../features/reorder/ReorderPage'), 'ReorderPage'),
});

const ordersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders',
  component: lazyRouteComponent(() => import('../features/orders/OrdersPage'), 'OrdersPage'),
});

const orderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('../features/orders/OrderPage'), 'OrderPage'),
});

const alertsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/alerts',
  component: lazyRouteComponent(() => import('../features/alerts/AlertsPage'), 'AlertsPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/users',
  component: lazyRouteComponent(() => import('../features/users/UsersPage'), 'UsersPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(() => import('../features/settings/SettingsPage'), 'SettingsPage'),
});

const patientsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/patients',
  component: lazyRouteComponent(() => import('../features/patients/PatientsPage'), 'PatientsPage'),
});

const patientRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/patients/$patientId',
  validateSearch: readPatientSearch,
  component: lazyRouteComponent(() => import('../features/patients/PatientPage'), 'PatientPage'),
});

const protocolsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/protocols',
  component: lazyRouteComponent(
    () => import('../features/protocols/ProtocolsPage'),
    'ProtocolsPage',
  ),
});

/** What one has to do with the preparations of a list; all of them. */
const PREPARATION_STAGES = ['work', 'check', 'ready', 'all'] as const;

const compoundingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/compounding',
  validateSearch: (
    search: Record<string, unknown>,
  ): { stage?: (typeof PREPARATION_STAGES)[number] } => {
    const stage = PREPARATION_STAGES.find((one) => one === search.stage);
    return stage ? { stage } : {};
  },
  component: lazyRouteComponent(
    () => import('../features/compounding/CompoundingPage'),
    'CompoundingPage',
  ),
});

const newPreparationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/compounding/new',
  validateSearch: (search: Record<string, unknown>): { formula?: string } =>
    typeof search.formula === 'string' ? { formula: search.formula } : {},
  component: lazyRouteComponent(
    () => import('../features/compounding/NewPreparationPage'),
    'NewPreparationPage',
  ),
});

const deviationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/compounding/deviations',
  component: lazyRouteComponent(
    () => import('../features/compounding/DeviationsPage'),
    'DeviationsPage',
  ),
});

const preparationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/compounding/$preparationId',
  component: lazyRouteComponent(
    () => import('../features/compounding/PreparationPage'),
    'PreparationPage',
  ),
});

const traceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lots/$lotId/trace',
  component: lazyRouteComponent(() => import('../features/trace/TracePage'), 'TracePage'),
});

/** `new` instead of an id: the form of a protocol that is not there yet. */
const protocolRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/protocols/$protocolId',
  validateSearch: (search: Record<string, unknown>): { version?: number } =>
    Number.isInteger(search.version) ? { version: Number(search.version) } : {},
  component: lazyRouteComponent(() => import('../features/protocols/ProtocolPage'), 'ProtocolPage'),
});

const groupsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/groups',
  component: lazyRouteComponent(() => import('../features/groups/GroupsPage'), 'GroupsPage'),
});

const devicesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/devices',
  component: lazyRouteComponent(() => import('../features/devices/DevicesPage'), 'DevicesPage'),
});

/** `new` instead of an id: the form of a device that is not there yet. */
const deviceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/devices/$deviceId',
  component: lazyRouteComponent(() => import('../features/devices/DevicePage'), 'DevicePage'),
});

const formulasRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/formulas',
  component: lazyRouteComponent(() => import('../features/formulas/FormulasPage'), 'FormulasPage'),
});

/** A version's number in the address. */
const readVersion = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;

const formulaRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/formulas/$formulaId',
  validateSearch: (search: Record<string, unknown>): { version?: number } => {
    const version = readVersion(search.version);
    return version === undefined ? {} : { version };
  },
  component: lazyRouteComponent(() => import('../features/formulas/FormulaPage'), 'FormulaPage'),
});

const editFormulaRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/formulas/$formulaId/edit',
  component: lazyRouteComponent(
    () => import('../features/formulas/FormulaEditPage'),
    'FormulaEditPage',
  ),
});

const compareFormulaRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/formulas/$formulaId/compare',
  validateSearch: (search: Record<string, unknown>): { from: number; to: number } => ({
    from: readVersion(search.from) ?? 1,
    to: readVersion(search.to) ?? 1,
  }),
  component: lazyRouteComponent(() => import('../features/formulas/ComparePage'), 'ComparePage'),
});

const compatibilityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/compatibility',
  component: lazyRouteComponent(
    () => import('../features/formulas/CompatibilityPage'),
    'CompatibilityPage',
  ),
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

const recallLettersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/recalls/letters',
  component: lazyRouteComponent(
    () => import('../features/recalls/LetterTemplatesPage'),
    'LetterTemplatesPage',
  ),
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
    reorderRoute,
    ordersRoute,
    orderRoute,
    dashboardRoute,
    expiryRoute,
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
    recallLettersRoute,
    recallRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: Crash,
  defaultPendingComponent: Loading,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
