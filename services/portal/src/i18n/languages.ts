/** Another language needs its files beside these and one line here. */
export const LANGUAGES = {
  en: { name: 'English', formats: 'en-GB' },
  zh: { name: '中文', formats: 'zh-CN' },
} as const;

export type Language = keyof typeof LANGUAGES;

const STORED = 'concert.language';

export const isLanguage = (value: unknown): value is Language => typeof value === 'string' && value in LANGUAGES;

/** What the person chose, else what the browser prefers, else English. */
export const initialLanguage = (): Language => {
  const wished = [localStorage.getItem(STORED), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.find(isLanguage) ?? 'en';
};

export const rememberLanguage = (language: Language): void => localStorage.setItem(STORED, language);
