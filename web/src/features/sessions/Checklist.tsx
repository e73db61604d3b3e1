import { Button, Card, Checkbox, Collapse, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconChevronDown, IconChevronUp, IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChecklistEntry } from '../../api/types';
import { useWords } from '../../components/useWords';
import { type FormAction, isDone, type SessionForm } from './form';
import classes from './Sessions.module.css';

interface ChecklistProps {
  phase: ChecklistEntry['phase'];
  form: SessionForm;
  change: (action: FormAction) => void;
}

/** What the protocol wants done at the start or at the end: all of it with one tap, or one by one. */
export function Checklist({ phase, form, change }: ChecklistProps) {
  const { t } = useTranslation('sessions');
  const [opened, { toggle }] = useDisclosure();
  const entries = form.checklist.filter((entry) => entry.phase === phase);
  if (entries.length === 0) return null;
  const set = (done: (entry: ChecklistEntry) => boolean) =>
    change({
      do: 'set',
      part: {
        checklist: form.checklist.map((entry) =>
          entry.phase === phase ? { ...entry, done: done(entry) } : entry,
        ),
      },
    });
  const done = isDone(form.checklist, phase);
  const Chevron = opened ? IconChevronUp : IconChevronDown;
  return (
    <Card component="section" padding="sm" className={done ? classes.checked : ''}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h5">
            {t(`checklist.${phase}`)}
          </Title>
          <Button
            variant="subtle"
            size="sm"
            px="xs"
            aria-expanded={opened}
            aria-label={t('checklist.show', { list: t(`checklist.${phase}`) })}
            rightSection={<Chevron size={18} aria-hidden />}
            onClick={toggle}
          >
            {t('checklist.count', {
              done: entries.filter((entry) => entry.done).length,
              of: entries.length,
            })}
          </Button>
        </Group>
        <Entries entries={entries} opened={opened} set={set} />
        <Button
          size="lg"
          variant={done ? 'light' : 'filled'}
          leftSection={
            done ? <IconCheck size={22} aria-hidden /> : <IconListCheck size={22} aria-hidden />
          }
          aria-pressed={done}
          onClick={() => set(() => !done)}
        >
          {t(done ? `checklist.${phase}Done` : `checklist.${phase}All`)}
        </Button>
      </Stack>
    </Card>
  );
}

interface EntriesProps {
  entries: ChecklistEntry[];
  opened: boolean;
  set: (done: (entry: ChecklistEntry) => boolean) => void;
}

function Entries({ entries, opened, set }: EntriesProps) {
  const words = useWords('step');
  return (
    <>
      {!opened && (
        <Text size="sm" c="dimmed" lineClamp={3}>
          {entries.map(({ text }) => words.nameOf(text)).join(' · ')}
        </Text>
      )}
      <Collapse expanded={opened}>
        <Stack gap={4}>
          {entries.map((entry) => (
            <Checkbox
              key={entry.text}
              size="md"
              py={10}
              label={words.nameOf(entry.text)}
              checked={entry.done}
              onChange={({ currentTarget: { checked } }) =>
                set((one) => (one.text === entry.text ? checked : one.done))
              }
            />
          ))}
        </Stack>
      </Collapse>
    </>
  );
}
