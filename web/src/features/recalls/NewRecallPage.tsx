import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconHandStop } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttach } from '../../api/attachments';
import { serverNow } from '../../api/clock';
import { newId } from '../../api/id';
import { useMatch, useOpenRecall } from '../../api/recalls';
import { useProblemText } from '../../api/useProblemText';
import { Allowed } from '../../components/Allowed';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { fromLocalInput, toLocalInput } from '../../format/zoned';
import { ChooseFile } from './ChooseFile';
import { FindLots } from './FindLots';
import { NoAffectedStock } from './NoAffectedStock';
import { NoticeHeads } from './NoticeHeads';
import { type Heads, missingHead } from './notice';
import { Proposals } from './Proposals';
import classes from './Recalls.module.css';
import { ScopeByHand } from './ScopeByHand';
import { joined, type Meant, scopeOf, toggled } from './scope';

/** A notice has arrived: what it says, which lots it means, and the one button that holds them. */
export function NewRecallPage() {
  const { t } = useTranslation('recalls');
  return (
    <Allowed title={t('arrived')} permission="recalls.write">
      <PageHeader title={t('arrived')} />
      <NewRecall />
    </Allowed>
  );
}

function NewRecall() {
  const { t } = useTranslation('recalls');
  const { timeZone } = useFormat();
  const [heads, setHeads] = useState<Heads>(() => ({
    measure: 'withdrawal',
    class: 1,
    authority: '',
    reference: '',
    receivedAt: toLocalInput(new Date(serverNow()), timeZone),
  }));
  const [notice, setNotice] = useState('');
  const [meant, setMeant] = useState<readonly Meant[]>([]);
  const [file, setFile] = useState<File | null>(null);
  const match = useMatch();
  const { send, pending, error } = useSend(heads, notice, meant, file);
  const missing = meant.length === 0 ? 'meant' : missingHead(heads);
  const label = heads.measure === 'sampling' ? 'open.sampling' : 'open.hold';
  return (
    <div className={`${classes.page} ${classes.columns}`}>
      <Stack gap="lg">
        <FindLots
          notice={notice}
          onNotice={setNotice}
          match={match}
          onScanned={(one) => setMeant((before) => joined(before, [one]))}
        />
        {match.data && (
          <Proposals
            found={match.data}
            meant={meant}
            onToggle={(one) => setMeant((before) => toggled(before, one))}
          />
        )}
        <ScopeByHand
          meant={meant}
          onAdd={(more) => setMeant((before) => joined(before, more))}
          onRemove={(one) => setMeant((before) => toggled(before, one))}
        />
      </Stack>
      <Stack gap="lg">
        <Card component="section" aria-labelledby="heads">
          <Stack gap="md">
            <Title order={2} size="h4" id="heads">
              {t('heads')}
            </Title>
            <NoticeHeads
              heads={heads}
              onChange={(part) => setHeads((before) => ({ ...before, ...part }))}
            />
            <ChooseFile file={file} onChoose={setFile} />
          </Stack>
        </Card>
        <ProblemNote error={error} />
        <Button
          size="xl"
          h="auto"
          mih={72}
          py="sm"
          color="red.8"
          fullWidth
          disabled={missing !== null}
          loading={pending}
          leftSection={missing ? undefined : <IconHandStop size={28} aria-hidden />}
          styles={{ label: { whiteSpace: 'normal' } }}
          onClick={() => send(null)}
        >
          {missing ? t(`missing.${missing}`) : t(label, { count: meant.length })}
        </Button>
        <Text c="dimmed">{t(heads.measure === 'sampling' ? 'open.sampled' : 'open.text')}</Text>
        <NoAffectedStock
          disabled={missing !== null}
          pending={pending}
          error={error}
          onSign={send}
        />
      </Stack>
    </div>
  );
}

/** Opens the recall, or signs that no stock is affected; then attaches the file and shows the recall. */
function useSend(heads: Heads, notice: string, meant: readonly Meant[], file: File | null) {
  const { t } = useTranslation('recalls');
  const { timeZone } = useFormat();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const open = useOpenRecall();
  const attach = useAttach();
  // What is said changes what is meant by the id: only the same words are the same recall.
  const [sent, setSent] = useState<{ id: string; words: string }>({ id: newId(), words: '' });

  const send = async (signature: string | null) => {
    const { authority, reference, receivedAt, ...kind } = heads;
    const said = {
      ...kind,
      authority: authority.trim(),
      reference: reference.trim(),
      receivedAt: (fromLocalInput(receivedAt, timeZone) ?? new Date(serverNow())).toISOString(),
      scope: scopeOf(meant),
      ...(notice.trim() ? { notice: notice.trim() } : {}),
      ...(signature ? { noAffectedStock: signature } : {}),
    };
    const words = JSON.stringify(said);
    const id = sent.words === words || sent.words === '' ? sent.id : newId();
    setSent({ id, words });
    try {
      await open.mutateAsync({ id, ...said });
    } catch {
      return;
    }
    if (file) {
      await attach
        .mutateAsync({ id: newId(), subject: `recall/${id}`, file })
        .catch((error: unknown) =>
          notifications.show({
            color: 'red',
            message: t('fileFailed', { because: problemText(error) }),
          }),
        );
    }
    void navigate({ to: '/recalls/$recallId', params: { recallId: id } });
  };
  return {
    send: (signature: string | null) => void send(signature),
    pending: open.isPending || attach.isPending,
    error: open.error,
  };
}
