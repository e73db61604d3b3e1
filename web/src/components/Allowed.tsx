import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/identity';
import { Empty } from './Empty';

interface AllowedProps {
  permission: string;
  children: ReactNode;
}

/** A screen for those who hold the permission; the others read that their role does not see it. */
export function Allowed({ permission, children }: AllowedProps) {
  const { t } = useTranslation('problems');
  const may = useMay();
  return may(permission) ? children : <Empty icon={IconLock} text={t('status.403')} />;
}
