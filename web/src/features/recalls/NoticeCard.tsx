import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { attachmentUrl, useAttach, useAttachments } from '../../api/attachments';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import type { Recall } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { ChooseFile } from './ChooseFile';
import classes from './Recalls.module.css';

/** What the notice names, its text and its files. */
export function NoticeCard({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const may = useMay();
  const subject = `recall/${recall.id}` as const;
  const { data: files = [] } = useAttachments(subject);
  const attach = useAttach();
  return (
    <Card component="section" aria-labelledby="the-notice">
      <Stack gap="sm">
        <Title order={2} size="h4" id="the-notice">
          {t('notice')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('openedBy', { when: format.dateTime(recall.openedAt), name: recall.openedBy.name })}
        </Text>
        {recall.scope.length > 0 && (
          <ul className={classes.lines}>
            {recall.scope.map((one) => (
              <li key={`${one.itemId} ${one.deviceId}`}>
                <strong>{one.name}</strong>
                {one.itemId &&
                  `: ${one.lotNumbers.length > 0 ? one.lotNumbers.join(', ') : t('everyLot')}`}
                {one.unknown.length > 0 && ` (${t('unknown', { lots: one.unknown.join(', ') })})`}
              </li>
            ))}
          </ul>
        )}
        {recall.products && (
          <div>
            <Text size="sm" c="dimmed">
              {t('products')}
            </Text>
            <Text fw={600} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {recall.products}
            </Text>
          </div>
        )}
        {recall.notice && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls with the keys
          <section className={classes.notice} tabIndex={0} aria-label={t('noticeText')}>
            {recall.notice}
          </section>
        )}
        {files.length > 0 && (
          <ul className={classes.lines}>
            {files.map(({ id, fileName }) => (
              <li key={id}>
                <Anchor href={attachmentUrl(id)} style={{ overflowWrap: 'anywhere' }}>
                  {fileName}
                </Anchor>
              </li>
            ))}
          </ul>
        )}
        <ProblemNote error={attach.error} />
        {may('attachments.write') && (
          <ChooseFile
            file={null}
            loading={attach.isPending}
            onChoose={(file) => attach.mutate({ id: newId(), subject, file })}
          />
        )}
      </Stack>
    </Card>
  );
}
