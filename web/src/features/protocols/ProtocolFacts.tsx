import { Badge, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Protocol } from '../../api/types';
import { useWords } from '../../components/useWords';
import { useZoneText } from '../../components/useZoneText';
import { Aftercare } from './Aftercare';
import { DeviceFacts, Reactions, Together } from './AfterwardsFacts';
import { Facts, Part } from './Facts';
import { MaterialList } from './MaterialList';
import classes from './Protocols.module.css';
import type { MaterialThings } from './useMaterialThings';
import { usePlanText } from './usePlanText';

interface ProtocolFactsProps {
  protocol: Protocol;
  things: MaterialThings;
}

/** Everything a protocol says; what it leaves open is for the doctor to decide. */
export function ProtocolFacts({ protocol, things }: ProtocolFactsProps) {
  const { t } = useTranslation('protocols');
  return (
    <Stack gap="md" maw={760}>
      {!protocol.active && (
        <Badge variant="outline" color="gray" c="dimmed" tt="none" size="lg">
          {t('inactive')}
        </Badge>
      )}
      <Part title={t('how')}>
        <How protocol={protocol} />
      </Part>
      <Part title={t('sessions')}>
        <Plan protocol={protocol} />
      </Part>
      <Part title={t('materials')}>
        <MaterialList materials={protocol.materials} things={things} />
      </Part>
      <Part title={t('checklistBefore')}>
        <Steps steps={protocol.checklistBefore} />
      </Part>
      <Part title={t('checklistAfter')}>
        <Steps steps={protocol.checklistAfter} />
      </Part>
      <Part title={t('reactions')}>
        <Reactions reactions={protocol.expectedReactions} />
      </Part>
      <Part title={t('aftercare')}>
        <Aftercare texts={protocol.aftercare} />
      </Part>
      {protocol.coTreatments.length > 0 && (
        <Part title={t('coTreatments')}>
          <Together coTreatments={protocol.coTreatments} />
        </Part>
      )}
      {protocol.deviceKind && (
        <Part title={t('device')}>
          <DeviceFacts protocol={protocol} />
        </Part>
      )}
      {protocol.source && (
        <Text size="sm" c="dimmed">
          {t('sourceIs', { source: t(`page.${protocol.source}`, protocol.source) })}
        </Text>
      )}
    </Stack>
  );
}

function How({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation('protocols');
  const techniques = useWords('technique');
  const routes = useWords('route');
  const zoneText = useZoneText();
  const { technique, route, zones, irradiationZones } = protocol;
  const others = protocol.techniques.filter((one) => one !== technique);
  const facts = [
    [t('technique'), technique && techniques.nameOf(technique)],
    [t('otherTechniques'), others.map(techniques.nameOf).join(', ') || undefined],
    [t('route'), route && routes.nameOf(route)],
    [t('zones'), zones.map(zoneText).join(', ') || null],
    [t('irradiationZones'), irradiationZones.map(zoneText).join(', ') || undefined],
  ] as const;
  return <Facts facts={facts} />;
}

function Plan({ protocol }: { protocol: Protocol }) {
  const { t, i18n } = useTranslation('protocols');
  const planText = usePlanText();
  const { sessions, durationMinutes, maintenance } = protocol;
  const language = i18n.language as 'it' | 'es' | 'en';
  const facts = [
    [t('number'), sessions && planText.number(sessions)],
    [t('rhythm'), sessions && planText.rhythm(sessions).join('\n')],
    [t('duration'), durationMinutes ? t('minutes', { ...durationMinutes }) : undefined],
    [
      t('maintenance'),
      maintenance
        ? [planText.spacing(maintenance.spacingDays), maintenance.note?.[language]]
            .filter(Boolean)
            .join('\n')
        : undefined,
    ],
  ] as const;
  return <Facts facts={facts} />;
}

function Steps({ steps }: { steps: readonly string[] }) {
  const { t } = useTranslation('protocols');
  const words = useWords('step');
  if (steps.length === 0) return <Text>{t('plan.doctor')}</Text>;
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={step}>{words.nameOf(step)}</li>
      ))}
    </ol>
  );
}
