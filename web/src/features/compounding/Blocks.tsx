import { Alert, Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconBan, IconGavel } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useOverride } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { REASON_MIN, ReasonField } from '../../components/ReasonModal';
import { useBlockText } from './useBlockText';
import { useForeseenBlocks } from './useForeseen';

type Block = Preparation['blocks'][number];

const REFERENCE_MIN = 3;

/** What stops the mixture until a doctor decides; those who may, decide here. */
export function Blocks({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const may = useMay();
  const blockText = useBlockText();
  const [deciding, setDeciding] = useState<Block | null>(null);
  const open = useForeseenBlocks(preparation);
  if (open.length === 0) return null;
  return (
    <>
      <Alert
        color="red"
        icon={<IconBan aria-hidden />}
        title={t('blocks.title', { count: open.length })}
      >
        <Stack gap="sm">
          {open.map((block) => (
            <Stack key={block.kind + block.items.map(({ itemId }) => itemId).join()} gap={6}>
              <Text fw={550}>{blockText(block)}</Text>
              {block.reference && (
                <Text size="sm">{t('blocks.reference', { reference: block.reference })}</Text>
              )}
              {may('preparations.override') && (
                <Button
                  color="red.8"
                  size="lg"
                  leftSection={<IconGavel size={22} aria-hidden />}
                  aria-label={t('blocks.decideOn', { what: blockText(block) })}
                  onClick={() => setDeciding(block)}
                >
                  {t('blocks.decide')}
                </Button>
              )}
            </Stack>
          ))}
          {!may('preparations.override') && <Text>{t('blocks.doctorNeeded')}</Text>}
        </Stack>
      </Alert>
      <Modal
        opened={deciding !== null}
        onClose={() => setDeciding(null)}
        title={t('override.title')}
      >
        {deciding && (
          <OverrideForm
            preparation={preparation}
            block={deciding}
            onDone={() => setDeciding(null)}
          />
        )}
      </Modal>
    </>
  );
}

interface OverrideFormProps {
  preparation: Preparation;
  block: Block;
  onDone: () => void;
}

function OverrideForm({ preparation, block, onDone }: OverrideFormProps) {
  const { t } = useTranslation(['compounding', 'common']);
  const override = useOverride(preparation.id);
  const blockText = useBlockText();
  const [reason, setReason] = useState('');
  const [reference, setReference] = useState('');
  const said = reason.trim().length >= REASON_MIN && reference.trim().length >= REFERENCE_MIN;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!said) return;
    const pair = block.kind === 'too-many-products' ? {} : { itemIds: idsOf(block) };
    override.mutate(
      { kind: block.kind, ...pair, reason: reason.trim(), reference: reference.trim() },
      { onSuccess: onDone },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text fw={550}>{blockText(block)}</Text>
        <Text>{t('override.text')}</Text>
        <ReasonField value={reason} onChange={setReason} />
        <TextInput
          label={t('override.reference')}
          description={t('override.referenceHint')}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          maxLength={500}
          required
        />
        <ProblemNote error={override.error} />
        <Button type="submit" size="lg" color="red.8" disabled={!said} loading={override.isPending}>
          {t('override.confirm')}
        </Button>
        <Button variant="default" size="lg" onClick={onDone}>
          {t('cancel', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}

function idsOf({ items }: Block): string[] {
  return items.map(({ itemId }) => itemId);
}
