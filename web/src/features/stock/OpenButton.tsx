import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCircleCheck, IconDropletHalf2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenContainer } from '../../api/containers';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import type { Item, StockRow } from '../../api/types';
import { PrintLabels } from '../../components/PrintLabels';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';

interface OpenButtonProps {
  item: Item;
  row: StockRow;
}

/** Opens one container of a multiple-use item; its in-use limit begins now. */
export function OpenButton({ item, row }: OpenButtonProps) {
  const { t } = useTranslation('stock');
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  if (item.containerUse !== 'multiple' || !row.usable || !may('containers.write')) return null;
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconDropletHalf2 size={18} aria-hidden />}
        onClick={open}
      >
        {t('open.action')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('open.title', { lot: row.lotNumber })}>
        {opened && <Opening item={item} row={row} onClose={close} />}
      </Modal>
    </>
  );
}

function Opening({ item, row, onClose }: OpenButtonProps & { onClose: () => void }) {
  const { t } = useTranslation(['stock', 'common']);
  const format = useFormat();
  const [id] = useState(newId);
  const opening = useOpenContainer();
  const confirm = () => opening.mutate({ id, lotId: row.lotId, locationId: row.locationId });
  if (opening.data) return <Opened discardAt={opening.data.discardAt} id={id} onClose={onClose} />;
  return (
    <Stack>
      <Text>
        {t('open.text', {
          quantity: format.quantity(item.containerQuantity, item.unit),
          place: row.placeName,
        })}
      </Text>
      <ProblemNote error={opening.error} />
      <Group grow>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
        <Button loading={opening.isPending} onClick={confirm}>
          {t('open.action')}
        </Button>
      </Group>
    </Stack>
  );
}

interface OpenedProps {
  id: string;
  discardAt: string | null;
  onClose: () => void;
}

/** It is open: until when, and the label that says so. */
function Opened({ id, discardAt, onClose }: OpenedProps) {
  const { t } = useTranslation(['stock', 'common']);
  const format = useFormat();
  return (
    <Stack>
      <Alert color="petrol" icon={<IconCircleCheck aria-hidden />} role="status">
        {discardAt
          ? t('open.done', { when: format.dateTime(discardAt) })
          : t('saved', { ns: 'common' })}
      </Alert>
      <PrintLabels items={[{ containerId: id }]} size="lg" />
      <Button variant="default" onClick={onClose}>
        {t('close', { ns: 'common' })}
      </Button>
    </Stack>
  );
}
