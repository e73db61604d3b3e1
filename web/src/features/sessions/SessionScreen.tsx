import { ActionIcon, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useDeleteDraft } from '../../api/sessions';
import type { LoggedSession } from '../../api/types';
import { PageHeader } from '../../components/PageHeader';
import { ForPatient } from '../compounding/ForPatient';
import { AddItems } from './AddItems';
import { Checklist } from './Checklist';
import { ConfirmBar } from './ConfirmBar';
import { CourseBanner } from './CourseBanner';
import { Details } from './Details';
import type { FormAction, SessionForm } from './form';
import { HeldStopNote, useHeldStop } from './HeldStop';
import { Lines } from './Lines';
import { Logged } from './Logged';
import { ScanMaterials } from './ScanMaterials';
import classes from './Sessions.module.css';
import { Shortages, unsettled } from './Shortages';
import { StartFrom } from './StartFrom';
import { Stops } from './Stops';
import { useConfirm } from './useConfirm';
import { useKeptDraft } from './useKeptDraft';
import { usePreview } from './usePreview';
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
  const confirm = useConfirm(setLogged, preview.askAgain);
  const stop = useHeldStop(form, preview);
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
          <CourseBanner course={form.course} warnings={preview.warnings} />
          <HeldStopNote stop={stop} />
          <Stops refusal={preview.refusal} patientId={form.patient?.id} />
          <Checklist phase="before" form={form} change={adjust} />
          <Shortages shortages={unsettled(confirm.shortages, form.lines)} change={change} />
          {!form.course && <StartFrom form={form} change={adjust} />}
          {form.patient && (
            <ForPatient patientId={form.patient.id} lines={form.lines} change={adjust} />
          )}
        </Stack>
        <div className={classes.lines}>
          <Stack gap="lg">
            <Lines form={form} preview={preview} change={adjust} />
            <Checklist phase="after" form={form} change={adjust} />
          </Stack>
        </div>
        <Stack gap="lg" className={classes.more}>
          <ScanMaterials form={form} change={adjust} />
          <AddItems form={form} change={adjust} />
          <Details form={form} change={adjust} />
        </Stack>
      </div>
      <ConfirmBar
        form={form}
        preview={preview}
        confirm={confirm}
        stopped={stop.lots.length + stop.short.length > 0}
      />
    </div>
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
