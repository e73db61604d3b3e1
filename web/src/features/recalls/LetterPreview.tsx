import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePractice } from '../../api/identity';
import type { Language } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import letters from './Letters.module.css';
import { piecesOf, SAMPLE_CODE, sampleFacts, type Words } from './letter-places';

interface LetterPreviewProps {
  language: Language;
  words: Words;
}

/** The letter as it is printed, to a patient who does not exist. */
export function LetterPreview({ language, words }: LetterPreviewProps) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const practice = usePractice();
  const facts = sampleFacts(language, practice.name, format.today());
  return (
    <section aria-labelledby="letter-preview">
      <Title order={2} size="h4" id="letter-preview">
        {t('letters.preview')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('letters.previewText', { code: SAMPLE_CODE })}
      </Text>
      <div className={letters.paper} lang={language}>
        <p className={letters.practice}>{practice.name}</p>
        <p className={letters.address}>
          <mark>{SAMPLE_CODE}</mark>
        </p>
        <p className={letters.subject}>
          <Filled text={words.subject} facts={facts} />
        </p>
        <div className={letters.body}>
          <Filled text={words.body} facts={facts} />
        </div>
      </div>
    </section>
  );
}

interface FilledProps {
  text: string;
  facts: ReturnType<typeof sampleFacts>;
}

/** What is put in shows as such: it is another thing in each letter. */
function Filled({ text, facts }: FilledProps) {
  let at = 0;
  return piecesOf(text, facts).map((piece) => {
    at += piece.text.length;
    const key = `${at} ${piece.place}`;
    return piece.place ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
