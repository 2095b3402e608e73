import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { initialLanguage, type Language, LANGUAGES, rememberLanguage } from './languages';

type Words = { readonly default: ResourceKey };

const COMMON = import.meta.glob<Words>('./locales/*.json');
const RECORD = import.meta.glob<Words>('../record/**/locales/*.json');
const PAGES = import.meta.glob<Words>('../pages/*/locales/*.json');
const TITLES: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => import('virtual:page-titles/en'),
  zh: () => import('virtual:page-titles/zh'),
};

/**
 * Namespaces: `common` for shell and shared components, `record` for the field's own words, `record/imports` and the like
 * for a folder that several pages share, `vocabulary` for the names of events and rules as the services publish them,
 * `pages` for the titles of pages, else the page's own folder.
 */
const loaderOf = (language: string, namespace: string): (() => Promise<Words>) | undefined => {
  if (namespace === 'common') return COMMON[`./locales/${language}.json`];
  if (namespace === 'vocabulary') return RECORD[`../record/vocabulary/locales/${language}.json`];
  if (/^record(?:\/|$)/.test(namespace)) return RECORD[`../${namespace}/locales/${language}.json`];
  if (namespace === 'pages') return TITLES[language as Language];
  return PAGES[`../pages/${namespace}/locales/${language}.json`];
};

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = loaderOf(language, namespace);
    if (!load) return done(new Error(`No words for ${namespace} in ${language}`), null);
    load().then(
      (words) => done(null, words.default),
      (error: Error) => done(error, null),
    );
  },
};

const showLanguage = (language: string): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
};

export const startI18n = async (): Promise<void> => {
  i18next.on('languageChanged', (language) => {
    showLanguage(language);
    rememberLanguage(language as Language);
  });
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: initialLanguage(),
      fallbackLng: 'en',
      supportedLngs: Object.keys(LANGUAGES),
      ns: ['common', 'pages'],
      defaultNS: 'common',
      fallbackNS: 'vocabulary',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
};

export const i18n = i18next;
