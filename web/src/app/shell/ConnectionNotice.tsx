import { Alert, Button, Group } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../../api/client';
import { useConnection } from '../../api/connection';

const ASK_AGAIN_MS = 5000;

/** Tells that the server is out of reach, and goes away by itself when it answers again. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const connection = useConnection();
  const queries = useQueryClient();
  const probe = useQuery({
    queryKey: ['health'],
    queryFn: async () => {
      const health = await answer(client.GET('/health'));
      void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
      return health;
    },
    enabled: connection !== 'ok',
    refetchInterval: connection === 'ok' ? false : ASK_AGAIN_MS,
    retry: false,
    staleTime: 0,
  });
  if (connection === 'ok') return null;
  return (
    <Alert color="orange" radius={0} icon={<IconCloudOff aria-hidden />} role="alert">
      <Group justify="space-between" gap="xs">
        {t(`connection.${connection}`)}
        <Button
          size="sm"
          variant="default"
          loading={probe.isFetching}
          onClick={() => void probe.refetch()}
        >
          {t('retry')}
        </Button>
      </Group>
    </Alert>
  );
}
