import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSignature } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../components/ProblemNote';

interface NoAffectedStockProps {
  disabled: boolean;
  pending: boolean;
  error: unknown;
  onSign: (name: string) => void;
}

/** The other answer to a notice, signed with one's name. */
export function NoAffectedStock({ disabled, pending, error, onSign }: NoAffectedStockProps) {
  const { t } = useTranslation(['recalls', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const [name, setName] = useState('');
  const enough = name.trim().length >= 2;
  const sign = (event: FormEvent) => {
    event.preventDefault();
    if (enough) onSign(name.trim());
  };
  return (
    <>
      <Button
        size="lg"
        variant="default"
        disabled={disabled}
        leftSection={<IconSignature size={22} aria-hidden />}
        onClick={open}
      >
        {t('none.button')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('none.button')}>
        <form onSubmit={sign}>
          <Stack>
            <Text>{t('none.text')}</Text>
            <TextInput
              label={t('signature')}
              required
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <ProblemNote error={error} />
            <Button type="submit" size="lg" disabled={!enough} loading={pending}>
              {t('none.sign')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('cancel', { ns: 'common' })}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
