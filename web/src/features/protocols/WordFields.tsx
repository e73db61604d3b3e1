import { ActionIcon, Autocomplete, Button, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords, type WordGroup } from '../../components/useWords';
import classes from './Protocols.module.css';
import type { WordValues } from './protocol-values';

interface WordFieldsProps<V extends WordValues> {
  group: WordGroup;
  values: V[];
  onChange: (values: V[]) => void;
  made: () => V;
  /** What one of them is called, "Passo {{number}}". */
  label: (number: number) => string;
  add: string;
  /** What else is said of each. */
  children?: (value: V, change: (part: Partial<V>) => void, index: number) => ReactNode;
}

/** A list of words, chosen or the practice's own, in order. */
export function WordFields<V extends WordValues>(props: WordFieldsProps<V>) {
  const { group, values, onChange, made, label, add, children } = props;
  const { t } = useTranslation('protocols');
  const words = useWords(group);
  const change = (key: string, part: Partial<V>) =>
    onChange(values.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      {values.map((value, index) => (
        <div key={value.key} className={classes.entry}>
          <Autocomplete
            label={label(index + 1)}
            data={words.names.map(([, name]) => name)}
            value={words.nameOf(value.word)}
            onChange={(text) => change(value.key, { word: words.wordOf(text) } as Partial<V>)}
            maxLength={120}
          />
          <ActionIcon
            color="gray"
            size={48}
            aria-label={t('remove', { what: label(index + 1) })}
            onClick={() => onChange(values.filter((one) => one.key !== value.key))}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
          {children && (
            <div className={classes.item}>
              {children(value, (part) => change(value.key, part), index)}
            </div>
          )}
        </div>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => onChange([...values, made()])}
      >
        {add}
      </Button>
    </Stack>
  );
}
