import { Alert, Select, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Dispatch, SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import { useReasons, useWitnesses } from '../../api/disposals';
import type { Draft } from './drafts';

interface HowItGoesProps {
  draft: Draft;
  /** The stock is expired or held: both are expected. */
  asked: boolean;
  onChange: Dispatch<SetStateAction<Draft>>;
}

/** How it is thrown away, and who sees it. */
export function HowItGoes({ draft, asked, onChange }: HowItGoesProps) {
  const { t } = useTranslation(['disposals', 'common']);
  const { data: methods = [] } = useReasons('waste-method');
  const { data: witnesses = [] } = useWitnesses();
  return (
    <Stack>
      {asked && (
        <Alert icon={<IconInfoCircle aria-hidden />} role="note">
          {t('asked')}
        </Alert>
      )}
      <Select
        label={t('method')}
        clearable
        data={methods.map(({ slug }) => ({ value: slug, label: t(`methods.${slug}`) }))}
        value={draft.method}
        onChange={(method) => onChange((before) => ({ ...before, method }))}
      />
      <Select
        label={t('witness')}
        clearable
        searchable
        nothingFoundMessage={t('nothingFound', { ns: 'common' })}
        data={witnesses.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.witness}
        onChange={(witness) => onChange((before) => ({ ...before, witness }))}
      />
    </Stack>
  );
}
