import { Input, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWords, type WordGroup } from '../../components/useWords';
import { BodyMap } from '../body-map/BodyMap';
import type { FieldsProps } from './fields';
import type { ProtocolValues } from './protocol-values';

const KINDS = ['mesotherapy', 'regenerative', 'technology', 'other'] as const;

/** What it is called, and how and where it is done. */
export function HowFields({ values, change, errors }: FieldsProps) {
  const { t } = useTranslation(['protocols', 'common']);
  return (
    <Stack gap="md">
      <TextInput
        label={t('name')}
        value={values.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={errors.name}
        maxLength={160}
        required
      />
      <Select
        label={t('kind')}
        description={t('kindHint')}
        data={KINDS.map((value) => ({
          value,
          label: t(`protocolKind.${value}`, { ns: 'common' }),
        }))}
        value={values.kind}
        onChange={(kind) => kind && change({ kind: kind as ProtocolValues['kind'] })}
        allowDeselect={false}
      />
      <Select
        label={t('technique')}
        data={useOptions('technique', values.technique)}
        value={values.technique}
        onChange={(technique) => change({ technique })}
        error={errors.technique}
        clearable
      />
      <MultiSelect
        label={t('otherTechniques')}
        data={useOptions('technique', ...values.techniques)}
        value={values.techniques}
        onChange={(techniques) => change({ techniques })}
        error={errors.techniques}
      />
      <Select
        label={t('route')}
        data={useOptions('route', values.route)}
        value={values.route}
        onChange={(route) => change({ route })}
        error={errors.route}
        clearable
      />
      <Input.Wrapper size="md" label={t('zones')} labelElement="div" error={errors.zones}>
        <BodyMap value={values.zones} onChange={(zones) => change({ zones })} />
      </Input.Wrapper>
      <Input.Wrapper
        size="md"
        label={t('irradiationZones')}
        labelElement="div"
        error={errors.irradiationZones}
      >
        <BodyMap
          value={values.irradiationZones}
          onChange={(irradiationZones) => change({ irradiationZones })}
        />
      </Input.Wrapper>
    </Stack>
  );
}

/** The words of a group to choose from, and those that are chosen though nobody knows them. */
function useOptions(group: WordGroup, ...chosen: (string | null)[]) {
  const { names } = useWords(group);
  const known = names.map(([value, label]) => ({ value, label }));
  const own = chosen.filter((word) => word !== null && !names.some(([value]) => value === word));
  return [...known, ...own.flatMap((word) => (word ? [{ value: word, label: word }] : []))];
}
