import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconAdjustmentsDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSaveItem } from '../../api/catalog';
import type { Item } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { CodeFields } from './CodeFields';
import { ContainerFields } from './ContainerFields';
import type { ItemSearch } from './item-search';
import { bodyOf, hasNeedle, type ItemValues, valuesOf } from './item-values';
import { StockFields } from './StockFields';
import { WhatFields } from './WhatFields';

interface ItemFormProps {
  item: Item | null;
  /** Levels that were advised elsewhere: to be looked at, and saved. */
  proposed?: ItemSearch;
}

/** Creates an item, or changes one. What the server refuses stands at the field it refuses. */
export function ItemForm({ item, proposed = {} }: ItemFormProps) {
  const { t } = useTranslation(['items', 'common']);
  const needed = t('needed');
  const readable = (number: number | null) => (Number.isNaN(number) ? t('unreadable') : null);
  const present = (number: number | null) => (number === null ? needed : readable(number));
  const navigate = useNavigate();
  const save = useSaveItem(item?.id ?? null);
  const fieldErrors = useFieldErrors();
  const form = useForm<ItemValues>({
    initialValues: {
      ...valuesOf(item),
      ...(proposed.point !== undefined && { reorderPoint: proposed.point }),
      ...(proposed.upTo !== undefined && { reorderUpTo: proposed.upTo }),
    },
    validate: {
      name: (name) => (name.trim() ? null : needed),
      containerQuantity: present,
      needle: {
        gauge: (gauge, { category }) => (hasNeedle(category) ? present(gauge) : null),
        lengthMm: (length, { category }) => (hasNeedle(category) ? present(length) : null),
      },
      identifiers: { value: (value) => (value.trim() ? null : needed), containers: present },
      inUseHours: (hours, { containerUse }) =>
        containerUse === 'multiple' ? readable(hours) : null,
      expectedLoss: readable,
      expiryWarningDays: readable,
      reorderPoint: readable,
      reorderUpTo: readable,
    },
  });
  const submit = form.onSubmit(
    (values) =>
      save.mutate(bodyOf(values), {
        onSuccess: () => {
          notifications.show({ message: t('saved', { ns: 'common' }) });
          void navigate({ to: '/items' });
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      }),
    (errors) => {
      const [first] = Object.keys(errors);
      if (first) form.getInputNode(first)?.focus();
    },
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg" maw={860}>
        {proposed.upTo !== undefined && (
          <Alert role="status" icon={<IconAdjustmentsDown aria-hidden />}>
            {t('proposedLevels')}
          </Alert>
        )}
        <WhatFields form={form} />
        <ContainerFields form={form} />
        <StockFields form={form} />
        <CodeFields form={form} />
        <ProblemNote error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void navigate({ to: '/items' })}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button type="submit" size="lg" loading={save.isPending}>
            {t('save', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
