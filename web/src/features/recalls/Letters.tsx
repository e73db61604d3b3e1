import { Button, Menu } from '@mantine/core';
import { IconFileText, IconMail, IconPencil, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { letterUrl, useNamedLetter } from '../../api/recalls';
import type { Language, RecallTask } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { LinkMenuItem } from '../../components/links';
import { openTab, showFile } from '../../components/new-tab';
import { ReasonModal } from '../../components/ReasonModal';

interface LettersProps {
  recallId: string;
  task: RecallTask;
}

/** The letter to a patient in the patient's language; with the name only for a reason that is kept. */
export function Letters({ recallId, task }: LettersProps) {
  const { t } = useTranslation('recalls');
  const may = useMay();
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
    <>
      <Menu withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconMail size={20} aria-hidden />}
            aria-label={t('letterTo', { code: task.title })}
          >
            {t('letter')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('letterCoded')}</Menu.Label>
          {LANGUAGES.map((one) => (
            <Menu.Item
              key={one}
              component="a"
              href={letterUrl(recallId, task.id, one)}
              download
              leftSection={<IconFileText size={18} aria-hidden />}
            >
              {LANGUAGE_NAMES[one]}
            </Menu.Item>
          ))}
          {may('patients.reveal') && (
            <>
              <Menu.Label>{t('letterNamed')}</Menu.Label>
              {LANGUAGES.map((one) => (
                <Menu.Item
                  key={one}
                  leftSection={<IconUser size={18} aria-hidden />}
                  onClick={() => setLanguage(one)}
                >
                  {LANGUAGE_NAMES[one]}
                </Menu.Item>
              ))}
            </>
          )}
          <Menu.Divider />
          <LinkMenuItem to="/recalls/letters" leftSection={<IconPencil size={18} aria-hidden />}>
            {t(may('recalls.close') ? 'letters.edit' : 'letters.look')}
          </LinkMenuItem>
        </Menu.Dropdown>
      </Menu>
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
    </>
  );
}
