import { Button, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttachSheet, useNewConsent } from '../../api/consents';
import { newId } from '../../api/id';
import { useNamesLocked } from '../../api/identities';
import type { Consent, Item } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ItemSelect } from '../../components/ItemSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { SheetFile } from './SheetFile';

interface ConsentSheetProps {
  patientId: string;
  opened: boolean;
  onClose: () => void;
}

/** Writes a signed consent down, with the signed sheet when it is at hand. */
export function ConsentSheet({ patientId, opened, onClose }: ConsentSheetProps) {
  const { t } = useTranslation('patients');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('consents.add')}>
      {opened && <ConsentForm patientId={patientId} onClose={onClose} />}
    </Sheet>
  );
}

function ConsentForm({ patientId, onClose }: Omit<ConsentSheetProps, 'opened'>) {
  const { t } = useTranslation(['patients', 'common']);
  const format = useFormat();
  const locked = useNamesLocked();
  const id = useRef(newId());
  const [kind, setKind] = useState<Consent['kind']>('general');
  const [item, setItem] = useState<Item | null>(null);
  const [signedOn, setSignedOn] = useState(format.today());
  const [file, setFile] = useState<File | null>(null);
  const create = useNewConsent(patientId);
  const attach = useAttachSheet(patientId);
  const errors = useFieldErrors()(create.error);
  const offLabel = kind === 'off-label';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { id: id.current, kind, signedOn, ...(offLabel && item && { itemId: item.id }) };
    // The consent stands by itself: when its sheet fails, sending again adds the sheet only.
    create.mutate(body, {
      onSuccess: () => {
        if (!file) return onClose();
        attach.mutate({ consentId: id.current, file }, { onSuccess: onClose });
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="xl">
        <Text size="sm" c="dimmed">
          {t('consents.text')}
        </Text>
        <SegmentedControl
          aria-label={t('consents.kind')}
          size="lg"
          fullWidth
          value={kind}
          onChange={(value) => setKind(value as Consent['kind'])}
          data={[
            { value: 'general', label: t('consents.generalShort') },
            { value: 'off-label', label: t('consents.offLabelShort') },
          ]}
        />
        {offLabel && (
          <ItemSelect
            label={t('consents.item')}
            value={item}
            onChange={setItem}
            error={errors.itemId}
            withAsterisk
          />
        )}
        <TextInput
          type="date"
          label={t('consents.signedOn')}
          value={signedOn}
          max={format.today()}
          onChange={(event) => setSignedOn(event.currentTarget.value)}
          error={errors.signedOn}
          withAsterisk
        />
        {!locked && (
          <SheetFile label={file?.name ?? t('consents.choose')} onChoose={setFile} of="" />
        )}
        <ProblemNote error={create.error ?? attach.error} />
        <Button
          type="submit"
          size="lg"
          loading={create.isPending || attach.isPending}
          disabled={signedOn === '' || (offLabel && !item)}
        >
          {t('consents.record')}
        </Button>
      </Stack>
    </form>
  );
}
