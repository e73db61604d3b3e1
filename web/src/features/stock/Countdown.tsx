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
    <Text size="sm" c="dimmed" component="div">
      <ExpiryText {...props} />
      {expiresInDays !== null && (
        <>
          {' · '}
          <span style={{ whiteSpace: 'nowrap' }}>{words.format(expiresInDays, 'day')}</span>
        </>
      )}
    </Text>
  );
}
