import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconTruckOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useOffers } from '../../api/purchasing';
import { useTextSetting } from '../../api/settings';
import type { Item, SupplierItem } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { QueryView } from '../../components/QueryView';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import classes from './Items.module.css';
import { OfferForm } from './OfferForm';
import { PriceHistory } from './PriceHistory';
import { pricesInTime } from './prices';

/** Who sells the item, in which packs and at which price. */
export function ItemOffers({ item }: { item: Item }) {
  const { t } = useTranslation('items');
  const may = useMay();
  const offers = useOffers(item.id);
  const [shown, setShown] = useState<SupplierItem | 'new' | null>(null);
  const close = () => setShown(null);
  return (
    <Card component="section" aria-label={t('offers.title')} maw={860} mt="lg">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {t('offers.title')}
        </Title>
        <LinkAnchor to="/reorder" search={{ item: item.id }}>
          {t('offers.suggestion')}
        </LinkAnchor>
      </Group>
      <QueryView query={offers}>
        {(data) => (
          <Stack gap="sm">
            {data.length === 0 && (
              <Group gap="xs" c="dimmed">
                <IconTruckOff size={20} aria-hidden />
                <Text>{t('offers.none')}</Text>
              </Group>
            )}
            {data.map((offer) => (
              <Offer
                key={offer.supplierId}
                offer={offer}
                onChange={may('supplier-items.write') ? () => setShown(offer) : null}
              />
            ))}
            {may('supplier-items.write') && (
              <Button
                variant="light"
                leftSection={<IconPlus size={20} aria-hidden />}
                onClick={() => setShown('new')}
              >
                {t('offers.add')}
              </Button>
            )}
            <Sheet
              opened={shown !== null}
              onClose={close}
              title={shown === 'new' || !shown ? t('offers.add') : shown.supplierName}
            >
              {shown && (
                <OfferForm
                  item={item}
                  offer={shown === 'new' ? null : shown}
                  taken={data.map(({ supplierId }) => supplierId)}
                  onDone={close}
                />
              )}
            </Sheet>
          </Stack>
        )}
      </QueryView>
    </Card>
  );
}

function Offer({ offer, onChange }: { offer: SupplierItem; onChange: (() => void) | null }) {
  const { t } = useTranslation(['items', 'common']);
  const format = useFormat();
  const money = useMoney();
  const currency = useTextSetting('currency') ?? 'EUR';
  const { supplierName, orderCode, pack, minimumPacks, price, leadTime } = offer;
  const containers = t(`containers.${offer.containerKind}`, { ns: 'common', count: pack });
  const told = [
    orderCode,
    t('offers.pack', { containers }),
    minimumPacks > 1 && t('offers.minimum', { count: minimumPacks }),
    price ? money(price.perPack, currency) : t('offers.noPrice'),
  ];
  return (
    <Group component="article" justify="space-between" wrap="nowrap" className={classes.offer}>
      <div className={classes.offerWords}>
        <Group gap="xs">
          <Text fw={600}>{supplierName}</Text>
          {offer.preferred && (
            <Badge variant="light" tt="none">
              {t('offers.preferred')}
            </Badge>
          )}
          {!offer.active && (
            <Badge variant="outline" color="gray" c="dimmed" tt="none">
              {t('offers.inactive')}
            </Badge>
          )}
        </Group>
        <Text size="sm">{told.filter(Boolean).join(' · ')}</Text>
        <Text size="sm" c="dimmed">
          {t(`offers.lead.${leadTime.source}`, {
            days: format.number(Math.round(leadTime.days * 10) / 10),
            count: leadTime.journeys,
          })}
        </Text>
        <PriceHistory
          supplierName={supplierName}
          prices={pricesInTime(offer, format.today())}
          currency={currency}
        />
      </div>
      {onChange && (
        <Button
          size="sm"
          variant="default"
          aria-label={t('offers.changeOf', { supplier: supplierName })}
          onClick={onChange}
        >
          {t('change', { ns: 'common' })}
        </Button>
      )}
    </Group>
  );
}
