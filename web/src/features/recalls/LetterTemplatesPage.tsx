import { Group, Tabs, Text, VisuallyHidden } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { type LetterTemplate, useLetterTemplates } from '../../api/recall-letters';
import type { Language } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { LetterEditor } from './LetterEditor';
import { LetterPreview } from './LetterPreview';
import letters from './Letters.module.css';
import type { Words } from './letter-places';

/** What the practice writes to the patients of a recall, in its three languages. */
export function LetterTemplatesPage() {
  const { t } = useTranslation('recalls');
  const templates = useLetterTemplates();
  return (
    <Allowed title={t('letters.title')} permission="recalls.read">
      <LinkAnchor to="/recalls">{t('title')}</LinkAnchor>
      <PageHeader title={t('letters.title')} subtitle={t('letters.text')} />
      <QueryView query={templates}>{(items) => <Templates templates={items} />}</QueryView>
    </Allowed>
  );
}

function known(value: string | null): Language {
  return LANGUAGES.find((language) => language === value) ?? 'it';
}

type Drafts = Partial<Record<Language, Words>>;

function Templates({ templates }: { templates: LetterTemplate[] }) {
  const { t, i18n } = useTranslation('recalls');
  const [language, setLanguage] = useState(known(i18n.language));
  // What is written in one language stays while another is looked at.
  const [drafts, setDrafts] = useState<Drafts>({});
  const set = (of: Language, words: Words | undefined) =>
    setDrafts(({ [of]: _, ...others }) => (words ? { ...others, [of]: words } : others));
  return (
    <Tabs value={language} onChange={(value) => setLanguage(known(value))} keepMounted={false}>
      <Tabs.List grow aria-label={t('letters.languages')}>
        {LANGUAGES.map((one) => (
          <Tabs.Tab key={one} value={one} className={letters.tab ?? ''}>
            <Group gap={6} justify="center" wrap="nowrap">
              {LANGUAGE_NAMES[one]}
              {drafts[one] && (
                <>
                  <IconPencil size={18} aria-hidden />
                  <VisuallyHidden>{t('letters.unsaved')}</VisuallyHidden>
                </>
              )}
            </Group>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {templates.map((template) => (
        <Tabs.Panel key={template.language} value={template.language} pt="lg">
          <Template
            template={template}
            draft={drafts[template.language]}
            onDraft={(words) => set(template.language, words)}
          />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

interface TemplateProps {
  template: LetterTemplate;
  /** What was written and not kept yet. */
  draft: Words | undefined;
  onDraft: (words: Words | undefined) => void;
}

function Template({ template, draft, onDraft }: TemplateProps) {
  const { t } = useTranslation('recalls');
  const may = useMay();
  const { language, subject, body } = template;
  const words = draft ?? { subject, body };
  return (
    <div className={may('recalls.close') ? letters.both : letters.one}>
      {may('recalls.close') ? (
        <LetterEditor template={template} words={words} onDraft={onDraft} />
      ) : (
        <Text mb="lg">{t('letters.notYou')}</Text>
      )}
      <LetterPreview language={language} words={words} />
    </div>
  );
}
