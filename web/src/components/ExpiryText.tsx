import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';

interface ExpiryTextProps {
  expiresOn: string | null;
  /** Days from now; negative once past. Without it only the day is shown. */
  expiresInDays?: number | null;
  expiringSoon?: boolean;
}

/** "Scade il 3 mar 2027", louder when it is near or past; the words say it, colour only helps. */
export function ExpiryText({ expiresOn, expiresInDays, expiringSoon }: ExpiryTextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!expiresOn)
    return (
      <Text size="sm" c="dimmed" component="span">
        {t('expiry.none')}
      </Text>
    );
  const expired = expiresInDays != null && expiresInDays < 0;
  const key = expired ? 'expiry.expired' : 'expiry.until';
  return (
    <Text
      size="sm"
      component="span"
      c={expired ? 'var(--ms-danger)' : expiringSoon ? 'var(--ms-warning)' : 'dimmed'}
      fw={expired || expiringSoon ? 600 : 400}
    >
      {t(key, { day: format.day(expiresOn) })}
    </Text>
  );
}
