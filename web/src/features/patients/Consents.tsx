import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsents } from '../../api/consents';
import { useMay } from '../../api/identity';
import type { Consent } from '../../api/types';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { ConsentSheet } from './ConsentSheet';
import classes from './Patients.module.css';
import { SignedSheet } from './SignedSheet';
import { WithdrawModal } from './WithdrawModal';

/** So many are shown before the rest is asked for. */
const SHOWN = 5;

/** What the patient agreed to in writing. */
export function Consents({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  const may = useMay();
  const consents = useConsents(patientId);
  const [adding, { open, close }] = useDisclosure(false);
  const [all, showAll] = useState(false);
  return (
    <Card component="section" aria-label={t('consents.title')}>
      <Title order={2} size="h4" mb="sm">
        {t('consents.title')}
      </Title>
      <QueryView query={consents}>
        {(found) => {
          if (found.length === 0) return <Text c="dimmed">{t('consents.none')}</Text>;
          const ordered = [...found].sort(newestFirst);
          const hidden = ordered.length - SHOWN;
          return (
            <>
              <ul className={classes.entries}>
                {(all ? ordered : ordered.slice(0, SHOWN)).map((consent) => (
                  <li key={consent.id} className={classes.entry}>
                    <Entry patientId={patientId} consent={consent} />
                  </li>
                ))}
              </ul>
              {!all && hidden > 0 && (
                <Button variant="subtle" fullWidth onClick={() => showAll(true)}>
                  {t('consents.more', { count: hidden })}
                </Button>
              )}
            </>
          );
        }}
      </QueryView>
      {may('consents.write') && (
        <Button
          variant="light"
          mt="md"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={open}
        >
          {t('consents.add')}
        </Button>
      )}
      <ConsentSheet patientId={patientId} opened={adding} onClose={close} />
    </Card>
  );
}

/** General ones first, withdrawn ones last, each the newest first. */
function newestFirst(a: Consent, b: Consent): number {
  const key = ({ withdrawal, kind }: Consent) => (withdrawal ? 2 : kind === 'general' ? 0 : 1);
  return key(a) - key(b) || b.signedOn.localeCompare(a.signedOn);
}

function Entry({ patientId, consent }: { patientId: string; consent: Consent }) {
  const { t } = useTranslation('patients');
  const format = useFormat();
  const may = useMay();
  const [asking, { open, close }] = useDisclosure(false);
  const { kind, itemName, signedOn, withdrawal } = consent;
  const what = kind === 'general' ? t('consents.general') : t('consents.offLabel', { itemName });
  return (
    <Stack gap={6}>
      <Text fw={600} className={withdrawal ? classes.struck : ''}>
        {what}
      </Text>
      <Text size="sm" c="dimmed">
        {t('consents.signed', { day: format.day(signedOn) })}
      </Text>
      {withdrawal && (
        <Text size="sm">
          {t('consents.withdrawn', {
            day: format.day(withdrawal.withdrawnOn),
            reason: withdrawal.reason,
          })}
        </Text>
      )}
      <Group gap="sm">
        <SignedSheet patientId={patientId} consent={consent} of={what} />
        {!withdrawal && may('consents.write') && (
          <Button
            variant="default"
            size="sm"
            c="var(--ms-danger)"
            onClick={open}
            aria-label={t('consents.withdrawOf', { what })}
          >
            {t('consents.withdraw')}
          </Button>
        )}
      </Group>
      <WithdrawModal
        patientId={patientId}
        consent={consent}
        title={t('consents.withdrawOf', { what })}
        opened={asking}
        onClose={close}
      />
    </Stack>
  );
}
