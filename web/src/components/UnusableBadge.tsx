import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnusableBecause } from '../api/types';

/** Why a quantity may not be used. */
export function UnusableBadge({ because }: { because: UnusableBecause }) {
  const { t } = useTranslation();
  return (
    <Badge color="red" variant="light" size="lg" tt="none">
      {t(`because.${because}`)}
    </Badge>
  );
}
