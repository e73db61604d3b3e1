import { Card, Stack, Title } from '@mantine/core';
import { IconFlask2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/Empty';
import { useFocusWhenShown } from '../../components/useFocusWhenShown';
import type { FormAction, FormLine, SessionForm } from './form';
import { LineCard } from './LineCard';
import { ProposedLine } from './ProposedLine';
import type { Preview } from './usePreview';
import { WholeSite } from './WholeSite';

interface LinesProps {
  form: SessionForm;
  preview: Preview;
  change: (action: FormAction) => void;
}

/** The materials: what was proposed stays small until somebody opens it or something is wrong with it. */
export function Lines({ form, preview, change }: LinesProps) {
  const { t } = useTranslation('sessions');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const heading = useFocusWhenShown<HTMLHeadingElement>(
    form.lines.some(({ proposed }) => proposed !== undefined),
  );
  if (form.lines.length === 0) {
    return (
      <Card>
        <Empty icon={IconFlask2} text={t('lines.empty')} />
      </Card>
    );
  }
  const { refusal } = preview;
  const asksForMore = (line: FormLine, index: number) =>
    !line.proposed ||
    opened.has(line.itemId) ||
    line.quantity === null ||
    refusal?.line === index ||
    (preview.lineOf(line.itemId)?.short ?? 0) > 0;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t('lines.title')}
      </Title>
      <WholeSite locationId={form.locationId} shortCount={preview.shortCount} change={change} />
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {form.lines.map((line, index) =>
          asksForMore(line, index) ? (
            <LineCard
              key={line.itemId}
              line={line}
              locationId={form.locationId}
              preview={preview.lineOf(line.itemId)}
              stale={preview.stale}
              warnings={preview.warnings.filter(({ itemId }) => itemId === line.itemId)}
              openedNow={lastOpened === line.itemId}
              refusal={refusal?.line === index ? refusal : null}
              change={change}
            />
          ) : (
            <ProposedLine
              key={line.itemId}
              line={line}
              preview={preview.lineOf(line.itemId)}
              stale={preview.stale}
              onEdit={() => {
                setOpened((before) => new Set(before).add(line.itemId));
                setLastOpened(line.itemId);
              }}
            />
          ),
        )}
      </Stack>
    </Stack>
  );
}
