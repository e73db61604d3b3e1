import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { useDevices } from '../../api/devices';
import { useMay } from '../../api/identity';
import { useAllProtocols } from '../../api/protocols';
import type { Report, ReportChoice, ReportFilter } from '../../api/reports';
import { useUsers } from '../../api/users';
import { CATEGORIES } from '../../components/categories';
import { ItemSelect } from '../../components/ItemSelect';
import { LotSelect } from './LotSelect';
import { PatientSelect } from './PatientSelect';

interface FilterProps {
  value: string | undefined;
  required: boolean;
  onChange: (value: string | null) => void;
}

interface ReportFiltersProps {
  report: Report;
  choice: ReportChoice;
  onChoose: (part: ReportChoice) => void;
}

/** What the report can be asked for, each filter a field. */
export function ReportFilters({ report, choice, onChoose }: ReportFiltersProps) {
  const { t } = useTranslation('reports');
  return (
    <section aria-label={t('filters')}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        {report.filters.map((filter) => {
          const Field = FIELDS[filter];
          return Field ? (
            <Field
              key={filter}
              value={choice[filter]}
              required={report.required.includes(filter)}
              onChange={(value) => onChoose({ [filter]: value ?? '' })}
            />
          ) : null;
        })}
      </SimpleGrid>
    </section>
  );
}

/** A preparation is named by the link that leads here, not chosen from a list. */
const FIELDS: Readonly<
  Partial<Record<ReportFilter, (props: FilterProps) => React.JSX.Element | null>>
> = {
  from: FromField,
  to: ToField,
  itemId: ItemField,
  lotId: LotSelect,
  patientId: PatientSelect,
  personId: PersonField,
  protocolId: ProtocolField,
  deviceId: DeviceField,
  category: CategoryField,
};

function FromField({ value, onChange }: FilterProps) {
  const { t } = useTranslation('reports');
  return (
    <TextInput
      type="date"
      label={t('filter.from')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function ToField({ value, onChange }: FilterProps) {
  const { t } = useTranslation('reports');
  return (
    <TextInput
      type="date"
      label={t('filter.to')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function ItemField({ value, required, onChange }: FilterProps) {
  const { data } = useQuery({ ...itemQuery(value ?? ''), enabled: value !== undefined });
  if (value !== undefined && !data) return null;
  return (
    <ItemSelect
      key={value ?? 'none'}
      value={(value !== undefined && data) || null}
      required={required}
      clearable
      onChange={(item) => onChange(item?.id ?? null)}
    />
  );
}

function PersonField({ value, onChange }: FilterProps) {
  const { t } = useTranslation('reports');
  const may = useMay();
  const users = useUsers(may('users.read'));
  if (!users.data) return null;
  return (
    <Select
      label={t('filter.personId')}
      data={users.data.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={onChange}
      clearable
      searchable
    />
  );
}

function ProtocolField({ value, onChange }: FilterProps) {
  const { t } = useTranslation('reports');
  const protocols = useAllProtocols();
  return (
    <Select
      label={t('filter.protocolId')}
      data={(protocols.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={onChange}
      clearable
      searchable
    />
  );
}

function DeviceField({ value, onChange }: FilterProps) {
  const { t } = useTranslation('reports');
  const devices = useDevices();
  return (
    <Select
      label={t('filter.deviceId')}
      data={(devices.data ?? []).map(({ id, name, serialNumber }) => ({
        value: id,
        label: `${name} · ${serialNumber}`,
      }))}
      value={value ?? null}
      onChange={onChange}
      clearable
      searchable
    />
  );
}

function CategoryField({ value, onChange }: FilterProps) {
  const { t } = useTranslation(['reports', 'common']);
  return (
    <Select
      label={t('filter.category')}
      data={CATEGORIES.map((category) => ({
        value: category,
        label: t(`category.${category}`, { ns: 'common' }),
      }))}
      value={value ?? null}
      onChange={onChange}
      clearable
      searchable
    />
  );
}
