import { Alert, Button, Card, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEyeCheck, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Preparation } from '../../api/types';
import { SignInForm } from '../identity/SignInForm';
import classes from './Bench.module.css';
import { BenchBar } from './BenchBar';

/** For who prepared it: somebody else must look now, here or on another device. */
export function HandOver({ preparation }: { preparation: Preparation }) {
  // With the words of signing in, so that the page does not vanish while the dialog fetches them.
  const { t } = useTranslation(['compounding', 'identity']);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Card component="section" padding="lg" aria-labelledby="bench-step">
        <Stack gap="md" align="center">
          <div className={classes.bigMark}>
            <IconEyeCheck size={56} stroke={1.6} aria-hidden />
          </div>
          <Title
            order={2}
            id="bench-step"
            tabIndex={-1}
            fz={{ base: 26, sm: 34 }}
            lh={1.2}
            ta="center"
          >
            {t('handOver.title')}
          </Title>
          <Text fz="lg" ta="center">
            {t('handOver.text', { code: preparation.code })}
          </Text>
          <Alert color="petrol" w="100%" role="status">
            {t('handOver.waiting')}
          </Alert>
        </Stack>
      </Card>
      <BenchBar>
        <Button
          size="xl"
          fz="lg"
          fullWidth
          leftSection={<IconUserCheck size={26} aria-hidden />}
          onClick={open}
        >
          {t('handOver.here')}
        </Button>
      </BenchBar>
      <Modal opened={opened} onClose={close} title={t('handOver.signIn')}>
        <Text mb="md">{t('handOver.signInText')}</Text>
        {opened && <SignInForm onDone={close} />}
      </Modal>
    </>
  );
}
