import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCheck, IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, MixComponent, Preparation } from '../../api/types';
import { ItemSelect } from '../../components/ItemSelect';
import { BenchBar } from './BenchBar';
import { BigScan, ScanTold } from './BigScan';
import { useBenchHolds } from './bench-holds';
import { HandPicked } from './HandPicked';
import { HardStop } from './HardStop';
import { Holding, RecordLabel } from './Holding';
import { LotChoice } from './LotChoice';
import { Takes } from './Takes';
import { useBenchScan } from './useBenchScan';
import { useTaking } from './useTaking';

interface FreeStepProps {
  preparation: Preparation;
  next: { name: string; go: () => void };
}

type Product = Pick<Item, 'id' | 'name' | 'unit'>;

/** A product as a component that nobody asked for: as much as the doctor takes is right. */
function componentOf({ id, name, unit }: Product, preparation: Preparation): MixComponent {
  const taken = preparation.components.find(({ items }) =>
    items.some(({ itemId }) => itemId === id),
  );
  return (
    taken ?? {
      line: preparation.components.length,
      name,
      items: [{ itemId: id, itemName: name }],
      unit,
      required: null,
      roundedFrom: null,
      tolerance: 0,
      taken: 0,
      remaining: 0,
      verdict: 'none',
      takes: [],
      proposal: null,
    }
  );
}

const NOBODY: Product = { id: '', name: '', unit: 'mL' };

/** A mixture without a formula: one product after the other, as the doctor takes them. */
export function FreeStep({ preparation, next }: FreeStepProps) {
  const { t } = useTranslation('compounding');
  const [product, setProduct] = useState<Product>(NOBODY);
  const [choosing, setChoosing] = useState(false);
  const { stopped } = useBenchHolds();
  const component = componentOf(product, preparation);
  const taking = useTaking(preparation, component);
  const bench = useBenchScan(
    preparation,
    ({ item }) => (item ? componentOf(item as Product, preparation) : null),
    (inHand) => {
      const { itemId, itemName, unit } = inHand.row;
      setProduct({ id: itemId, name: itemName, unit });
      taking.hold(inHand);
    },
  );
  const none = preparation.components.length === 0;
  return (
    <>
      <Card component="section" padding="lg" aria-labelledby="bench-step">
        <Stack gap="md">
          <Title order={2} id="bench-step" tabIndex={-1} fz={{ base: 24, sm: 32 }} lh={1.2}>
            {taking.inHand ? product.name : t('step.free')}
          </Title>
          {taking.inHand ? (
            <Holding
              inHand={taking.inHand}
              component={component}
              quantity={taking.quantity}
              onQuantity={taking.setQuantity}
              onDrop={taking.drop}
            />
          ) : (
            <>
              <ScanTold scan={bench.scan} />
              <ItemSelect
                label={t('free.product')}
                size="lg"
                leftSection={<IconListSearch size={22} aria-hidden />}
                value={null}
                onChange={(item) => {
                  if (!item) return;
                  setProduct(item);
                  setChoosing(true);
                }}
              />
            </>
          )}
          {preparation.components.map((one) => (
            <Stack key={one.line} gap={4}>
              <Text fw={650}>{one.name}</Text>
              <Takes preparation={preparation} component={one} />
            </Stack>
          ))}
          {!taking.inHand && (
            <Button
              variant="light"
              size="xl"
              disabled={none}
              rightSection={<IconArrowRight size={28} aria-hidden />}
              onClick={next.go}
            >
              {none ? t('take.first') : next.name}
            </Button>
          )}
        </Stack>
      </Card>
      <BenchBar error={taking.stop ? null : taking.error}>
        {taking.inHand ? (
          <Button
            size="xl"
            fz="xl"
            fullWidth
            disabled={stopped || !taking.quantity}
            loading={taking.pending}
            leftSection={<IconCheck size={28} aria-hidden />}
            onClick={() => taking.record(null)}
          >
            {stopped ? (
              t('held.stopped')
            ) : (
              <RecordLabel quantity={taking.quantity} component={component} />
            )}
          </Button>
        ) : (
          <BigScan scan={bench.scan} />
        )}
      </BenchBar>
      <LotChoice
        opened={choosing}
        onClose={() => setChoosing(false)}
        preparation={preparation}
        component={component}
        onChoose={(inHand) => {
          setChoosing(false);
          taking.hold(inHand);
        }}
      />
      <HandPicked taking={taking} component={component} />
      <HardStop
        stop={bench.stop ?? taking.stop}
        onClose={() => {
          bench.setStop(null);
          taking.drop();
        }}
      />
    </>
  );
}
