import { IconCalendarCheck, IconCirclePlus, type IconProps } from '@tabler/icons-react';
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
];
