import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSignature } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../components/ProblemNote';
import type { missingHead } from './notice';
import { ProductsField } from './ProductsField';

interface NoAffectedStockProps {
  /** What of the notice is to be written first. */
  missing: ReturnType<typeof missingHead>;
  /** Nothing of the catalog was confirmed: the products are told in words. */
  unnamed: boolean;
  products: string;
  onProducts: (products: string) => void;
  pending: boolean;
  error: unknown;
  onSign: (name: string) => void;
}

/** The other answer to a notice, signed with one's name. */
export function NoAffectedStock(props: NoAffectedStockProps) {
  const { missing, unnamed, products, onProducts, pending, error, onSign } = props;
  const { t } = useTranslation(['recalls', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  // Stays where it is while it is being written.
  const [asks, setAsks] = useState(false);
  const [name, setName] = useState('');
  const enough = name.trim().length >= 2 && !(unnamed && products.trim() === '');
  const sign = (event: FormEvent) => {
    event.preventDefault();
    if (enough) onSign(name.trim());
  };
  return (
    <>
      <Stack gap={6}>
        <Button
          size="lg"
          h="auto"
          mih={56}
          py="xs"
          variant="default"
          styles={{ label: { whiteSpace: 'normal' } }}
          disabled={missing !== null}
          leftSection={<IconSignature size={22} aria-hidden />}
          onClick={() => {
            setAsks(unnamed && products.trim() === '');
            open();
          }}
        >
          {t('none.button')}
        </Button>
        <Text size="sm" c="dimmed">
          {missing ? t(`missing.${missing}`) : t('none.when')}
        </Text>
      </Stack>
      <Modal opened={opened} onClose={close} title={t('none.button')}>
        <form onSubmit={sign}>
          <Stack>
            <Text>{t('none.text')}</Text>
            {asks && <ProductsField required value={products} onChange={onProducts} />}
            <TextInput
              label={t('signature')}
              required
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <ProblemNote error={error} />
            <Button type="submit" size="lg" disabled={!enough} loading={pending}>
              {t('none.sign')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('cancel', { ns: 'common' })}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
