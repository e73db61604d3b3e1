import { Button, Group, Input, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/types';
import { PLACES, type Place, unknownPlaces, type Words } from './letter-places';

interface LetterFieldsProps {
  language: Language;
  words: Words;
  onChange: (words: Words) => void;
}

/** Subject and text of a letter, with its placeholders one tap away. */
export function LetterFields({ language, words, onChange }: LetterFieldsProps) {
  const { t } = useTranslation('recalls');
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<keyof Words | null>(null);
  // A placeholder goes where one was writing; before anybody wrote, to the end of the text.
  const insert = (place: Place) => {
    const field = last ?? 'body';
    const input = field === 'subject' ? subject.current : body.current;
    const text = words[field];
    const start = last === null ? text.length : (input?.selectionStart ?? text.length);
    const end = last === null ? text.length : (input?.selectionEnd ?? text.length);
    const before = `${text.slice(0, start)}{${place}}`;
    flushSync(() => onChange({ ...words, [field]: before + text.slice(end) }));
    input?.setSelectionRange(before.length, before.length);
  };
  const wrong = (text: string) => {
    const places = unknownPlaces(text).map((name) => `{${name}}`);
    return places.length > 0 && t('letters.unknown', { places: places.join(', ') });
  };
  return (
    <Stack>
      <TextInput
        ref={subject}
        lang={language}
        label={t('letters.subject')}
        required
        maxLength={200}
        value={words.subject}
        error={wrong(words.subject)}
        onFocus={() => setLast('subject')}
        onChange={(event) => onChange({ ...words, subject: event.currentTarget.value })}
      />
      <Input.Wrapper
        size="md"
        labelElement="div"
        label={t('letters.places')}
        description={t('letters.placesHint')}
      >
        <Group gap="xs" mt={6} role="group" aria-label={t('letters.places')}>
          {PLACES.map((place) => (
            <Button
              key={place}
              variant="light"
              radius="xl"
              px="md"
              leftSection={<IconPlus size={18} aria-hidden />}
              aria-label={t('letters.insert', { what: t(`letters.place.${place}`) })}
              // The text keeps the focus, and a phone its keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(place)}
            >
              {t(`letters.place.${place}`)}
            </Button>
          ))}
        </Group>
      </Input.Wrapper>
      <Textarea
        ref={body}
        lang={language}
        label={t('letters.body')}
        required
        autosize
        minRows={10}
        maxRows={24}
        maxLength={8000}
        value={words.body}
        error={wrong(words.body)}
        onFocus={() => setLast('body')}
        onChange={(event) => onChange({ ...words, body: event.currentTarget.value })}
      />
    </Stack>
  );
}
