import { ActionIcon, Button, Card, Group, Stack, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTrash, IconTruckDelivery } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { useExpectDelivery } from '../../api/deliveries';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import { queryClient } from '../../api/query-client';
import type { Item } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ItemSelect } from '../../components/ItemSelect';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { ScanButton } from '../../scanning/ScanButton';
import { type ScanState, useScan } from '../../scanning/useScan';
import { ContainersInput } from './ContainersInput';
import {
  type ExpectedForm,
  type ExpectedLine,
  emptyExpected,
  newExpectedLine,
  toDelivery,
  withPackage,
} from './expected';
import { SupplierSelect } from './SupplierSelect';

/** Announces what a supplier will bring, for those who may. */
export function ExpectDelivery() {
  const { t } = useTranslation('receive');
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  if (!may('deliveries.write')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTruckDelivery size={20} aria-hidden />}
        onClick={open}
      >
        {t('expect.open')}
      </Button>
      <Sheet opened={opened} onClose={close} title={t('expect.open')}>
        {opened && <ExpectForm onDone={close} />}
      </Sheet>
    </>
  );
}

function ExpectForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('receive');
  const { today } = useFormat();
  const expect = useExpectDelivery();
  const errors = useFieldErrors()(expect.error);
  // The id is made once, so that sending it again announces one delivery.
  const [id] = useState(newId);
  const [form, setForm] = useState<ExpectedForm>(() => emptyExpected(today()));
  const change = (part: Partial<ExpectedForm>) => setForm((before) => ({ ...before, ...part }));
  const { lines } = form;
  const changeLine = (key: string, part: Partial<ExpectedLine>) =>
    change({ lines: lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const delivery = toDelivery(id, form);
  const scan = useScannedItems((item, containers) =>
    setForm((before) => ({ ...before, lines: withPackage(before.lines, item, containers) })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!delivery || expect.isPending) return;
    expect.mutate(delivery, {
      onSuccess: () => {
        notifications.show({ message: t('expect.done') });
        onDone();
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="xl">
        <SupplierSelect
          value={form.supplierId}
          onChange={(supplierId) => change({ supplierId })}
          error={errors.supplierId}
          withAsterisk
        />
        <LocationSelect
          label={t('location')}
          value={form.locationId}
          onChange={(locationId) => change({ locationId })}
          error={errors.locationId}
          withAsterisk
        />
        <TextInput
          type="date"
          label={t('expect.day')}
          value={form.expectedOn}
          onChange={(event) => change({ expectedOn: event.currentTarget.value })}
          error={errors.expectedOn}
          withAsterisk
        />
        <ScanButton scan={scan} />
        {lines.map((line, index) => (
          <ExpectedLineFields
            key={line.key}
            line={line}
            number={index + 1}
            itemError={errors[`lines.${index}.itemId`]}
            containersError={errors[`lines.${index}.containers`]}
            onChange={(part) => changeLine(line.key, part)}
            onRemove={
              lines.length > 1
                ? () => change({ lines: lines.filter(({ key }) => key !== line.key) })
                : null
            }
          />
        ))}
        <Button
          variant="light"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => change({ lines: [...lines, newExpectedLine()] })}
        >
          {t('expect.addLine')}
        </Button>
        <ProblemNote error={expect.error} />
        <Button type="submit" size="lg" disabled={!delivery} loading={expect.isPending}>
          {t('expect.confirm')}
        </Button>
      </Stack>
    </form>
  );
}

/** Packages like those that will come, by scan: each names its item and how many it holds. */
function useScannedItems(take: (item: Item, containers: number) => void): ScanState {
  const { t } = useTranslation(['receive', 'common']);
  return useScan(async ({ scan }) => {
    if (!scan.item) return { tone: 'bad', text: t('scan.nothing') };
    const item = await queryClient.fetchQuery(itemQuery(scan.item.id));
    if (!item.active) return { tone: 'bad', text: t('scan.inactive', { item: item.name }) };
    const { containers: count } = scan.item;
    take(item, count);
    const containers = t(`containers.${item.containerKind}`, { ns: 'common', count });
    return { tone: 'good', text: t('expect.scanned', { item: item.name, containers }) };
  });
}

interface ExpectedLineFieldsProps {
  line: ExpectedLine;
  number: number;
  itemError: string | undefined;
  containersError: string | undefined;
  onChange: (part: Partial<ExpectedLine>) => void;
  onRemove: (() => void) | null;
}

function ExpectedLineFields(props: ExpectedLineFieldsProps) {
  const { line, number, itemError, containersError, onChange, onRemove } = props;
  const { t } = useTranslation('receive');
  return (
    <Card component="section" aria-label={t('expect.line', { number })}>
      <Stack gap="sm">
        <Group justify="space-between" mih={44}>
          <Title order={3} size="h5">
            {t('expect.line', { number })}
          </Title>
          {onRemove && (
            <ActionIcon
              color="gray"
              aria-label={t('expect.removeLine', { number })}
              onClick={onRemove}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          )}
        </Group>
        <ItemSelect
          value={line.item}
          onChange={(item) => onChange({ item })}
          error={itemError}
          withAsterisk
        />
        <ContainersInput
          className={undefined}
          value={line.containers}
          onChange={(containers) => onChange({ containers })}
          error={containersError}
        />
      </Stack>
    </Card>
  );
}
