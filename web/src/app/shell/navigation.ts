import {
  IconBell,
  IconBox,
  IconCalendarCheck,
  IconCalendarOff,
  IconCalendarWeek,
  IconChartBar,
  IconCirclePlus,
  IconClipboardCheck,
  IconClipboardList,
  IconFileInvoice,
  IconFileSpreadsheet,
  IconFlask,
  IconListDetails,
  IconMapPin,
  IconPlugConnected,
  type IconProps,
  IconReportAnalytics,
  IconSettings,
  IconShoppingCart,
  IconTestPipe2,
  IconTrash,
  IconTruckDelivery,
  IconUrgent,
  IconUserHeart,
  IconUsers,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/** What belongs together, in the order of the rail; the name is also the key of its title: `nav.group.<name>`. */
const GROUPS = ['daily', 'stock', 'buying', 'book', 'office'] as const;

export interface Destination {
  /** Also the key of its label: `nav.<key>` in the shell's texts. */
  key: string;
  to: LinkProps['to'];
  icon: ComponentType<IconProps>;
  group: (typeof GROUPS)[number];
  /** Hidden from those who do not hold it. */
  permission: string;
  /** In the bottom bar on a phone; all others are found under "Altro". */
  tab?: boolean;
}

/** Every screen of the shell in the order of the rail. */
export const destinations: Destination[] = [
  {
    key: 'today',
    to: '/',
    icon: IconCalendarCheck,
    group: 'daily',
    permission: 'sessions.read',
    tab: true,
  },
  {
    key: 'log',
    to: '/sessions/log',
    icon: IconCirclePlus,
    group: 'daily',
    permission: 'sessions.log',
    tab: true,
  },
  {
    key: 'stock',
    to: '/stock',
    icon: IconBox,
    group: 'daily',
    permission: 'stock.read',
    tab: true,
  },
  {
    key: 'alerts',
    to: '/alerts',
    icon: IconBell,
    group: 'daily',
    permission: 'alerts.read',
    tab: true,
  },
  {
    key: 'agenda',
    to: '/agenda',
    icon: IconCalendarWeek,
    group: 'daily',
    permission: 'courses.read',
  },
  {
    key: 'patients',
    to: '/patients',
    icon: IconUserHeart,
    group: 'daily',
    permission: 'patients.read',
  },
  {
    key: 'compounding',
    to: '/compounding',
    icon: IconTestPipe2,
    group: 'daily',
    permission: 'preparations.read',
  },
  {
    key: 'receive',
    to: '/receive',
    icon: IconTruckDelivery,
    group: 'stock',
    permission: 'receipts.write',
  },
  {
    key: 'counts',
    to: '/counts',
    icon: IconClipboardCheck,
    group: 'stock',
    permission: 'stock.read',
  },
  { key: 'disposals', to: '/disposals', icon: IconTrash, group: 'stock', permission: 'stock.read' },
  {
    key: 'expiry',
    to: '/expiry',
    icon: IconCalendarOff,
    group: 'stock',
    permission: 'reorder.read',
  },
  { key: 'recalls', to: '/recalls', icon: IconUrgent, group: 'stock', permission: 'recalls.read' },
  {
    key: 'reorder',
    to: '/reorder',
    icon: IconShoppingCart,
    group: 'buying',
    permission: 'reorder.read',
  },
  {
    key: 'orders',
    to: '/orders',
    icon: IconFileInvoice,
    group: 'buying',
    permission: 'orders.read',
  },
  { key: 'items', to: '/items', icon: IconListDetails, group: 'book', permission: 'catalog.read' },
  {
    key: 'protocols',
    to: '/protocols',
    icon: IconClipboardList,
    group: 'book',
    permission: 'protocols.read',
  },
  { key: 'formulas', to: '/formulas', icon: IconFlask, group: 'book', permission: 'formulas.read' },
  {
    key: 'devices',
    to: '/devices',
    icon: IconPlugConnected,
    group: 'book',
    permission: 'devices.read',
  },
  {
    key: 'locations',
    to: '/locations',
    icon: IconMapPin,
    group: 'book',
    permission: 'catalog.read',
  },
  {
    key: 'dashboard',
    to: '/dashboard',
    icon: IconChartBar,
    group: 'office',
    permission: 'reports.read',
  },
  {
    key: 'reports',
    to: '/reports',
    icon: IconReportAnalytics,
    group: 'office',
    permission: 'reports.read',
  },
  { key: 'users', to: '/users', icon: IconUsers, group: 'office', permission: 'users.read' },
  {
    key: 'imports',
    to: '/imports',
    icon: IconFileSpreadsheet,
    group: 'office',
    permission: 'imports.write',
  },
  {
    key: 'settings',
    to: '/settings',
    icon: IconSettings,
    group: 'office',
    permission: 'settings.read',
  },
];

/** The screens by what belongs together; a group without any is left out. */
export function grouped(shown: readonly Destination[]) {
  return GROUPS.map((group) => ({
    group,
    screens: shown.filter((screen) => screen.group === group),
  })).filter(({ screens }) => screens.length > 0);
}
