import { Badge, Button, Card, Group, Modal, Stack, Text } from '@mantine/core';
import { IconPlus, IconTruckOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useSuppliers } from '../../api/suppliers';
import type { Supplier } from '../../api/types';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { ProblemNote } from '../../components/ProblemNote';
import classes from './Settings.module.css';
import { SupplierForm } from './SupplierForm';

/** Whom the practice buys from. */
export function Suppliers() {
  const { t } = useTranslation(['settings', 'common']);
  const may = useMay();
  const suppliers = useSuppliers();
  const [shown, setShown] = useState<Supplier | 'new' | null>(null);
  if (suppliers.error)
    return <ProblemNote error={suppliers.error} onRetry={() => void suppliers.refetch()} />;
  if (!suppliers.data) return <ListSkeleton rows={3} height={64} />;
  return (
    <Stack gap="md">
      {may('catalog.write') && (
        <Button
          variant="light"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => setShown('new')}
        >
          {t('supplier.add')}
        </Button>
      )}
      {suppliers.data.length === 0 && <Empty icon={IconTruckOff} text={t('supplier.empty')} />}
      <ul className={classes.list}>
        {suppliers.data.map((supplier) => (
          <li key={supplier.id}>
            <Card>
              <Group justify="space-between" wrap="nowrap">
                <div className={classes.words}>
                  <Group gap="xs">
                    <Text fw={600}>{supplier.name}</Text>
                    {!supplier.active && (
                      <Badge variant="outline" color="gray" c="dimmed" tt="none">
                        {t('supplier.inactive')}
                      </Badge>
                    )}
                  </Group>
                  <Text size="sm" c="dimmed">
                    {[supplier.email, supplier.phone, supplier.customerCode]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </div>
                {may('catalog.write') && (
                  <Button
                    size="sm"
                    variant="default"
                    aria-label={t('changeSetting', { name: supplier.name })}
                    onClick={() => setShown(supplier)}
                  >
                    {t('change', { ns: 'common' })}
                  </Button>
                )}
              </Group>
            </Card>
          </li>
        ))}
      </ul>
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={shown === 'new' ? t('supplier.add') : t('supplier.change')}
      >
        {shown && (
          <SupplierForm supplier={shown === 'new' ? null : shown} onClose={() => setShown(null)} />
        )}
      </Modal>
    </Stack>
  );
}
