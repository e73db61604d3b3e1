import { Button, Card, Stack, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useNote } from '../../api/recalls';
import type { Recall } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import classes from './Recalls.module.css';

/** What was written down; also after the closing, when nothing else may be. */
export function Notes({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const may = useMay();
  const add = useNote(recall.id);
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) add.mutate(text.trim(), { onSuccess: () => setText('') });
  };
  return (
    <Card component="section" aria-labelledby="notes">
      <Stack gap="sm">
        <Title order={2} size="h4" id="notes">
          {t('notes', { count: recall.notes.length })}
        </Title>
        <ul className={classes.lines}>
          {recall.notes.map(({ note, at, by, annotation }) => (
            <li key={`${at} ${note}`}>
              <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>
              <Text size="sm" c="dimmed">
                {format.dateTime(at)} · {by.name}
                {annotation && ` · ${t('annotation')}`}
              </Text>
            </li>
          ))}
        </ul>
        {may('recalls.write') && (
          <form onSubmit={submit}>
            <Stack gap="sm">
              <Textarea
                label={t(recall.state === 'closed' ? 'annotate' : 'addNote')}
                description={t('noNames')}
                maxLength={4000}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              <ProblemNote error={add.error} />
              <Button
                type="submit"
                variant="default"
                disabled={text.trim() === ''}
                loading={add.isPending}
              >
                {t('saveNote')}
              </Button>
            </Stack>
          </form>
        )}
      </Stack>
    </Card>
  );
}
