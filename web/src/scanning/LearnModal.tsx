import { Button, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLearnCode } from '../api/scans';
import type { Item } from '../api/types';
import { ItemSelect } from '../components/ItemSelect';
import { ProblemNote } from '../components/ProblemNote';
import type { Unknown } from './useScan';

/** A code that nobody knows: linked to its item once, known from then on. */
export function LearnModal({ unknown }: { unknown: Unknown | null }) {
  const { t } = useTranslation('scanning');
  return (
    <Modal
      opened={unknown !== null}
      onClose={() => unknown?.dropped()}
      title={t('learn.title')}
      zIndex={300}
    >
      {unknown && <Learning key={unknown.read.key} unknown={unknown} />}
    </Modal>
  );
}

function Learning({ unknown }: { unknown: Unknown }) {
  const { t } = useTranslation(['scanning', 'common']);
  const learn = useLearnCode();
  const [item, setItem] = useState<Item | null>(null);
  const [containers, setContainers] = useState<number | null>(1);
  const { identifier, lotNumber } = unknown.read.scan;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!item || !identifier || !containers) return;
    learn.mutate(
      { itemId: item.id, identifier: { ...identifier, containers } },
      { onSuccess: unknown.learnt },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div>
          <Text>{t('learn.text')}</Text>
          <Text fw={650} className="tabular" style={{ overflowWrap: 'anywhere' }}>
            {identifier && `${t(`scheme.${identifier.scheme}`)} ${identifier.value}`}
          </Text>
          {lotNumber && (
            <Text size="sm" c="dimmed">
              {t('learn.lot', { lot: lotNumber })}
            </Text>
          )}
        </div>
        <ItemSelect value={item} onChange={setItem} comboboxProps={{ zIndex: 400 }} withAsterisk />
        <NumberInput
          label={t('learn.containers')}
          description={t('learn.containersHint')}
          value={containers ?? ''}
          onChange={(typed) => setContainers(typeof typed === 'number' && typed > 0 ? typed : null)}
          allowDecimal={false}
          allowNegative={false}
          max={100_000}
          hideControls
          inputMode="numeric"
        />
        <ProblemNote error={learn.error} />
        <Button type="submit" size="lg" disabled={!item || !containers} loading={learn.isPending}>
          {t('learn.confirm')}
        </Button>
        <Button variant="default" onClick={unknown.dropped}>
          {t('cancel', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
