import { Button, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconMail, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { letterUrl, useNamedLetter } from '../../api/recalls';
import type { Language, RecallTask } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { LinkAnchor } from '../../components/links';
import { openTab, showFile } from '../../components/new-tab';
import { ReasonModal } from '../../components/ReasonModal';
import { Sheet } from '../../components/Sheet';

interface LettersProps {
  recallId: string;
  task: RecallTask;
}

/** The letter to a patient in the patient's language; with the name only for a reason that is kept. */
export function Letters({ recallId, task }: LettersProps) {
  const { t } = useTranslation('recalls');
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMail size={20} aria-hidden />}
        aria-label={t('letterTo', { code: task.title })}
        onClick={open}
      >
        {t('letter')}
      </Button>
      <Sheet opened={opened} onClose={close} title={t('letterTo', { code: task.title })}>
        <Stack gap="lg">
          <section aria-labelledby="letter-coded">
            <Title order={3} size="h5" id="letter-coded" mb="xs">
              {t('letterCoded')}
            </Title>
            <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
              {LANGUAGES.map((language) => (
                <Button
                  key={language}
                  component="a"
                  href={letterUrl(recallId, task.id, language)}
                  download
                  size="lg"
                  px="sm"
                  variant="default"
                  leftSection={<IconDownload size={20} aria-hidden />}
                >
                  {LANGUAGE_NAMES[language]}
                </Button>
              ))}
            </SimpleGrid>
          </section>
          {may('patients.reveal') && <Named recallId={recallId} task={task} />}
          <LinkAnchor to="/recalls/letters">
            {t(may('recalls.close') ? 'letters.edit' : 'letters.look')}
          </LinkAnchor>
        </Stack>
      </Sheet>
    </>
  );
}

function Named({ recallId, task }: LettersProps) {
  const { t } = useTranslation('recalls');
  const [language, setLanguage] = useState<Language | null>(null);
  const letter = useNamedLetter(recallId);
  const write = (reason: string) => {
    if (!language) return;
    const tab = openTab();
    letter.mutate(
      { taskId: task.id, language, reason },
      {
        onSuccess: (file) => {
          showFile(tab, file);
          setLanguage(null);
        },
        onError: () => tab?.close(),
      },
    );
  };
  return (
    <section aria-labelledby="letter-named">
      <Title order={3} size="h5" id="letter-named">
        {t('letterNamed')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('letterReason')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
        {LANGUAGES.map((one) => (
          <Button
            key={one}
            size="lg"
            px="sm"
            variant="default"
            leftSection={<IconUser size={20} aria-hidden />}
            onClick={() => setLanguage(one)}
          >
            {LANGUAGE_NAMES[one]}
          </Button>
        ))}
      </SimpleGrid>
      <ReasonModal
        opened={language !== null}
        onClose={() => setLanguage(null)}
        title={t('letterTo', { code: task.title })}
        text={t('letterReason')}
        suggestions={[t('letterQuick')]}
        confirmLabel={t('letterMake')}
        pending={letter.isPending}
        error={letter.error}
        onConfirm={write}
      />
    </section>
  );
}
