import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAttachSheet, useOpenSheet } from '../../api/consents';
import { useNamesLocked } from '../../api/identities';
import { useMay } from '../../api/identity';
import type { Consent } from '../../api/types';
import { openTab, showFile } from '../../components/new-tab';
import { ProblemNote } from '../../components/ProblemNote';
import { ReasonModal } from '../../components/ReasonModal';
import { SheetFile } from './SheetFile';

interface SignedSheetProps {
  patientId: string;
  consent: Consent;
  of: string;
}

/** The signed sheet of a consent: added once, and opened for a reason, since it shows the name. */
export function SignedSheet({ patientId, consent, of }: SignedSheetProps) {
  const { t } = useTranslation('patients');
  const may = useMay();
  const locked = useNamesLocked();
  const attach = useAttachSheet(patientId);
  if (locked) return null;
  if (consent.document) {
    return may('patients.reveal') ? (
      <OpenSheet patientId={patientId} consentId={consent.id} of={of} />
    ) : null;
  }
  if (!may('consents.write')) return null;
  return (
    <Stack gap="xs">
      <SheetFile
        label={t('consents.attach')}
        of={of}
        size="sm"
        loading={attach.isPending}
        onChoose={(file) => attach.mutate({ consentId: consent.id, file })}
      />
      <ProblemNote error={attach.error} />
    </Stack>
  );
}

interface OpenSheetProps {
  patientId: string;
  consentId: string;
  of: string;
}

function OpenSheet({ patientId, consentId, of }: OpenSheetProps) {
  const { t } = useTranslation('patients');
  const [asking, { open, close }] = useDisclosure(false);
  const openSheet = useOpenSheet(patientId);
  const confirm = (reason: string) => {
    const tab = openTab();
    openSheet.mutate(
      { consentId, reason },
      {
        onSuccess: (file) => {
          showFile(tab, file);
          openSheet.reset();
          close();
        },
        onError: () => tab?.close(),
      },
    );
  };
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconFileText size={20} aria-hidden />}
        onClick={open}
        aria-label={t('consents.openOf', { what: of })}
      >
        {t('consents.open')}
      </Button>
      <ReasonModal
        opened={asking}
        onClose={close}
        title={t('consents.openOf', { what: of })}
        text={t('reveal.text')}
        suggestions={[t('consents.openReason')]}
        confirmLabel={t('consents.open')}
        pending={openSheet.isPending}
        error={openSheet.error}
        onConfirm={confirm}
      />
    </>
  );
}
