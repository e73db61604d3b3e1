import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../api/types';

export const LANGUAGES: readonly Language[] = ['it', 'es', 'en'];
export const LANGUAGE_NAMES: Record<Language, string> = {
  it: 'Italiano',
  es: 'Español',
  en: 'English',
};

const STORED = 'mesostock.language';

type Loader = () => Promise<{ default: ResourceKey }>;

const featureTexts = import.meta.glob('../features/*/i18n/*.json') as Record<string, Loader>;
const sharedTexts = {
  ...(import.meta.glob('./i18n/*.json') as Record<string, Loader>),
  ...(import.meta.glob('../api/i18n/*.json') as Record<string, Loader>),
  ...(import.meta.glob('../scanning/i18n/*.json') as Record<string, Loader>),
};

function loaderOf(language: string, namespace: string): Loader | undefined {
  if (namespace === 'common') return sharedTexts[`./i18n/${language}.json`];
  if (namespace === 'problems') return sharedTexts[`../api/i18n/${language}.json`];
  if (namespace === 'scanning') return sharedTexts[`../scanning/i18n/${language}.json`];
  return featureTexts[`../features/${namespace}/i18n/${language}.json`];
}

/** Loads a feature's texts when its screen is first shown. */
const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const load = loaderOf(language, namespace);
    if (!load) {
      done(new Error(`No texts for ${language}/${namespace}`), null);
      return;
    }
    load().then(
      (texts) => done(null, texts.default),
      (error: Error) => done(error, null),
    );
  },
};

function isLanguage(value: string | null | undefined): value is Language {
  return LANGUAGES.includes(value as Language);
}

function firstLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  if (isLanguage(stored)) return stored;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return preferred ?? 'it';
}

/** Prepares the texts; resolves when the shell's own are there. */
export async function startTexts(): Promise<void> {
  const language = firstLanguage();
  i18next.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen;
  });
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: LANGUAGES,
      ns: ['common', 'problems'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** Changes the language now and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
}
