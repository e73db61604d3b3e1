import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import { useMatch } from '../../api/recalls';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { toLocalInput } from '../../format/zoned';
import { ChooseFile } from './ChooseFile';
import { FindLots } from './FindLots';
import { NoAffectedStock } from './NoAffectedStock';
import { NoticeHeads } from './NoticeHeads';
import { type Heads, missingHead } from './notice';
import { Proposals } from './Proposals';
import classes from './Recalls.module.css';
import { ScopeByHand } from './ScopeByHand';
import {
  type Candidate,
  deviceCandidate,
  joined,
  lotCandidate,
  type Meant,
  merged,
  toggled,
} from './scope';
import { useSendNotice } from './useSendNotice';

/** A notice has arrived: what it says, which lots it means, and the one button that holds them. */
export function NewRecallPage() {
  const { t } = useTranslation('recalls');
  return (
    <Allowed title={t('arrived')} permission="recalls.write">
      <LinkAnchor to="/recalls">{t('title')}</LinkAnchor>
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
  const [products, setProducts] = useState('');
  const [meant, setMeant] = useState<readonly Meant[]>([]);
  const [scanned, setScanned] = useState<readonly Candidate[]>([]);
  const [file, setFile] = useState<File | null>(null);
  const match = useMatch();
  const { send, pending, error } = useSendNotice({ heads, notice, meant, products, file });
  const found = match.data
    ? [...match.data.proposals.map(lotCandidate), ...match.data.devices.map(deviceCandidate)]
    : [];
  const candidates = merged(scanned, found);
  const missing = meant.length === 0 ? 'meant' : missingHead(heads);
  const label = heads.measure === 'sampling' ? 'open.sampling' : 'open.hold';
  const toggle = (one: Meant) => setMeant((before) => toggled(before, one));
  return (
    <div className={`${classes.page} ${classes.columns}`}>
      <Stack gap="lg">
        <FindLots
          notice={notice}
          onNotice={setNotice}
          match={match}
          onScanned={(one) => setScanned((before) => merged([one], before))}
        />
        {(match.data || scanned.length > 0) && (
          <Proposals candidates={candidates} meant={meant} onToggle={toggle} />
        )}
        <ScopeByHand
          meant={meant}
          onAdd={(more) => setMeant((before) => joined(before, more))}
          onRemove={toggle}
          products={products}
          onProducts={setProducts}
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
          missing={missingHead(heads)}
          unnamed={meant.length === 0}
          products={products}
          onProducts={setProducts}
          pending={pending}
          error={error}
          onSign={send}
        />
      </Stack>
    </div>
  );
}
