import {
  Button,
  Collapse,
  Input,
  Select,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import { readZone } from '../../components/zones';
import { useFormat } from '../../format/useFormat';
import { fromLocalInput, toLocalInput } from '../../format/zoned';
import { BodyMap } from '../body-map/BodyMap';
import { Devices } from './Devices';
import { type FormAction, liesAhead, type SessionForm } from './form';

const TECHNIQUES = [
  'intradermal',
  'nappage',
  'papule',
  'point-by-point',
  'acupuncture-points',
  'microneedling',
  'topical',
];
const ROUTES = [
  'intradermal',
  'subcutaneous',
  'intramuscular',
  'intra-articular',
  'intravenous',
  'topical',
  'microneedling',
];

interface DetailsProps {
  form: SessionForm;
  change: (action: FormAction) => void;
}

/** What a protocol usually fills in; folded away until somebody wants to look. */
export function Details({ form, change }: DetailsProps) {
  const { t } = useTranslation('sessions');
  const [opened, { toggle }] = useDisclosure();
  const Chevron = opened ? IconChevronUp : IconChevronDown;
  return (
    <Stack component="section" gap="sm">
      <Button
        variant="default"
        justify="space-between"
        rightSection={<Chevron size={20} aria-hidden />}
        aria-expanded={opened}
        onClick={toggle}
      >
        {t('details.title')}
      </Button>
      <Collapse expanded={opened}>
        <Fields form={form} change={change} />
      </Collapse>
    </Stack>
  );
}

function Fields({ form, change }: DetailsProps) {
  const { t } = useTranslation(['sessions', 'common']);
  const set = (part: Partial<SessionForm>) => change({ do: 'set', part });
  const options = (kind: 'technique' | 'route', slugs: string[], own: string | null) =>
    [...new Set([...slugs, ...(own ? [own] : [])])].map((value) => ({
      value,
      label: t(`${kind}.${value}`, { ns: 'common', defaultValue: value }),
    }));
  return (
    <Stack gap="sm">
      <Select
        label={t('details.technique')}
        data={options('technique', TECHNIQUES, form.technique)}
        value={form.technique}
        onChange={(technique) => set({ technique })}
        clearable
      />
      <Select
        label={t('details.route')}
        data={options('route', ROUTES, form.route)}
        value={form.route}
        onChange={(route) => set({ route })}
        clearable
      />
      <Zones form={form} change={change} />
      <Devices form={form} change={change} />
      <When form={form} change={change} />
      <Textarea
        label={t('details.notes')}
        description={t('details.notesHint')}
        value={form.notes}
        maxLength={4000}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </Stack>
  );
}

/** The zones on the map of the body; words of the practice's own are typed. */
function Zones({ form, change }: DetailsProps) {
  const { t } = useTranslation('sessions');
  const set = (zones: string[]) => change({ do: 'set', part: { zones } });
  const typed = form.zones.filter((zone) => readZone(zone) === null);
  return (
    <>
      <Input.Wrapper label={t('details.zones')} labelElement="div">
        <BodyMap value={form.zones} onChange={set} />
      </Input.Wrapper>
      <TagsInput
        label={t('details.zonesMore')}
        description={t('details.zonesHint')}
        size="md"
        maxTags={40}
        value={typed}
        onChange={(words) => set([...form.zones.filter((zone) => !typed.includes(zone)), ...words])}
      />
    </>
  );
}

function When({ form, change }: DetailsProps) {
  const { t } = useTranslation('sessions');
  const { timeZone } = useFormat();
  const set = (performedAt: string | null) => change({ do: 'set', part: { performedAt } });
  return (
    <TextInput
      type="datetime-local"
      label={t('details.performedAt')}
      description={form.performedAt ? undefined : t('details.now')}
      value={form.performedAt ? toLocalInput(new Date(form.performedAt), timeZone) : ''}
      error={liesAhead(form.performedAt) ? t('details.future') : null}
      max={toLocalInput(new Date(serverNow()), timeZone)}
      onChange={(event) =>
        set(fromLocalInput(event.currentTarget.value, timeZone)?.toISOString() ?? null)
      }
    />
  );
}
