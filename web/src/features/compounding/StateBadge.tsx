import { Badge, type MantineSize } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PreparationState } from '../../api/types';

const LOOKS: Record<PreparationState, { color: string; variant: 'light' | 'filled' }> = {
  draft: { color: 'petrol', variant: 'light' },
  prepared: { color: 'orange', variant: 'light' },
  checked: { color: 'orange', variant: 'light' },
  released: { color: 'petrol', variant: 'filled' },
  'partly-used': { color: 'petrol', variant: 'filled' },
  used: { color: 'gray', variant: 'light' },
  discarded: { color: 'gray', variant: 'light' },
  reversed: { color: 'gray', variant: 'light' },
};

/** Where a preparation stands. */
export function StateBadge({ state, size }: { state: PreparationState; size: MantineSize }) {
  const { t } = useTranslation('compounding');
  return (
    <Badge {...LOOKS[state]} size={size} tt="none">
      {t(`state.${state}`)}
    </Badge>
  );
}
