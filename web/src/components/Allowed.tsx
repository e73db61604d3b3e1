import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/identity';
import { Empty } from './Empty';
import { PageHeader } from './PageHeader';

interface AllowedProps {
  /** The screen's heading, for those who are turned away; a part of a screen has none. */
  title?: string;
  permission: string;
  children: ReactNode;
}

/** A screen for those who hold the permission; the others read that their role does not see it. */
export function Allowed({ title, permission, children }: AllowedProps) {
  const { t } = useTranslation('problems');
  const may = useMay();
  if (may(permission)) return children;
  return (
    <>
      {title && <PageHeader title={title} />}
      <Empty icon={IconLock} text={t('status.403')} />
    </>
  );
}
