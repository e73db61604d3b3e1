import { ActionIcon, Button, Card, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import type { FieldsProps } from './fields';
import classes from './Items.module.css';
import { SCHEMES } from './item-values';
import { NumberField } from './NumberField';

/** The codes of an item's packages; a package of ten may have a code of its own. */
function IdentifierFields({ form }: FieldsProps) {
  const { t } = useTranslation('items');
  const { identifiers } = form.values;
  return (
    <Stack gap="sm">
      {identifiers.length === 0 && <Text c="dimmed">{t('noIdentifiers')}</Text>}
      {identifiers.map(({ key }, index) => (
        <div key={key} className={classes.identifier}>
          <Select
            label={t('identifier.scheme')}
            allowDeselect={false}
            data={SCHEMES.map((value) => ({ value, label: t(`scheme.${value}`) }))}
            {...form.getInputProps(`identifiers.${index}.scheme`)}
          />
          <TextInput
            className={classes.code}
            label={t('identifier.value')}
            maxLength={60}
            autoComplete="off"
            {...form.getInputProps(`identifiers.${index}.value`)}
          />
          <NumberField
            label={t('identifier.containers')}
            whole
            {...form.getInputProps(`identifiers.${index}.containers`)}
          />
          <ActionIcon
            color="gray"
            size={48}
            aria-label={t('identifier.remove', { number: index + 1 })}
            onClick={() => form.removeListItem('identifiers', index)}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() =>
          form.insertListItem('identifiers', {
            key: newId(),
            scheme: 'gtin',
            value: '',
            containers: 1,
          })
        }
      >
        {t('identifier.add')}
      </Button>
    </Stack>
  );
}

/** The codes printed on its packages. */
export function CodeFields({ form }: FieldsProps) {
  const { t } = useTranslation('items');
  return (
    <Card component="section" aria-label={t('field.identifiers')}>
      <Title order={2} size="h4" mb="sm">
        {t('field.identifiers')}
      </Title>
      <IdentifierFields form={form} />
    </Card>
  );
}
