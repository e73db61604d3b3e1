import { Alert } from '@mantine/core';
import { IconKeyOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNamesLocked } from '../../api/identities';

/** Says that the key of the identities is missing; nothing while all is well. */
export function NamesLocked() {
  const { t } = useTranslation('patients');
  const locked = useNamesLocked();
  if (!locked) return null;
  return (
    <Alert color="orange" icon={<IconKeyOff aria-hidden />} title={t('locked.title')} mb="md">
      {t('locked.text')}
    </Alert>
  );
}
