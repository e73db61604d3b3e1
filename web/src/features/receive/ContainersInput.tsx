import { ActionIcon, Group } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QuantityInput } from '../../components/QuantityInput';

interface ContainersInputProps {
  className: string | undefined;
  value: number | null;
  onChange: (containers: number | null) => void;
  error: string | undefined;
}

/** How many containers: typed, or one more and one less with a thumb. */
export function ContainersInput({ className, value, onChange, error }: ContainersInputProps) {
  const { t } = useTranslation('receive');
  const step = (by: number) => onChange(Math.max(1, (value ?? 0) + by));
  return (
    <Group gap={6} wrap="nowrap" align="flex-end" className={className}>
      <ActionIcon
        variant="default"
        size={48}
        aria-label={t('fewer')}
        disabled={(value ?? 0) <= 1}
        onClick={() => step(-1)}
      >
        <IconMinus size={20} aria-hidden />
      </ActionIcon>
      <QuantityInput
        label={t('containers')}
        value={value}
        onChange={onChange}
        error={error}
        whole
        flex={1}
        miw={70}
      />
      <ActionIcon variant="default" size={48} aria-label={t('moreOf')} onClick={() => step(1)}>
        <IconPlus size={20} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
