import { Checkbox, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldsProps } from './fields';
import { newCoTreatment, newReaction } from './protocol-values';
import { SpanFields } from './SpanFields';
import { TextFields } from './TextFields';
import { WordFields } from './WordFields';

/** What is to be expected, what the patient is told, and what goes together with it. */
export function AfterwardsFields({ values, change, errors }: FieldsProps) {
  const { t } = useTranslation('protocols');
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {t('reactions')}
      </Title>
      <WordFields
        group="reaction"
        values={values.reactions}
        onChange={(reactions) => change({ reactions })}
        made={newReaction}
        label={(number) => t('reaction', { number })}
        add={t('addReaction')}
      >
        {({ days, note }, say, index) => (
          <Stack gap="sm">
            <SpanFields
              label={t('reactionDays', { number: index + 1 })}
              unit={t('unitDays')}
              value={days}
              onChange={(typed) => say({ days: typed })}
              zero
              path={`expectedReactions.${index}.days`}
              errors={errors}
            />
            <TextFields
              label={t('reactionNote', { number: index + 1 })}
              value={note}
              onChange={(typed) => say({ note: typed })}
              path={`expectedReactions.${index}.note`}
              errors={errors}
            />
          </Stack>
        )}
      </WordFields>
      <Title order={2} size="h4">
        {t('aftercare')}
      </Title>
      <TextFields
        label={t('aftercare')}
        value={values.aftercare}
        onChange={(aftercare) => change({ aftercare })}
        path="aftercare"
        errors={errors}
      />
      <Title order={2} size="h4">
        {t('coTreatments')}
      </Title>
      <WordFields
        group="treatment"
        values={values.coTreatments}
        onChange={(coTreatments) => change({ coTreatments })}
        made={newCoTreatment}
        label={(number) => t('coTreatment', { number })}
        add={t('addCoTreatment')}
      >
        {({ first }, say, index) => (
          <Checkbox
            size="md"
            label={t('comesFirstNumber', { number: index + 1 })}
            checked={first}
            onChange={(event) => say({ first: event.currentTarget.checked })}
          />
        )}
      </WordFields>
    </Stack>
  );
}
