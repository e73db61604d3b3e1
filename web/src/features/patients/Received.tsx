import { Button, Group, Menu, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconFileDownload, IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { receivedPdfUrl, useReceived } from '../../api/patients';
import type { Received as ReceivedAll, ReceivedLot } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { Empty } from '../../components/Empty';
import { ExpiryText } from '../../components/ExpiryText';
import { QueryView } from '../../components/QueryView';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import classes from './Patients.module.css';

type View = 'lots' | 'sessions';

/** What the patient received, with lots and quantities, and the same on paper for the patient. */
export function Received({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  const received = useReceived(patientId);
  const [view, setView] = useState<View>('lots');
  return (
    <section aria-label={t('tab.received')}>
      <QueryView query={received}>
        {(data) =>
          data.lots.length === 0 ? (
            <Empty icon={IconPackage} text={t('received.none')} />
          ) : (
            <Stack>
              <Group justify="space-between" gap="sm">
                <SegmentedControl
                  aria-label={t('received.view')}
                  size="md"
                  value={view}
                  onChange={(value) => setView(value as View)}
                  data={[
                    { value: 'lots', label: t('received.byLot') },
                    { value: 'sessions', label: t('received.bySession') },
                  ]}
                />
                <PdfMenu patientId={patientId} />
              </Group>
              {view === 'lots' ? <ByLot received={data} /> : <BySession received={data} />}
            </Stack>
          )
        }
      </QueryView>
    </section>
  );
}

/** The patient's own language is not always that of the screens. */
function PdfMenu({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFileDownload size={20} aria-hidden />}>
          {t('received.pdf')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            mih={48}
            component="a"
            href={receivedPdfUrl(patientId, language)}
            download
          >
            {LANGUAGE_NAMES[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ByLot({ received }: { received: ReceivedAll }) {
  const { t } = useTranslation('patients');
  return (
    <ul className={rows.list}>
      {received.lots.map((lot) => (
        <li key={lot.lotId} className={rows.row}>
          <LotText lot={lot}>
            <Text size="sm" c="dimmed">
              {t('received.sessions', { count: lot.sessions })}
            </Text>
          </LotText>
        </li>
      ))}
    </ul>
  );
}

function BySession({ received }: { received: ReceivedAll }) {
  const { t } = useTranslation('patients');
  const format = useFormat();
  return (
    <Stack>
      {received.sessions.map(({ sessionId, performedOn, protocolName, lines }) => (
        <section key={sessionId} aria-label={format.day(performedOn)}>
          <Title order={2} size="h5">
            {format.day(performedOn)}
          </Title>
          {protocolName && <Text mb={6}>{protocolName}</Text>}
          <ul className={rows.list}>
            {lines.map((line) => (
              <li key={line.lotId} className={rows.row}>
                <LotText lot={line}>
                  {line.components.length > 0 && (
                    <ul className={classes.components}>
                      {line.components.map((component) => (
                        <li key={component.lotId}>
                          {t('received.contains', {
                            item: component.itemName,
                            lot: component.lotNumber,
                            quantity: format.quantity(component.quantity, component.unit),
                          })}
                        </li>
                      ))}
                    </ul>
                  )}
                </LotText>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}

function LotText({ lot, children }: { lot: ReceivedLot; children?: React.ReactNode }) {
  const { t } = useTranslation('patients');
  const format = useFormat();
  return (
    <>
      <div className={rows.what}>
        <Text fw={600} lh={1.3}>
          {lot.itemName}
        </Text>
        <Text size="sm">
          {t('received.lot', { lot: lot.lotNumber })} · <ExpiryText expiresOn={lot.expiresOn} />
        </Text>
        {children}
      </div>
      <span className={classes.amount}>{format.quantity(lot.quantity, lot.unit)}</span>
    </>
  );
}
