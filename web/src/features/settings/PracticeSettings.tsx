import { Button, Card, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { settingsQuery, useChangeSetting } from '../../api/settings';
import type { Setting } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LinkButton } from '../../components/links';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import classes from './Settings.module.css';

/** Every limit and name of the practice: its value, what it is by itself, and why. */
export function PracticeSettings() {
  const { t } = useTranslation('settings');
  const may = useMay();
  const settings = useQuery(settingsQuery);
  if (settings.error)
    return <ProblemNote error={settings.error} onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <ListSkeleton height={120} />;
  return (
    <Stack>
      {may('recalls.read') && (
        <Group>
          <LinkButton
            to="/recalls/letters"
            variant="default"
            leftSection={<IconMail size={22} aria-hidden />}
          >
            {t('recallLetters')}
          </LinkButton>
        </Group>
      )}
      <ul className={`${classes.list} ${classes.twoColumns}`}>
        {settings.data.items.map((setting) => (
          <li key={setting.key}>
            <SettingCard setting={setting} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function SettingCard({ setting }: { setting: Setting }) {
  const { t } = useTranslation(['settings', 'common']);
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const shown = useShownValue(setting);
  return (
    <Card component="article">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div className={classes.words}>
          <Title order={2} size="h5">
            {t(`setting.${setting.key}.name`)}
          </Title>
          {!editing && (
            <Text fw={650} fz={20}>
              {shown(setting.value)}
            </Text>
          )}
        </div>
        {may('settings.write') && !editing && (
          <Button
            size="sm"
            variant="default"
            aria-label={t('changeSetting', { name: t(`setting.${setting.key}.name`) })}
            onClick={() => setEditing(true)}
          >
            {t('change', { ns: 'common' })}
          </Button>
        )}
      </Group>
      {editing && <SettingForm setting={setting} onClose={() => setEditing(false)} />}
      <Text size="sm" c="dimmed" mt={4}>
        {setting.value !== setting.default &&
          `${t('default', { value: shown(setting.default) })} · `}
        {t(`setting.${setting.key}.source`)}
      </Text>
    </Card>
  );
}

/** The words of a setting that is one of a few; `null` for numbers and free texts. */
function useChoices({ key }: Setting): Record<string, string> | null {
  const { t } = useTranslation('settings');
  const words: unknown = t(`setting.${key}.values`, { returnObjects: true, defaultValue: '' });
  return typeof words === 'object' ? (words as Record<string, string>) : null;
}

const HOUR = 3_600_000;

function useShownValue(setting: Setting): (value: string | number) => string {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const choices = useChoices(setting);
  const { unit } = setting;
  return (value) => {
    const word = choices?.[value];
    if (word) return word;
    const text = typeof value === 'number' ? format.number(value) : value;
    if (!unit) return text;
    const told = `${text} ${t(`unit.${unit}`, { defaultValue: unit })}`;
    // Nobody counts in 672 hours.
    const inDays = unit === 'h' && typeof value === 'number' && value >= 48 && value % 24 === 0;
    return inDays ? `${told} (${format.duration(value * HOUR)})` : told;
  };
}

/** Numbers are typed with a decimal comma or point. */
function readValue(text: string, isNumber: boolean): string | number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!isNumber) return trimmed;
  const number = Number(trimmed.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

function SettingForm({ setting, onClose }: { setting: Setting; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  const isNumber = typeof setting.default === 'number';
  const first = typeof setting.value === 'number' ? format.number(setting.value) : setting.value;
  const [text, setText] = useState(first);
  const choices = useChoices(setting);
  const change = useChangeSetting();
  const errors = useFieldErrors()(change.error);
  const value = readValue(text, isNumber);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value === null) return;
    const done = () => {
      notifications.show({ message: t('saved', { ns: 'common' }) });
      onClose();
    };
    change.mutate({ key: setting.key, value }, { onSuccess: done });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" my="xs">
        {choices ? (
          <Select
            aria-label={t(`setting.${setting.key}.name`)}
            allowDeselect={false}
            data={Object.entries(choices).map(([known, label]) => ({ value: known, label }))}
            value={text}
            onChange={(chosen) => setText(chosen ?? text)}
            error={errors.value}
          />
        ) : (
          <TextInput
            aria-label={t(`setting.${setting.key}.name`)}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            inputMode={isNumber ? 'decimal' : 'text'}
            error={errors.value}
            autoFocus
          />
        )}
        {!errors.value && <ProblemNote error={change.error} />}
        <Group gap="xs">
          <Button type="submit" size="sm" loading={change.isPending} disabled={value === null}>
            {t('save', { ns: 'common' })}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          {setting.value !== setting.default && (
            <Button
              size="sm"
              variant="subtle"
              onClick={() =>
                setText(
                  typeof setting.default === 'number'
                    ? format.number(setting.default)
                    : setting.default,
                )
              }
            >
              {t('useDefault')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
