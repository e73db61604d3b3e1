import { Alert, Badge, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconArrowBackUp, IconDeviceFloppy } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type LetterTemplate, useResetLetter, useSaveLetter } from '../../api/recall-letters';
import { LANGUAGE_NAMES } from '../../app/i18n';
import { ProblemNote } from '../../components/ProblemNote';
import { LetterFields } from './LetterFields';
import { lacking, type Words } from './letter-places';

interface LetterEditorProps {
  template: LetterTemplate;
  words: Words;
  /** What is being written; `undefined`: as it was. */
  onDraft: (words: Words | undefined) => void;
}

/** The practice's own words of a letter, and the way back to those it came with. */
export function LetterEditor({ template, words, onDraft }: LetterEditorProps) {
  const { t } = useTranslation(['recalls', 'common']);
  const save = useSaveLetter();
  const { language, own, subject, body } = template;
  const same = (one: Words) => one.subject === subject && one.body === body;
  const lacks = lacking(words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacks) return;
    save.mutate(
      { language, subject: words.subject.trim(), body: words.body.trim() },
      {
        onSuccess: () => {
          notifications.show({
            message: t('letters.saved', { language: LANGUAGE_NAMES[language] }),
          });
          onDraft(undefined);
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Group gap="xs">
          <Badge size="lg" tt="none" variant="light" color={own ? 'petrol' : 'gray'}>
            {t(own ? 'letters.own' : 'letters.builtIn')}
          </Badge>
          {!same(words) && (
            <Badge size="lg" tt="none" variant="light" color="orange">
              {t('letters.unsaved')}
            </Badge>
          )}
        </Group>
        <LetterFields
          language={language}
          words={words}
          onChange={(next) => onDraft(same(next) ? undefined : next)}
        />
        {!words.body.includes('{items}') && (
          <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} role="note">
            {t('letters.noItems')}
          </Alert>
        )}
        <ProblemNote error={save.error} />
        <Group gap="sm">
          <Button
            type="submit"
            size="lg"
            disabled={same(words) || lacks}
            loading={save.isPending}
            leftSection={<IconDeviceFloppy size={22} aria-hidden />}
          >
            {t('save', { ns: 'common' })}
          </Button>
          {!same(words) && (
            <Button size="lg" variant="default" onClick={() => onDraft(undefined)}>
              {t('letters.undo')}
            </Button>
          )}
          {own && <Reset template={template} onDone={() => onDraft(undefined)} />}
        </Group>
      </Stack>
    </form>
  );
}

function Reset({ template, onDone }: { template: LetterTemplate; onDone: () => void }) {
  const { t } = useTranslation(['recalls', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const reset = useResetLetter();
  const language = LANGUAGE_NAMES[template.language];
  const confirm = () =>
    reset.mutate(template.language, {
      onSuccess: () => {
        close();
        onDone();
      },
    });
  return (
    <>
      <Button
        size="lg"
        variant="subtle"
        leftSection={<IconArrowBackUp size={22} aria-hidden />}
        onClick={open}
      >
        {t('letters.reset')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('letters.reset')}>
        <Stack>
          <Text>{t('letters.resetText', { language })}</Text>
          <ProblemNote error={reset.error} />
          <Button size="lg" color="red.8" loading={reset.isPending} onClick={confirm}>
            {t('letters.resetConfirm')}
          </Button>
          <Button size="lg" variant="default" onClick={close}>
            {t('cancel', { ns: 'common' })}
          </Button>
        </Stack>
      </Modal>
    </>
  );
}
