import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconEyeOff, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Identity } from '../../api/types';
import { LANGUAGE_NAMES } from '../../app/i18n';
import { useFormat } from '../../format/useFormat';
import classes from './Patients.module.css';

interface RevealedProps {
  identity: Identity;
  secondsLeft: number;
  onHide: () => void;
  onEdit?: () => void;
}

/** The open identity, with how long it still shows. */
export function Revealed({ identity, secondsLeft, onHide, onEdit }: RevealedProps) {
  const { t } = useTranslation('patients');
  const format = useFormat();
  const { name, birthDate, phone, email, language, address } = identity;
  return (
    <div className={classes.revealed}>
      <Stack>
        <Text fw={700} fz="xl">
          {name}
        </Text>
        <dl className={classes.facts}>
          {birthDate && (
            <>
              <dt>{t('field.birthDate')}</dt>
              <dd>{format.day(birthDate)}</dd>
            </>
          )}
          {phone && (
            <>
              <dt>{t('field.phone')}</dt>
              <dd>
                <Anchor href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Anchor>
              </dd>
            </>
          )}
          {email && (
            <>
              <dt>{t('field.email')}</dt>
              <dd>{email}</dd>
            </>
          )}
          {language && (
            <>
              <dt>{t('field.language')}</dt>
              <dd>{LANGUAGE_NAMES[language]}</dd>
            </>
          )}
          {address && (
            <>
              <dt>{t('field.address')}</dt>
              <dd>{address}</dd>
            </>
          )}
        </dl>
        <Text size="sm" c="dimmed" className="tabular">
          {t('reveal.left', { count: secondsLeft })}
        </Text>
        <Group gap="sm">
          <Button leftSection={<IconEyeOff size={20} aria-hidden />} onClick={onHide}>
            {t('reveal.hide')}
          </Button>
          {onEdit && (
            <Button
              variant="default"
              leftSection={<IconPencil size={20} aria-hidden />}
              onClick={onEdit}
            >
              {t('identity.edit')}
            </Button>
          )}
        </Group>
      </Stack>
    </div>
  );
}
