import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useReceive } from '../../api/receiving';
import type { Delivery, Item, Order, Receipt } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { ScanButton } from '../../scanning/ScanButton';
import { CancelDelivery } from './CancelDelivery';
import { DeliveryPicker } from './DeliveryPicker';
import { DeliveryProgress } from './DeliveryProgress';
import { orderProgress, progressOf } from './delivery-progress';
import { LineFields } from './LineFields';
import { isComplete } from './lines';
import classes from './Receive.module.css';
import { SupplierSelect } from './SupplierSelect';
import { orderPart, toReceipt, typedLines, useReceiveForm } from './useReceiveForm';
import { useScannedLines } from './useScannedLines';

interface ReceiveFormViewProps {
  firstItem: Item | null;
  firstOrder: Order | null;
  onReceived: (receipt: Receipt) => void;
}

export function ReceiveFormView({ firstItem, firstOrder, onReceived }: ReceiveFormViewProps) {
  const { t } = useTranslation('receive');
  const { today } = useFormat();
  const { form, change, setLines, changeLine, addLine, removeLine, forget } = useReceiveForm(
    firstItem,
    firstOrder,
  );
  const scan = useScannedLines(form.lines, setLines);
  const receive = useReceive();
  const errors = useFieldErrors()(receive.error);
  const fields = useRef<HTMLFormElement>(null);
  const may = useMay();
  const [cancelling, cancel] = useDisclosure(false);
  const [begun, setBegun] = useState(0);
  useFocusOnNewLine(fields, begun);
  const begin = () => {
    addLine();
    setBegun((before) => before + 1);
  };
  const lines = typedLines(form);
  const receipt = toReceipt(form, today());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!receipt) return;
    const done = (received: Receipt) => {
      forget();
      onReceived(received);
    };
    receive.mutate(receipt, { onSuccess: done });
  };
  const next = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    // Enter walks on from field to field; only the button sends.
    event.preventDefault();
    if (
      !focusAfter(fields.current, event.target) &&
      form.lines.every((line) => isComplete(line, today()))
    )
      begin();
  };
  return (
    <>
      <form ref={fields} onSubmit={submit} onKeyDown={next} noValidate>
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <LocationSelect
              label={t('location')}
              value={form.locationId}
              onChange={(locationId) => change({ locationId })}
              error={errors.locationId}
              withAsterisk
            />
            <SupplierSelect
              value={form.supplierId}
              onChange={(supplierId) => change({ supplierId })}
            />
            <DeliveryPicker
              delivery={form.delivery}
              order={form.order ?? null}
              onDelivery={(delivery) => change({ delivery, order: null, ...placeOf(delivery) })}
              onOrder={(order) => change(orderPart(order))}
              onNone={() => change({ delivery: null, order: null })}
            />
          </SimpleGrid>
          {form.delivery && (
            <DeliveryProgress
              title={t('delivery.progress')}
              lines={progressOf(form.delivery.lines, lines)}
            >
              {may('deliveries.write') && (
                <Button variant="subtle" color="red" onClick={cancel.open}>
                  {t('cancel.open')}
                </Button>
              )}
            </DeliveryProgress>
          )}
          {form.order && (
            <DeliveryProgress
              title={t('delivery.order', { number: form.order.number })}
              lines={progressOf(orderProgress(form.order), lines)}
            />
          )}
          <ScanButton scan={scan} />
          {form.lines.map((line, index) => (
            <LineFields
              key={line.key}
              line={line}
              number={index + 1}
              errors={errorsOfLine(errors, lines.indexOf(line))}
              onChange={(part) => changeLine(line.key, part)}
              onRemove={form.lines.length > 1 ? () => removeLine(line.key) : null}
              onLeave={() => removeLine(line.key)}
            />
          ))}
          <Button variant="light" leftSection={<IconPlus size={20} aria-hidden />} onClick={begin}>
            {t('addLine')}
          </Button>
          <ProblemNote error={receive.error} />
          <div className={classes.confirm}>
            <Group justify="space-between" wrap="nowrap">
              <Text aria-live="polite">
                {receipt ? t('ready', { count: lines.length }) : t('incomplete')}
              </Text>
              <Button type="submit" size="lg" disabled={!receipt} loading={receive.isPending}>
                {t('confirm')}
              </Button>
            </Group>
          </div>
        </Stack>
      </form>
      {/* Outside the form: what is sent in the dialog must not record the receipt. */}
      {form.delivery && (
        <CancelDelivery
          delivery={form.delivery}
          opened={cancelling}
          onClose={cancel.close}
          onCancelled={() => {
            cancel.close();
            change({ delivery: null });
            notifications.show({ message: t('delivery.cancelled') });
          }}
        />
      )}
    </>
  );
}

/** Where the delivery was expected, and from whom. */
function placeOf({ locationId, supplierId }: Delivery) {
  return { locationId, supplierId };
}

function errorsOfLine(errors: Record<string, string>, index: number): Record<string, string> {
  const prefix = `lines.${index}.`;
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, text]) => [path.slice(prefix.length), text]),
  );
}

/** Moves to the field after this one; false at the last. */
function focusAfter(form: HTMLFormElement | null, field: HTMLInputElement): boolean {
  const all = [...(form?.querySelectorAll<HTMLInputElement>('input:not([type=hidden])') ?? [])];
  const after = all[all.indexOf(field) + 1];
  after?.focus();
  return after !== undefined;
}

/** A line that somebody begins to type begins with its item; a scanned one has it. */
function useFocusOnNewLine(form: { current: HTMLFormElement | null }, count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const inputs = form.current?.querySelectorAll<HTMLInputElement>('[data-line-start]');
    if (count > before.current) inputs?.[inputs.length - 1]?.focus();
    before.current = count;
  }, [form, count]);
}
