/** Languages of the sign-in pages. */
export const LANGUAGES = ['en', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];
export type Words = Readonly<Record<Language, string>>;

const known = (tag: string): Language | undefined => {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
};

const byQuality = (acceptLanguage: string): string[] =>
  acceptLanguage
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);

/**
 * The language to speak: as the application asked (`ui_locales`, in order of preference), else as the browser does
 * (`Accept-Language`), else English.
 */
export const languageOf = (uiLocales: unknown, acceptLanguage: string | undefined): Language => {
  const asked = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  const wanted = [...asked, ...byQuality(acceptLanguage ?? '')];
  return wanted.map(known).find((language) => language !== undefined) ?? 'en';
};
