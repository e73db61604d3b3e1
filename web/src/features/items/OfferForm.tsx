import { Button, Select, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveSold } from '../../api/purchasing';
import { useTextSetting } from '../../api/settings';
import { useSuppliers } from '../../api/suppliers';
import type { Item, SupplierItem } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { QuantityInput } from '../../components/QuantityInput';
import { useFormat } from '../../format/useFormat';

interface OfferFormProps {
  item: Item;
  /** `null`: a supplier who did not sell it yet. */
  offer: SupplierItem | null;
  /** Suppliers who sell it already. */
  taken: string[];
  onDone: () => void;
}

interface Values {
  supplierId: string | null;
  orderCode: string;
  pack: number | null;
  minimumPacks: number | null;
  preferred: boolean;
  active: boolean;
  perPack: number | null;
  validFrom: string;
  validUntil: string;
}

function valuesOf(offer: SupplierItem | null, item: Item, today: string, first: boolean): Values {
  return {
    supplierId: offer?.supplierId ?? null,
    orderCode: offer?.orderCode ?? '',
    pack: offer?.pack ?? Math.max(1, ...item.identifiers.map(({ containers }) => containers)),
    minimumPacks: offer?.minimumPacks ?? 1,
    preferred: offer?.preferred ?? first,
    active: offer?.active ?? true,
    perPack: offer?.price?.perPack ?? null,
    validFrom: today,
    validUntil: '',
  };
}

/** Says what a supplier sells; another price holds from the day that is named. */
export function OfferForm({ item, offer, taken, onDone }: OfferFormProps) {
  const { t } = useTranslation(['items', 'common']);
  const { today } = useFormat();
  const currency = useTextSetting('currency') ?? '';
  const { data: suppliers = [] } = useSuppliers();
  const [values, setValues] = useState(() => valuesOf(offer, item, today(), taken.length === 0));
  const save = useSaveSold();
  const errors = useFieldErrors()(save.error);
  const change = (part: Partial<Values>) => setValues((before) => ({ ...before, ...part }));
  const { supplierId, pack, minimumPacks, perPack, validFrom, validUntil, orderCode } = values;
  const ready = supplierId !== null && pack !== null && minimumPacks !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    // The price of today is no news, unless it is said to hold on other days.
    const same = perPack === offer?.price?.perPack && validFrom === today() && validUntil === '';
    const { preferred, active } = values;
    save.mutate(
      {
        supplierId,
        itemId: item.id,
        orderCode: orderCode.trim() || null,
        pack,
        minimumPacks,
        preferred: preferred && active,
        active,
        price:
          perPack === null || same ? null : { perPack, validFrom, validUntil: validUntil || null },
      },
      {
        onSuccess: () => {
          notifications.show({ message: t('saved', { ns: 'common' }) });
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="xl">
        {!offer && (
          <Select
            label={t('offers.supplier')}
            withAsterisk
            searchable
            nothingFoundMessage={t('nothingFound', { ns: 'common' })}
            data={suppliers
              .filter(({ active, id }) => active && !taken.includes(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={supplierId}
            onChange={(chosen) => change({ supplierId: chosen })}
          />
        )}
        <TextInput
          label={t('offers.orderCode')}
          value={orderCode}
          onChange={(event) => change({ orderCode: event.currentTarget.value })}
          error={errors.orderCode}
          maxLength={60}
          autoComplete="off"
        />
        <SimpleGrid cols={2}>
          <QuantityInput
            label={t('offers.containersPerPack')}
            whole
            withAsterisk
            value={pack}
            onChange={(typed) => change({ pack: typed })}
            error={errors.pack}
          />
          <QuantityInput
            label={t('offers.minimumPacks')}
            whole
            withAsterisk
            value={minimumPacks}
            onChange={(typed) => change({ minimumPacks: typed })}
            error={errors.minimumPacks}
          />
          <QuantityInput
            label={t('offers.perPack')}
            zero
            rightSection={<Text size="sm">{currency}</Text>}
            rightSectionWidth={48}
            value={perPack}
            onChange={(typed) => change({ perPack: typed })}
            error={errors.perPack}
          />
          <TextInput
            type="date"
            label={t('offers.validFrom')}
            value={validFrom}
            onChange={(event) => change({ validFrom: event.currentTarget.value })}
            error={errors.validFrom}
          />
          <TextInput
            type="date"
            label={t('offers.validUntil')}
            description={t('offers.validUntilHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={validFrom}
            value={validUntil}
            onChange={(event) => change({ validUntil: event.currentTarget.value })}
            error={errors.validUntil}
          />
        </SimpleGrid>
        <Switch
          size="md"
          label={t('offers.preferredHint')}
          checked={values.preferred}
          onChange={(event) => change({ preferred: event.currentTarget.checked })}
        />
        {offer && (
          <Switch
            size="md"
            label={t('offers.active')}
            checked={values.active}
            onChange={(event) => change({ active: event.currentTarget.checked })}
          />
        )}
        <ProblemNote error={save.error} />
        <Button type="submit" size="lg" disabled={!ready} loading={save.isPending}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
