import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeldLots } from '../../api/held-lots';
import { LinkAnchor } from '../../components/links';

/** So many lots are named one by one. */
const NAMED = 6;

/** Tells on every screen, as it happens, which lots may no longer be used. */
export function HeldNotice() {
  const { t } = useTranslation();
  const held = useHeldLots();
  const [seen, setSeen] = useState(0);
  const fresh = held.filter(({ heardAt }) => heardAt > seen);
  if (fresh.length === 0) return null;
  const recallId = fresh.find((lot) => lot.recallId)?.recallId;
  return (
    <Alert
      color="red"
      radius={0}
      role="alert"
      icon={<IconHandStop aria-hidden />}
      title={t('heldNow.title', { count: fresh.length })}
    >
      <Stack gap="xs">
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {fresh.slice(0, NAMED).map(({ lotId, lotNumber, itemName, hold }) => (
            <li key={lotId}>
              <Text fw={600} component="span">
                {t('heldNow.lot', { item: itemName, lot: lotNumber })}
              </Text>{' '}
              · {t(`because.${hold}`)}
            </li>
          ))}
        </ul>
        {fresh.length > NAMED && (
          <Text size="sm">{t('heldNow.more', { count: fresh.length - NAMED })}</Text>
        )}
        <Group gap="md">
          <Button variant="default" onClick={() => setSeen(Date.now())}>
            {t('heldNow.seen')}
          </Button>
          {recallId && (
            <LinkAnchor to="/recalls/$recallId" params={{ recallId }} fw={600} c="inherit">
              {t('heldNow.recall')}
            </LinkAnchor>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
