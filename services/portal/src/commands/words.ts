import type common from '~/i18n/locales/en.json';

/** A key of words, without the ending that counts: `done`, `steps.start.name`. */
export type KeyOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? Key extends `${infer Said}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
      ? Said
      : Key
    : `${Key}.${KeyOf<Words[Key]>}`;
}[keyof Words & string];

/** Words that every page has: those of the shell and of shared components. */
export type CommonWord = `common:${KeyOf<typeof common>}`;
