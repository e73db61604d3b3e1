import { Button, FileButton, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBulb,
  IconBulbOff,
  IconCamera,
  IconCheck,
  IconInfoCircle,
} from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../components/Sheet';
import { beepBad } from './feedback';
import { NoCameraNote } from './NoCameraNote';
import { readPhoto } from './reading';
import classes from './Scanning.module.css';
import { useCamera } from './useCamera';
import type { ScanState } from './useScan';

interface ScanProps {
  scan: ScanState;
}

interface ScanSheetProps extends ScanProps {
  /** Whether a code may be typed instead. */
  typing?: boolean;
}

/** The camera, and what to do without one; stays open from package to package. */
export function ScanSheet({ scan, typing = true }: ScanSheetProps) {
  const { t } = useTranslation('scanning');
  return (
    <Sheet full opened={scan.opened} onClose={scan.close} title={t('title')}>
      {scan.opened && (
        <Stack gap="md" pb="lg">
          <CameraView scan={scan} />
          <Results scan={scan} />
          {typing ? <Otherwise scan={scan} /> : <PhotoButton scan={scan} />}
        </Stack>
      )}
    </Sheet>
  );
}

function CameraView({ scan }: ScanProps) {
  const { t } = useTranslation('scanning');
  const video = useRef<HTMLVideoElement>(null);
  const camera = useCamera(video, scan.busy, (texts) => {
    for (const text of texts) scan.submit(text, 'camera');
  });
  const { state, cameras, torch } = camera;
  const off = state !== 'on' && state !== 'starting';
  const last = scan.told[0];
  return (
    <Stack gap="xs">
      {off && <NoCameraNote because={state} onRetry={camera.retry} />}
      <div className={classes.view} hidden={off}>
        <video ref={video} className={classes.video} muted playsInline aria-label={t('picture')} />
        <div className={classes.frame} aria-hidden />
        {last?.tone === 'good' && (
          <div key={last.id} className={classes.tick} aria-hidden>
            <IconCheck size={56} stroke={2.6} />
          </div>
        )}
      </div>
      {state === 'on' && (
        <Text size="sm" c="dimmed">
          {t('hint')}
        </Text>
      )}
      {!off && (torch !== null || cameras.length > 1) && (
        <Group gap="sm" wrap="nowrap" align="flex-end">
          {torch !== null && (
            <Button
              variant={torch ? 'filled' : 'default'}
              aria-pressed={torch}
              leftSection={
                torch ? <IconBulb size={20} aria-hidden /> : <IconBulbOff size={20} aria-hidden />
              }
              onClick={camera.switchTorch}
            >
              {t('torch')}
            </Button>
          )}
          {cameras.length > 1 && (
            <Select
              flex={1}
              aria-label={t('camera')}
              allowDeselect={false}
              value={camera.cameraId}
              onChange={(id) => id && camera.choose(id)}
              data={cameras.map(({ deviceId, label }, index) => ({
                value: deviceId,
                label: label || t('cameraNumber', { number: index + 1 }),
              }))}
            />
          )}
        </Group>
      )}
    </Stack>
  );
}

const ICONS = { good: IconCheck, note: IconInfoCircle, bad: IconAlertTriangle };

/** What became of the last scans, told aloud to those who do not look. */
function Results({ scan }: ScanProps) {
  const { t } = useTranslation('scanning');
  return (
    <ul className={classes.results} aria-label={t('results')} aria-live="polite">
      {scan.told.map(({ id, tone, text }) => {
        const Icon = ICONS[tone];
        return (
          <li key={id} className={classes.result} data-tone={tone}>
            <Icon size={22} aria-hidden />
            <Text>{text}</Text>
          </li>
        );
      })}
    </ul>
  );
}

/** A photo, or the code typed as it is printed. */
function Otherwise({ scan }: ScanProps) {
  const { t } = useTranslation('scanning');
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form around this one, as React sees it, is not meant.
    event.stopPropagation();
    if (typed.trim() === '') return;
    scan.submit(typed.trim(), 'typed');
    setTyped('');
  };
  return (
    <Stack gap="sm">
      <PhotoButton scan={scan} />
      <form onSubmit={submit} noValidate>
        <Group gap="sm" wrap="nowrap" align="flex-end">
          <TextInput
            flex={1}
            label={t('typeCode')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => event.stopPropagation()}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={400}
          />
          <Button type="submit" variant="default" disabled={typed.trim() === ''}>
            {t('read')}
          </Button>
        </Group>
      </form>
    </Stack>
  );
}

/** Takes a photo, or one that is there, and reads every code in it. */
function PhotoButton({ scan }: ScanProps) {
  const { t } = useTranslation('scanning');
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<'photoNothing' | 'photoBroken' | null>(null);
  const reset = useRef<() => void>(null);
  const read = async (file: File | null) => {
    if (!file) return;
    setReading(true);
    setProblem(null);
    try {
      const texts = await readPhoto(file);
      for (const text of texts) scan.submit(text, 'photo');
      if (texts.length === 0) {
        beepBad();
        setProblem('photoNothing');
      }
    } catch {
      setProblem('photoBroken');
    } finally {
      setReading(false);
      reset.current?.();
    }
  };
  return (
    <>
      <FileButton
        accept="image/*"
        capture="environment"
        inputProps={{ 'aria-label': t('photo') }}
        resetRef={reset}
        onChange={(file) => void read(file)}
      >
        {(props) => (
          <Button
            {...props}
            variant="light"
            loading={reading}
            leftSection={<IconCamera size={20} aria-hidden />}
          >
            {t('photo')}
          </Button>
        )}
      </FileButton>
      {problem && (
        <Text role="alert" c="var(--ms-danger)">
          {t(problem)}
        </Text>
      )}
    </>
  );
}
