import { ActionIcon, Button, Card, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconFlask2, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useDeleteDraft } from '../../api/sessions';
import type { LoggedSession } from '../../api/types';
import { Empty } from '../../components/Empty';
import { PageHeader } from '../../components/PageHeader';
import { ForPatient } from '../compounding/ForPatient';
import { AddItems } from './AddItems';
import { ConfirmBar } from './ConfirmBar';
import { Details } from './Details';
import type { FormAction, SessionForm } from './form';
import { LineCard } from './LineCard';
import { Logged } from './Logged';
import { ScanMaterials } from './ScanMaterials';
import classes from './Sessions.module.css';
import { Shortages } from './Shortages';
import { StartFrom } from './StartFrom';
import { useConfirm } from './useConfirm';
import { useKeptDraft } from './useKeptDraft';
import { type Preview, usePreview } from './usePreview';
import { useSessionForm } from './useSessionForm';
import { WhoAndWhere } from './WhoAndWhere';

interface SessionScreenProps {
  initial: SessionForm | null;
  /** The screen is done; what comes next starts from the form given, or from nothing. */
  onNext: (form: SessionForm | null) => void;
}

/** From an empty form to the logged session. */
export function SessionScreen({ initial, onNext }: SessionScreenProps) {
  const { t } = useTranslation('sessions');
  const { form, change } = useSessionForm(initial);
  const [logged, setLogged] = useState<LoggedSession | null>(null);
  const [discarded, setDiscarded] = useState(false);
  const preview = usePreview(form);
  const confirm = useConfirm(setLogged);
  useKeptDraft(form, !logged && !discarded);

  const undone = () => {
    notifications.show({ message: t('done.undone') });
    onNext({ ...form, id: newId() });
  };
  if (logged) {
    return <Logged session={logged} form={form} onNext={() => onNext(null)} onUndone={undone} />;
  }
  const adjust = (action: FormAction) => {
    confirm.forget();
    change(action);
  };
  return (
    <div className={`${classes.page} ${classes.wide}`}>
      <PageHeader title={t('title')}>
        <Discard
          form={form}
          onDiscarded={() => {
            setDiscarded(true);
            onNext(null);
          }}
        />
      </PageHeader>
      <div className={classes.columns}>
        <Stack gap="lg" className={classes.start}>
          <WhoAndWhere form={form} change={adjust} />
          <Shortages shortages={confirm.shortages} change={change} />
          <StartFrom form={form} change={adjust} />
          {form.patient && (
            <ForPatient patientId={form.patient.id} lines={form.lines} change={adjust} />
          )}
        </Stack>
        <div className={classes.lines}>
          <Lines form={form} preview={preview} change={adjust} />
        </div>
        <Stack gap="lg" className={classes.more}>
          <ScanMaterials form={form} change={adjust} />
          <AddItems form={form} change={adjust} />
          <Details form={form} change={adjust} />
        </Stack>
      </div>
      <ConfirmBar form={form} preview={preview} confirm={confirm} />
    </div>
  );
}

interface LinesProps {
  form: SessionForm;
  preview: Preview;
  change: (action: FormAction) => void;
}

function Lines({ form, preview, change }: LinesProps) {
  const { t } = useTranslation('sessions');
  if (form.lines.length === 0) {
    return (
      <Card>
        <Empty icon={IconFlask2} text={t('lines.empty')} />
      </Card>
    );
  }
  const { refusal } = preview;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {t('lines.title')}
      </Title>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {form.lines.map((line, index) => (
          <LineCard
            key={line.itemId}
            line={line}
            locationId={form.locationId}
            preview={preview.lineOf(line.itemId)}
            stale={preview.stale}
            warnings={preview.warnings.filter(({ itemId }) => itemId === line.itemId)}
            refusal={refusal?.line === index ? refusal : null}
            change={change}
          />
        ))}
      </Stack>
    </Stack>
  );
}

/** Throws away what was typed, on the server too. */
function Discard({ form, onDiscarded }: { form: SessionForm; onDiscarded: () => void }) {
  const { t } = useTranslation(['sessions', 'common']);
  const [asking, { open, close }] = useDisclosure();
  const remove = useDeleteDraft();
  if (form.lines.length === 0) return null;
  return (
    <>
      <ActionIcon color="gray" aria-label={t('confirm.discard')} onClick={open}>
        <IconTrash size={24} aria-hidden />
      </ActionIcon>
      <Modal opened={asking} onClose={close} title={t('confirm.discardTitle')}>
        <Stack>
          <Text>{t('confirm.discardText')}</Text>
          <Group grow>
            <Button variant="default" onClick={close}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button
              color="red.8"
              loading={remove.isPending}
              // A draft that was never kept is simply not found.
              onClick={() => remove.mutate(form.id, { onSettled: onDiscarded })}
            >
              {t('confirm.discard')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
