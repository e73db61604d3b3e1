import { Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AmountStepper } from '../../components/AmountStepper';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';
import { type NewForm, overflowOf, volumeOf } from './new-preparation';

interface HowMuchProps {
  form: NewForm;
  set: (part: Partial<NewForm>) => void;
}

const MOST_CONTAINERS = 100;

/** How many syringes, and the volume of all of them; the formula is scaled to it. */
export function HowMuch({ form, set }: HowMuchProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const { formula } = form;
  const volume = volumeOf(form);
  const unit = formula === null || formula === 'free' ? 'mL' : formula.unit;
  const overflow = overflowOf(form);
  const each = volume === null ? null : thousandths(volume / form.containers);
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t('new.howMuch')}
      </Title>
      <Stack gap="md">
        <AmountStepper
          label={t('new.containers')}
          value={form.containers}
          step={1}
          whole
          onChange={(count) =>
            set({ containers: Math.min(MOST_CONTAINERS, Math.max(1, count ?? 1)), volume: null })
          }
        />
        {formula !== 'free' && (
          <AmountStepper
            label={t('new.volume')}
            value={volume}
            step={0.5}
            whole={false}
            error={
              overflow > 0
                ? t('new.overflow', { overflow: format.quantity(overflow, unit) })
                : undefined
            }
            onChange={(typed) => set({ volume: typed })}
          />
        )}
        {each !== null && (
          <Text fz="lg" fw={600} className="tabular" role="status">
            {t('new.each', {
              count: form.containers,
              each: format.quantity(each, unit),
            })}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
