import { Badge, Button, Card, Group, Modal, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTruckOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import { useChangeSupplier, useNewSupplier, useSuppliers } from '../../api/suppliers';
import type { Supplier } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { ProblemNote } from '../../components/ProblemNote';
import classes from './Settings.module.css';

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
                <Group gap="xs">
                  <Text fw={600}>{supplier.name}</Text>
                  {!supplier.active && (
                    <Badge variant="outline" color="gray" c="dimmed" tt="none">
                      {t('supplier.inactive')}
                    </Badge>
                  )}
                </Group>
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

interface SupplierFormProps {
  supplier: Supplier | null;
  onClose: () => void;
}

function SupplierForm({ supplier, onClose }: SupplierFormProps) {
  const { t } = useTranslation(['settings', 'common']);
  const [id] = useState(() => supplier?.id ?? newId());
  const [name, setName] = useState(supplier?.name ?? '');
  const [active, setActive] = useState(supplier?.active ?? true);
  const create = useNewSupplier();
  const change = useChangeSupplier();
  const request = supplier ? change : create;
  const errors = useFieldErrors()(request.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { id, name: name.trim() };
    if (supplier) change.mutate({ ...body, active }, { onSuccess: onClose });
    else create.mutate(body, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('supplier.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
          maxLength={160}
          required
          data-autofocus
        />
        {supplier && (
          <Switch
            size="md"
            label={t('supplier.active')}
            checked={active}
            onChange={(event) => setActive(event.currentTarget.checked)}
          />
        )}
        <ProblemNote error={request.error} />
        <Button type="submit" size="lg" loading={request.isPending} disabled={!name.trim()}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
