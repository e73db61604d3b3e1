import { Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { onSignedOut } from '../../api/client';
import { SignInForm } from '../../features/identity/SignInForm';

/** Asks for the password over the open screen when the sign-in has run out; nothing typed is lost. */
export function SignInAgain() {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  useEffect(() => {
    onSignedOut(open);
    return () => onSignedOut(() => {});
  }, [open]);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('signInAgain.title')}
      closeOnClickOutside={false}
      withCloseButton={false}
      closeOnEscape={false}
    >
      <Text mb="md">{t('signInAgain.text')}</Text>
      <SignInForm onDone={close} />
    </Modal>
  );
}
