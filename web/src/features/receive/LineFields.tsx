import { ActionIcon, Card, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextSetting } from '../../api/settings';
import { ItemSelect } from '../../components/ItemSelect';
import { QuantityInput } from '../../components/QuantityInput';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';
import { ContainersInput } from './ContainersInput';
import { ExpiryHint } from './ExpiryHint';
import { parseExpiry } from './expiry';
import { HowKnown, LineState } from './LineState';
import type { TypedLine } from './lines';
import classes from './Receive.module.css';

interface LineFieldsProps {
  line: TypedLine;
  number: number;
  /** What the server refused of this line, by member. */
  errors: Record<string, string>;
  onChange: (part: Partial<TypedLine>) => void;
  onRemove: (() => void) | null;
  /** Leaves the line out, also when it is the only one. */
  onLeave: () => void;
}

/** One lot of the delivery. */
export function LineFields({ line, number, errors, onChange, onRemove, onLeave }: LineFieldsProps) {
  const { t } = useTranslation('receive');
  const lotNumber = useRef<HTMLInputElement>(null);
  const currency = useTextSetting('currency') ?? '';
  const unreadable = line.expiry.trim() !== '' && !parseExpiry(line.expiry);
  return (
    <Card component="section" aria-label={t('line', { number })}>
      <Stack gap="sm">
        <Group justify="space-between" mih={44}>
          <Group gap="sm">
            <Title order={2} size="h5">
              {t('line', { number })}
            </Title>
            <HowKnown line={line} />
          </Group>
          {onRemove && (
            <ActionIcon color="gray" aria-label={t('removeLine', { number })} onClick={onRemove}>
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          )}
        </Group>
        <div className={classes.fields}>
          <ItemSelect
            className={classes.item}
            value={line.item}
            onChange={(item) => {
              onChange({ item });
              if (item) requestAnimationFrame(() => lotNumber.current?.focus());
            }}
            error={errors.itemId}
            data-line-start
            withAsterisk
          />
          <TextInput
            className={classes.half}
            ref={lotNumber}
            label={t('lotNumber')}
            value={line.lotNumber}
            onChange={(event) => onChange({ lotNumber: event.currentTarget.value })}
            error={errors.lotNumber}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            withAsterisk
          />
          <TextInput
            className={classes.half}
            label={t('expiry')}
            placeholder={t('expiryExample')}
            value={line.expiry}
            onChange={(event) => onChange({ expiry: event.currentTarget.value })}
            error={errors.expiresOn ?? (unreadable ? t('expiryUnreadable') : undefined)}
            inputMode="numeric"
            autoComplete="off"
            withAsterisk={line.item?.expiryRequired ?? true}
          />
          <ContainersInput
            className={classes.wide}
            value={line.containers}
            onChange={(containers) => onChange({ containers })}
            error={errors.containers}
          />
          <QuantityInput
            className={classes.narrow}
            label={t('unitCost')}
            rightSection={<Text size="sm">{currency}</Text>}
            rightSectionWidth={48}
            value={line.unitCost}
            onChange={(unitCost) => onChange({ unitCost })}
            error={errors.unitCost}
          />
          <NumberInput
            className={classes.narrow}
            label={t('damaged')}
            value={line.damaged === 0 ? '' : line.damaged}
            onChange={(typed) => onChange({ damaged: typeof typed === 'number' ? typed : 0 })}
            error={
              errors.damaged ?? (line.damaged > (line.containers ?? 0) ? t('tooManyDamaged') : null)
            }
            allowDecimal={false}
            allowNegative={false}
            max={100_000}
            hideControls
            inputMode="numeric"
          />
        </div>
        <LineSum line={line} />
        <LineState
          line={line}
          refused={errors.quarantine !== undefined}
          onChange={onChange}
          onRemove={onLeave}
        />
        <ExpiryHint line={line} onUse={(expiry) => onChange({ expiry })} />
      </Stack>
    </Card>
  );
}

/** What so many containers come to. */
function LineSum({ line: { item, containers } }: { line: TypedLine }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  if (!item || !containers) return null;
  const kind = t(`containers.${item.containerKind}`, { count: containers });
  const quantity = format.quantity(thousandths(containers * item.containerQuantity), item.unit);
  return (
    <Text size="sm" c="dimmed">
      {kind} = {quantity}
    </Text>
  );
}
