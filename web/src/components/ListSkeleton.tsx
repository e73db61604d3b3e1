import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ListSkeletonProps {
  rows?: number;
  height?: number;
}

/** The shape of a list that is on its way. */
export function ListSkeleton({ rows = 6, height = 84 }: ListSkeletonProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that are all alike have no other name
        <Skeleton key={row} height={height} radius="lg" />
      ))}
    </Stack>
  );
}
