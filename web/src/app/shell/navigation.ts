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

export interface Destination {
  /** Also the key of its label: `nav.<key>` in the shell's texts. */
  key: string;
  to: LinkProps['to'];
  icon: ComponentType<IconProps>;
  /** Hidden from those who do not hold it. */
  permission: string;
  /** In the bottom bar on a phone; all others are found under "Altro". */
  tab?: boolean;
}

/** Every screen of the shell in the order of the rail. */
export const destinations: Destination[] = [
  { key: 'today', to: '/', icon: IconCalendarCheck, permission: 'sessions.read', tab: true },
  { key: 'log', to: '/sessions/log', icon: IconCirclePlus, permission: 'sessions.log', tab: true },
  { key: 'stock', to: '/stock', icon: IconBox, permission: 'stock.read', tab: true },
  { key: 'alerts', to: '/alerts', icon: IconBell, permission: 'alerts.read', tab: true },
  { key: 'agenda', to: '/agenda', icon: IconCalendarWeek, permission: 'courses.read' },
  { key: 'reorder', to: '/reorder', icon: IconShoppingCart, permission: 'reorder.read' },
  { key: 'orders', to: '/orders', icon: IconFileInvoice, permission: 'orders.read' },
  { key: 'receive', to: '/receive', icon: IconTruckDelivery, permission: 'receipts.write' },
  {
    key: 'compounding',
    to: '/compounding',
    icon: IconTestPipe2,
    permission: 'preparations.read',
  },
  { key: 'counts', to: '/counts', icon: IconClipboardCheck, permission: 'stock.read' },
  { key: 'disposals', to: '/disposals', icon: IconTrash, permission: 'stock.read' },
  { key: 'recalls', to: '/recalls', icon: IconUrgent, permission: 'recalls.read' },
  { key: 'expiry', to: '/expiry', icon: IconCalendarOff, permission: 'reorder.read' },
  { key: 'items', to: '/items', icon: IconListDetails, permission: 'catalog.read' },
  { key: 'patients', to: '/patients', icon: IconUserHeart, permission: 'patients.read' },
  { key: 'formulas', to: '/formulas', icon: IconFlask, permission: 'formulas.read' },
  { key: 'protocols', to: '/protocols', icon: IconClipboardList, permission: 'protocols.read' },
  { key: 'devices', to: '/devices', icon: IconPlugConnected, permission: 'devices.read' },
  { key: 'locations', to: '/locations', icon: IconMapPin, permission: 'catalog.read' },
  { key: 'dashboard', to: '/dashboard', icon: IconChartBar, permission: 'reports.read' },
  { key: 'reports', to: '/reports', icon: IconReportAnalytics, permission: 'reports.read' },
  { key: 'users', to: '/users', icon: IconUsers, permission: 'users.read' },
  { key: 'imports', to: '/imports', icon: IconFileSpreadsheet, permission: 'imports.write' },
  { key: 'settings', to: '/settings', icon: IconSettings, permission: 'settings.read' },
];
