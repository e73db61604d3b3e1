import { Button, Card, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../api/recalls';
import { ProblemNote } from '../../components/ProblemNote';
import { ScanButton } from '../../scanning/ScanButton';
import { useScan } from '../../scanning/useScan';
import { type Candidate, scannedCandidate } from './scope';

interface FindLotsProps {
  notice: string;
  onNotice: (text: string) => void;
  match: ReturnType<typeof useMatch>;
  onScanned: (candidate: Candidate) => void;
}

/** The notice as it was pasted or typed, and packages by scan. */
export function FindLots({ notice, onNotice, match, onScanned }: FindLotsProps) {
  const { t } = useTranslation('recalls');
  const known = useMatch();
  const scan = useScan(async ({ scan: read }) => {
    const lotNumber = read.lot?.lotNumber ?? read.lotNumber;
    if (!read.item) return { tone: 'bad', text: t('scanNothing') };
    if (!lotNumber) return { tone: 'bad', text: t('scanNoLot', { item: read.item.name }) };
    const { proposals } = await known.mutateAsync({ lotNumbers: [lotNumber] });
    onScanned(scannedCandidate(read.item, lotNumber, proposals));
    return { tone: 'good', text: t('scanned', { item: read.item.name, lot: lotNumber }) };
  });
  const text = notice.trim();
  return (
    <Card component="section" aria-labelledby="notice">
      <Stack gap="md">
        <Title order={2} size="h4" id="notice">
          {t('notice')}
        </Title>
        <Textarea
          label={t('noticeText')}
          description={t('noticeHint')}
          autosize
          minRows={5}
          maxRows={16}
          maxLength={20_000}
          value={notice}
          onChange={(event) => onNotice(event.currentTarget.value)}
        />
        <Button
          size="lg"
          disabled={text === ''}
          loading={match.isPending}
          leftSection={<IconListSearch size={22} aria-hidden />}
          onClick={() => match.mutate({ text })}
        >
          {t('find')}
        </Button>
        <ProblemNote error={match.error} />
        <Text size="sm" c="dimmed">
          {t('orScan')}
        </Text>
        <ScanButton scan={scan} />
      </Stack>
    </Card>
  );
}
