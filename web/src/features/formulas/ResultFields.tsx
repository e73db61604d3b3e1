import {
  Button,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  Textarea,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuantityInput } from '../../components/QuantityInput';
import { useFormat } from '../../format/useFormat';
import { Section } from './FormulaFacts';
import { type FormulaValues, MIX_CONTAINERS, ownOf, STORAGES, sumOf } from './formula-values';

interface ResultFieldsProps {
  values: FormulaValues;
  change: (part: Partial<FormulaValues>) => void;
  errors: Record<string, string>;
  /** The unit is chosen once. */
  isNew: boolean;
}

/** What comes out: how much, in what, kept how and for how long. */
export function ResultFields({ values, change, errors, isNew }: ResultFieldsProps) {
  const { t } = useTranslation(['formulas', 'common']);
  const format = useFormat();
  const { unit, finalQuantity } = values;
  const sum = sumOf(values);
  // Of own material only what is wanted comes out: its sum is no proposal.
  const own = ownOf(values);
  const word = t(`unit.${unit}`, { ns: 'common', count: 2 });
  return (
    <Section title={t('part.result')}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {isNew && (
            <Select
              label={t('field.unit')}
              allowDeselect={false}
              data={['mL', 'g']}
              value={unit}
              onChange={(chosen) => change({ unit: chosen === 'g' ? 'g' : 'mL' })}
            />
          )}
          <QuantityInput
            label={t('field.finalQuantity')}
            withAsterisk
            value={finalQuantity}
            onChange={(typed) => change({ finalQuantity: typed })}
            rightSection={word}
            rightSectionWidth={56}
            error={errors.finalQuantity}
          />
          <Select
            label={t('field.containerKind')}
            allowDeselect={false}
            data={MIX_CONTAINERS.map((value) => ({
              value,
              label: t(`containerKind.${value}`, { ns: 'common' }),
            }))}
            value={values.containerKind}
            onChange={(chosen) =>
              change({ containerKind: chosen as FormulaValues['containerKind'] })
            }
          />
          <QuantityInput
            label={t('field.containerCapacity')}
            withAsterisk
            value={values.containerCapacity}
            onChange={(containerCapacity) => change({ containerCapacity })}
            rightSection={word}
            rightSectionWidth={56}
            error={errors.containerCapacity}
          />
          <Select
            label={t('field.storage')}
            allowDeselect={false}
            data={STORAGES.map((value) => ({ value, label: t(`storage.${value}`) }))}
            value={values.storage}
            onChange={(chosen) => change({ storage: chosen as FormulaValues['storage'] })}
          />
        </SimpleGrid>
        {own && (
          <Text size="sm" c="dimmed">
            {t('own.most', { most: format.quantity(sum, unit) })}
          </Text>
        )}
        {!own && sum > 0 && sum !== finalQuantity && (
          <Button variant="light" onClick={() => change({ finalQuantity: sum })}>
            {t('useSum', { sum: format.quantity(sum, unit) })}
          </Button>
        )}
        <BeyondUseFields values={values} change={change} errors={errors} />
      </Stack>
    </Section>
  );
}

type BeyondUseFieldsProps = Omit<ResultFieldsProps, 'isNew'>;

/** The practice's limit for immediate use, or one of the formula's own with its reason. */
function BeyondUseFields({ values, change, errors }: BeyondUseFieldsProps) {
  const { t } = useTranslation('formulas');
  return (
    <>
      <Switch
        size="md"
        label={t('ownLimit')}
        description={t('hint.ownLimit')}
        checked={values.ownLimit}
        onChange={(event) => change({ ownLimit: event.currentTarget.checked })}
      />
      {values.ownLimit && (
        <>
          <NumberInput
            label={t('field.beyondUseHours')}
            withAsterisk
            value={values.beyondUseHours ?? ''}
            onChange={(typed) =>
              change({ beyondUseHours: typeof typed === 'number' ? typed : null })
            }
            suffix=" h"
            min={1}
            max={8784}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            error={errors.beyondUseHours}
          />
          <Textarea
            label={t('field.beyondUseBasis')}
            withAsterisk
            autosize
            maxLength={500}
            value={values.beyondUseBasis}
            onChange={(event) => change({ beyondUseBasis: event.currentTarget.value })}
            error={errors.beyondUseBasis}
          />
        </>
      )}
    </>
  );
}
