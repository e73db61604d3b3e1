import {
  ActionIcon,
  Card,
  Group,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTextSetting } from '../../api/settings';
import { ItemSelect } from '../../components/ItemSelect';
import { LocationSelect } from '../../components/LocationSelect';
import { QuantityInput } from '../../components/QuantityInput';
import classes from './Orders.module.css';
import { type Draft, type DraftLine, withItem } from './order-draft';

interface ContentFieldsProps {
  draft: Draft;
  /** What the server refused, by member. */
  errors: Record<string, string>;
  onChange: (change: (before: Draft) => Draft) => void;
}

/** What is ordered, where it goes, and what the supplier should know. */
export function ContentFields({ draft, errors, onChange }: ContentFieldsProps) {
  const { t } = useTranslation('orders');
  const change = (part: Partial<Draft>) => onChange((before) => ({ ...before, ...part }));
  const changeLine = (key: string, part: Partial<DraftLine>) =>
    onChange((before) => ({
      ...before,
      lines: before.lines.map((line) => (line.key === key ? { ...line, ...part } : line)),
    }));
  const remove = (key: string) =>
    onChange((before) => ({ ...before, lines: before.lines.filter((line) => line.key !== key) }));
  return (
    <Stack>
      {draft.lines.map((line, index) => (
        <LineFields
          key={line.key}
          line={line}
          error={
            errors[`lines.${index}.packs`] ??
            errors[`lines.${index}.itemId`] ??
            errors[`lines.${index}.containers`]
          }
          priceError={errors[`lines.${index}.pricePerPack`]}
          onChange={(part) => changeLine(line.key, part)}
          onRemove={() => remove(line.key)}
        />
      ))}
      <ItemSelect
        key={draft.lines.length}
        label={t(draft.lines.length === 0 ? 'item' : 'anotherItem')}
        value={null}
        onChange={(item) =>
          item && onChange((before) => ({ ...before, lines: withItem(before.lines, item) }))
        }
        error={errors.lines}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LocationSelect
          label={t('deliverTo')}
          clearable
          allowDeselect
          value={draft.locationId}
          onChange={(locationId) => change({ locationId })}
          error={errors.locationId}
        />
        <TextInput
          type="date"
          label={t('expectedOn')}
          description={t('expectedHint')}
          value={draft.expectedOn}
          onChange={(event) => change({ expectedOn: event.currentTarget.value })}
          error={errors.expectedOn}
        />
      </SimpleGrid>
      <Textarea
        label={t('note')}
        description={t('noteHint')}
        autosize
        minRows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        error={errors.note}
      />
    </Stack>
  );
}

interface LineFieldsProps {
  line: DraftLine;
  error: string | undefined;
  priceError: string | undefined;
  onChange: (part: Partial<DraftLine>) => void;
  onRemove: () => void;
}

function LineFields({ line, error, priceError, onChange, onRemove }: LineFieldsProps) {
  const { t } = useTranslation('orders');
  const currency = useTextSetting('currency') ?? '';
  const { itemName, packs, known, pricePerPack } = line;
  return (
    <Card component="article" aria-label={itemName} padding="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Text fw={600} className={classes.what}>
          {itemName}
        </Text>
        <ActionIcon
          color="gray"
          size={44}
          aria-label={t('remove', { item: itemName })}
          onClick={onRemove}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </Group>
      <SimpleGrid cols={2}>
        <QuantityInput
          label={known && known.pack > 1 ? t('packsOf', { pack: known.pack }) : t('packs')}
          whole
          value={packs}
          onChange={(value) => onChange({ packs: value })}
          error={error}
          withAsterisk
        />
        <QuantityInput
          label={t('pricePerPack')}
          placeholder={pricePerPack === undefined ? t('priceOfList') : ''}
          zero
          value={pricePerPack ?? null}
          onChange={(value) => onChange({ pricePerPack: value ?? (known ? null : undefined) })}
          rightSection={<Text size="sm">{currency}</Text>}
          rightSectionWidth={48}
          error={priceError}
        />
      </SimpleGrid>
    </Card>
  );
}
