import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconArchive,
  IconArrowsDiff,
  IconCheck,
  IconEdit,
  IconInfoCircle,
  IconTestPipe2,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApproveFormula, useRetireFormula } from '../../api/formula-versions';
import { useMay, useMe } from '../../api/identity';
import type { Formula } from '../../api/types';
import { LinkButton } from '../../components/links';
import { ProblemNote } from '../../components/ProblemNote';
import { ReasonModal } from '../../components/ReasonModal';
import { Differences } from './Differences';

/** What may be done with a version, by whoever looks at it. */
export function FormulaActions({ formula }: { formula: Formula }) {
  const { t } = useTranslation('formulas');
  const may = useMay();
  const me = useMe();
  const [asked, setAsked] = useState<'approve' | 'retire' | null>(null);
  const { id, version, status, draftVersion, approvedVersion } = formula;
  const isDraft = status === 'draft';
  const isOwn = formula.editors.some((editor) => editor.id === me?.user.id);
  const isStanding = draftVersion !== null || approvedVersion !== null;
  // The draft is written on; what is approved stays, and its changes begin another version.
  const mayEdit = may('formulas.write') && (isDraft || draftVersion === null);
  const other = isDraft ? approvedVersion : version > 1 ? version - 1 : null;
  return (
    <Stack gap="sm">
      {isDraft && may('formulas.approve') && isOwn && (
        <Alert icon={<IconInfoCircle aria-hidden />}>{t('ownDraft')}</Alert>
      )}
      <Group gap="sm">
        {isDraft && may('formulas.approve') && !isOwn && (
          <Button
            size="lg"
            leftSection={<IconCheck size={20} aria-hidden />}
            onClick={() => setAsked('approve')}
          >
            {t('approve.do')}
          </Button>
        )}
        {status === 'approved' && may('preparations.make') && (
          <LinkButton
            to="/compounding/new"
            search={{ formula: id }}
            size="lg"
            leftSection={<IconTestPipe2 size={20} aria-hidden />}
          >
            {t('prepare')}
          </LinkButton>
        )}
        {mayEdit && (
          <LinkButton
            to="/formulas/$formulaId/edit"
            params={{ formulaId: id }}
            variant="default"
            leftSection={<IconEdit size={20} aria-hidden />}
          >
            {t(isDraft ? 'edit' : 'newVersion')}
          </LinkButton>
        )}
        {other !== null && (
          <LinkButton
            to="/formulas/$formulaId/compare"
            params={{ formulaId: id }}
            search={{ from: other, to: version }}
            variant="default"
            leftSection={<IconArrowsDiff size={20} aria-hidden />}
          >
            {t('compare.do')}
          </LinkButton>
        )}
        {isStanding && may('formulas.approve') && (
          <Button
            variant="default"
            leftSection={<IconArchive size={20} aria-hidden />}
            onClick={() => setAsked('retire')}
          >
            {t('retire.do')}
          </Button>
        )}
      </Group>
      <Approve formula={formula} opened={asked === 'approve'} onClose={() => setAsked(null)} />
      <Retire formula={formula} opened={asked === 'retire'} onClose={() => setAsked(null)} />
    </Stack>
  );
}

interface AskProps {
  formula: Formula;
  opened: boolean;
  onClose: () => void;
}

/** Says what will change before a doctor puts their name to it. */
function Approve({ formula, opened, onClose }: AskProps) {
  const { t } = useTranslation(['formulas', 'common']);
  const navigate = useNavigate();
  const approve = useApproveFormula(formula);
  const { id, version, approvedVersion, name } = formula;
  const confirm = () =>
    approve.mutate(undefined, {
      onSuccess: () => {
        notifications.show({ message: t('approve.done', { version }) });
        void navigate({ to: '/formulas/$formulaId', params: { formulaId: id }, search: {} });
      },
    });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('approve.title', { name, version })}
      size="lg"
    >
      <Stack>
        <Text>{t('approve.text')}</Text>
        {opened && approvedVersion !== null && (
          <Differences id={id} from={approvedVersion} to={version} />
        )}
        <ProblemNote error={approve.error} />
        <Button size="lg" loading={approve.isPending} onClick={confirm}>
          {t('approve.confirm', { version })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
      </Stack>
    </Modal>
  );
}

function Retire({ formula, opened, onClose }: AskProps) {
  const { t } = useTranslation('formulas');
  const navigate = useNavigate();
  const retire = useRetireFormula(formula.id);
  return (
    <ReasonModal
      opened={opened}
      onClose={onClose}
      title={t('retire.title', { name: formula.name })}
      text={t('retire.text')}
      confirmLabel={t('retire.do')}
      danger
      pending={retire.isPending}
      error={retire.error}
      onConfirm={(reason) =>
        retire.mutate(reason, {
          onSuccess: () => {
            notifications.show({ message: t('retire.done') });
            onClose();
            void navigate({
              to: '/formulas/$formulaId',
              params: { formulaId: formula.id },
              search: {},
            });
          },
        })
      }
    />
  );
}
