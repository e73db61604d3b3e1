import { Autocomplete, Input, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNumberSetting } from '../../api/settings';
import { dueSetting, dueSpan } from './due';
import { CLASSES, type Heads, MEASURES } from './notice';

/** Who may ask for a recall, as their notices are signed. */
const AUTHORITIES = ['AIFA', 'Ministero della Salute', 'AEMPS', 'EMA', 'Swissmedic'];

interface NoticeHeadsProps {
  heads: Heads;
  onChange: (part: Partial<Heads>) => void;
}

/** What stands at the head of a notice. */
export function NoticeHeads({ heads, onChange }: NoticeHeadsProps) {
  const { t } = useTranslation('recalls');
  const hours = useNumberSetting(dueSetting(heads.class));
  return (
    <Stack gap="md">
      <Autocomplete
        label={t('authority')}
        description={t('authorityHint')}
        required
        maxLength={200}
        data={AUTHORITIES}
        value={heads.authority}
        onChange={(authority) => onChange({ authority })}
      />
      <TextInput
        label={t('reference')}
        required
        maxLength={200}
        value={heads.reference}
        onChange={(event) => onChange({ reference: event.currentTarget.value })}
      />
      <Input.Wrapper size="md" label={t('classLabel')} description={classHint()}>
        <SegmentedControl
          aria-label={t('classLabel')}
          fullWidth
          mt={4}
          value={String(heads.class)}
          onChange={(value) =>
            onChange({ class: CLASSES.find((known) => String(known) === value) ?? 1 })
          }
          data={CLASSES.map((value) => ({ value: String(value), label: String(value) }))}
        />
      </Input.Wrapper>
      <Select
        label={t('measureLabel')}
        description={t(heads.measure === 'sampling' ? 'measureHint.sampling' : 'measureHint.stop')}
        allowDeselect={false}
        value={heads.measure}
        onChange={(value) =>
          onChange({ measure: MEASURES.find((known) => known === value) ?? 'withdrawal' })
        }
        data={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
      />
      <TextInput
        type="datetime-local"
        label={t('receivedAt')}
        value={heads.receivedAt}
        onChange={(event) => onChange({ receivedAt: event.currentTarget.value })}
      />
    </Stack>
  );

  /** How dangerous it is, and by when the practice has settled to answer. */
  function classHint(): string {
    const danger = t(`classHint.${heads.class}`);
    if (hours === undefined) return danger;
    const { unit, count } = dueSpan(hours);
    return `${danger} ${t(`dueWithin.${unit}`, { count })}`;
  }
}
