import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useUsers } from '../../api/users';

const KINDS = [
  'session',
  'receipt',
  'transfer',
  'container',
  'lot',
  'item',
  'location',
  'supplier',
  'protocol',
  'patient',
  'user',
  'token',
  'setting',
] as const;

/** Whose entries are shown, of which days; empty: all. */
export interface AuditChoice {
  actor: string | null;
  from: string;
  to: string;
}

interface AuditFiltersProps {
  value: AuditChoice;
  onChange: (part: Partial<AuditChoice>) => void;
  /** A kind of thing, `lot/`, or one thing, `lot/<id>`. */
  about: string | null;
  onAbout: (subject: string | null) => void;
}

export function AuditFilters({ value, onChange, about, onAbout }: AuditFiltersProps) {
  const { t } = useTranslation('settings');
  const may = useMay();
  const users = useUsers(may('users.read'));
  const isKind = KINDS.some((kind) => about === `${kind}/`);
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <Select
        label={t('audit.about')}
        clearable
        placeholder={t('audit.all')}
        data={[
          ...KINDS.map((kind) => ({ value: `${kind}/`, label: t(`audit.subject.${kind}`) })),
          ...(about && !isKind ? [{ value: about, label: t('audit.one') }] : []),
        ]}
        value={about}
        onChange={onAbout}
      />
      <Select
        label={t('audit.actor')}
        clearable
        searchable
        placeholder={t('audit.everybody')}
        data={(users.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={value.actor}
        onChange={(actor) => onChange({ actor })}
      />
      <TextInput
        type="date"
        label={t('audit.from')}
        value={value.from}
        max={value.to || undefined}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('audit.to')}
        value={value.to}
        min={value.from || undefined}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
