import { Alert, Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCountCommand } from '../../api/counts';
import { useMay, useMe } from '../../api/identity';
import type { Count, CountLine } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { useMoney } from '../../format/useMoney';
import { CancelCount } from './CancelCount';

interface DecisionsProps {
  count: Count;
  differing: CountLine[];
}

/** What can be done with a count that is in review, and by whom. */
export function Decisions({ count, differing }: DecisionsProps) {
  const { t } = useTranslation('counts');
  const may = useMay();
  const command = useCountCommand();
  if (count.state === 'posted')
    return (
      <Alert color="petrol" icon={<IconCheck aria-hidden />}>
        {t(count.movementId === null ? 'posted.nothing' : 'posted.text')}
      </Alert>
    );
  if (count.state === 'cancelled') return <Alert color="gray">{t('cancelled')}</Alert>;
  const stuck = differing.filter(({ outcome }) => outcome !== 'post').length;
  const waiting = count.totals?.approvalNeeded === true && count.state === 'review';
  if (count.state === 'open') return <Text c="dimmed">{t('stillCounting')}</Text>;
  return (
    <Stack gap="sm">
      <Approval count={count} differing={differing} command={command} />
      {stuck > 0 && <Alert color="orange">{t('stuck', { count: stuck })}</Alert>}
      <ProblemNote error={command.error} />
      {may('counts.write') && (
        <>
          <Post
            count={count}
            differing={differing.length}
            disabled={waiting || stuck > 0}
            command={command}
          />
          <Button
            variant="default"
            loading={command.isPending}
            onClick={() => command.mutate({ id: count.id, command: 'reopen' })}
          >
            {t('reopen')}
          </Button>
          <CancelCount count={count} />
        </>
      )}
    </Stack>
  );
}

type Command = ReturnType<typeof useCountCommand>;

interface ApprovalProps extends DecisionsProps {
  command: Command;
}

/** Large differences need somebody who counted none of them; says so, and to whom. */
function Approval({ count, differing, command }: ApprovalProps) {
  const { t } = useTranslation('counts');
  const money = useMoney();
  const may = useMay();
  const me = useMe();
  const { totals } = count;
  if (!totals?.approvalNeeded) return null;
  if (count.state === 'approved') {
    const who = count.steps.at(-1)?.by.name ?? '';
    return (
      <Alert color="petrol" icon={<IconUserCheck aria-hidden />}>
        {t('approval.given', { who })}
      </Alert>
    );
  }
  const own = differing.some(({ entries }) =>
    entries.some(({ countedBy }) => countedBy.id === me?.user.id),
  );
  const threshold = money(totals.threshold, totals.currency);
  return (
    <Alert color="orange" icon={<IconUserCheck aria-hidden />} title={t('approval.title')}>
      <Stack gap="sm" align="flex-start">
        <Text>{t(totals.threshold === 0 ? 'approval.always' : 'approval.why', { threshold })}</Text>
        {may('counts.approve') && !own ? (
          <Button
            leftSection={<IconUserCheck size={20} aria-hidden />}
            loading={command.isPending}
            onClick={() => command.mutate({ id: count.id, command: 'approve' })}
          >
            {t('approval.approve')}
          </Button>
        ) : (
          <Text fw={600}>{t(own ? 'approval.own' : 'approval.role')}</Text>
        )}
      </Stack>
    </Alert>
  );
}

interface PostProps {
  count: Count;
  differing: number;
  disabled: boolean;
  command: Command;
}

/** Brings the book to what was counted, after a second look. */
function Post({ count, differing, disabled, command }: PostProps) {
  const { t } = useTranslation('counts');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="lg" disabled={disabled} onClick={open}>
        {t('post.open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('post.title')}>
        <Stack>
          <Text>{differing === 0 ? t('post.nothing') : t('post.text', { count: differing })}</Text>
          {count.uncounted > 0 && <Text>{t('post.uncounted', { count: count.uncounted })}</Text>}
          <Button
            size="lg"
            loading={command.isPending}
            onClick={() => command.mutate({ id: count.id, command: 'post' }, { onSettled: close })}
          >
            {t('post.confirm')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('post.back')}
          </Button>
        </Stack>
      </Modal>
    </>
  );
}
