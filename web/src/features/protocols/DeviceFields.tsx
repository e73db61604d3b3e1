import { Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../components/useWords';
import type { FieldsProps } from './fields';
import { SpanFields } from './SpanFields';

/** The kind of device it needs, and what that is set to for each point. */
export function DeviceFields({ values, change, errors }: FieldsProps) {
  const { t } = useTranslation('protocols');
  const { names } = useWords('deviceKind');
  return (
    <Stack gap="md">
      <Select
        label={t('deviceKind')}
        data={names.map(([value, label]) => ({ value, label }))}
        value={values.deviceKind}
        onChange={(deviceKind) => change({ deviceKind })}
        error={errors.deviceKind}
        clearable
      />
      {values.deviceKind && (
        <>
          <SpanFields
            label={t('depth')}
            unit="mm"
            whole={false}
            value={values.depth}
            onChange={(depth) => change({ depth })}
            path="perPoint.depthMm"
            errors={errors}
          />
          <SpanFields
            label={t('dose')}
            unit="mL"
            whole={false}
            value={values.dose}
            onChange={(dose) => change({ dose })}
            path="perPoint.doseMl"
            errors={errors}
          />
        </>
      )}
    </Stack>
  );
}
