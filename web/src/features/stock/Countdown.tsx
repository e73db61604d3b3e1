import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ExpiryText } from '../../components/ExpiryText';

interface CountdownProps {
  expiresOn: string | null;
  expiresInDays: number | null;
  expiringSoon: boolean;
}

/** "scad. 12 mar 2027 · tra 14 giorni". */
export function Countdown(props: CountdownProps) {
  const { i18n } = useTranslation();
  const { expiresInDays } = props;
  const words = new Intl.RelativeTimeFormat(i18n.language, { numeric: 'auto' });
  return (
    <span>
      <ExpiryText {...props} />
      {expiresInDays !== null && (
        <Text size="sm" c="dimmed" component="span">
          {' · '}
          {words.format(expiresInDays, 'day')}
        </Text>
      )}
    </span>
  );
}
