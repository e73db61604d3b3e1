import { ActionIcon, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteDraft, useSessions } from '../../api/sessions';
import type { Session } from '../../api/types';
import { LinkButton } from '../../components/links';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { Section } from './Section';
import classes from './Today.module.css';

/** The user's own sessions that were typed and not yet logged. */
export function Drafts() {
  const { t } = useTranslation('today');
  const { data } = useSessions({ status: 'draft', limit: 20 });
  const [removing, setRemoving] = useState<Session | null>(null);
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('drafts.title')}>
      <ul className={classes.list}>
        {data.map((draft) => (
          <DraftRow key={draft.id} draft={draft} onRemove={() => setRemoving(draft)} />
        ))}
      </ul>
      <Modal
        opened={removing !== null}
        onClose={() => setRemoving(null)}
        title={t('drafts.deleteTitle')}
      >
        {removing && <Remove draft={removing} onClose={() => setRemoving(null)} />}
      </Modal>
    </Section>
  );
}

function DraftRow({ draft, onRemove }: { draft: Session; onRemove: () => void }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const patient = draft.patientCode ?? t('drafts.noPatient');
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <Text fw={600}>{patient}</Text>
        <Text size="sm" c="dimmed">
          {t('drafts.materials', { count: draft.lines.length })}
          {draft.recordedAt && ` · ${format.dateTime(draft.recordedAt)}`}
        </Text>
      </div>
      <ActionIcon color="gray" aria-label={t('drafts.delete', { patient })} onClick={onRemove}>
        <IconTrash size={22} aria-hidden />
      </ActionIcon>
      <LinkButton
        to="/sessions/log"
        search={{ draft: draft.id }}
        variant="light"
        aria-label={t('drafts.finishOf', { patient })}
      >
        {t('drafts.finish')}
      </LinkButton>
    </li>
  );
}

function Remove({ draft, onClose }: { draft: Session; onClose: () => void }) {
  const { t } = useTranslation(['today', 'common']);
  const remove = useDeleteDraft();
  return (
    <Stack>
      <Text>{t('drafts.deleteText')}</Text>
      <ProblemNote error={remove.error} />
      <Group grow>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
        <Button
          color="red.8"
          loading={remove.isPending}
          onClick={() => remove.mutate(draft.id, { onSuccess: onClose })}
        >
          {t('delete', { ns: 'common' })}
        </Button>
      </Group>
    </Stack>
  );
}
